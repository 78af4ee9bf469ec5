import PlanModel

/// Reads the sheets of an OpenDocument spreadsheet (ODF 1.2 part 1, chapter 9).
struct OpenSpreadsheet {
  let path: String

  /// The sheets in the order of their tabs.
  func sheets(in package: borrowing ZipPackage) throws(IngestError) -> [Sheet] {
    let content = try package.document("content.xml", isNeeded: true)
    var room = Sheet.cellLimit
    var sheets: [Sheet] = []
    for table in content.root?.descendant("spreadsheet")?.elements ?? [] where table.isNamed("table") {
      sheets.append(try sheet(table, room: &room))
    }
    return sheets
  }

  private func sheet(_ table: XMLNode, room: inout Int) throws(IngestError) -> Sheet {
    var sheet = Sheet(name: table.attribute("name") ?? "")
    var node = table.following(within: table)
    while let current = node, current.pointer != table.pointer {
      if current.isElement, current.isNamed("table-row") {
        let cells = cells(in: current)
        if !cells.isEmpty {
          // Empty rows are repeated to the end of the sheet; rows with text a few times.
          for _ in 0..<repetition("number-rows-repeated", of: current) {
            room -= cells.count
            if room < 0 { throw Sheet.tooLarge(path) }
            sheet.rows.append(cells)
          }
        }
      }
      node = current.following(within: table)
    }
    return sheet
  }

  private func cells(in row: XMLNode) -> [Sheet.Cell] {
    var cells: [Sheet.Cell] = []
    var column = 0
    for cell in row.elements where cell.isNamed("table-cell") || cell.isNamed("covered-table-cell") {
      let count = repetition("number-columns-repeated", of: cell)
      let lines = cell.isNamed("table-cell") ? lines(of: cell) : []
      if !lines.isEmpty {
        for offset in 0..<min(count, Sheet.columnLimit - min(column, Sheet.columnLimit)) {
          cells.append(Sheet.Cell(column: column + offset, lines: lines))
        }
      }
      column = min(column + count, Sheet.columnLimit)
    }
    return cells
  }

  private func repetition(_ name: String, of node: XMLNode) -> Int {
    min(max(node.attribute(name).flatMap { Int($0) } ?? 1, 1), 1 << 20)
  }

  /// The paragraphs of a cell as they are shown; a day is taken from its value, which no locale shapes.
  private func lines(of cell: XMLNode) -> [String] {
    if cell.attribute("value-type") == "date", let date = cell.attribute("date-value") {
      return [String(date.prefix(10))]
    }
    return cell.elements.filter { $0.isNamed("p") }.map(text).filter { $0.contains { !$0.isWhitespace } }
  }

  /// All text of a paragraph except notes to it.
  private func text(of paragraph: XMLNode) -> String {
    var text = ""
    var node = paragraph.following(within: paragraph)
    while let current = node, current.pointer != paragraph.pointer {
      if current.isText {
        text += String(decoding: current.content, as: UTF8.self)
      } else if current.isEntityReference {
        text += String(decoding: current.plainEntity, as: UTF8.self)
      } else if current.isElement, ["s", "tab", "line-break"].contains(current.name) {
        text += " "
      }
      node = current.following(within: paragraph)
    }
    return text
  }
}
