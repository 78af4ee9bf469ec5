import FoundationEssentials

/// A table of labelled data: comma-separated, quoted as RFC 4180 says, with a header.
struct LabelledTable {
  /// Rows by column name.
  let rows: [[String: String]]

  init(path: String) throws {
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    let records = Self.records(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
    let header = records.first ?? []
    rows = records.dropFirst().map { record in
      Dictionary(zip(header, record + Array(repeating: "", count: max(0, header.count - record.count)))) { first, _ in
        first
      }
    }
  }

  private static func records(_ bytes: ArraySlice<UInt8>) -> [[String]] {
    var records: [[String]] = []
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        fields.append(text(&field))
      case UInt8(ascii: "\n") where !isQuoted:
        fields.append(text(&field))
        records.append(fields)
        fields = []
      case UInt8(ascii: "\r") where !isQuoted: break
      default: field.append(byte)
      }
    }
    if !field.isEmpty || !fields.isEmpty { records.append(fields + [text(&field)]) }
    return records
  }

  /// The field, without the quotation marks that double a quotation mark: no label or text here needs them.
  private static func text(_ field: inout [UInt8]) -> String {
    defer { field.removeAll(keepingCapacity: true) }
    return String(decoding: field, as: UTF8.self)
  }
}
