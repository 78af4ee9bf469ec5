import PlanModel

/// A block as segmentation sees it.
struct OutlineLine {
  /// Number of the file.
  var source: Int
  /// Number of the block in its file.
  var block: Int
  /// Bytes of the block without surrounding spaces.
  var range: TextRange
  /// What the block is.
  var kind: BlockKind
  /// Level of a heading or list item.
  var level: Int
  /// Number of the innermost element in ``Outline/nodes``.
  var node: Int
  /// Whether it can be part of a measure: main text, no note.
  var isReadable: Bool
  /// Whether every letter is bold.
  var isBold: Bool
  /// Size relative to the running text.
  var size: Double
  /// What names and numbers the line.
  var label: PrintedLabel?
  /// What the label of the line announces (`Pilote :`), or the whole line where it is a term.
  var attribute: AttributeKind?
  /// Number of the folded words before the colon in ``Outline/terms``; nothing where there is no such label.
  var term: Int?
  /// Whether its look sets it above what follows.
  var isHeadingLike: Bool
  /// Where it stands in a table.
  var cell: CellPlace?
  /// Whether the line is a link to a place in the same page.
  var isInternalLink: Bool

  /// Whether the attribute is one of a measure, not its number, title or text.
  var hasAttribute: Bool { attribute?.isSubstantive ?? false }
}

/// Where a block stands in a table.
struct CellPlace: Hashable {
  /// Number of the table in ``Outline/tables``.
  var table: Int
  /// Number of the row in the table.
  var row: Int
  /// Number of the cell in the row.
  var column: Int
}

/// An element that holds lines.
struct OutlineNode {
  /// Number of the parent; a root is its own.
  var parent: Int
  /// Number of the file.
  var source: Int
  /// Number of the container in its file.
  var container: Int
  /// First line inside; `Int.max` where there is none.
  var firstLine = Int.max
  /// Last line inside; -1 where there is none.
  var lastLine = -1
}

/// A table with its cells.
struct OutlineTable {
  /// A cell with text: its lines, first to last.
  struct Cell {
    /// Number of the cell in its row, empty ones counted.
    var column: Int
    var firstLine: Int
    var lastLine: Int
    var isHeader: Bool
  }
  /// A row.
  struct Row {
    /// The element; -1 where the source has none.
    var node: Int
    /// Cells with text.
    var cells: [Cell]
    /// Number of cells, empty ones counted.
    var width = 0
    /// Whether all its cells are header cells.
    var isHeader: Bool { cells.allSatisfy(\.isHeader) }
    /// The cell of a column, if it has text.
    func cell(_ column: Int) -> Cell? { cells.first { $0.column == column } }
  }
  /// The element.
  var node: Int
  /// The rows with text in order.
  var rows: [Row]
  /// Whether the table holds other tables: it arranges the page.
  var isLayout: Bool

  /// Whether rows and columns mean something: several columns in most rows.
  var isData: Bool {
    !isLayout && rows.count >= 2 && rows.count(where: { $0.cells.count >= 2 }) * 2 > rows.count
  }
}

extension AttributeKind {
  /// Whether the kind says something of a measure, as opposed to what names it or holds its text.
  var isSubstantive: Bool {
    switch self {
    case .lead, .partners, .deadline, .budget, .posts, .indicator, .publics, .territory, .state, .position, .status:
      true
    case .number, .title, .text, .axis, .parent, .other: false
    }
  }
}
