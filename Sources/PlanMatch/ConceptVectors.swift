import Glibc
import PlanModel

/// Vectors of thesaurus concepts: each concept that a measure is tagged with or mentions, everything above it at half, rare
/// concepts heavier.
///
/// Mentions count beside tags: tags are chosen to be right, and a concept that both texts name in passing is still a sign of
/// likeness (development data: average precision of mentions .76, of tags .70).
struct ConceptVectors: Sendable {
  /// One row per measure, at unit length.
  private(set) var rows = SparseMatrix()

  /// What a broader concept counts beside the one tagged: as much as the scoring of concepts gives for it.
  private static let broaderShare = 0.5
  /// What a mention in the title counts beside one in the text.
  private static let titleWeight = 3.0

  /// Number of columns.
  var columnCount: Int { broader.count }

  private let numbers: [String: Int32]
  /// For each concept by number, the numbers of everything above it.
  private let broader: [[Int32]]

  /// Makes the vectors.
  init(_ plans: [Plan], thesaurus: Thesaurus) {
    let numbers = Dictionary(
      uniqueKeysWithValues: thesaurus.concepts.enumerated().map { ($0.element.notation, Int32($0.offset)) })
    self.numbers = numbers
    broader = thesaurus.concepts.map { thesaurus.ancestors(of: $0.notation).compactMap { numbers[$0] } }
    var bags: [[Int32: Double]] = []
    var frequencies = Array(repeating: 0, count: thesaurus.concepts.count)
    for plan in plans {
      for counts in counts(in: plan) {
        let bag = withBroader(counts)
        for number in bag.keys { frequencies[Int(number)] += 1 }
        bags.append(bag)
      }
    }
    for bag in bags {
      let row = bag.sorted { $0.key < $1.key }.map { number, weight in
        let rarity = log(Double(1 + bags.count) / Double(1 + frequencies[Int(number)])) + 1
        return SparseEntry(column: number, value: Float(weight * rarity))
      }
      rows.append(row.normalized())
    }
  }

  /// How often each measure of a plan names each concept.
  private func counts(in plan: Plan) -> [[String: Double]] {
    var counts: [[String: Double]] = Array(repeating: [:], count: plan.measures.count)
    let stretches = MeasureStretches(plan)
    for mention in plan.mentions {
      for place in mention.places {
        guard let found = stretches.stretch(at: place) else { continue }
        counts[found.measure][mention.notation, default: 0] += found.isTitle ? ConceptVectors.titleWeight : 1
      }
    }
    for (number, measure) in plan.measures.enumerated() {
      for tag in measure.concepts {
        counts[number][tag.notation] = max(counts[number][tag.notation] ?? 0, tag.weight)
      }
    }
    return counts
  }

  private func withBroader(_ counts: [String: Double]) -> [Int32: Double] {
    var bag: [Int32: Double] = [:]
    for (notation, count) in counts {
      guard let number = numbers[notation] else { continue }
      let weight = count < 1 ? count : 1 + log(count)
      bag[number] = max(bag[number] ?? 0, weight)
      for above in broader[Int(number)] {
        bag[above] = max(bag[above] ?? 0, weight * ConceptVectors.broaderShare)
      }
    }
    return bag
  }
}

/// Where the titles and running texts of a plan's measures stand, for finding the measure of a place.
private struct MeasureStretches {
  struct Stretch {
    var place: TextPlace
    var measure: Int
    var isTitle: Bool
  }
  private var stretches: [Stretch] = []

  init(_ plan: Plan) {
    for (number, measure) in plan.measures.enumerated() {
      if let place = measure.titlePlace { stretches.append(Stretch(place: place, measure: number, isTitle: true)) }
      for place in measure.bodyPlaces { stretches.append(Stretch(place: place, measure: number, isTitle: false)) }
    }
    stretches.sort { ($0.place, $0.measure) < ($1.place, $1.measure) }
  }

  func stretch(at place: TextPlace) -> Stretch? {
    var lower = 0
    var upper = stretches.count
    while lower < upper {
      let middle = (lower + upper) / 2
      let start = stretches[middle].place
      if (start.source, start.range.lowerBound) <= (place.source, place.range.lowerBound) {
        lower = middle + 1
      } else {
        upper = middle
      }
    }
    guard lower > 0 else { return nil }
    let found = stretches[lower - 1]
    return found.place.source == place.source && found.place.range.contains(place.range) ? found : nil
  }
}
