/// One line of print on a page: neighbouring pieces of text on one base line.
struct PDFLine {
  /// A stretch in one type.
  struct Piece {
    var text: String
    var isBold: Bool
    var isItalic: Bool
  }

  var pieces: [Piece]
  var page: Int
  var left: Int
  var right: Int
  var top: Int
  var height: Int
  var size: Int

  /// The line's letters.
  var text: String { pieces.map(\.text).joined() }
  /// Whether all of it is bold.
  var isBold: Bool { pieces.allSatisfy { $0.isBold || $0.text.allSatisfy(\.isWhitespace) } }

  /// Dots that lead to a page number.
  private var isLeader: Bool { text.allSatisfy { ".…· ".contains($0) } }

  /// Whether the line is dots and a page number only.
  var isBareLeader: Bool {
    let text = text
    return text.first { !$0.isWhitespace } == "." && text.allSatisfy { ".…· ".contains($0) || $0.isNumber }
  }

  /// Whether the line begins with a label in bold ("Pilote :").
  var startsWithLabel: Bool {
    guard let first = pieces.first, first.isBold, !isBold else { return false }
    return first.text.last { !$0.isWhitespace } == ":"
  }

  /// Whether another piece stands on this base line, close enough to be the same line: not in the next column or cell.
  func isContinued(by other: PDFLine) -> Bool {
    let middle = other.top + other.height / 2
    guard page == other.page, middle > top, middle < top + height else { return false }
    if other.isLeader || isLeader { return true }
    let gap = other.left > left ? other.left - right : left - other.right
    // Twice the type size: word spaces of justified text stay below, gutters and cells above.
    return gap <= 2 * max(size, other.size)
  }

  mutating func join(_ other: PDFLine) {
    if other.left >= left {
      let isApart = other.left - right > size / 4
      if isApart { pieces.append(Piece(text: " ", isBold: other.pieces[0].isBold, isItalic: false)) }
      pieces += other.pieces
    } else {
      pieces = other.pieces + pieces
    }
    right = max(right, other.right)
    left = min(left, other.left)
    top = min(top, other.top)
    height = max(height, other.height)
    size = max(size, other.size)
  }
}
