import PlanModel

/// Writes a table as CSV in one of two dialects.
///
/// RFC 4180 in both: CRLF, quotes doubled. A text that a spreadsheet would run as a formula gets an apostrophe in front,
/// as OWASP ("CSV Injection") advises; a quotation stands in guillemets and needs none.
struct CSVWriter {
  private var writer = ByteWriter()
  private let separator: UInt8
  private let decimalPoint: UInt8
  private let dialect: ReportOptions.CSVDialect

  init(dialect: ReportOptions.CSVDialect) {
    self.dialect = dialect
    separator = dialect == .rfc4180 ? UInt8(ascii: ",") : UInt8(ascii: ";")
    decimalPoint = dialect == .rfc4180 ? UInt8(ascii: ".") : UInt8(ascii: ",")
  }

  /// The whole table with its header line.
  static func bytes(of table: Table, dialect: ReportOptions.CSVDialect) -> [UInt8] {
    var csv = CSVWriter(dialect: dialect)
    csv.write(table)
    return csv.writer.bytes
  }

  private mutating func write(_ table: Table) {
    // 120 bytes a row: spares most of the regrowth of the buffer.
    writer.reserve(120 * table.rowCount)
    if dialect == .excelFR { writer.append("\u{FEFF}") }
    for (index, column) in table.columns.enumerated() {
      if index > 0 { writer.append(separator) }
      write(text: dialect == .excelFR ? column.title.fr : column.name)
    }
    endRow()
    for row in 0..<table.rowCount {
      for column in table.columns.indices {
        if column > 0 { writer.append(separator) }
        write(table.cell(row, column))
      }
      endRow()
    }
  }

  private mutating func endRow() {
    writer.append("\r\n")
  }

  private mutating func write(_ cell: Cell) {
    switch cell {
    case .empty: break
    case .text(let text): write(text: text)
    case .quotation(let text): write(field: CSVWriter.inGuillemets(text))
    case .texts(let texts): write(text: CSVWriter.joined(texts))
    case .integer(let number): writer.append(number)
    case .decimal(let number): write(number)
    case .decimals(let numbers): write(list: numbers) { $0.write($1) }
    case .day(let day): writer.append(day)
    case .days(let days): write(list: days) { csv, day in if let day { csv.writer.append(day) } }
    }
  }

  private mutating func write(_ number: Double) {
    writer.append(number, decimalPoint: decimalPoint)
  }

  private mutating func write<Value>(list: [Value], value: (inout CSVWriter, Value) -> Void) {
    for (index, element) in list.enumerated() {
      if index > 0 { writer.append(UInt8(ascii: "|")) }
      value(&self, element)
    }
  }

  private mutating func write(text: String) {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
      UInt8(ascii: "\r"):
      write(field: "'" + text)
    default:
      write(field: text)
    }
  }

  /// Quotes the field where either dialect would split it, so that a file opened with the wrong separator stays whole.
  private mutating func write(field: String) {
    var field = field
    field.withUTF8 { bytes in
      guard bytes.contains(where: CSVWriter.needsQuotes) else { return writer.append(bytes) }
      let quote = UInt8(ascii: "\"")
      writer.append(quote)
      var start = 0
      for offset in bytes.indices where bytes[offset] == quote {
        // Up to and with the quote; it comes once more at the start of what follows.
        writer.append(bytes[start...offset])
        start = offset
      }
      writer.append(bytes[start...])
      writer.append(quote)
    }
  }

  @inline(__always)
  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
      UInt8(ascii: "\t"):
      true
    default: false
    }
  }

  /// A quotation as every table shows it.
  static func inGuillemets(_ text: String) -> String {
    "«\u{A0}" + text + "\u{A0}»"
  }

  /// Values of one cell; a `|` inside a value would split it, so it is shown as the look-alike `¦`.
  private static func joined(_ texts: [String]) -> String {
    if texts.count == 1 { return unsplittable(texts[0]) }
    return texts.map(unsplittable).joined(separator: "|")
  }

  private static func unsplittable(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "|")) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(scalar == "|" ? "¦" : scalar) }
    return String(scalars)
  }
}
