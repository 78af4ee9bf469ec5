import PlanModel

/// Compares the measures of plans.
public struct Matcher: Sendable {
  /// How much work is done and where lines are drawn.
  public struct Options: Sendable {
    /// Number of threads; the result does not depend on it.
    public var jobs: Int
    /// What makes a relation of signals.
    public var model: RelationModel

    /// What gives measures their meaning vectors.
    public var meaning: any MeaningModel

    /// Makes options.
    /// - Parameter model: that for the kind of meaning where nothing is given.
    public init(jobs: Int = 2, model: RelationModel? = nil, meaning: any MeaningModel = NoMeaning()) {
      self.jobs = jobs
      self.model = model ?? .standard(for: meaning)
      self.meaning = meaning
    }
  }
  /// How much work is done and where lines are drawn.
  public var options: Options

  /// Makes a matcher.
  public init(options: Options = Options()) { self.options = options }

  /// Compares all plans of a corpus: each two plans whose periods share a day and neither of which is an edition of the other,
  /// and each plan with itself.
  public func compare(_ plans: [Plan], thesaurus: Thesaurus) -> Comparison {
    let reading = SignalReading(
      plans, compared: ComparedPlans(corpus: plans), thesaurus: thesaurus, meaning: options.meaning,
      jobs: options.jobs)
    return PlanComparison(plans: plans, reading: reading, options: options).comparison()
  }

  /// For each measure of `a`, the measures of the plans of `pool` taken together, best first by the measured pipeline (context
  /// cosines, hubness, row statistics).
  /// - Parameter top: how many to keep for each measure.
  public func rank(_ a: Plan, in pool: [Plan], top: Int, thesaurus: Thesaurus) -> [RankedMatch] {
    let plans = [a] + pool
    let compared = ComparedPlans(first: 0, pool: 1..<plans.count)
    let reading = SignalReading(
      plans, compared: compared, thesaurus: thesaurus, meaning: options.meaning,
      jobs: options.jobs)
    let candidates = reading.context.candidates(limit: top, perPlan: 0, always: [])
    var rows: [RankedMatch] = []
    for row in a.measures.indices {
      for (place, candidate) in candidates[row].enumerated() {
        let item = Int(candidate.item)
        let signals = reading.signals(row, item)
        let probabilities = options.model.probabilities(of: signals)
        let found = reading.measures.items[item]
        rows.append(
          RankedMatch(
            from: a.measures[row].id, rank: place + 1, to: plans[found.plan].measures[found.measure].id,
            score: probabilities.first ?? 0, relation: options.model.relation(probabilities, of: signals),
            signals: signals))
      }
    }
    return rows
  }
}

/// One row of a ranking.
public struct RankedMatch: Sendable {
  /// Identifier of the measure asked about.
  public var from: String
  /// Place in the ranking, from 1.
  public var rank: Int
  /// Identifier of the measure found.
  public var to: String
  /// Probability that the two are at least of the same object, 0...1.
  public var score: Double
  /// How they stand to each other.
  public var relation: Relation
  /// The reasons.
  public var signals: Signals

  /// Makes a row.
  public init(from: String, rank: Int, to: String, score: Double, relation: Relation, signals: Signals) {
    self.from = from
    self.rank = rank
    self.to = to
    self.score = score
    self.relation = relation
    self.signals = signals
  }
}
