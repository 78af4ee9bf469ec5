import Glibc
import PlanModel

/// Aligns the measures of two editions of a plan: what became of each one.
///
/// A problem of its own, not the best match of each row: first the one-to-one assignment of greatest total evidence
/// (``Assignment``), then, for each measure left over, whether it takes up a part of an assigned one that its partner leaves
/// out (then that one was split, or merged). What remains was dropped, or is new. How an assigned measure changed is read from
/// its attributes (``EditionChanges``).
public struct EditionAlignment: Sendable {
  /// Number of threads; the result does not depend on it.
  public var jobs: Int
  /// What makes a probability of signals.
  public var model: RelationModel

  /// Makes an alignment.
  public init(jobs: Int = 2, model: RelationModel = .withoutMeaning) {
    self.jobs = jobs
    self.model = model
  }

  /// The links of every two editions of a corpus that its manifest names, in manifest order.
  public func links(among plans: [Plan], thesaurus: Thesaurus) -> [EditionLink] {
    plans.flatMap { plan -> [EditionLink] in
      guard let earlier = plans.first(where: { $0.document.id == plan.document.succeeds }) else { return [] }
      return links(from: earlier, to: plan, thesaurus: thesaurus)
    }
  }

  /// What became of each measure of the older edition, in its order, then the new measures. Empty where either has no
  /// measures, or where the two are in different languages: their words say nothing of each other.
  public func links(from old: Plan, to new: Plan, thesaurus: Thesaurus) -> [EditionLink] {
    guard !old.measures.isEmpty, !new.measures.isEmpty, old.document.id != new.document.id,
      old.document.isPlan, new.document.isPlan, old.document.language == new.document.language
    else { return [] }
    let evidence = EditionEvidence(old, new, thesaurus: thesaurus, model: model, jobs: jobs)
    return EditionLinks(old: old, new: new, evidence: evidence).all()
  }
}

/// How much speaks for each pair of measures of two editions.
struct EditionEvidence: Sendable {
  /// What one unit of the context score adds to the log odds, and from which sum on two measures are one: fitted on the pairs
  /// of Valmer's two editions (`docs/matching.md`): one-to-one counterparts lie at 2.8 and more, everything else under 0.8.
  private static let contextWeight = 0.7
  private static let neutral = 1.6
  /// Standard deviations over fewer candidates than this say less, in proportion.
  private static let enoughCandidates = 10
  /// Pairs kept for a measure.
  private static let candidates = 12

  /// A pair worth a look.
  struct Candidate: Sendable {
    let new: Int
    /// Log odds that the two are one measure.
    let logOdds: Double
  }

  let oldCount: Int
  let newCount: Int
  /// For each old measure, the new ones that come into question, best first.
  private(set) var candidates: [[Candidate]] = []
  private let reading: SignalReading

  init(_ old: Plan, _ new: Plan, thesaurus: Thesaurus, model: RelationModel, jobs: Int) {
    let (oldCount, newCount) = (old.measures.count, new.measures.count)
    self.oldCount = oldCount
    self.newCount = newCount
    let reading = SignalReading(
      [old, new], compared: ComparedPlans(first: 0, pool: 1..<2), thesaurus: thesaurus, meaning: NoMeaning(), jobs: jobs
    )
    self.reading = reading
    let pairs = EditionEvidence.pairs(reading, oldCount: oldCount)
    let scale = EditionEvidence.contextScale(oldCount, newCount)
    candidates = mapRows(count: oldCount, jobs: jobs) { block in
      block.map { row in
        pairs[row].map { column in
          let signals = reading.signals(row, oldCount + column)
          let probability = min(1 - 1e-9, max(1e-9, model.probabilities(of: signals).first ?? 0))
          let context = scale * (EditionEvidence.contextWeight * signals[.context] - EditionEvidence.neutral)
          return Candidate(new: column, logOdds: log(probability / (1 - probability)) + context)
        }.sorted { ($1.logOdds, $0.new) < ($0.logOdds, $1.new) }
      }
    }
  }

  /// For each old measure, the new ones worth a look, ascending: the nearest from either side, and whatever shares a passage.
  private static func pairs(_ reading: SignalReading, oldCount: Int) -> [[Int]] {
    var pairs: [Set<Int>] = Array(repeating: [], count: oldCount)
    for (item, found) in reading.context.candidates(limit: candidates, perPlan: 0, always: []).enumerated() {
      for candidate in found {
        let other = Int(candidate.item)
        pairs[min(item, other)].insert(max(item, other) - oldCount)
      }
    }
    for shared in reading.reuse.pairs where shared.first < oldCount && shared.second >= oldCount {
      pairs[shared.first].insert(shared.second - oldCount)
    }
    return pairs.map { $0.sorted() }
  }

  /// How far the context score counts: standard deviations grow with the number of candidates, (n - 1) / root n at most.
  private static func contextScale(_ oldCount: Int, _ newCount: Int) -> Double {
    let fewest = Double(min(oldCount, newCount))
    return min(1, max(0, fewest - 1) / Double(enoughCandidates))
  }

  /// Log odds that two measures are one; nothing where they were not looked at.
  func logOdds(_ old: Int, _ new: Int) -> Double? {
    candidates[old].first { $0.new == new }?.logOdds
  }

  /// What `part` shares with `whole` beyond what `taken` already does, as a share of the squared length of `whole`'s vector of
  /// stems.
  func gain(in whole: Item, by part: Item, beyond taken: Item) -> Double {
    let stems = reading.lexical.stems
    let (theirs, known) = (columns(of: part), columns(of: taken))
    var sum = 0.0
    for entry in stems.row(number(of: whole)) where theirs.contains(entry.column) && !known.contains(entry.column) {
      sum += Double(entry.value * entry.value)
    }
    return sum
  }

  /// Share of the old measure's words that stand in the new one too, each as often.
  func keptShare(_ old: Int, _ new: Int) -> Double {
    var left: [Int32: Int] = [:]
    for term in reading.measures.terms(of: oldCount + new) { left[term.form, default: 0] += 1 }
    let words = reading.measures.terms(of: old)
    let kept = words.count { term in
      guard let count = left[term.form], count > 0 else { return false }
      left[term.form] = count - 1
      return true
    }
    return words.isEmpty ? 0 : Double(kept) / Double(words.count)
  }

  /// A measure of either edition.
  enum Item {
    case old(Int)
    case new(Int)
  }

  private func number(of item: Item) -> Int {
    switch item {
    case .old(let number): number
    case .new(let number): oldCount + number
    }
  }

  private func columns(of item: Item) -> Set<Int32> {
    Set(reading.lexical.stems.row(number(of: item)).map(\.column))
  }
}
