import PlanModel

/// Collects the rows of tables whose columns are alike: plans are often tables, a measure a row.
struct RowSeries {
  private let outline: Outline

  init(_ outline: Outline) { self.outline = outline }

  /// One series for each kind of table.
  func series() -> [Series] {
    var groups: [String: Int] = [:]
    var found: [Series] = []
    for table in outline.tables where table.isData && outline.lines[outline.nodes[table.node].firstLine].isReadable {
      let columns = TableColumns(table, outline)
      guard columns.hasSubject else { continue }
      let items = items(of: table, columns)
      guard !items.isEmpty else { continue }
      let signature = columns.kinds.map { $0?.rawValue ?? "-" }.joined(separator: " ")
      if let group = groups[signature] {
        found[group].items += items
      } else {
        groups[signature] = found.count
        var series = Series(carrier: .row, word: "", headingLevel: nil, items: items)
        series.evidence.attributes = columns.hasAttributes ? 1 : 0
        found.append(series)
      }
    }
    return found
  }

  private func items(of table: OutlineTable, _ columns: TableColumns) -> [Series.Item] {
    var items: [Series.Item] = []
    for row in table.rows.dropFirst(columns.headerRow + 1) where !row.isHeader {
      guard let first = row.cells.first, let last = row.cells.last else { continue }
      // A list may hold a row with nothing but its number; in a text, a row needs a subject beside something else.
      let isList = outline.isList(row)
      let number = columns.number.flatMap { columns.cell($0, in: row) }
      guard let subject = columns.subject(of: row) ?? (isList ? number : nil), isList || row.cells.count >= 2 else {
        continue
      }
      let range = outline.lines[subject.firstLine].range
      let numeral = number.flatMap { outline.lines[$0.firstLine].label?.numeral }
      items.append(
        Series.Item(
          start: first.firstLine, end: last.lastLine + 1,
          numeral: numeral ?? outline.lines[subject.firstLine].label?.numeral, node: row.node >= 0 ? row.node : nil,
          title: outline.words(outline.lines[subject.firstLine].source, range)))
    }
    return items
  }
}

extension TableColumns {
  /// The cell of a column in a row. In a row with fewer cells than the table the missing ones are those that a cell above
  /// spans, which stand first.
  func cell(_ column: Int, in row: OutlineTable.Row) -> OutlineTable.Cell? {
    let shift = row.width > 1 ? max(0, kinds.count - row.width) : 0
    return column >= shift ? row.cell(column - shift) : nil
  }

  /// What the column of a cell states.
  func kind(of cell: OutlineTable.Cell, in row: OutlineTable.Row) -> AttributeKind? {
    let shift = row.width > 1 ? max(0, kinds.count - row.width) : 0
    return cell.column + shift < kinds.count ? kinds[cell.column + shift] : nil
  }

  /// The cell that says what the row is about.
  func subject(of row: OutlineTable.Row) -> OutlineTable.Cell? {
    title.flatMap { cell($0, in: row) } ?? text.flatMap { cell($0, in: row) }
  }
}
