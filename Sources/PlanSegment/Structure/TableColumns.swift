import PlanModel

/// What the columns of a table hold, told by its header row or, without one, by the cells themselves.
struct TableColumns: Hashable {
  /// Number of the header row; -1 where the table has none.
  var headerRow = -1
  /// What each column states.
  var kinds: [AttributeKind?] = []
  /// Whether the first cell of each row says what the second one states: a sheet about one thing.
  var isSheet = false
  /// Column with the numbers of the rows.
  var number: Int?
  /// Column with the titles.
  var title: Int?
  /// Column with the text, where it is not the title's.
  var text: Int?
  /// Column with the axis.
  var axis: Int?

  /// Whether the rows are things with a text of their own, not mere attributes of something else.
  var hasSubject: Bool { title != nil || text != nil }

  /// Whether a column says something of the rows.
  var hasAttributes: Bool { kinds.contains { $0?.isSubstantive ?? false } }

  /// Reads the columns of a table.
  init(_ table: OutlineTable, _ outline: Outline) {
    guard let width = table.rows.map(\.width).max(), width > 0 else { return }
    kinds = [AttributeKind?](repeating: nil, count: width)
    let keys = table.rows.filter { $0.cells.count == 2 }
    isSheet =
      !keys.isEmpty && keys.count { outline.lines[$0.cells[0].firstLine].attribute != nil } * 2 > table.rows.count
    // Two columns that a header row names are no sheet, whatever the first row holds.
    if isSheet, !keys.allSatisfy({ outline.lines[$0.cells[1].firstLine].attribute != nil }) { return }
    isSheet = false
    readHeader(table, outline)
    let body = table.rows.dropFirst(headerRow + 1)
    let lengths = TableColumns.meanLengths(width, body, outline)
    readNumbers(body, outline)
    readSubject(lengths)
  }

  private mutating func readHeader(_ table: OutlineTable, _ outline: Outline) {
    // A title row that spans the table may stand above the header.
    for (number, row) in table.rows.prefix(3).enumerated() where row.cells.count >= 2 {
      var found: [(Int, AttributeKind)] = []
      for cell in row.cells where cell.column < kinds.count && cell.firstLine == cell.lastLine {
        if let kind = TableColumns.kind(ofHeader: outline.lines[cell.firstLine], outline) {
          found.append((cell.column, kind))
        }
      }
      guard row.isHeader || found.count * 2 > row.cells.count, !found.isEmpty || row.isHeader else { continue }
      headerRow = number
      for (column, kind) in found { kinds[column] = kind }
      return
    }
  }

  private static func kind(ofHeader line: OutlineLine, _ outline: Outline) -> AttributeKind? {
    guard line.range.count <= 80 else { return nil }
    let words = outline.words(line.source, line.range, limit: 80)
    let reading = AttributeLabels.reading(ofLabel: words, language: outline.language)
    if let reading, reading.certainty == .listed { return reading.kind }
    switch LabelWords.role(of: words) {
    case .measure: return reading?.kind ?? .title
    case .axis: return .axis
    default: return reading?.kind
    }
  }

  private static func meanLengths(
    _ width: Int, _ rows: ArraySlice<OutlineTable.Row>, _ outline: Outline
  ) -> [Int] {
    var lengths = [Int](repeating: 0, count: width)
    for cell in rows.lazy.flatMap(\.cells) where cell.column < width {
      lengths[cell.column] +=
        outline.lines[cell.lastLine].range.upperBound - outline.lines[cell.firstLine].range.lowerBound
    }
    return lengths.map { $0 / max(1, rows.count) }
  }

  /// Finds the column whose cells are numbers that follow one another, whatever its header says ("Mesure" over 1, 2, 3).
  private mutating func readNumbers(_ rows: ArraySlice<OutlineTable.Row>, _ outline: Outline) {
    // Numbers of rows stand in one of the first columns.
    for column in 0..<min(3, kinds.count) {
      if let kind = kinds[column], kind != .number, kind != .title, kind != .text, kind != .axis { continue }
      let cells = rows.compactMap { $0.cell(column) }
      let labelled = cells.count { cell in outline.lines[cell.firstLine].label?.isAlone ?? false }
      guard labelled * 10 >= cells.count * 8, labelled > 0 else { continue }
      number = column
      kinds[column] = .number
      return
    }
    if let column = kinds.firstIndex(of: .number) { number = column }
  }

  private mutating func readSubject(_ lengths: [Int]) {
    title = kinds.firstIndex(of: .title)
    text = kinds.firstIndex(of: .text)
    axis = kinds.firstIndex(of: .axis)
    if title == nil, text == nil {
      // The wordiest column that says nothing else, if it has whole phrases (25 bytes are four words).
      let candidates = kinds.indices.filter { kinds[$0] == nil && lengths[$0] >= 25 }
      text = candidates.max { (lengths[$0], -$0) < (lengths[$1], -$1) }
    } else if text == nil, let title {
      // Beside short titles a column of long unnamed prose is their text.
      let candidates = kinds.indices.filter { kinds[$0] == nil && lengths[$0] > max(60, lengths[title]) }
      text = candidates.max { (lengths[$0], -$0) < (lengths[$1], -$1) }
    }
    if let text { kinds[text] = .text }
  }
}
