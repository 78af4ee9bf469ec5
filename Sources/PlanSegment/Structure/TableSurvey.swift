import PlanModel

/// Finds the tables of an outline and their cells.
struct TableSurvey {
  /// The tables in reading order.
  private(set) var tables: [OutlineTable] = []

  private static let rowNames: Set<String> = ["tr", "row", "table-row"]
  private static let cellNames: Set<String> = ["td", "th", "cell", "entry", "table-cell"]

  /// Surveys an outline whose lines and nodes stand.
  init(_ outline: Outline) {
    var tableOfNode = [Int](repeating: -1, count: outline.nodes.count)
    var rowOfNode = tableOfNode
    var cellOfNode = tableOfNode
    var columnOfNode = [Int](repeating: 0, count: outline.nodes.count)
    var cellsOfRow = columnOfNode
    for (index, node) in outline.nodes.enumerated() {
      if node.parent != index {
        tableOfNode[index] = tableOfNode[node.parent]
        rowOfNode[index] = rowOfNode[node.parent]
        cellOfNode[index] = cellOfNode[node.parent]
      }
      let name = outline.sources[node.source].containers.isEmpty ? "" : outline.container(index).name
      if name == "table", node.lastLine >= 0 {
        if tableOfNode[index] >= 0 { tables[tableOfNode[index]].isLayout = true }
        tableOfNode[index] = tables.count
        rowOfNode[index] = -1
        cellOfNode[index] = -1
        tables.append(OutlineTable(node: index, rows: [], isLayout: false))
      } else if TableSurvey.rowNames.contains(name) {
        rowOfNode[index] = index
        cellOfNode[index] = -1
      } else if TableSurvey.cellNames.contains(name) {
        cellOfNode[index] = index
        if rowOfNode[index] >= 0 {
          columnOfNode[index] = cellsOfRow[rowOfNode[index]]
          cellsOfRow[rowOfNode[index]] += 1
        }
      }
    }
    var openRow = [Int](repeating: -1, count: tables.count)
    var openCell = openRow
    for (index, line) in outline.lines.enumerated() {
      let table = tableOfNode[line.node]
      guard table >= 0, rowOfNode[line.node] >= 0 else { continue }
      let isHeader = line.kind == .headerCell
      if openRow[table] != rowOfNode[line.node] {
        openRow[table] = rowOfNode[line.node]
        openCell[table] = -1
        tables[table].rows.append(OutlineTable.Row(node: rowOfNode[line.node], cells: []))
      }
      let row = tables[table].rows.count - 1
      let cell = cellOfNode[line.node]
      let continues = cell >= 0 && cell == openCell[table]
      openCell[table] = cell
      if continues {
        tables[table].rows[row].cells[tables[table].rows[row].cells.count - 1].lastLine = index
      } else {
        let column = cell >= 0 ? columnOfNode[cell] : tables[table].rows[row].cells.count
        tables[table].rows[row].width = max(column + 1, cellsOfRow[rowOfNode[line.node]])
        tables[table].rows[row].cells.append(
          OutlineTable.Cell(column: column, firstLine: index, lastLine: index, isHeader: isHeader))
      }
    }
  }
}
