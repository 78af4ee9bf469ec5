import PlanModel

/// Reads single phrases, as `inspect deadline` and `inspect amount` do.
public struct PhraseReading: Sendable {
  private let deadlines: DeadlineParser
  private let amounts = AmountParser()

  /// Makes a reader.
  /// - Parameter period: days during which the plan is in force; dates that count from it are resolved.
  public init(language: Language, period: Period? = nil) {
    deadlines = DeadlineParser(language: language, period: period, adopted: period?.start)
  }

  /// The deadline that a phrase states.
  public func deadline(in phrase: String) -> Deadline? {
    deadlines.deadline(in: phrase)
  }

  /// The money and the posts that a phrase states.
  public func amounts(in phrase: String) -> (euros: Amount?, posts: Amount?) {
    amounts.amounts(in: phrase)
  }
}
