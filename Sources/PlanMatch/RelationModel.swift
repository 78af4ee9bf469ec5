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

  /// The signals that the model reads. The context score ranks candidates but is left out here: it is measured against the
  /// other candidates of the corpus, and without it the cross-validated figures are no worse. Numbers in common add nothing.
  public static let inputs: [Signal] = [
    .lexical, .character, .reuse, .concepts, .action, .lead, .publics, .opposition,
  ]

  /// The questions, from the widest to the closest relation.
  public var levels: [Level]

  /// Makes a model.
  public init(levels: [Level]) { self.levels = levels }

  /// The values that the coefficients multiply: signals with 0 as the neutral value.
  public static func values(of signals: Signals) -> [Double] {
    inputs.map { signal in
      let value = signals[signal]
      switch signal {
      case .lead, .publics: return value - AttributeAgreement.unknown
      case .opposition: return -value
      default: return value
      }
    }
  }

  /// Probability that a pair is of each level's relation or a closer one: what speaks for a closer relation speaks for all wider
  /// ones, so no level is less probable than the one after it.
  public func probabilities(of signals: Signals) -> [Double] {
    let values = RelationModel.values(of: signals)
    var probabilities = levels.map { level in
      var sum = level.intercept
      for (coefficient, value) in zip(level.coefficients, values) { sum += coefficient * value }
      return 1 / (1 + exp(-sum))
    }
    for level in levels.indices.dropLast().reversed() {
      probabilities[level] = max(probabilities[level], probabilities[level + 1])
    }
    return probabilities
  }
}
