import PlanModel

/// A delimited file as a plain table of strings: for commands that add columns to what they are given. A list of measures is
/// read as a ``SourceText``, like any plan.
public struct DelimitedTable: Sendable {
  /// Names of the columns: the first record.
  public let header: [String]
  /// The other records; each has as many cells as the header.
  public let rows: [[String]]

  /// Reads a file of any delimiter (comma, semicolon, tab) and encoding that the readers know.
  /// - Throws: ``IngestError`` with file and remedy.
  public init(path: String, options: Ingest.Options = Ingest.Options()) throws(IngestError) {
    let bytes = try FileBytes.read(path, name: path, limit: options.maximumFileSize)
    try self.init(bytes: bytes, name: path)
  }

  /// Reads bytes that are in memory already.
  public init(bytes: [UInt8], name: String) throws(IngestError) {
    if bytes.isEmpty { throw .empty(name) }
    let decoded = try Decoder(path: name).decode(bytes)
    var reader = DelimitedText(decoded.bytes, delimiter: DelimitedSample(decoded.bytes).delimiter)
    var records: [[String]] = []
    while let record = reader.nextRecord() {
      if record.count == 1, record[0].content.isEmpty { continue }
      records.append(record.map { String(decoding: $0.content, as: UTF8.self) })
    }
    guard let first = records.first else { throw .withoutText(name) }
    header = first
    rows = records.dropFirst().map { row in
      row.count >= first.count
        ? Array(row.prefix(first.count)) : row + Array(repeating: "", count: first.count - row.count)
    }
  }

  /// The position of a column, whatever its case.
  public func column(_ name: String) -> Int? {
    header.firstIndex { $0.lowercased() == name.lowercased() }
  }
}
