import PlanModel
import PlanText

/// TF-IDF vectors of stems and pairs of neighbouring stems, stop words left out: the signal `L` of the design.
struct LexicalVectors: Sendable {
  /// One row per measure: title and running text.
  private(set) var own = SparseMatrix()
  /// One row per measure: stems alone, without pairs and without formulas that many measures share.
  private(set) var stems = SparseMatrix()
  /// One row per measure: stems of the title alone.
  private(set) var titles = SparseMatrix()
  /// One row per extra text (axis titles).
  private(set) var extras = SparseMatrix()
  /// Number of columns.
  let columnCount: Int
  /// For each stem of a language, the number of its feature.
  private(set) var features: [Language: [Int32?]] = [:]

  /// Makes the vectors.
  /// - Parameters:
  ///   - extraTexts: texts that get a vector without counting for the weights.
  ///   - wordWeights: what each word weighs as a trace of copying.
  init(_ measures: MeasureTerms, extraTexts: [ExtraText], wordWeights: [Float]) {
    var features = FeatureNumbers()
    var frequencies = DocumentFrequencies()
    var languages: [Language] = []
    var bags: [[Int32]] = []
    var textCounts: [Language: Int32] = [:]
    for (text, item) in measures.items.enumerated() {
      let stems = LexicalVectors.content(measures.terms(of: text), item.language, measures.vocabularies)
      let bag = LexicalVectors.bag(of: stems, item.language) { features.number(for: $0) }
      for feature in bag { frequencies.count(feature, in: text) }
      while languages.count < features.count { languages.append(item.language) }
      textCounts[item.language, default: 0] += 1
      bags.append(bag)
    }
    for (language, vocabulary) in measures.vocabularies {
      self.features[language] = (0..<Int32(vocabulary.stemCount)).map {
        features.existingNumber(for: LexicalVectors.key(ofStem: $0, language))
      }
    }
    let weighting = TermWeighting(
      documentFrequencies: frequencies.counts, textCounts: languages.map { textCounts[$0] ?? 0 })
    columnCount = features.count
    var vectors = weighting.bag()
    for (text, bag) in bags.enumerated() {
      let item = measures.items[text]
      own.append(vectors.vector(of: bag))
      let features = self.features[item.language]
      let ownTerms = measures.ownTerms(of: text, weights: wordWeights)
      let ownStems = LexicalVectors.content(ownTerms[...], item.language, measures.vocabularies)
      stems.append(vectors.vector(of: ownStems.compactMap { features?[Int($0)] }))
      let title = LexicalVectors.content(measures.titleTerms(of: text), item.language, measures.vocabularies)
      titles.append(vectors.vector(of: bag.prefix(title.count)))
    }
    for extra in extraTexts {
      let stems = LexicalVectors.content(extra.terms[...], extra.language, measures.vocabularies)
      let bag = LexicalVectors.bag(of: stems, extra.language) { features.existingNumber(for: $0) ?? Int32.max }
      extras.append(vectors.vector(of: bag))
    }
  }

  private static func content(
    _ terms: ArraySlice<PlacedTerm>, _ language: Language, _ vocabularies: [Language: Vocabulary]
  ) -> [Int32] {
    guard let vocabulary = vocabularies[language] else { return [] }
    var stems: [Int32] = []
    stems.reserveCapacity(terms.count)
    for term in terms where vocabulary.isContent(term.form) { stems.append(term.stem) }
    return stems
  }

  /// The key of a stem: languages share neither stems nor statistics, so their keys differ in the top bit.
  private static func key(ofStem stem: Int32, _ language: Language) -> UInt64 {
    (language == .fr ? 0 : 1 << 63) | UInt64(stem + 1)
  }

  /// The features of a sequence of stems: the stems, then each pair of neighbours.
  private static func bag(of stems: [Int32], _ language: Language, number: (UInt64) -> Int32) -> [Int32] {
    var bag: [Int32] = []
    bag.reserveCapacity(2 * stems.count)
    for stem in stems { bag.append(number(key(ofStem: stem, language))) }
    for (first, second) in zip(stems, stems.dropFirst()) {
      bag.append(number(UInt64(first + 1) << 32 | key(ofStem: second, language)))
    }
    return bag
  }
}

/// A text that is no measure and gives context to measures.
struct ExtraText: Sendable {
  /// As printed.
  var text: String
  /// Its words.
  var terms: [PlacedTerm]
  /// Its language.
  var language: Language
}
