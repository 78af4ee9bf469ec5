import PlanModel

/// A day, month, quarter, season or year as a text names it, its year perhaps told elsewhere.
struct DateSpan: Sendable, Equatable {
  /// Part of a year.
  enum Shape: Sendable, Equatable {
    /// A whole year.
    case year
    /// From the first year named to the second (`2024-2027`).
    case years
    /// The first or the second half.
    case half(Int)
    /// One of the four quarters.
    case quarter(Int)
    /// A month.
    case month(Int)
    /// A day of a month.
    case day(month: Int, day: Int)
    /// A season.
    case season(Season)
    /// Start of the school year: September.
    case schoolStart
    /// A school year, September to August.
    case schoolYear
    /// A budget year: April to March where two calendar years are named, else the calendar year.
    case fiscalYear
  }
  /// A season; boundaries by the project's convention.
  enum Season: Sendable { case spring, summer, autumn, winter }
  /// Beginning, middle or end of a span.
  enum Edge: Sendable { case start, middle, end }

  /// Part of the year.
  var shape: Shape
  /// The year, if named.
  var year: Int?
  /// The second year where two are named (`2023-2024`).
  var secondYear: Int?
  /// Which part of the span is meant.
  var edge: Edge?

  /// Whether a single day is named.
  var isDay: Bool { if case .day = shape { edge == nil } else { false } }

  /// First and last day, nothing without a year.
  func bounds() -> (start: CalendarDay, end: CalendarDay)? {
    guard let year, let whole = wholeBounds(year) else { return nil }
    guard let edge else { return whole }
    switch edge {
    case .end: return (whole.end, whole.end)
    case .middle: return middle(of: whole)
    case .start: return beginning(of: whole)
    }
  }

  private func wholeBounds(_ year: Int) -> (start: CalendarDay, end: CalendarDay)? {
    switch shape {
    case .year: return months(year, 1, year, 12)
    case .years: return months(year, 1, secondYear ?? year, 12)
    case .half(let number): return months(year, number == 1 ? 1 : 7, year, number == 1 ? 6 : 12)
    case .quarter(let number): return months(year, number * 3 - 2, year, number * 3)
    case .month(let month): return months(year, month, year, month)
    case .day(let month, let day): return CalendarDay(year: year, month: month, day: day).map { ($0, $0) }
    case .season(let season): return bounds(of: season, year)
    case .schoolStart: return months(year, 9, year, 9)
    case .schoolYear: return months(year, 9, secondYear ?? year + 1, 8)
    case .fiscalYear:
      guard let secondYear else { return months(year, 1, year, 12) }
      return months(year, 4, secondYear, 3)
    }
  }

  private func bounds(of season: Season, _ year: Int) -> (start: CalendarDay, end: CalendarDay)? {
    switch season {
    case .spring: return months(year, 3, year, 5)
    case .summer:
      // The convention lets summer begin on the day of the solstice, the other seasons with a month.
      guard let start = CalendarDay(year: year, month: 6, day: 21), let rest = months(year, 6, year, 8) else {
        return nil
      }
      return (start, rest.end)
    case .autumn: return months(year, 9, year, 11)
    case .winter: return months(year, 12, secondYear ?? year + 1, 2)
    }
  }

  private func months(
    _ year: Int, _ month: Int, _ lastYear: Int, _ lastMonth: Int
  ) -> (start: CalendarDay, end: CalendarDay)? {
    guard (1...12).contains(month), (1...12).contains(lastMonth),
      let start = CalendarDay(year: year, month: month, day: 1),
      let end = CalendarDay(
        year: lastYear, month: lastMonth, day: CalendarDay.daysInMonth(lastMonth, of: lastYear)), start <= end
    else { return nil }
    return (start, end)
  }

  /// Up to the middle: 30 June of a year, the 15th of a month.
  private func middle(of whole: (start: CalendarDay, end: CalendarDay)) -> (start: CalendarDay, end: CalendarDay)? {
    let day: CalendarDay?
    switch shape {
    case .month(let month): day = CalendarDay(year: whole.start.year, month: month, day: 15)
    case .year: day = CalendarDay(year: whole.start.year, month: 6, day: 30)
    default: day = whole.start.adding(days: (whole.end.ordinal - whole.start.ordinal) / 2)
    }
    return day.map { ($0, $0) }
  }

  /// The first quarter of a year, the first ten days of a month, the first month of anything between.
  private func beginning(of whole: (start: CalendarDay, end: CalendarDay)) -> (start: CalendarDay, end: CalendarDay)? {
    switch shape {
    case .year: return months(whole.start.year, 1, whole.start.year, 3)
    case .month: return whole.start.adding(days: 9).map { (whole.start, $0) }
    default: return months(whole.start.year, whole.start.month, whole.start.year, whole.start.month)
    }
  }
}
