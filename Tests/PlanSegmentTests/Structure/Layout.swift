/// An invented document and the measures that a careful reader finds in it.
struct Layout: Sendable, CustomStringConvertible {
  /// What is particular about it.
  var name: String
  /// Extension of its file.
  var format: String
  /// The document.
  var text: String
  /// `number|title|axis` of each measure in reading order; the axis may be left out.
  var measures: [String]

  var description: String { name }

  /// All layouts.
  static let all: [Layout] = headings + lists + tables + elements + unlabelled + mixed + decoys
}
