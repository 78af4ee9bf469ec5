import Glibc
import PlanModel

/// Turns the evidence on two editions into links.
struct EditionLinks {
  /// Log odds from which a measure left over is a part of an assigned one, whatever else it says.
  private static let certainPartLogOdds = -0.5
  /// Log odds from which it may be one, and the share of the assigned one's words that it must then take up beyond its partner
  /// (`docs/matching.md` says what set the three).
  private static let partLogOdds = -1.2
  private static let partGain = 0.06
  /// From this share of the old measure's words on, the new one has the same text.
  private static let sameText = 0.9

  let old: Plan
  let new: Plan
  let evidence: EditionEvidence

  /// New measures of each old one, and the other way round.
  private struct Network {
    var newByOld: [[Int]]
    var oldByNew: [[Int]]

    mutating func link(_ old: Int, _ new: Int) {
      newByOld[old].append(new)
      oldByNew[new].append(old)
    }
  }

  /// All links: the old measures in their order, then the new ones that have no predecessor.
  func all() -> [EditionLink] {
    let network = network()
    let axes = AxisCorrespondence(
      old, new,
      pairs: network.newByOld.enumerated().flatMap { row, columns in
        columns.map { (row, $0) }
      })
    var links: [EditionLink] = []
    for row in old.measures.indices {
      let partners = network.newByOld[row].sorted()
      if partners.isEmpty { links.append(dropped(row)) }
      for column in partners { links.append(link(row, column, network, axes)) }
    }
    for column in new.measures.indices where network.oldByNew[column].isEmpty { links.append(added(column)) }
    return links
  }

  private func network() -> Network {
    var network = Network(
      newByOld: Array(repeating: [], count: evidence.oldCount), oldByNew: Array(repeating: [], count: evidence.newCount)
    )
    let edges = evidence.candidates.map { list in
      list.map { Assignment.Edge(column: $0.new, weight: $0.logOdds) }
    }
    for (row, column) in Assignment(edges, columnCount: evidence.newCount).columns.enumerated() {
      if let column { network.link(row, column) }
    }
    for part in parts(of: network) { network.link(part.old, part.new) }
    return network
  }

  private var isPartial: Bool {
    old.document.completeness == .partial || new.document.completeness == .partial
  }

  /// Measures left over that take up a part of an assigned one.
  private func parts(of core: Network) -> [(old: Int, new: Int)] {
    var best: [EditionPart: (logOdds: Double, old: Int, new: Int)] = [:]
    for (row, list) in evidence.candidates.enumerated() {
      for candidate in list where candidate.logOdds >= EditionLinks.partLogOdds {
        guard let part = part(row, candidate.new, core) else { continue }
        let isCertain = candidate.logOdds >= EditionLinks.certainPartLogOdds
        // Of a text known in part, the measure that really takes it up may be missing.
        guard isCertain || (!isPartial && part.gain >= EditionLinks.partGain) else { continue }
        if candidate.logOdds > best[part.item]?.logOdds ?? -.infinity {
          best[part.item] = (candidate.logOdds, row, candidate.new)
        }
      }
    }
    return best.values.map { ($0.old, $0.new) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  }

  /// A measure left over.
  private enum EditionPart: Hashable {
    case old(Int)
    case new(Int)
  }

  /// What a pair of one assigned measure and one left over adds.
  private func part(_ row: Int, _ column: Int, _ core: Network) -> (item: EditionPart, gain: Double)? {
    if let partner = core.newByOld[row].first, core.oldByNew[column].isEmpty {
      return (.new(column), evidence.gain(in: .old(row), by: .new(column), beyond: .new(partner)))
    }
    if let partner = core.oldByNew[column].first, core.newByOld[row].isEmpty {
      return (.old(row), evidence.gain(in: .new(column), by: .old(row), beyond: .old(partner)))
    }
    return nil
  }

  private func link(_ row: Int, _ column: Int, _ network: Network, _ axes: AxisCorrespondence) -> EditionLink {
    let (before, after) = (old.measures[row], new.measures[column])
    var changes = EditionChanges(
      from: before, to: after, provesLoss: new.document.completeness == .complete,
      provesGain: old.document.completeness == .complete)
    let relation: EditionLink.Relation
    if network.newByOld[row].count > 1 {
      relation = .split
      changes.notes.append(.split(before, network.newByOld[row].sorted().map { new.measures[$0] }))
    } else if network.oldByNew[column].count > 1 {
      relation = .merged
      changes.notes.append(.merged(network.oldByNew[column].sorted().map { old.measures[$0] }, after))
    } else {
      let isMoved = axes.isMoved(row, column)
      if isMoved { changes.notes.append(.moved(old.heading(of: row), new.heading(of: column))) }
      let isRenumbered = before.number != nil && after.number != nil && before.number != after.number
      if isRenumbered { changes.notes.append(.renumbered(before.number ?? "", after.number ?? "")) }
      relation = changes.relation(
        hasSameText: evidence.keptShare(row, column) >= EditionLinks.sameText, isMoved: isMoved,
        isRenumbered: isRenumbered)
    }
    return EditionLink(
      old: before.id, new: after.id, relation: relation,
      confidence: EditionLinks.probability(evidence.logOdds(row, column) ?? 0), changes: changes.text)
  }

  private func dropped(_ row: Int) -> EditionLink {
    let nearest = evidence.candidates[row].first?.logOdds ?? -.infinity
    return EditionLink(
      old: old.measures[row].id, new: nil, relation: .dropped, confidence: 1 - EditionLinks.probability(nearest),
      changes: LocalizedText(fr: "", en: ""))
  }

  private func added(_ column: Int) -> EditionLink {
    let nearest = evidence.candidates.indices.compactMap { evidence.logOdds($0, column) }.max() ?? -.infinity
    return EditionLink(
      old: nil, new: new.measures[column].id, relation: .new, confidence: 1 - EditionLinks.probability(nearest),
      changes: LocalizedText(fr: "", en: ""))
  }

  private static func probability(_ logOdds: Double) -> Double { 1 / (1 + exp(-logOdds)) }
}

extension Plan {
  /// The heading of the innermost axis above a measure; empty where there is none.
  fileprivate func heading(of measure: Int) -> String {
    measures[measure].axis.map { axes[$0].heading } ?? ""
  }
}

/// Which axis of the newer edition goes on with which one of the older: a measure has moved where it stands elsewhere than most
/// of its old neighbours.
private struct AxisCorrespondence {
  /// Neighbours that must stand together elsewhere: fewer say little.
  private static let leastNeighbours = 2

  private let old: Plan
  private let new: Plan
  private var counts: [Int: [Int: Int]] = [:]

  init(_ old: Plan, _ new: Plan, pairs: [(Int, Int)]) {
    (self.old, self.new) = (old, new)
    for (row, column) in pairs {
      guard let from = old.measures[row].axis, let to = new.measures[column].axis else { continue }
      counts[from, default: [:]][to, default: 0] += 1
    }
  }

  func isMoved(_ row: Int, _ column: Int) -> Bool {
    guard let from = old.measures[row].axis, let to = new.measures[column].axis, let found = counts[from] else {
      return false
    }
    let most = found.filter { $0.key != to }.values.max() ?? 0
    return most >= AxisCorrespondence.leastNeighbours && most > found[to] ?? 0
  }
}
