import PlanModel
import PlanText

/// TF-IDF vectors of the character 3- to 5-grams of titles, inside words, accents off: the signal `C` of the design. Which
/// n-grams there are and how rare they are is taken from the full texts.
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
  ///   - extraTexts: texts that get a vector without counting for the weights.
  ///   - wordWeights: what each word weighs as a trace of copying.
  init(_ measures: MeasureTerms, extraTexts: [ExtraText], wordWeights: [Float]) {
    var grams = WordGrams(measures.vocabularies, lengths: 3...5)
    let weighting = CharacterVectors.weighting(of: measures, &grams)
    for (text, item) in measures.items.enumerated() {
      own.append(weighting.vector(of: grams.bag(of: measures.titleTerms(of: text), in: item.language)))
    }
    for extra in extraTexts {
      extras.append(weighting.vector(of: grams.bag(of: extra.terms[...], in: extra.language)))
    }
    columnCount = weighting.rarity.count
    var threes = WordGrams(measures.vocabularies, lengths: 3...3)
    let weightingOfThrees = CharacterVectors.weighting(of: measures, &threes)
    for (text, item) in measures.items.enumerated() {
      let own = measures.ownTerms(of: text, weights: wordWeights)
      texts.append(weightingOfThrees.vector(of: threes.bag(of: own[...], in: item.language)))
    }
  }

  /// What each n-gram weighs, from the full texts.
  private static func weighting(of measures: MeasureTerms, _ grams: inout WordGrams) -> TermWeighting {
    var frequencies = DocumentFrequencies()
    var lastText: [Language: [Int32]] = [:]
    for (text, item) in measures.items.enumerated() {
      // Each distinct word of a text counts once: its n-grams are made once for the whole corpus.
      var seen = lastText.removeValue(forKey: item.language) ?? []
      for term in measures.terms(of: text) {
        let form = Int(term.form)
        while seen.count <= form { seen.append(-1) }
        guard seen[form] != Int32(text) else { continue }
        seen[form] = Int32(text)
        for gram in grams.grams(ofForm: term.form, in: item.language) { frequencies.count(gram, in: text) }
      }
      lastText[item.language] = seen
    }
    // Letters are shared between languages: names and acronyms cross them.
    let total = Int32(measures.items.count)
    return TermWeighting(
      documentFrequencies: frequencies.counts, textCounts: frequencies.counts.map { _ in total })
  }
}

/// The n-grams of words, made once a word.
private struct WordGrams {
  private let vocabularies: [Language: Vocabulary]
  private let lengths: ClosedRange<Int>
  private var features = FeatureNumbers()
  private var grams: [Language: [[Int32]?]] = [:]

  init(_ vocabularies: [Language: Vocabulary], lengths: ClosedRange<Int>) {
    self.vocabularies = vocabularies
    self.lengths = lengths
  }

  mutating func grams(ofForm form: Int32, in language: Language) -> [Int32] {
    let index = Int(form)
    if let known = grams[language], index < known.count, let found = known[index] { return found }
    var found: [Int32] = []
    let folded = Folding.fold(vocabularies[language]?.form(form) ?? "")
    CharacterNGrams.forEach(in: folded, lengths: lengths) { found.append(features.number(for: WordGrams.key(of: $0))) }
    var known = grams.removeValue(forKey: language) ?? []
    while known.count <= index { known.append(nil) }
    known[index] = found
    grams[language] = known
    return found
  }

  mutating func bag(of terms: ArraySlice<PlacedTerm>, in language: Language) -> [Int32] {
    var bag: [Int32] = []
    for term in terms { bag += grams(ofForm: term.form, in: language) }
    return bag
  }

  /// FNV-1a, 64 bits: five letters of any script have no collision worth a thought.
  private static func key(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
