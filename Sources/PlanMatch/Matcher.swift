import PlanModel
import PlanText

/// Compares the measures of plans.
public struct Matcher: Sendable {
  /// How much work is done and where lines are drawn.
  public struct Options: Sendable {
    /// Number of threads; the result does not depend on it.
    public var jobs: Int
    /// Makes options.
    public init(jobs: Int = 2) { self.jobs = jobs }
  }
  /// How much work is done and where lines are drawn.
  public var options: Options

  /// Makes a matcher.
  public init(options: Options = Options()) { self.options = options }

  /// Compares all plans of a corpus: each two plans whose periods share a day and neither of which succeeds the other, and
  /// each plan with itself.
  public func compare(_ plans: [Plan], thesaurus: Thesaurus) -> Comparison {
    Comparison()
  }

  /// For each measure of `a`, the measures of the plans of `pool` taken together, best first.
  /// - Parameter top: how many to keep for each measure.
  public func rank(_ a: Plan, in pool: [Plan], top: Int, thesaurus: Thesaurus) -> [RankedMatch] {
    []
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
