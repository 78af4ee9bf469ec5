import Glibc
import PlanModel
import PlanText

/// What the thesaurus says of each concept as weighted stems: its labels, its scope note and, with less weight, the labels of
/// what is below it. Compares texts with concepts of which no label stands in them.
struct ConceptProfiles {
  /// Weight of a word of a label, of a scope note, and of a label of a narrower concept. Labels name, notes explain.
  private static let labelWeight = 1.0
  private static let noteWeight = 0.5
  private static let narrowerWeight = 0.5

  private var vocabulary: Vocabulary
  /// For each stem the concepts with it, ascending, and its weight there; profiles have length 1.
  private var postings: [[(concept: Int, weight: Double)]] = []
  private var inverseFrequencies: [Double] = []
  private let conceptCount: Int

  init(_ hierarchy: ConceptHierarchy, language: Language) {
    vocabulary = Vocabulary(language: language)
    conceptCount = hierarchy.thesaurus.concepts.count
    var profiles: [[Int32: Double]] = Array(repeating: [:], count: conceptCount)
    for (number, concept) in hierarchy.thesaurus.concepts.enumerated() where hierarchy.isForIndexing[number] {
      for label in Self.labels(of: concept, language: language) {
        for stem in contentStems(of: label) {
          profiles[number][stem, default: 0] += Self.labelWeight
          for upper in hierarchy.ancestors[number] { profiles[upper][stem, default: 0] += Self.narrowerWeight }
        }
      }
      for stem in contentStems(of: concept.scopeNotes[language] ?? "") {
        profiles[number][stem, default: 0] += Self.noteWeight
      }
    }
    index(profiles)
  }

  private static func labels(of concept: Concept, language: Language) -> [String] {
    (concept.prefLabels[language].map { [$0] } ?? []) + (concept.altLabels[language] ?? [])
      + (concept.hiddenLabels[language] ?? [])
  }

  private mutating func contentStems(of text: String) -> [Int32] {
    let terms = vocabulary.terms(in: text)
    return terms.filter { vocabulary.isContent($0.form) }.map(\.stem)
  }

  /// Weighs each profile as (1 + ln tf) x idf, length 1, and turns the table round.
  private mutating func index(_ profiles: [[Int32: Double]]) {
    var frequencies = Array(repeating: 0, count: vocabulary.stemCount)
    for profile in profiles {
      for stem in profile.keys { frequencies[Int(stem)] += 1 }
    }
    inverseFrequencies = frequencies.map { log(Double(1 + profiles.count) / Double(1 + $0)) + 1 }
    postings = Array(repeating: [], count: vocabulary.stemCount)
    for (concept, profile) in profiles.enumerated() {
      let weights = profile.sorted { $0.key < $1.key }.map { stem, count in
        (stem: Int(stem), weight: log(1 + count) * inverseFrequencies[Int(stem)])
      }
      let norm = weights.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
      for (stem, weight) in weights { postings[stem].append((concept, weight / norm)) }
    }
  }

  /// The cosine of a text with each concept, by number of the concept; 0 where they share no stem.
  mutating func similarities(of text: String) -> [Double] {
    var counts: [Int: Double] = [:]
    for stem in contentStems(of: text) { counts[Int(stem), default: 0] += 1 }
    var sums = Array(repeating: 0.0, count: conceptCount)
    var norm = 0.0
    for (stem, count) in counts.sorted(by: { $0.key < $1.key }) {
      let known = stem < postings.count
      // A word that no concept has is as rare as can be.
      let weight = (1 + log(count)) * (known ? inverseFrequencies[stem] : log(Double(1 + conceptCount)) + 1)
      norm += weight * weight
      if known {
        for (concept, other) in postings[stem] { sums[concept] += weight * other }
      }
    }
    return norm == 0 ? sums : sums.map { $0 / norm.squareRoot() }
  }
}
