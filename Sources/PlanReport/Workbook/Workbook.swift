import CXlsxWriter
import Glibc
import PlanModel

/// `plancoherence.xlsx`: the tables as a workbook in the reader's language, written by libxlsxwriter.
///
/// A sheet per table, with filters, a frozen header, numbers and dates as such, and links from a measure or a document to
/// its row. The tables of the groups of findings are left out: the filter of the findings gives them. The same tables give
/// the same bytes: the date of creation is fixed.
struct Workbook {
  let index: AnalysisIndex
  let tables: [Table]
  private static let path = "plancoherence.xlsx"

  /// The file.
  /// - Throws: ``ReportError/cannotWrite(path:code:)`` where the system gives no memory for it.
  func bytes() throws(ReportError) -> [UInt8] {
    let file = plancoherence_memory_file()
    guard file >= 0 else { throw .cannotWrite(path: Workbook.path, code: errno) }
    defer { close(file) }
    // Rows go out as they come: memory does not grow with the tables, and strings need no table of their own.
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let book = workbook_new_opt("/proc/self/fd/" + String(file), &options) else {
      throw .cannotWrite(path: Workbook.path, code: ENOMEM)
    }
    describe(book)
    let formats = WorkbookFormats(of: book)
    let guide = WorkbookGuide(index: index)
    var sheets: [WorkbookSheet] = []
    for table in tables where Finding.Group(rawValue: table.name) == nil && table.rowCount > 0 {
      let name = WorkbookSheet.name(table.title[index.language], unlike: [guide.name] + sheets.map(\.name))
      sheets.append(WorkbookSheet(table: table, language: index.language, name: name))
    }
    let rows = WorkbookRows(of: sheets)
    guide.write(sheets, to: book, formats)
    for sheet in sheets { sheet.write(to: book, formats, rows) }
    guard workbook_close(book) == LXW_NO_ERROR else { throw .cannotWrite(path: Workbook.path, code: errno) }
    return try Workbook.content(of: file)
  }

  private func describe(_ book: UnsafeMutablePointer<lxw_workbook>) {
    index.analysis.corpus.title[index.language].withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      // The first day that a zip container can hold.
      properties.created = time_t(315_532_800)
      workbook_set_properties(book, &properties)
    }
  }

  private static func content(of file: Int32) throws(ReportError) -> [UInt8] {
    let size = lseek(file, 0, SEEK_END)
    guard size > 0 else { throw .cannotWrite(path: path, code: errno) }
    var bytes = [UInt8](repeating: 0, count: size)
    var read = 0
    while read < size {
      let count = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress! + read, size - read, off_t(read)) }
      guard count > 0 else { throw .cannotWrite(path: path, code: errno) }
      read += count
    }
    return bytes
  }
}

/// The looks of cells.
struct WorkbookFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>
  let title: Format?
  let header: Format?
  let text: Format?
  let link: Format?
  let integer: Format?
  let decimal: Format?
  let day: Format?

  init(of book: UnsafeMutablePointer<lxw_workbook>) {
    func format(_ change: (Format?) -> Void = { _ in }) -> Format? {
      let format = workbook_add_format(book)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      change(format)
      return format
    }
    title = format {
      format_set_bold($0)
      format_set_font_size($0, 16)
    }
    header = format {
      format_set_bold($0)
      format_set_text_wrap($0)
      format_set_bg_color($0, 0xE3EFF1)
      format_set_bottom($0, UInt8(LXW_BORDER_THIN.rawValue))
    }
    text = format { format_set_text_wrap($0) }
    link = format {
      format_set_font_color($0, 0x0B566A)
      format_set_underline($0, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
      format_set_text_wrap($0)
    }
    integer = format { format_set_num_format($0, "0") }
    decimal = format { format_set_num_format($0, "0.00##") }
    day = format { format_set_num_format($0, "yyyy-mm-dd") }
  }
}

/// Where the rows stand that other sheets point to: documents and measures by identifier.
struct WorkbookRows {
  private var rows: [String: [String: String]] = [:]

  init(of sheets: [WorkbookSheet]) {
    for sheet in sheets where sheet.table.name == "documents" || sheet.table.name == "measures" {
      var addresses: [String: String] = [:]
      for row in 0..<sheet.table.rowCount {
        // Rows count from 1, and the header is the first.
        if case .text(let id) = sheet.table.cell(row, 0) {
          addresses[id] = "internal:'" + sheet.name + "'!A" + String(row + 2)
        }
      }
      rows[sheet.table.name] = addresses
    }
  }

  /// The address of a row inside the workbook.
  func address(of id: String, in table: String) -> String? { rows[table]?[id] }
}
