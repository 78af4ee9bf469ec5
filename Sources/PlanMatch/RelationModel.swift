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
    .lexical, .character, .meaning, .reuse, .concepts, .action, .lead, .publics, .opposition,
  ]

  /// The coefficients in use: fitted with the meaning signal, or without it where there is no model to give it.
  public static func standard(for meaning: any MeaningModel) -> RelationModel {
    meaning.name == NoMeaning().name ? withoutMeaning : withMeaning
  }

  /// The questions, from the widest to the closest relation.
  public var levels: [Level]

  /// Makes a model.
  public init(levels: [Level]) { self.levels = levels }

  /// Cosine of meaning below which two texts have nothing in common: e5's cosines lie between .75 and 1.
  private static let strangersMeaning = 0.8

  /// The values that the coefficients multiply: signals with 0 as the neutral value.
  public static func values(of signals: Signals) -> [Double] {
    inputs.map { signal in
      let value = signals[signal]
      switch signal {
      case .lead, .publics: return value - AttributeAgreement.unknown
      case .opposition: return -value
      case .meaning: return min(1, max(0, (value - strangersMeaning) / (1 - strangersMeaning)))
      default: return value
      }
    }
  }

  /// What each signal adds to the log odds of a relation or a closer one, signals that add nothing left out, greatest first; the sum and the
  /// level's intercept are the log odds of the pair by itself, before its rivals are looked at.
  /// - Parameter relation: one of the model's levels; another has no contributions.
  public func contributions(of signals: Signals, to relation: Relation) -> [(signal: Signal, logOdds: Double)] {
    guard let level = levels.first(where: { $0.relation == relation }) else { return [] }
    let values = RelationModel.values(of: signals)
    let found = RelationModel.inputs.indices.map { index in
      (signal: RelationModel.inputs[index], logOdds: level.coefficients[index] * values[index], place: index)
    }
    return found.filter { $0.logOdds != 0 }.sorted { (-abs($0.logOdds), $0.place) < (-abs($1.logOdds), $1.place) }
      .map { ($0.signal, $0.logOdds) }
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
