import PlanModel
import PlanText

/// TF-IDF vectors of the character 3- to 5-grams of titles, inside words as white space separates them, accents off: the
/// signal `C` of the design. Which n-grams there are and how rare they are is taken from the full texts.
struct CharacterVectors: Sendable {
  /// One row per measure: its title.
  private(set) var own = SparseMatrix()
  /// One row per measure: the 3-grams of title and running text, without formulas. Of all lengths, three letters tell like measures from unlike
  /// ones best (development data: average precision .77; 4-grams .75, stems .75).
  private(set) var texts = SparseMatrix()
  /// One row per extra text (axis titles).
  private(set) var extras = SparseMatrix()
  /// Number of columns.
  let columnCount: Int

  /// Makes the vectors.
  /// - Parameters:
  ///   - wordings: what the measures say.
  ///   - extraTexts: texts that get a vector without counting for the weights.
  ///   - wordWeights: what each word weighs as a trace of copying.
  init(
    _ measures: MeasureTerms, wordings: [MeasureWording], extraTexts: [ExtraText], wordWeights: [Float]
  ) {
    var words = SpacedWords(lengths: 3...5)
    let titles = wordings.map { words.words(of: $0.title) }
    let texts = zip(titles, wordings).map { title, wording in title + wording.body.flatMap { words.words(of: $0) } }
    let weighting = CharacterVectors.weighting(of: texts, words.grams)
    for title in titles { own.append(weighting.vector(of: title.flatMap { words.grams[$0] })) }
    for extra in extraTexts {
      extras.append(weighting.vector(of: words.words(of: extra.text).flatMap { words.grams[$0] }))
    }
    columnCount = weighting.rarity.count
    self.texts = CharacterVectors.ownTexts(of: measures, wordWeights)
  }

  /// What each n-gram weighs: in how many texts one of their words has it.
  private static func weighting(of texts: [[Int]], _ grams: [[Int32]]) -> TermWeighting {
    var frequencies = DocumentFrequencies()
    var lastText = Array(repeating: -1, count: grams.count)
    for (text, words) in texts.enumerated() {
      for word in words where lastText[word] != text {
        lastText[word] = text
        for gram in grams[word] { frequencies.count(gram, in: text) }
      }
    }
    // Letters are shared between languages: names and acronyms cross them.
    let total = Int32(texts.count)
    return TermWeighting(
      documentFrequencies: frequencies.counts, textCounts: frequencies.counts.map { _ in total })
  }

  /// The rows of ``texts``: made of tokens, since a formula begins and ends with one.
  private static func ownTexts(of measures: MeasureTerms, _ wordWeights: [Float]) -> SparseMatrix {
    var words = SpacedWords(lengths: 3...3)
    var numbers: [Language: [Int]] = [:]
    for (language, vocabulary) in measures.vocabularies {
      numbers[language] = (0..<Int32(vocabulary.formCount)).map {
        Folding.fold(vocabulary.form($0)).utf8.span.withUnsafeBufferPointer { words.number(of: $0) }
      }
    }
    func bags(_ terms: some Sequence<PlacedTerm>, _ item: MeasureTerms.Item) -> [Int] {
      terms.compactMap { numbers[item.language]?[Int($0.form)] }
    }
    let texts = measures.items.indices.map { bags(measures.terms(of: $0), measures.items[$0]) }
    let weighting = weighting(of: texts, words.grams)
    var rows = SparseMatrix()
    for (text, item) in measures.items.enumerated() {
      let own = bags(measures.ownTerms(of: text, weights: wordWeights), item)
      rows.append(weighting.vector(of: own.flatMap { words.grams[$0] }))
    }
    return rows
  }
}

/// Folded words as white space separates them (`l'air` is one), numbered, with their character n-grams, made once a word.
private struct SpacedWords {
  /// The numbers of the n-grams of each word.
  private(set) var grams: [[Int32]] = []
  private let lengths: ClosedRange<Int>
  private var words = FeatureNumbers()
  private var features = FeatureNumbers()

  init(lengths: ClosedRange<Int>) { self.lengths = lengths }

  /// The words of a text, in order.
  mutating func words(of text: String) -> [Int] {
    Folding.fold(text).utf8.span.withUnsafeBufferPointer { bytes in
      bytes.split(separator: UInt8(ascii: " ")).map { number(of: UnsafeBufferPointer(rebasing: $0)) }
    }
  }

  /// The number of a folded word.
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let number = Int(words.number(for: SpacedWords.key(of: word)))
    if number == grams.count {
      var found: [Int32] = []
      CharacterNGrams.forEach(in: String(decoding: word, as: UTF8.self), lengths: lengths) {
        found.append(features.number(for: SpacedWords.key(of: $0)))
      }
      grams.append(found)
    }
    return number
  }

  /// FNV-1a, 64 bits: words of any script have no collision worth a thought.
  private static func key(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
