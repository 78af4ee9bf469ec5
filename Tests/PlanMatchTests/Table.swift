import FoundationEssentials

/// Rows of a CSV file (RFC 4180, commas), by column.
struct Table {
  let rows: [[String: String]]

  /// - Parameter columns: names of the columns where the file has no header.
  init(_ path: String, columns: [String]? = nil) throws {
    var records: [[String]] = [[]]
    var cell: [UInt8] = []
    var isQuoted = false
    func endCell() {
      records[records.count - 1].append(String(decoding: cell, as: UTF8.self))
      cell = []
    }
    for byte in try Data(contentsOf: URL(filePath: path)) {
      switch byte {
      case UInt8(ascii: "\""):
        // A doubled quotation mark leaves and enters again: the mark itself is kept then.
        if !isQuoted && cell.last != nil { cell.append(byte) }
        isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted: endCell()
      case UInt8(ascii: "\r") where !isQuoted: break
      case UInt8(ascii: "\n") where !isQuoted:
        endCell()
        records.append([])
      default: cell.append(byte)
      }
    }
    if !cell.isEmpty || !records[records.count - 1].isEmpty { endCell() }
    let header = columns ?? records.first ?? []
    rows = records.dropFirst(columns == nil ? 1 : 0).filter { $0.count == header.count }.map {
      Dictionary(uniqueKeysWithValues: zip(header, $0))
    }
  }
}
