import PlanModel
import PlanText

/// The concepts of a thesaurus by number, with what tagging needs to know of their order.
struct ConceptHierarchy: Sendable {
  /// The thesaurus.
  let thesaurus: Thesaurus
  private let numbers: [String: Int]
  /// For each concept the number of its facet.
  let facets: [Int]
  /// For each concept the numbers of all above it, nearest first, without those that only group others.
  let ancestors: [[Int]]
  /// For each concept the numbers of its related concepts.
  let related: [[Int]]
  /// Whether a concept is for tagging: its scope note does not say that it only groups others.
  let isForIndexing: [Bool]

  init(_ thesaurus: Thesaurus) {
    self.thesaurus = thesaurus
    var facetNumbers: [String: Int] = [:]
    var numbers: [String: Int] = [:]
    var facets: [Int] = []
    for (number, concept) in thesaurus.concepts.enumerated() {
      facets.append(facetNumbers[concept.facet] ?? facetNumbers.count)
      facetNumbers[concept.facet] = facets[number]
      numbers[concept.notation] = number
    }
    let isForIndexing = thesaurus.concepts.map(Self.isForIndexing)
    self.numbers = numbers
    self.facets = facets
    self.isForIndexing = isForIndexing
    related = thesaurus.concepts.map { concept in concept.related.compactMap { numbers[$0] } }
    ancestors = thesaurus.concepts.map { concept in
      thesaurus.ancestors(of: concept.notation).compactMap { numbers[$0] }.filter { isForIndexing[$0] }
    }
  }

  /// Name of a concept's facet.
  func facet(of concept: Int) -> String { thesaurus.concepts[concept].facet }

  /// Whether the first concept is above the second.
  func isAbove(_ upper: Int, _ lower: Int) -> Bool { ancestors[lower].contains(upper) }

  /// Whether two concepts stand close to each other: one above the other, or with the same concept right above.
  func areNeighbours(_ first: Int, _ second: Int) -> Bool {
    if isAbove(first, second) || isAbove(second, first) { return true }
    guard let parent = ancestors[first].first else { return false }
    return parent == ancestors[second].first
  }

  /// Number of a concept.
  func number(of notation: String) -> Int? { numbers[notation] }

  /// The concepts of a set that have none of the set below them, ascending.
  func mostSpecific(of concepts: Set<Int>) -> [Int] {
    concepts.filter { concept in !concepts.contains { isAbove(concept, $0) } }.sorted()
  }

  private static func isForIndexing(_ concept: Concept) -> Bool {
    for language in Language.allCases {
      guard let note = concept.scopeNotes[language] else { continue }
      let folded = Folding.fold(note)
      for words in Language.allCases.map(LanguageWords.of) {
        if words.notForIndexing.contains(where: { folded.contains($0) }) { return false }
      }
    }
    return true
  }
}
