import PlanModel

/// The extracted text of one document: what `texts/<document>.txt` holds and what every offset of a report refers to.
///
/// A document that comes in several files is one text: the files in reading order, a line with one form feed between them.
public struct DocumentText: Sendable {
  /// What stands between two files of a document.
  public static let separator = "\n\u{0C}\n"
  private let sources: [SourceText]
  private let positions: [TextPositions]
  private let starts: [Int]

  /// Joins the files of a document.
  public init(sources: [SourceText]) {
    self.sources = sources
    positions = sources.map { TextPositions(of: $0.text) }
    var starts: [Int] = []
    var next = 0
    for position in positions {
      starts.append(next)
      next += position.count + DocumentText.separator.unicodeScalars.count
    }
    self.starts = starts
  }

  /// The whole text.
  public var text: String {
    sources.map(\.text).joined(separator: DocumentText.separator)
  }

  /// The place in Unicode code points of ``text``.
  public func codePoints(of place: TextPlace) -> Range<Int> {
    let position = positions[place.source]
    let start = starts[place.source]
    return start + position.codePoint(at: place.range.lowerBound)..<start
      + position.codePoint(at: place.range.upperBound)
  }
}
