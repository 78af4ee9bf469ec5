import CXlsxWriter
import PlanModel

/// One table as a sheet.
struct WorkbookSheet {
  let table: Table
  let language: Language
  /// What the tab says; unique in the workbook.
  let name: String

  /// At most 31 characters, none that Excel forbids; where two titles would be cut to one name, the later gets a number.
  static func name(_ title: String, unlike taken: [String]) -> String {
    let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\", "'"]
    let allowed = String(title.filter { !forbidden.contains($0) })
    let cut = String(allowed.prefix(31))
    guard taken.contains(cut) else { return cut }
    var number = 2
    while taken.contains(allowed.prefix(28) + " " + String(number)) { number += 1 }
    return allowed.prefix(28) + " " + String(number)
  }

  /// Excel's limit is 32,767 UTF-16 units; the CSV file holds the rest.
  private static let longestText = 32_000
  /// Excel's limit for the links of one sheet is 65,530.
  private static let mostLinks = 60_000

  func write(to book: UnsafeMutablePointer<lxw_workbook>, _ formats: WorkbookFormats, _ rows: WorkbookRows) {
    guard let sheet = workbook_add_worksheet(book, name) else { return }
    for (number, column) in table.columns.enumerated() {
      let place = lxw_col_t(number)
      worksheet_set_column(sheet, place, place, WorkbookSheet.width(of: column), nil)
      worksheet_write_string(sheet, 0, place, WorkbookSheet.text(column.title[language]), formats.header)
    }
    worksheet_freeze_panes(sheet, 1, 1)
    let lastColumn = lxw_col_t(max(0, table.columns.count - 1))
    worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rowCount), lastColumn)
    var links = 0
    for row in 0..<table.rowCount {
      for column in table.columns.indices {
        let place = (row: lxw_row_t(row + 1), column: lxw_col_t(column))
        let cell = table.cell(row, column)
        if links < WorkbookSheet.mostLinks, let link = link(of: cell, in: table.columns[column], rows) {
          links += 1
          worksheet_write_url(sheet, place.row, place.column, link.address, formats.link)
          worksheet_write_string(sheet, place.row, place.column, WorkbookSheet.text(link.text), formats.link)
        } else {
          write(cell, to: sheet, at: place, formats)
        }
      }
    }
  }

  private func write(
    _ cell: Cell, to sheet: UnsafeMutablePointer<lxw_worksheet>, at place: (row: lxw_row_t, column: lxw_col_t),
    _ formats: WorkbookFormats
  ) {
    func writeText(_ text: String) {
      worksheet_write_string(sheet, place.row, place.column, WorkbookSheet.text(text), formats.text)
    }
    switch cell {
    case .empty: break
    case .text(let text): writeText(text)
    case .quotation(let text): writeText(CSVWriter.inGuillemets(text))
    case .texts(let texts): writeText(texts.joined(separator: "\n"))
    case .integer(let number):
      worksheet_write_number(sheet, place.row, place.column, Double(number), formats.integer)
    case .decimal(let number): worksheet_write_number(sheet, place.row, place.column, number, formats.decimal)
    case .decimals(let numbers) where numbers.count == 1:
      worksheet_write_number(sheet, place.row, place.column, numbers[0], formats.decimal)
    case .decimals(let numbers): writeText(numbers.map { PlainTable.decimal($0) }.joined(separator: "\n"))
    case .day(let day): write(day, to: sheet, at: place, formats)
    case .days(let days):
      if days.count == 1, let day = days[0] {
        write(day, to: sheet, at: place, formats)
      } else {
        writeText(days.map { $0?.description ?? "" }.joined(separator: "\n"))
      }
    }
  }

  private func write(
    _ day: CalendarDay, to sheet: UnsafeMutablePointer<lxw_worksheet>, at place: (row: lxw_row_t, column: lxw_col_t),
    _ formats: WorkbookFormats
  ) {
    // Day 25,569 of the spreadsheet is 1970-01-01; before March 1900 its calendar holds a day that never was.
    guard let first = CalendarDay(year: 1900, month: 3, day: 1), day >= first else {
      worksheet_write_string(sheet, place.row, place.column, day.description, formats.text)
      return
    }
    worksheet_write_number(sheet, place.row, place.column, Double(day.ordinal + 25_569), formats.day)
  }

  /// A link to the row of a document or measure, or to a page of the web.
  private func link(of cell: Cell, in column: Column, _ rows: WorkbookRows) -> (address: String, text: String)? {
    if case .link = column.kind, case .text(let url) = cell, url.hasPrefix("https://") || url.hasPrefix("http://"),
      url.utf8.count < 2000
    {
      return (url, url)
    }
    guard let target = WorkbookSheet.target(of: column, in: table), let id = WorkbookSheet.first(in: cell),
      let address = rows.address(of: id, in: target)
    else { return nil }
    let text: String = if case .texts(let texts) = cell { texts.joined(separator: "\n") } else { id }
    return (address, text)
  }

  private static func first(in cell: Cell) -> String? {
    switch cell {
    case .text(let text): text
    case .texts(let texts): texts.first
    default: nil
    }
  }

  /// The table whose rows a column names, by what the column is called in every table.
  private static func target(of column: Column, in table: Table) -> String? {
    switch column.name {
    case "document", "documents", "from", "to": "documents"
    case "measure", "measures", "a", "b", "old", "new": "measures"
    case "id" where table.name == "recommendations": "measures"
    default: nil
    }
  }

  private static func width(of column: Column) -> Double {
    switch column.kind {
    case .integer, .decimal, .decimals: 11
    case .day, .days: 13
    case .link: 30
    case .list: 26
    case .text: longTexts.contains(column.name) || column.name.hasPrefix("quote") ? 60 : 22
    }
  }

  private static let longTexts: Set<String> = [
    "text", "title", "explanation_fr", "explanation_en", "citation", "citation_1", "citation_2", "a_quote", "b_quote",
    "a_citation", "b_citation", "changes", "quote",
  ]

  /// What a cell and XML can hold: no NUL, no non-characters, and no more than Excel reads.
  static func text(_ text: String) -> String {
    let isPlain = text.utf8.count < longestText && !text.utf8.contains { $0 == 0 || $0 == 0xEF }
    guard !isPlain else { return text }
    var scalars = String.UnicodeScalarView()
    var units = 0
    for scalar in text.unicodeScalars {
      units += scalar.value > 0xFFFF ? 2 : 1
      guard units < longestText else {
        scalars.append("…")
        break
      }
      scalars.append(scalar.value == 0 || scalar.value == 0xFFFE || scalar.value == 0xFFFF ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }
}
