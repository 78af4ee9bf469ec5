import PlanModel

/// Writes a table as a JSON array of objects, a row a line: what commands print with `--format json`. Keys are the columns'
/// names; several values make an array; what is not stated is left out.
enum TableJSON {
  static func bytes(of table: Table) -> [UInt8] {
    JSONWriter.file { json in
      json.array(0..<table.rowCount, asLines: true) { json, row in
        json.object { json in
          for (column, definition) in table.columns.enumerated() {
            write(table.cell(row, column), as: definition.name, to: &json)
          }
        }
      }
    }
  }

  private static func write(_ cell: Cell, as name: String, to json: inout JSONWriter) {
    if case .empty = cell { return }
    if case .texts(let texts) = cell, texts.isEmpty { return }
    if case .decimals(let numbers) = cell, numbers.isEmpty { return }
    if case .days(let days) = cell, days.isEmpty { return }
    json.key(name)
    switch cell {
    case .empty: json.null()
    case .text(let text), .quotation(let text): json.value(text)
    case .texts(let texts): json.array(texts) { $0.value($1) }
    case .integer(let number): json.value(number)
    case .decimal(let number): json.value(number)
    case .decimals(let numbers): json.array(numbers) { $0.value($1) }
    case .day(let day): json.value(day)
    case .days(let days): json.array(days) { json, day in if let day { json.value(day) } else { json.null() } }
    }
  }
}
