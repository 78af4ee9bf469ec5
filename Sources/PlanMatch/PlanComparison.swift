import PlanModel

/// Chooses, of all pairs of measures, those that are related, and keeps the nearest ones that are not.
struct PlanComparison: Sendable {
  /// Candidates kept for a measure in all other plans together: exact counterparts stand among the first 50 of the lexical
  /// ranking in .94 of all cases (crosswalk), and a corpus has few counterparts a measure.
  static let candidatesPerMeasure = 40
  /// Candidates kept for a measure in its own plan and in the reference.
  static let candidatesPerPlan = 4
  /// Pairs of one theme kept for a measure.
  static let sameThemePerMeasure = 5
  /// Nearest rejected candidates kept for a measure and a document.
  static let rejectedPerDocument = 3
  /// Two measures of one plan stand beside each other on purpose: more is asked of an internal duplicate.
  static let internalBar = 0.8

  let plans: [Plan]
  let reading: SignalReading
  let options: Matcher.Options

  /// A pair looked at.
  struct Judged: Sendable {
    var first: Int
    var second: Int
    var signals: Signals
    /// Probabilities of the model's levels.
    var probabilities: [Double]
    var relation: Relation = .unrelated

    /// Probability of the same object or closer.
    var counterpart: Double { probabilities.first ?? 0 }
  }

  /// The whole comparison.
  func comparison() -> Comparison {
    let references = Set(plans.indices.filter { plans[$0].document.role == .reference })
    let candidates = reading.context.candidates(
      limit: PlanComparison.candidatesPerMeasure, perPlan: PlanComparison.candidatesPerPlan, always: references)
    let judged = withRivals(judge(pairs(of: candidates)))
    let quotes = QuoteChoice(plans: plans, reading: reading)
    let kept = keepingBoundedThemes(judged)
    let pairs = mapRows(count: kept.count, jobs: options.jobs) { block in
      block.map { pair(kept[$0], quotes) }
    }
    return Comparison(
      pairs: pairs, nearestRejected: nearestRejected(judged, references: references, quotes), meaning: "none")
  }

  /// The pairs worth a look, ascending: candidates from either side, and whatever shares a passage.
  private func pairs(of candidates: [[ContextScores.Candidate]]) -> [UInt64] {
    var keys: [UInt64] = []
    for (row, found) in candidates.enumerated() {
      for candidate in found {
        let (first, second) = (min(row, Int(candidate.item)), max(row, Int(candidate.item)))
        keys.append(UInt64(first) << 32 | UInt64(second))
      }
    }
    for shared in reading.reuse.pairs { keys.append(UInt64(shared.first) << 32 | UInt64(shared.second)) }
    keys.sort()
    var unique: [UInt64] = []
    for key in keys where key != unique.last { unique.append(key) }
    return unique
  }

  private func judge(_ keys: [UInt64]) -> [Judged] {
    mapRows(count: keys.count, jobs: options.jobs) { block in
      block.map { index in
        let (first, second) = (Int(keys[index] >> 32), Int(keys[index] & 0xFFFF_FFFF))
        let signals = reading.signals(first, second)
        return Judged(
          first: first, second: second, signals: signals, probabilities: options.model.probabilities(of: signals))
      }
    }
  }

  /// Lowers the odds of a pair where one of the two has a better counterpart in the other's plan, then decides.
  private func withRivals(_ judged: [Judged]) -> [Judged] {
    let rivals = Rivals(
      judged.map { (first: $0.first, second: $0.second, probability: $0.counterpart) }, reading.measures)
    return judged.indices.map { index in
      var pair = judged[index]
      let bar = isInternal(pair) ? PlanComparison.internalBar : 0
      let odds = rivals.oddsFactor(of: index)
      pair.probabilities = pair.probabilities.map { $0 * odds / (1 - $0 + $0 * odds) }
      pair.relation = options.model.relation(pair.probabilities, of: pair.signals, bar: bar)
      return pair
    }
  }

