import PlanModel

/// Reads the sheets of an Excel workbook (ECMA-376 part 1, SpreadsheetML).
struct Workbook {
  let path: String

  /// The visible sheets in the order of their tabs.
  func sheets(in package: borrowing ZipPackage) throws(IngestError) -> [Sheet] {
    let book = try package.document("xl/workbook.xml", isNeeded: true)
    let targets = try targets(in: package)
    let strings = try sharedStrings(in: package)
    let styles = try package.document("xl/styles.xml")
    let isFrom1904 = ["1", "true"].contains(book.root?.child("workbookPr")?.attribute("date1904") ?? "")
    let reader = SheetCells(
      path: path, strings: strings, dateFormats: WorkbookDates.formats(styles.root),
      dates: WorkbookDates(isFrom1904: isFrom1904))
    var sheets: [Sheet] = []
    var room = Sheet.cellLimit
    for entry in book.root?.child("sheets")?.elements ?? [] {
      let isHidden = entry.attribute("state")?.lowercased().contains("hidden") ?? false
      guard !isHidden, let target = entry.attribute("id").flatMap({ targets[$0] }) else { continue }
      let part = try package.document(target)
      guard let data = part.root?.child("sheetData") else { continue }
      sheets.append(try reader.sheet(entry.attribute("name") ?? "", data, room: &room))
    }
    return sheets
  }

  /// Parts by the identifier that the workbook gives them.
  private func targets(in package: borrowing ZipPackage) throws(IngestError) -> [String: String] {
    let relations = try package.document("xl/_rels/workbook.xml.rels", isNeeded: true)
    var targets: [String: String] = [:]
    for relation in relations.root?.elements ?? [] {
      guard let id = relation.attribute("Id"), let target = relation.attribute("Target") else { continue }
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    return targets
  }

  private func sharedStrings(in package: borrowing ZipPackage) throws(IngestError) -> [[String]] {
    let part = try package.document("xl/sharedStrings.xml")
    return part.root?.elements.map { SheetCells.lines(of: $0) } ?? []
  }
}

/// Reads the cells of one sheet.
struct SheetCells {
  let path: String
  let strings: [[String]]
  /// Of each cell style, whether it shows a number as a date.
  let dateFormats: [Bool]
  let dates: WorkbookDates

  func sheet(_ name: String, _ data: XMLNode, room: inout Int) throws(IngestError) -> Sheet {
    var sheet = Sheet(name: name)
    var row = data.firstChild
    while let current = row {
      if current.isElement {
        let cells = cells(in: current)
        room -= cells.count
        if room < 0 { throw Sheet.tooLarge(path) }
        if !cells.isEmpty { sheet.rows.append(cells) }
      }
      row = current.next
    }
    return sheet
  }

  private func cells(in row: XMLNode) -> [Sheet.Cell] {
    var cells: [Sheet.Cell] = []
    var next = 0
    var node = row.firstChild
    while let current = node {
      if current.isElement, current.isNamed("c") {
        let attributes = current.attributes
        let place = attributes.first { $0.name == "r" }.flatMap { SheetCells.column(of: $0.value) }
        // Columns ascend; a file that says otherwise is read in its order.
        let column = max(place ?? next, next)
        next = column + 1
        let lines = lines(of: current, attributes)
        if !lines.isEmpty, column < Sheet.columnLimit { cells.append(Sheet.Cell(column: column, lines: lines)) }
      }
      node = current.next
    }
    return cells
  }

  private func lines(of cell: XMLNode, _ attributes: [Container.Attribute]) -> [String] {
    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    let type = attribute("t") ?? "n"
    if type == "inlineStr" { return cell.child("is").map(SheetCells.lines) ?? [] }
    guard let value = cell.child("v").map(SheetCells.text), !value.isEmpty, type != "e" else { return [] }
    switch type {
    case "s": return Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? []
    case "n":
      let style = attribute("s").flatMap { Int($0) } ?? 0
      if dateFormats.indices.contains(style), dateFormats[style], let date = dates.date(value) { return [date] }
      return [value]
    default: return SheetCells.split(value)
    }
  }

  /// The text of a string with runs; what tells how to pronounce it (`rPh`) is left out.
  static func lines(of string: XMLNode) -> [String] {
    var text = ""
    for part in string.elements {
      if part.isNamed("t") { text += self.text(of: part) }
      if part.isNamed("r"), let run = part.child("t") { text += self.text(of: run) }
    }
    return split(text)
  }

  private static func split(_ text: String) -> [String] {
    text.split { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.map(String.init)
      .filter { $0.contains { !$0.isWhitespace } }
  }

  private static func text(of node: XMLNode) -> String {
    var text = ""
    var child = node.firstChild
    while let current = child {
      text += String(decoding: current.isEntityReference ? current.plainEntity : current.content, as: UTF8.self)
      child = current.next
    }
    return text
  }

  /// The column of a reference such as `AB12`, counted from 0.
  private static func column(of reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8.prefix(4) {
      guard (0x41...0x5A).contains(byte) else { break }
      column = column * 26 + Int(byte) - 0x40
    }
    return column > 0 ? column - 1 : nil
  }
}
