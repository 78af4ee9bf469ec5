/// Reads back the tables that ``CSVWriter`` wrote, in either dialect.
struct CSVReader {
  /// Rows of cells, the header line first.
  let rows: [[String]]

  init(_ bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let isExcel = bytes.starts(with: mark)
    let separator = isExcel ? UInt8(ascii: ";") : UInt8(ascii: ",")
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var position = isExcel ? mark.count : 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch (byte, isQuoted) {
      case (UInt8(ascii: "\""), true):
        if position < bytes.count, bytes[position] == byte {
          cell.append(byte)
          position += 1
        } else {
          isQuoted = false
        }
      case (UInt8(ascii: "\""), false): isQuoted = true
      case (separator, false): CSVReader.end(&cell, &row)
      case (UInt8(ascii: "\r"), false): break
      case (UInt8(ascii: "\n"), false):
        CSVReader.end(&cell, &row)
        rows.append(row)
        row = []
      default: cell.append(byte)
      }
    }
    self.rows = rows
  }

  private static func end(_ cell: inout [UInt8], _ row: inout [String]) {
    row.append(String(decoding: cell, as: UTF8.self))
    cell.removeAll(keepingCapacity: true)
  }

  /// The number of a column, by its name or its French title.
  func column(_ name: String, title: String) -> Int? {
    rows.first?.firstIndex { $0 == name || $0 == title }
  }
}
