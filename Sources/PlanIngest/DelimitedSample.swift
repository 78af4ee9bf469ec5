/// Finds the delimiter of a text, and whether the text is a table at all.
struct DelimitedSample {
  /// The delimiter that cuts most records into the same number of fields.
  let delimiter: UInt8
  /// Whether at least two records agree on two fields or more.
  let isTable: Bool

  /// Looks at the first records.
  init(_ bytes: [UInt8]) {
    var best = (delimiter: UInt8(ascii: ","), score: 0.0, columns: 1)
    for delimiter in [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")] {
      let (agreement, columns) = Self.agreement(bytes, delimiter: delimiter)
      // More columns at the same agreement: a comma in prose cuts less regularly than a real delimiter.
      let score = columns > 1 ? agreement + Double(min(columns, 20)) / 100 : 0
      if score > best.score { best = (delimiter, score, columns) }
    }
    delimiter = best.delimiter
    // Nine tenths: real lists have a stray total or note line, prose does not come near.
    isTable = best.columns > 1 && best.score >= 0.9
  }

  /// Share of the first 200 records that have the most frequent number of fields, and that number.
  private static func agreement(_ bytes: [UInt8], delimiter: UInt8) -> (share: Double, columns: Int) {
    var reader = DelimitedText(bytes, delimiter: delimiter)
    var counts: [Int] = []
    while counts.count < 200, let record = reader.nextRecord() {
      if record.count == 1, record[0].content.isEmpty { continue }
      counts.append(record.count)
    }
    guard counts.count >= 2 else { return (0, 1) }
    var columns = 1
    var most = 0
    for count in Set(counts).sorted() {
      let times = counts.count { $0 == count }
      if times > most { (columns, most) = (count, times) }
    }
    return (Double(most) / Double(counts.count), columns)
  }
}
