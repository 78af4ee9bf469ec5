import PlanModel

/// Dates of workbooks: days counted from an epoch, known as dates by the format of their cells.
struct WorkbookDates {
  /// Whether days count from 1 January 1904, as on old Macintoshes, instead of 1900.
  let isFrom1904: Bool

  /// A serial number as an ISO day; nothing where it is none.
  func date(_ serial: String) -> String? {
    guard let value = Double(serial), value >= 1, value < 2_958_466 else { return nil }
    let days = Int(value)
    // 24,107 days before 1970 is 1 January 1904; 25,568 the last day of 1899. The format counts a 29 February 1900 that
    // never was (ECMA-376 part 1, 18.17.4.1).
    if isFrom1904 { return WorkbookDates.day(days - 24_107) }
    return WorkbookDates.day((days >= 60 ? days - 1 : days) - 25_568)
  }

  /// An ISO day from the days since 1 January 1970 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  private static func day(_ days: Int) -> String {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let number = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (number <= 2 ? 1 : 0)
    return "\(year)-\(number < 10 ? "0" : "")\(number)-\(day < 10 ? "0" : "")\(day)"
  }

  /// Of each cell style of a workbook, whether it shows a date.
  static func formats(_ styles: XMLNode?) -> [Bool] {
    var own: [Int: Bool] = [:]
    for format in styles?.child("numFmts")?.elements ?? [] {
      guard let id = format.attribute("numFmtId").flatMap({ Int($0) }) else { continue }
      own[id] = showsDate(format.attribute("formatCode") ?? "")
    }
    return styles?.child("cellXfs")?.elements.map { style in
      let id = style.attribute("numFmtId").flatMap { Int($0) } ?? 0
      // The built-in formats of days (18.8.30).
      return own[id] ?? (14...17).contains(id) || id == 22
    } ?? []
  }

  /// Whether a format code has a year or a day outside quoted text and brackets.
  private static func showsDate(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    for byte in code.utf8 {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "["): isBracketed = true
      case UInt8(ascii: "]"): isBracketed = false
      case UInt8(ascii: "y"), UInt8(ascii: "Y"), UInt8(ascii: "d"), UInt8(ascii: "D"):
        if !isQuoted, !isBracketed { return true }
      default: break
      }
    }
    return false
  }
}
