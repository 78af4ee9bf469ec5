import Glibc
import PlanModel

/// From signals to a relation: three logistic regressions, one for each question "is it at least this close?", whose answers
/// are made to agree. Small, monotone (no signal of likeness ever lowers an answer) and readable: what each signal adds is
/// its coefficient times its value.
public struct RelationModel: Sendable {
  /// One question.
  public struct Level: Sendable {
    /// The relation asked for, or a closer one.
    public var relation: Relation
    /// Log odds where every signal is at its neutral value.
    public var intercept: Double
    /// Log odds that each signal adds at its full value, in the order of ``RelationModel/inputs``.
    public var coefficients: [Double]
    /// From this probability on the relation is taken to hold.
    public var threshold: Double

    /// Makes a level.
    public init(relation: Relation, intercept: Double, coefficients: [Double], threshold: Double) {
      self.relation = relation
      self.intercept = intercept
      self.coefficients = coefficients
      self.threshold = threshold
    }
  }

  /// The signals that the model reads, and how.
  public static let inputs: [Signal] = [
    .lexical, .character, .context, .reuse, .concepts, .action, .lead, .publics, .numbers, .opposition,
  ]

  /// The questions, from the widest to the closest relation.
  public var levels: [Level]

  /// Makes a model.
  public init(levels: [Level]) { self.levels = levels }

  /// The values that the coefficients multiply: signals brought to about 0...1, 0 being neutral.
  public static func values(of signals: Signals) -> [Double] {
    inputs.map { signal in
      let value = signals[signal]
      switch signal {
      // Standard deviations: beyond ten there is nothing more to learn.
      case .context: return max(0, min(value, 10)) / 10
      case .lead, .publics, .numbers: return value - AttributeAgreement.unknown
      case .opposition: return -value
      default: return value
      }
    }
  }

  /// Probability that a pair is of each level's relation or a closer one; never rises from one level to the next.
  public func probabilities(of signals: Signals) -> [Double] {
    let values = RelationModel.values(of: signals)
    var bound = 1.0
    return levels.map { level in
      var sum = level.intercept
      for (coefficient, value) in zip(level.coefficients, values) { sum += coefficient * value }
      bound = min(bound, 1 / (1 + exp(-sum)))
      return bound
    }
  }

  /// Probability that a pair is of the same object or closer.
  public func counterpartProbability(of signals: Signals) -> Double { probabilities(of: signals).first ?? 0 }
}
