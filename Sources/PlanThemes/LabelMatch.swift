import PlanModel

/// A label found in a text.
struct LabelMatch: Sendable {
  /// Number of the label in its ``LabelIndex``.
  var label: Int
  /// Bytes of the text.
  var range: TextRange
  /// Whether the words of the label stand near each other instead of one after the other.
  var isLoose: Bool
}
