/// A number that a measure promises or sets: `400 magistrats`, `150 contrôles par an`, `sous 48 heures`, `15 %`.
public struct Target: Hashable, Sendable, Codable {
  /// What is counted.
  public enum Unit: Hashable, Sendable, Codable {
    /// People, things or acts, by the folded noun after the number.
    case noun(String)
    /// A share.
    case percent
    /// A length of time; the number is in hours.
    case duration
    /// A length of time within which something is done; the number is in hours.
    case delay
    /// An age; the number is in years.
    case age
  }
  /// Hundredths of the number.
  public var hundredths: Int64
  /// What is counted.
  public var unit: Unit
  /// Whether the text says that it is per year.
  public var isPerYear: Bool

  /// Makes a target from hundredths of its number.
  public init(hundredths: Int64, unit: Unit, isPerYear: Bool = false) {
    self.hundredths = hundredths
    self.unit = unit
    self.isPerYear = isPerYear
  }

  /// Whether a larger number is a larger commitment: people, places, acts. Of delays, ages and shares nobody can say.
  public var growsWithCommitment: Bool {
    if case .noun = unit { true } else { false }
  }

  /// Whether another target counts the same thing over the same time.
  public func counts(asMuchAs other: Target) -> Bool {
    unit == other.unit && isPerYear == other.isPerYear
  }
}
