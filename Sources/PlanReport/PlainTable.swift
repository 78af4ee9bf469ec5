import PlanModel

/// A table that a command prints on its own, with the same rules as the tables of a report.
public struct PlainTable {
  /// One value.
  public enum Value: Sendable {
    /// Words.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A number, printed with at most 4 decimals.
    case number(Double)
    /// Not stated.
    case empty
  }

  private let header: [String]
  private var rows: [[Value]] = []

  /// Makes a table without rows.
  public init(header: [String]) {
    self.header = header
  }

  /// Appends a row.
  /// - Precondition: one value for each column.
  public mutating func append(_ row: [Value]) {
    precondition(row.count == header.count, "a row has a value for each column")
    rows.append(row)
  }

  /// The table as CSV (RFC 4180), UTF-8.
  public func csv() -> [UInt8] {
    CSVWriter.bytes(of: definition, dialect: .rfc4180)
  }

  /// The table as a JSON array of objects, one a line, UTF-8; a value that is not stated is left out.
  public func json() -> [UInt8] {
    TableJSON.bytes(of: definition)
  }

  /// A number as tables print it: at most 4 decimals, no trailing zeros, whatever the locale.
  public static func decimal(_ number: Double) -> String {
    var writer = ByteWriter()
    writer.append(number)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private var definition: Table {
    let rows = self.rows
    return Table(
      name: "table", title: LocalizedText(fr: "", en: ""), columns: header.map { Column($0, fr: $0, en: $0) }, key: [],
      links: [], rowCount: rows.count
    ) { row, column in
      switch rows[row][column] {
      case .text(let text): text.isEmpty ? .empty : .text(text)
      case .integer(let number): .integer(number)
      case .number(let number): .decimal(number)
      case .empty: .empty
      }
    }
  }
}
