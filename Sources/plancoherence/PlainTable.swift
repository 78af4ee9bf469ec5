/// A small table on standard output, as CSV (RFC 4180) or as JSON (an array of objects).
struct PlainTable {
  /// One value.
  enum Cell {
    case text(String)
    case integer(Int)
    /// Printed with at most 4 decimals.
    case number(Double)
    case empty
  }

  private let header: [String]
  private var rows: [[Cell]] = []

  init(header: [String]) {
    self.header = header
  }

  mutating func append(_ row: [Cell]) {
    rows.append(row)
  }

  /// RFC 4180 without a line end after the last row, which the caller's line feed ends.
  func csv() -> String {
    var lines = [header.map(PlainTable.quoted).joined(separator: ",")]
    for row in rows {
      lines.append(row.map(PlainTable.csvField).joined(separator: ","))
    }
    return lines.joined(separator: "\n")
  }

  func json() -> String {
    let objects = rows.map { row in
      let members = zip(header, row).map { name, cell in
        "\(PlainTable.jsonString(name)):\(PlainTable.jsonValue(cell))"
      }
      return "{" + members.joined(separator: ",") + "}"
    }
    return "[" + objects.joined(separator: ",\n") + "]"
  }

  private static func csvField(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): quoted(defused(text))
    case .integer(let value): String(value)
    case .number(let value): decimal(value)
    case .empty: ""
    }
  }

  private static func jsonValue(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): jsonString(text)
    case .integer(let value): String(value)
    case .number(let value): decimal(value)
    case .empty: "null"
    }
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  /// A cell that a spreadsheet would run as a formula is kept as text by an apostrophe before it.
  private static func defused(_ text: String) -> String {
    guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return text }
    return "'" + text
  }

  private static func jsonString(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// At most 4 decimals, no trailing zeros, whatever the locale.
  static func decimal(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let scaled = (value * 10_000).rounded()
    guard abs(scaled) < 9e15 else { return String(value) }
    let total = Int64(scaled)
    let whole = total.magnitude / 10_000
    var fraction = String(total.magnitude % 10_000)
    fraction = String(repeating: "0", count: 4 - fraction.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = total < 0 ? "-" : ""
    return fraction.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(fraction)"
  }
}
