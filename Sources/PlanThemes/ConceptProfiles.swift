import Glibc
import PlanModel
import PlanText

/// What the thesaurus says of each concept as weighted words: its labels, its scope note and, with less weight, the labels of
/// what is below it. Compares texts with concepts, whether or not a label stands in them.
struct ConceptProfiles: Sendable {
  /// Weight of a word of a label, of a scope note, and of a label of a narrower concept. Labels name, notes explain.
  private static let labelWeight = 1.0
  private static let noteWeight = 0.5
  private static let narrowerWeight = 0.3

  /// For each key the concepts with it, ascending, and its weight there; profiles have length 1.
  private let postings: [[(concept: Int, weight: Double)]]
  /// How much a word with a key says: ln((1 + concepts) / (1 + concepts with it)) + 1.
  private let rarities: [Double]
  /// How much a word says that no concept has.
  private let rarityOfUnknown: Double
  private let conceptCount: Int

  /// - Parameter words: gets a key for each word of a scope note.
  init(_ hierarchy: ConceptHierarchy, words: inout LabelWords) {
    let concepts = hierarchy.thesaurus.concepts
    var profiles: [[Int32: Double]] = Array(repeating: [:], count: concepts.count)
    for (number, concept) in concepts.enumerated() where hierarchy.isForIndexing[number] {
      for label in concept.labels(in: words.language) {
        for key in words.labelTerms(label).contentKeys(words) {
          profiles[number][key, default: 0] += Self.labelWeight
          for upper in hierarchy.ancestors[number] { profiles[upper][key, default: 0] += Self.narrowerWeight }
        }
      }
      for key in words.labelTerms(concept.scopeNotes[words.language] ?? "").contentKeys(words) {
        profiles[number][key, default: 0] += Self.noteWeight
      }
    }
    let rarities = Self.rarities(profiles, keyCount: words.keyCount)
    self.rarities = rarities
    rarityOfUnknown = log(Double(1 + profiles.count)) + 1
    conceptCount = profiles.count
    postings = Self.postings(profiles, rarities: rarities)
  }

  private static func rarities(_ profiles: [[Int32: Double]], keyCount: Int) -> [Double] {
    var frequencies = Array(repeating: 0, count: keyCount)
    for profile in profiles {
      for key in profile.keys { frequencies[Int(key)] += 1 }
    }
    return frequencies.map { log(Double(1 + profiles.count) / Double(1 + $0)) + 1 }
  }

  /// Weighs each profile as ln(1 + count) x rarity, length 1, and turns the table round.
  private static func postings(
    _ profiles: [[Int32: Double]], rarities: [Double]
  ) -> [[(concept: Int, weight: Double)]] {
    var postings: [[(concept: Int, weight: Double)]] = Array(repeating: [], count: rarities.count)
    for (concept, profile) in profiles.enumerated() {
      let weights = profile.sorted { $0.key < $1.key }.map { key, count in
        (key: Int(key), weight: log(1 + count) * rarities[Int(key)])
      }
      let norm = weights.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
      for (key, weight) in weights { postings[key].append((concept, weight / norm)) }
    }
    return postings
  }

  /// The cosine of a text with each concept, by number of the concept; 0 where they share no word.
  /// - Parameter keys: keys of the text's words that say something, ``LabelWords/unknown`` for words of no concept: each of
  ///   these counts as a word of its own.
  func similarities(of keys: [Int32]) -> [Double] {
    var sums = Array(repeating: 0.0, count: conceptCount)
    var norm = 0.0
    let sorted = keys.sorted()
    var position = 0
    while position < sorted.count {
      let key = sorted[position]
      let start = position
      while position < sorted.count && sorted[position] == key { position += 1 }
      let count = Double(position - start)
      if key == LabelWords.unknown {
        norm += count * rarityOfUnknown * rarityOfUnknown
        continue
      }
      let weight = (1 + log(count)) * rarities[Int(key)]
      norm += weight * weight
      for (concept, other) in postings[Int(key)] { sums[concept] += weight * other }
    }
    return norm == 0 ? sums : sums.map { $0 / norm.squareRoot() }
  }
}

extension Concept {
  /// All labels of a language, the preferred one first.
  fileprivate func labels(in language: Language) -> [String] {
    (prefLabels[language].map { [$0] } ?? []) + (altLabels[language] ?? []) + (hiddenLabels[language] ?? [])
  }
}

extension [Term] {
  /// Keys of the terms that say something about a subject.
  fileprivate func contentKeys(_ words: LabelWords) -> [Int32] {
    map { words.contentKey(ofForm: $0.form) }.filter { $0 != LabelWords.functionWord }
  }
}