  /// All counterparts, and of the pairs of one theme the best few of each measure (of either side), between plans only.
  private func keepingBoundedThemes(_ judged: [Judged]) -> [Judged] {
    var ranked: [Int] = []
    for (index, pair) in judged.enumerated() where pair.relation == .sameTheme && !isInternal(pair) {
      ranked.append(index)
    }
    ranked.sort { (judged[$1].counterpart, $0) < (judged[$0].counterpart, $1) }
    var counts = Array(repeating: 0, count: reading.measures.items.count)
    var isKept = judged.map { $0.relation.isCounterpart }
    for index in ranked {
      let pair = judged[index]
      guard max(counts[pair.first], counts[pair.second]) < PlanComparison.sameThemePerMeasure else { continue }
      counts[pair.first] += 1
      counts[pair.second] += 1
      isKept[index] = true
    }
    return judged.indices.filter { isKept[$0] }.map { judged[$0] }
  }

  private func isInternal(_ pair: Judged) -> Bool {
    reading.measures.items[pair.first].plan == reading.measures.items[pair.second].plan
  }

  /// For the measures of the reference and of its peers, the nearest candidates on the other side that are no counterparts.
  private func nearestRejected(_ judged: [Judged], references: Set<Int>, _ quotes: QuoteChoice) -> [String: [String:
    [Pair]]]
  {
    let rejected = judged.filter { pair in
      guard !pair.relation.isCounterpart, !isInternal(pair) else { return false }
      return references.contains(reading.measures.items[pair.first].plan)
        || references.contains(reading.measures.items[pair.second].plan)
    }
    let kept = nearest(of: rejected)
    let pairs = mapRows(count: kept.count, jobs: options.jobs) { block in
      block.map { pair(rejected[kept[$0].index], quotes) }
    }
    var found: [String: [String: [Pair]]] = [:]
    for (candidate, pair) in zip(kept, pairs) {
      let judgement = rejected[candidate.index]
      let (first, second) = (identifiers(judgement.first), identifiers(judgement.second))
      if candidate.isNearFirst { found[first.measure, default: [:]][second.document, default: []].append(pair) }
      if candidate.isNearSecond { found[second.measure, default: [:]][first.document, default: []].append(pair) }
    }
    return found
  }

  /// The rejected pairs that are among the nearest of either measure, nearest first.
  private func nearest(of rejected: [Judged]) -> [Rejected] {
    let nearestFirst = rejected.indices.sorted {
      (rejected[$1].counterpart, $0) < (rejected[$0].counterpart, $1)
    }
    var counts: [String: [String: Int]] = [:]
    var kept: [Rejected] = []
    for index in nearestFirst {
      let (first, second) = (identifiers(rejected[index].first), identifiers(rejected[index].second))
      let isNearFirst = counts[first.measure]?[second.document] ?? 0 < PlanComparison.rejectedPerDocument
      let isNearSecond = counts[second.measure]?[first.document] ?? 0 < PlanComparison.rejectedPerDocument
      guard isNearFirst || isNearSecond else { continue }
      if isNearFirst { counts[first.measure, default: [:]][second.document, default: 0] += 1 }
      if isNearSecond { counts[second.measure, default: [:]][first.document, default: 0] += 1 }
      kept.append(Rejected(index: index, isNearFirst: isNearFirst, isNearSecond: isNearSecond))
    }
    return kept
  }

  /// A rejected pair, and for which of its two measures it is among the nearest.
  private struct Rejected {
    var index: Int
    var isNearFirst: Bool
    var isNearSecond: Bool
  }

  private func identifiers(_ item: Int) -> (measure: String, document: String) {
    let item = reading.measures.items[item]
    return (plans[item.plan].measures[item.measure].id, plans[item.plan].document.id)
  }

  private func pair(_ judged: Judged, _ quotes: QuoteChoice) -> Pair {
    let passages = reading.reuse.shared(judged.first, judged.second)?.passages ?? []
    let quote = quotes.quotes(judged.first, judged.second, passages: passages)
    return Pair(
      a: identifiers(judged.first).measure, b: identifiers(judged.second).measure, relation: judged.relation,
      confidence: options.model.confidence(in: judged.relation, judged.probabilities),
      signals: judged.signals,
      passages: passages, aQuote: quote.a, bQuote: quote.b)
  }
}
