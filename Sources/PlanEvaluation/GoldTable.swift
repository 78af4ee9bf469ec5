import FoundationEssentials

/// A CSV file of a gold folder (RFC 4180, UTF-8, comma), its cells reached by column name.
struct GoldTable {
  /// One record with the line on which it begins.
  struct Row {
    /// Line in the file, from 1.
    let line: Int
    fileprivate let cells: [String]
    fileprivate let columns: [String: Int]

    /// The cell of a column; empty where the file has no such column.
    subscript(column: String) -> String {
      guard let index = columns[column], index < cells.count else { return "" }
      return cells[index]
    }

    /// The values of a cell, in the order of the file.
    func values(_ column: String) -> [String] {
      self[column].split(separator: "|").map { String($0) }
    }
  }

  /// Path of the file, for messages.
  let path: String
  /// Records after the header line.
  let rows: [Row]

  /// Reads a file.
  /// - Parameter required: columns without which the table means nothing.
  /// - Returns: nothing where the file is not there.
  init?(path: String, required: [String]) throws(EvaluationError) {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let contents = FileManager.default.contents(atPath: path) else {
      throw EvaluationError(
        at: path, fr: "fichier illisible ; vérifiez les droits", en: "the file cannot be read; check its permissions")
    }
    try self.init(path: path, bytes: [UInt8](contents), required: required)
  }

  /// Reads the bytes of a file.
  init(path: String, bytes: [UInt8], required: [String]) throws(EvaluationError) {
    self.path = path
    var reader = RecordReader(bytes: bytes)
    guard let header = reader.next() else {
      throw EvaluationError(
        at: path, fr: "fichier vide ; la première ligne nomme les colonnes",
        en: "the file is empty; its first line names the columns")
    }
    var columns: [String: Int] = [:]
    for (index, name) in header.cells.enumerated() where columns[name] == nil { columns[name] = index }
    for name in required where columns[name] == nil {
      throw EvaluationError(
        at: "\(path):1", fr: "colonne « \(name) » absente ; ajoutez-la à la première ligne",
        en: "column \"\(name)\" is missing; add it to the first line")
    }
    var rows: [Row] = []
    while let record = reader.next() {
      if record.cells == [""] { continue }
      if record.cells.count != header.cells.count {
        let (found, wanted) = (record.cells.count, header.cells.count)
        throw EvaluationError(
          at: "\(path):\(record.line)",
          fr: "\(found) cellules au lieu de \(wanted) ; mettez entre guillemets les cellules à virgule",
          en: "\(found) cells instead of \(wanted); put cells that hold a comma between quotation marks")
      }
      rows.append(Row(line: record.line, cells: record.cells, columns: columns))
    }
    self.rows = rows
  }
}

/// Cuts bytes into records and cells as RFC 4180 describes; line ends may be LF, CRLF or CR.
private struct RecordReader {
  private let bytes: [UInt8]
  private var position: Int
  private var line = 1

  init(bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func next() -> (line: Int, cells: [String])? {
    guard position < bytes.count else { return nil }
    let first = line
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && position < bytes.count && bytes[position] == byte:
        cell.append(byte)
        position += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        cells.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
      case UInt8(ascii: "\r") where !isQuoted && position < bytes.count && bytes[position] == UInt8(ascii: "\n"):
        continue
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        line += 1
        if isQuoted {
          cell.append(byte)
        } else {
          return (first, cells + [String(decoding: cell, as: UTF8.self)])
        }
      default: cell.append(byte)
      }
    }
    return (first, cells + [String(decoding: cell, as: UTF8.self)])
  }
}
