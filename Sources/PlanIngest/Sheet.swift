import PlanModel

/// A sheet of a workbook: rows of cells with text.
struct Sheet {
  /// A cell with text.
  struct Cell {
    /// Number of the column, counted from 0.
    var column: Int
    /// Paragraphs of the cell.
    var lines: [String]
  }

  /// Cells that one workbook may have; the longest lists of measures have some ten thousand.
  static let cellLimit = 2_000_000
  /// Columns that a sheet may have (ECMA-376 part 1, 18.3.1.4: XFD).
  static let columnLimit = 16_384

  /// What its tab says.
  var name: String
  /// Rows with text in order; the cells of each ascend.
  var rows: [[Cell]] = []

  static func tooLarge(_ path: String) -> IngestError {
    IngestError(
      in: path, fr: "plus de \(cellLimit) cellules ; découpez le classeur", en: "more than \(cellLimit) cells; split it"
    )
  }
}

/// Makes the outline of sheets: a table each, as of a delimited list.
enum SheetOutline {
  static func outline(of sheets: [Sheet]) -> OutlineBuilder {
    var builder = OutlineBuilder(root: "workbook", capacity: 1 << 16)
    for sheet in sheets where !sheet.rows.isEmpty { append(sheet, to: &builder) }
    builder.finish()
    return builder
  }

  private static func append(_ sheet: Sheet, to builder: inout OutlineBuilder) {
    builder.openContainer("table", attributes: [Container.Attribute(name: "name", value: sheet.name)])
    let header = headerRow(of: sheet)
    // Columns without any text are left out: forms put margins between the columns.
    let used = Set(sheet.rows[header...].flatMap { $0.map(\.column) }).sorted()
    for (number, row) in sheet.rows.enumerated() {
      // A line above the header is about the sheet as a whole.
      if number < header {
        for cell in row { append(cell.lines, as: .paragraph, "p", to: &builder) }
        continue
      }
      builder.openContainer("tr")
      var next = 0
      for cell in row {
        while next < used.count, used[next] <= cell.column {
          let name = number == header ? "th" : "td"
          builder.openContainer(name)
          if used[next] == cell.column {
            append(cell.lines, as: number == header ? .headerCell : .tableCell, name, to: &builder)
          }
          builder.closeContainer()
          next += 1
        }
      }
      // What is missing at the end of a row is counted as well.
      while next < used.count, row.count > 1 {
        builder.openContainer(number == header ? "th" : "td")
        builder.closeContainer()
        next += 1
      }
      builder.closeContainer()
    }
    builder.closeContainer()
  }

  /// The row that heads the columns: the first with more than half as many cells as the widest of the first rows.
  private static func headerRow(of sheet: Sheet) -> Int {
    let first = sheet.rows.prefix(12)
    let widest = first.map(\.count).max() ?? 0
    return first.firstIndex { $0.count * 2 > widest } ?? 0
  }

  private static func append(_ lines: [String], as kind: BlockKind, _ element: String, to builder: inout OutlineBuilder)
  {
    builder.context.kind = kind
    builder.context.element = element
    for line in lines {
      builder.append(line)
      builder.endBlock()
    }
  }
}
