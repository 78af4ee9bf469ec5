import PlanModel
import PlanText

/// TF-IDF vectors of the character 3- to 5-grams of titles, inside words as white space separates them, accents off: the
/// signal `C` of the design. Which n-grams there are and how rare they are is taken from the full texts.
struct CharacterVectors: Sendable {
  /// One row per measure: its title.
  private(set) var own = SparseMatrix()
  /// One row per extra text (axis titles).
  private(set) var extras = SparseMatrix()
  /// Number of columns.
  let columnCount: Int

  /// Makes the vectors.
  /// - Parameters:
  ///   - wordings: what the measures say.
  ///   - extraTexts: texts that get a vector without counting for the weights.
  init(wordings: [MeasureWording], extraTexts: [ExtraText]) {
    var words = SpacedWords(lengths: 3...5)
    let titles = wordings.map { words.words(of: $0.title) }
    let texts = zip(titles, wordings).map { title, wording in title + wording.body.flatMap { words.words(of: $0) } }
    let weighting = SpacedWords.weighting(of: texts, words.grams)
    var bag = weighting.bag()
    for title in titles {
      for word in title { bag.add(words.grams[word]) }
      own.append(bag.vector())
    }
    for extra in extraTexts {
      for word in words.words(of: extra.text) { bag.add(words.grams[word]) }
      extras.append(bag.vector())
    }
    columnCount = weighting.rarity.count
  }
}
