import PlanModel

/// A statement of time as found in a text.
struct DateMention: Sendable {
  /// How the text leads to the date.
  enum Marker: Sendable {
    /// Nothing but perhaps an article.
    case bare
    /// `en`, `au cours de`, `in`.
    case preposition
    /// `d'ici`, `au plus tard`, `by`, or the end or middle of something.
    case until
    /// `pour`.
    case intended
    /// `à partir de`, `from`.
    case from
    /// `depuis`.
    case since
    /// Two ends.
    case range
    /// `chaque année`, `annuel`.
    case recurrent
    /// `en continu`.
    case continuous
  }
  /// The days and their kind.
  var deadline: Deadline
  /// How the text leads to it.
  var marker: Marker
  /// Tokens of the statement.
  var tokens: Range<Int>
  /// Whether the date is counted from the plan's own dates.
  var isRelative = false
  /// Whether a bare year is all that is named.
  var isYearOnly = false
  /// Whether words, not a mere hyphen, make a range of two dates (`2024-2027` is often part of a title).
  var isWorded = false
  /// Months of a rhythm (`chaque trimestre`: 3); nothing where it is counted in days or in something else.
  var rhythm: Int?

  /// Whether a day is known.
  var hasDay: Bool { deadline.start != nil || deadline.end != nil }
}
