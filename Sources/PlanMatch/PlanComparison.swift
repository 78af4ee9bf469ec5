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
  /// Content words that two measures share at least, and what is asked where they share fewer: in short texts a word or two make high
  /// cosines. Summaries of French plans, read by a person: of 59 pairs from .5 on, 47 shared fewer than three words, and some 40 of
  /// these were false.
  static let leastSharedWords = 3
  static let fewWordsBar = 0.99

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
    /// Number of content words in common.
    var sharedWords: Int

    /// Probability of the same object or closer.
    var counterpart: Double { probabilities.first ?? 0 }
  }

  /// The whole comparison.
  func comparison() -> Comparison {
    let references = Set(plans.indices.filter { plans[$0].document.role == .reference })
    let candidates = reading.context.candidates(
      limit: PlanComparison.candidatesPerMeasure, perPlan: PlanComparison.candidatesPerPlan, always: references)
    let judged = withRivals(judge(pairs(of: candidates)))
    let quotes = QuoteChoice(plans: plans, reading: reading, jobs: options.jobs)
    let kept = keepingBoundedThemes(judged)
    let pairs = pairs(of: kept, quotes)
    return Comparison(
      pairs: pairs, nearestRejected: nearestRejected(judged, references: references, quotes),
      meaning: options.meaning.name)
  }

  /// Two measures worth a look.
  private struct Question: Sendable {
    /// Numbers of the items, ascending: the first in the upper half.
    var pair: UInt64
    /// How close the context scores find them.
    var context: Float

    var first: Int { Int(pair >> 32) }
    var second: Int { Int(pair & 0xFFFF_FFFF) }
  }

  /// The pairs worth a look, ascending: candidates from either side, and whatever shares a passage.
  private func pairs(of candidates: [[ContextScores.Candidate]]) -> [Question] {
    var found: [Question] = []
    for (row, candidates) in candidates.enumerated() {
      for candidate in candidates {
        let (first, second) = (min(row, Int(candidate.item)), max(row, Int(candidate.item)))
        found.append(Question(pair: UInt64(first) << 32 | UInt64(second), context: candidate.mutual))
      }
    }
    for shared in reading.reuse.pairs {
      found.append(
        Question(
          pair: UInt64(shared.first) << 32 | UInt64(shared.second),
          context: reading.context.score(shared.first, shared.second)))
    }
    found.sort { $0.pair < $1.pair }
    var unique: [Question] = []
    for question in found where question.pair != unique.last?.pair { unique.append(question) }
    return unique
  }

  private func judge(_ questions: [Question]) -> [Judged] {
    mapRows(count: questions.count, jobs: options.jobs, leastBlock: 4096) { block in
      var row = RowSignals(reading)
      return block.map { index in
        let question = questions[index]
        let signals = row.signals(question.first, question.second, context: question.context)
        return Judged(
          first: question.first, second: question.second, signals: signals,
          probabilities: options.model.probabilities(of: signals),
          sharedWords: row.sharedWords(with: question.second))
      }
    }
  }

  /// Lowers the odds of a pair where one of the two has a better counterpart in the other's plan, then decides.
  private func withRivals(_ judged: [Judged]) -> [Judged] {
    let rivals = Rivals(
      judged.map { (first: $0.first, second: $0.second, probability: $0.counterpart) }, reading.measures)
    return judged.indices.map { index in
      var pair = judged[index]
      var bar = isInternal(pair) ? PlanComparison.internalBar : 0
      if pair.sharedWords < PlanComparison.leastSharedWords { bar = max(bar, PlanComparison.fewWordsBar) }
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
    let pairs = pairs(of: kept.map { rejected[$0.index] }, quotes)
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
    let items = reading.measures.items
    var counts = Array(repeating: UInt8(0), count: items.count * plans.count)
    var kept: [Rejected] = []
    for index in nearestFirst {
      let (first, second) = (rejected[index].first, rejected[index].second)
      let (fromFirst, fromSecond) = (
        first * plans.count + items[second].plan, second * plans.count + items[first].plan
      )
      let isNearFirst = counts[fromFirst] < PlanComparison.rejectedPerDocument
      let isNearSecond = counts[fromSecond] < PlanComparison.rejectedPerDocument
      guard isNearFirst || isNearSecond else { continue }
      if isNearFirst { counts[fromFirst] += 1 }
      if isNearSecond { counts[fromSecond] += 1 }
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

  private func pairs(of judged: [Judged], _ quotes: QuoteChoice) -> [Pair] {
    mapRows(count: judged.count, jobs: options.jobs, leastBlock: 1024) { block in
      var reader = QuoteReader(quotes)
      return block.map { index in
        let found = judged[index]
        let passages = reading.reuse.shared(found.first, found.second)?.passages ?? []
        let quote = reader.quotes(found.first, found.second, passages: passages)
        return Pair(
          a: identifiers(found.first).measure, b: identifiers(found.second).measure, relation: found.relation,
          confidence: options.model.confidence(in: found.relation, found.probabilities), signals: found.signals,
          passages: passages, aQuote: quote.a, bQuote: quote.b)
      }
    }
  }
}
