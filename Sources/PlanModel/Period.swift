/// An interval of whole days, both ends included; a missing end is open.
public struct Period: Hashable, Sendable, Codable {
  /// First day, or nothing where it is open or not known.
  public var start: CalendarDay?
  /// Last day, or nothing where it is open or not known.
  public var end: CalendarDay?

  /// Makes an interval.
  public init(start: CalendarDay?, end: CalendarDay?) {
    self.start = start
    self.end = end
  }

  /// Reads an ISO 8601 interval whose ends may be a day, a month, a year, `..` or empty: `2022-05/2026-12`, `2024/..`;
  /// a single day, month or year stands for itself.
  /// - Returns: nothing where the text is no interval, or where it ends before it starts.
  public init?(iso text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let first = Period.bounds(of: parts[0]) else { return nil }
    guard let last = parts.count == 2 ? Period.bounds(of: parts[1]) : first else { return nil }
    self.init(start: first.first, end: last.last)
    if let start, let end, end < start { return nil }
    if start == nil && end == nil { return nil }
  }

  /// First and last day that a year, month or day covers; both nil for an open end; nil for anything else.
  private static func bounds(of text: Substring) -> (first: CalendarDay?, last: CalendarDay?)? {
    if text.isEmpty || text == ".." { return (nil, nil) }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts[0].count == 4, let year = Int(parts[0]), (1...9999).contains(year) else { return nil }
    switch parts.count {
    case 1: return (CalendarDay(year: year, month: 1, day: 1), CalendarDay(year: year, month: 12, day: 31))
    case 2:
      guard parts[1].count == 2, let month = Int(parts[1]), (1...12).contains(month) else { return nil }
      let last = CalendarDay.daysInMonth(month, of: year)
      return (CalendarDay(year: year, month: month, day: 1), CalendarDay(year: year, month: month, day: last))
    default:
      guard let day = CalendarDay(iso: text) else { return nil }
      return (day, day)
    }
  }

  /// Whether the day lies in the interval; an open end reaches for ever.
  public func contains(_ day: CalendarDay) -> Bool {
    (start.map { $0 <= day } ?? true) && (end.map { day <= $0 } ?? true)
  }

  /// Whether the two intervals share a day; an open end reaches for ever.
  public func overlaps(_ other: Period) -> Bool {
    let startsInTime = zip2(start, other.end).map { $0 <= $1 } ?? true
    let endsInTime = zip2(other.start, end).map { $0 <= $1 } ?? true
    return startsInTime && endsInTime
  }
}

/// Both values, or nothing where one is missing.
private func zip2<First, Second>(_ first: First?, _ second: Second?) -> (First, Second)? {
  guard let first, let second else { return nil }
  return (first, second)
}
