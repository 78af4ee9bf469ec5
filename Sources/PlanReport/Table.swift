import PlanModel

/// What stands in one cell of a table.
enum Cell {
  /// Not stated.
  case empty
  case text(String)
  /// Words cut out of a document; they stand in guillemets wherever they are shown.
  case quotation(String)
  /// Several texts; empty ones keep their place where others follow them.
  case texts([String])
  case integer(Int)
  case decimal(Double)
  case decimals([Double])
  case day(CalendarDay)
  case days([CalendarDay?])

  /// A text, empty where there is none.
  static func optional(_ text: String?) -> Cell {
    guard let text, !text.isEmpty else { return .empty }
    return .text(text)
  }

  /// A number, empty where there is none.
  static func optional(_ number: Double?) -> Cell {
    number.map(Cell.decimal) ?? .empty
  }

  /// A day, empty where there is none.
  static func optional(_ day: CalendarDay?) -> Cell {
    day.map(Cell.day) ?? .empty
  }
}

/// A column of a table as every format needs it.
struct Column {
  /// What its cells hold.
  enum Kind {
    case text
    case list
    case integer
    case decimal
    case decimals
    case day
    case days
    /// An address.
    case link
  }
  /// The name that scripts use; part of the contract.
  let name: String
  let kind: Kind
  let title: LocalizedText

  init(_ name: String, _ kind: Kind = .text, fr: String, en: String) {
    self.name = name
    self.kind = kind
    title = LocalizedText(fr: fr, en: en)
  }
}

/// A table of the report: what it says and how its cells are found. Both CSV dialects, their metadata and every other
/// view of a table come from this one definition.
struct Table {
  /// Points to a row of another table.
  struct Link {
    let column: String
    let table: String
    let key: String
  }
  /// Name of the file, without ending.
  let name: String
  let title: LocalizedText
  let columns: [Column]
  /// Names of the columns that together name a row; none where rows have no name.
  let key: [String]
  let links: [Link]
  let rowCount: Int
  /// The cell in a row and a column, both counted from 0.
  let cell: (_ row: Int, _ column: Int) -> Cell
}

/// A column and the way from a row to its cell.
struct TableColumn<Row> {
  let column: Column
  let cell: (Row) -> Cell

  init(_ name: String, _ kind: Column.Kind = .text, fr: String, en: String, cell: @escaping (Row) -> Cell) {
    column = Column(name, kind, fr: fr, en: en)
    self.cell = cell
  }
}

extension Table {
  /// Makes a table of typed rows.
  init<Row>(
    _ name: String, fr: String, en: String, key: [String] = [], links: [Link] = [], rows: [Row],
    columns: [TableColumn<Row>]
  ) {
    self.name = name
    title = LocalizedText(fr: fr, en: en)
    self.columns = columns.map(\.column)
    self.key = key
    self.links = links
    rowCount = rows.count
    cell = { row, column in columns[column].cell(rows[row]) }
  }
}
