import PlanModel
import PlanText

/// Finds, for each recommendation, the measures of plans in force that answer it.
///
/// Each recommendation is read in its own language, so that words, names and concepts count where it is that of the plan, and
/// names and concepts (and meaning, where vectors are there) where it is not. What answers it also does so in the words of
/// another plan: an answer spreads to the measures that say the same.
public struct RecommendationAnswering: Sendable {
  /// Number of threads; the result does not depend on it.
  public var jobs: Int
  /// What makes a probability of signals.
  var model = AnswerModel.standard

  /// Makes an answering.
  public init(jobs: Int = 2) { self.jobs = jobs }

  /// A measure that answers a recommendation, with its probability.
  private typealias Found = (measure: String, probability: Double)

  /// The answers to every recommendation of a corpus, in manifest and text order, without explanations; none without a
  /// reference.
  /// - Parameters:
  ///   - reference: identifier of the reference.
  ///   - asOf: the day on which a plan must be in force; without one, plans that run beside the reference are.
  public func answers(
    in plans: [Plan], reference: String?, asOf: CalendarDay?, comparison: Comparison, thesaurus: Thesaurus
  ) -> [RecommendationAnswer] {
    guard let own = plans.first(where: { $0.document.id == reference }), !own.measures.isEmpty else { return [] }
    let asked = plans.filter { $0.document.role == .recommendations && !$0.measures.isEmpty }
    let inForce = plans.filter { $0.document.isPlan && isInForce($0.document, beside: own.document, asOf: asOf) }
    guard !asked.isEmpty, !inForce.isEmpty else { return [] }
    let rows = found(for: asked, in: inForce, thesaurus: thesaurus)
    let twins = Twins(comparison, among: Set(inForce.flatMap { $0.measures.map(\.id) }))
    let ownIDs = Set(own.measures.map(\.id))
    let order = positions(in: plans)
    return asked.flatMap(\.measures).map { measure in
      let candidates = rows[measure.id] ?? []
      let answering = twins.spread(candidates.filter { $0.probability >= model.threshold })
      let isAnswered = answering.contains { ownIDs.contains($0.measure) }
      let nearest = candidates.first { found in !answering.contains { $0.measure == found.measure } }
      let best = answering.filter { !isAnswered || ownIDs.contains($0.measure) }.map(\.probability).max()
      return RecommendationAnswer(
        id: measure.id, verdict: isAnswered ? .answered : answering.isEmpty ? .unanswered : .partly,
        measures: answering.map(\.measure).sorted { order[$0] ?? 0 < order[$1] ?? 0 }, nearest: nearest?.measure,
        confidence: best ?? 1 - (candidates.first?.probability ?? 0))
    }
  }

  private func isInForce(_ document: Document, beside reference: Document, asOf: CalendarDay?) -> Bool {
    guard let period = document.period else { return true }
    if let asOf { return period.contains(asOf) }
    return reference.period.map(period.overlaps) ?? true
  }

  private func positions(in plans: [Plan]) -> [String: Int] {
    var positions: [String: Int] = [:]
    for measure in plans.flatMap(\.measures) where positions[measure.id] == nil {
      positions[measure.id] = positions.count
    }
    return positions
  }

  /// For each recommendation, the measures that come nearest to answering it, most probable first.
  private func found(for asked: [Plan], in plans: [Plan], thesaurus: Thesaurus) -> [String: [Found]] {
    let parts = asked.flatMap(\.byLanguage)
    let all = parts + plans
    let reading = SignalReading(
      all, compared: ComparedPlans(asking: parts.count, count: all.count), thesaurus: thesaurus, meaning: NoMeaning(),
      jobs: jobs)
    let items = reading.measures.items
    let firstAnswer = items.firstIndex { $0.plan >= parts.count } ?? items.count
    let rows = mapRows(count: firstAnswer, jobs: jobs) { block in
      block.map { row in
        let signals = (firstAnswer..<items.count).map { reading.signals(row, $0) }
        let probabilities = model.probabilities(
          of: signals, sameLanguage: (firstAnswer..<items.count).map { items[$0].language == items[row].language })
        // A handful is enough: nobody reads more answers to one recommendation.
        return zip(firstAnswer..<items.count, probabilities).sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(12).map {
          (measure: all[items[$0].plan].measures[items[$0].measure].id, probability: $1)
        }
      }
    }
    var found: [String: [Found]] = [:]
    for (row, list) in rows.enumerated() {
      found[all[items[row].plan].measures[items[row].measure].id] = list
    }
    return found
  }

  /// Measures of plans in force that say the same as each other.
  private struct Twins {
    private var twins: [String: [(measure: String, confidence: Double)]] = [:]

    /// Probability from which two measures are held to say the same.
    private static let leastConfidence = 0.5

    init(_ comparison: Comparison, among measures: Set<String>) {
      for pair in comparison.pairs
      where pair.relation <= .paraphrase && pair.confidence >= Twins.leastConfidence && measures.contains(pair.a)
        && measures.contains(pair.b)
      {
        twins[pair.a, default: []].append((pair.b, pair.confidence))
        twins[pair.b, default: []].append((pair.a, pair.confidence))
      }
    }

    /// The measures with those that say the same, each once; what is only inferred is the less sure for it.
    func spread(_ found: [Found]) -> [Found] {
      var all = found
      var known = Set(found.map(\.measure))
      for answer in found {
        for twin in twins[answer.measure] ?? [] where known.insert(twin.measure).inserted {
          all.append((twin.measure, answer.probability * twin.confidence))
        }
      }
      return all
    }
  }
}

extension Plan {
  /// The plan in parts, one for each language of its measures: recommendations are compiled from texts in several.
  fileprivate var byLanguage: [Plan] {
    let languages = measures.map { LanguageGuess.language(of: $0.text) ?? document.language }
    return Language.allCases.compactMap { language in
      var part = self
      part.document.language = language
      part.measures = zip(measures, languages).filter { $0.1 == language }.map(\.0)
      // Numbers of measures above count in the whole plan.
      for index in part.measures.indices { part.measures[index].parent = nil }
      return part.measures.isEmpty ? nil : part
    }
  }
}
