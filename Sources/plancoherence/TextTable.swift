/// Rows of text in aligned columns, for the terminal.
struct TextTable {
  /// Cells by row; every row has the same number.
  let rows: [[String]]

  /// A line for each row; all columns but the last are as wide as their longest cell.
  var lines: [String] {
    guard let columns = rows.first?.count else { return [] }
    let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { column, cell in
        column == columns - 1 ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
      }.joined(separator: "  ")
    }
  }
}
