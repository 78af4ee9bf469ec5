import PlanModel

/// Reads a comma-, semicolon- or tab-separated list: a table whose first record heads the columns.
struct DelimitedReader {
  /// Reads decoded UTF-8.
  func read(_ utf8: [UInt8]) -> OutlineBuilder {
    var builder = OutlineBuilder(root: "csv", capacity: utf8.count)
    var records = DelimitedText(utf8, delimiter: DelimitedSample(utf8).delimiter)
    builder.openContainer("table")
    var isFirst = true
    while let record = records.nextRecord() {
      // A blank line is no row.
      if record.count == 1, record[0].content.isEmpty { continue }
      builder.openContainer("tr")
      for field in record { append(field, isHeader: isFirst, to: &builder) }
      builder.closeContainer()
      isFirst = false
    }
    builder.finish()
    return builder
  }

  /// An empty cell keeps its container, so that positions count columns.
  private func append(_ field: DelimitedText.Field, isHeader: Bool, to builder: inout OutlineBuilder) {
    let name = isHeader ? "th" : "td"
    builder.context.kind = isHeader ? .headerCell : .tableCell
    builder.context.element = name
    builder.openContainer(name)
    field.content.withUnsafeBufferPointer { builder.append($0, line: field.line) }
    builder.closeContainer()
  }
}
