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
    for title in titles { own.append(weighting.vector(of: title.flatMap { words.grams[$0] })) }
    for extra in extraTexts {
      extras.append(weighting.vector(of: words.words(of: extra.text).flatMap { words.grams[$0] }))
    }
    columnCount = weighting.rarity.count
  }
}
