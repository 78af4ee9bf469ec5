import PlanModel
import PlanText

/// The labels of a thesaurus in one language, indexed by the word of each that fewest labels have (as Annif's token sets).
struct LabelIndex: Sendable {
  /// The labels, by concept, then in the order of the thesaurus.
  let labels: [CompiledLabel]
  /// The words of the labels; texts are read with a copy.
  let words: LabelWords
  /// The words of the concepts, labels and notes together.
  let profiles: ConceptProfiles
  private let labelsByAnchor: [[Int]]

  init(_ hierarchy: ConceptHierarchy, language: Language) {
    var words = LabelWords(language: language)
    var builder = LabelBuilder()
    for (number, concept) in hierarchy.thesaurus.concepts.enumerated() where hierarchy.isForIndexing[number] {
      builder.add(concept, number: number, words: &words)
    }
    profiles = ConceptProfiles(hierarchy, words: &words)
    let frequencies = builder.keyFrequencies(count: words.keyCount)
    var labels = builder.labels
    var byAnchor: [[Int]] = Array(repeating: [], count: words.keyCount)
    for index in labels.indices {
      let keys = labels[index].keys
      let anchor = keys.indices.min { frequencies[Int(keys[$0])] < frequencies[Int(keys[$1])] }!
      labels[index].anchor = anchor
      byAnchor[Int(keys[anchor])].append(index)
    }
    self.labels = labels
    self.words = words
    labelsByAnchor = byAnchor
  }

  /// Numbers of the labels whose rarest word has a key.
  func labels(at key: Int32) -> [Int] { labelsByAnchor[Int(key)] }
}

/// Collects the labels of concepts.
private struct LabelBuilder {
  private(set) var labels: [CompiledLabel] = []
  private var wordings: [[Int32]: Int] = [:]
  /// Most letters of an abbreviation that must match with its case; longer words in capitals are shouted words.
  private static let longestAbbreviation = 6

  mutating func add(_ concept: Concept, number: Int, words: inout LabelWords) {
    let language = words.language
    let ambiguous = Set(concept.ambiguousLabels.map { NumberFolding.fold(Folding.fold($0), language: language) })
    var seen: Set<Int> = []
    let given: [(CompiledLabel.Kind, [String])] = [
      (.preferred, concept.prefLabels[language].map { [$0] } ?? []),
      (.alternative, concept.altLabels[language] ?? []), (.hidden, concept.hiddenLabels[language] ?? []),
    ]
    for (kind, texts) in given {
      for text in texts {
        guard var label = compiled(text, kind: kind, concept: number, words: &words) else { continue }
        label.isAmbiguous = ambiguous.contains(NumberFolding.fold(Folding.fold(text), language: language))
        // Inflected forms of one label differ in nothing that matters, unless it has one word.
        let isNew = seen.insert(label.wording).inserted
        if isNew || label.keys.count == 1 || !label.lead.isEmpty { labels.append(label) }
      }
    }
  }

  /// In how many labels each key stands.
  func keyFrequencies(count: Int) -> [Int] {
    var frequencies = Array(repeating: 0, count: count)
    for label in labels {
      for key in label.keys { frequencies[Int(key)] += 1 }
    }
    return frequencies
  }

  private mutating func compiled(
    _ text: String, kind: CompiledLabel.Kind, concept: Int, words: inout LabelWords
  ) -> CompiledLabel? {
    let terms = words.labelTerms(text)
    let content = terms.indices.filter { words.key(ofForm: terms[$0].form) != LabelWords.functionWord }
    guard let first = content.first else { return nil }
    let keys = content.map { words.key(ofForm: terms[$0].form) }
    let lead = terms[..<first].map { Folding.fold(words.vocabulary.form($0.form)) }
    let wording = wordings[keys] ?? wordings.count
    wordings[keys] = wording
    return CompiledLabel(
      concept: concept, kind: kind, isAmbiguous: false, wording: wording, keys: keys, lead: lead, anchor: 0,
      spelling: content.count == 1 ? spelling(of: text, words.spelling(ofForm: terms[first].form)) : .stems)
  }

  private func spelling(of text: String, _ word: LabelWords.Spelling) -> CompiledLabel.Spelling {
    let letters = text.unicodeScalars
    let isAbbreviation =
      letters.count <= Self.longestAbbreviation && letters.allSatisfy { !$0.properties.isLowercase }
      && letters.contains { $0.properties.isUppercase } && !letters.contains { $0.properties.isWhitespace }
    return isAbbreviation ? .exact(text) : .number(of: word)
  }
}
