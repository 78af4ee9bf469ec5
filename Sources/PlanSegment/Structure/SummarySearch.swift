import PlanModel

/// Finds the rows of summary tables, calendars and the like that repeat measures told elsewhere and say more of them.
struct SummarySearch {
  /// A row and the item that it repeats.
  struct Row {
    var item: Int
    var table: Int
    var row: Int
  }

  /// The rows in reading order.
  private(set) var rows: [Row] = []
  /// Whether each line stands in a table whose rows repeat measures.
  private(set) var isSummary: [Bool]

  /// Searches all tables that hold no item of the series themselves.
  init(_ outline: Outline, columns: [Int: TableColumns], items: [Series.Item]) {
    isSummary = [Bool](repeating: false, count: outline.lines.count)
    guard items.count >= 2 else { return }
    let index = ItemIndex(items)
    let own = Set(items.compactMap { outline.lines[$0.start].cell?.table })
    for (number, table) in outline.tables.enumerated() where table.isData && !own.contains(number) {
      guard let columns = columns[number] else { continue }
      let body = table.rows.indices.filter { $0 > columns.headerRow && table.rows[$0].cells.count >= 2 }
      var matched: [Row] = []
      for row in body {
        guard let item = SummarySearch.item(table.rows[row], columns, outline, index) else { continue }
        matched.append(Row(item: item, table: number, row: row))
      }
      // Two rows at least and most rows: else the numbers are the table's own.
      guard matched.count >= 2, matched.count * 10 >= body.count * 6, Set(matched.map(\.item)).count >= 2 else {
        continue
      }
      rows += matched
      let node = outline.nodes[table.node]
      for line in node.firstLine...node.lastLine { isSummary[line] = true }
    }
  }

  private static func item(
    _ row: OutlineTable.Row, _ columns: TableColumns, _ outline: Outline, _ index: ItemIndex
  ) -> Int? {
    for cell in row.cells.prefix(3) {
      let line = outline.lines[cell.firstLine]
      let words = outline.title(at: cell.firstLine)
      if let item = index.item(title: words) { return item }
      // A number alone is a measure's only in a column that says so or beside its word.
      guard let label = line.label, label.isAlone, !label.word.isEmpty || columns.number == cell.column else {
        continue
      }
      guard columns.headerRow >= 0 || !label.word.isEmpty, let item = index.item(numeral: label.numeral) else {
        continue
      }
      if isContradicted(row, by: item, outline, index, columns) { continue }
      return item
    }
    return nil
  }

  /// Whether the row has a title of its own that is another one.
  private static func isContradicted(
    _ row: OutlineTable.Row, by item: Int, _ outline: Outline, _ index: ItemIndex, _ columns: TableColumns
  ) -> Bool {
    guard let subject = columns.subject(of: row) else { return false }
    let line = outline.lines[subject.firstLine]
    return !index.isSimilar(outline.words(line.source, line.range), to: item)
  }
}

/// Items by number and by title.
struct ItemIndex {
  private var byNumber: [[Int]: Int?] = [:]
  private var byTitle: [String: Int] = [:]
  private let titles: [String]

  init(_ items: [Series.Item]) {
    titles = items.map(\.title)
    for (number, item) in items.enumerated() {
      if let parts = item.numeral?.parts {
        // A number that stands twice says nothing.
        byNumber[parts] = byNumber[parts] == nil ? .some(number) : .some(nil)
      }
      let key = ItemIndex.key(item.title)
      if key.utf8.count >= 10, byTitle[key] == nil { byTitle[key] = number }
    }
  }

  func item(numeral: Numeral) -> Int? { byNumber[numeral.parts] ?? nil }

  func item(title: String) -> Int? { byTitle[ItemIndex.key(title)] }

  /// Whether a title has at least half of the words of an item's.
  func isSimilar(_ title: String, to item: Int) -> Bool {
    let own = Set(titles[item].split(separator: " "))
    let other = Set(title.split(separator: " "))
    let shared = own.intersection(other).count
    return shared * 2 >= min(own.count, other.count)
  }

  private static func key(_ title: String) -> String { String(title.prefix(60)) }
}
