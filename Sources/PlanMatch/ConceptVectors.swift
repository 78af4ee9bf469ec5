import Glibc
import PlanModel

/// Vectors of thesaurus concepts: each tag with its weight, everything above it at half, rare concepts heavier.
struct ConceptVectors: Sendable {
  /// One row per measure, at unit length.
  private(set) var rows = SparseMatrix()

  /// What a broader concept counts beside the one tagged: as much as the scoring of concepts gives for it.
  private static let broaderShare = 0.5

  /// Makes the vectors.
  init(_ plans: [Plan], thesaurus: Thesaurus) {
    var numbers: [String: Int32] = [:]
    for (number, concept) in thesaurus.concepts.enumerated() { numbers[concept.notation] = Int32(number) }
    var ancestors: [String: [String]] = [:]
    var bags: [[Int32: Double]] = []
    var frequencies = Array(repeating: 0, count: thesaurus.concepts.count)
    for plan in plans {
      for measure in plan.measures {
        var bag: [Int32: Double] = [:]
        for tag in measure.concepts {
          guard let number = numbers[tag.notation] else { continue }
          let weight = 1 + log(max(1, tag.weight))
          bag[number] = max(bag[number] ?? 0, weight)
          let above = ancestors[tag.notation] ?? thesaurus.ancestors(of: tag.notation)
          ancestors[tag.notation] = above
          for broader in above {
            guard let number = numbers[broader] else { continue }
            bag[number] = max(bag[number] ?? 0, weight * ConceptVectors.broaderShare)
          }
        }
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
}
