/// What was right, what was said, and what there was to say.
public struct Tally: Hashable, Sendable {
  /// Answers that are right; half an answer counts half.
  public var credit: Double
  /// Answers given.
  public var predicted: Double
  /// Answers wanted.
  public var gold: Double

  /// Makes a tally.
  public init(credit: Double = 0, predicted: Double = 0, gold: Double = 0) {
    self.credit = credit
    self.predicted = predicted
    self.gold = gold
  }

  /// Share of the answers that are right; nothing where none was given.
  public var precision: Double? { predicted > 0 ? credit / predicted : nil }
  /// Share of the wanted answers that were given; nothing where none was wanted.
  public var recall: Double? { gold > 0 ? credit / gold : nil }
  /// Harmonic mean of precision and recall; nothing where there was nothing to say and nothing was said.
  public var f1: Double? { predicted + gold > 0 ? 2 * credit / (predicted + gold) : nil }

  static func + (left: Tally, right: Tally) -> Tally {
    Tally(
      credit: left.credit + right.credit, predicted: left.predicted + right.predicted, gold: left.gold + right.gold)
  }
}

/// One thing that was judged: the unit that the bootstrap draws again.
struct Judged {
  /// Document that it belongs to; nothing for what lies between documents.
  var document: String?
  /// What was right about it.
  var tally: Tally
}

/// Something that was missed, or said wrongly.
public struct Discrepancy: Hashable, Sendable {
  /// What went wrong.
  public enum Kind: String, Sendable, Codable {
    /// The gold has it, the program has not.
    case missed
    /// The program has it, the gold has not.
    case wrong
  }
  /// The task in which it happened.
  public var task: String
  /// What went wrong.
  public var kind: Kind
  /// Identifiers that it is about, `|` between them.
  public var id: String
  /// What was wanted or said.
  public var note: String
}
