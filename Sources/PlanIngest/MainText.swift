import PlanModel

extension SourceText {
  /// The text of the document without what the page sets around it: a paragraph a line, the cells of a table row on one
  /// line with tabs between them.
  public var mainText: String {
    let rows = rowNumbers
    var result: [UInt8] = []
    var previousRow = 0
    var text = text
    text.withUTF8 { bytes in
      for block in blocks where block.region == .main {
        let row = rows[block.container]
        let isSameRow = row != 0 && row == previousRow
        if !result.isEmpty { result.append(isSameRow ? 0x09 : 0x0A) }
        result.append(contentsOf: bytes[block.range.lowerBound..<block.range.upperBound])
        previousRow = block.kind == .tableCell || block.kind == .headerCell ? row : 0
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// For each container the table row around it; 0 where there is none.
  private var rowNumbers: [Int] {
    var rows = [Int](repeating: 0, count: containers.count)
    for number in containers.indices where number > 0 {
      rows[number] = ["tr", "row", "ROW"].contains(containers[number].name) ? number : rows[containers[number].parent]
    }
    return rows
  }
}
