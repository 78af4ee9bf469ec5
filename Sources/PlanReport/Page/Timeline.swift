import PlanModel

/// The plans' periods as bars, and the time between two editions of a plan in which none was in force.
///
/// Horizontal positions are percentages of the drawing's width, so that the text keeps its size on any screen.
struct Timeline {
  private struct Bar {
    let label: String
    let dates: String
    let start: Int
    let end: Int
    let isReference: Bool
    let hasText: Bool
    /// Days before the start on which the edition before was no longer in force.
    let gap: Range<Int>?
    /// Number of measures that fall due, by the first day of the month.
    let deadlines: [Int: Int]
  }
  private let bars: [Bar]
  private let firstYear: Int
  private let lastYear: Int
  private let asOf: CalendarDay?
  private static let rowHeight = 50
  private static let topMargin = 28

  init?(index: AnalysisIndex) {
    var bars: [Bar] = []
    var years: [Int] = []
    for plan in index.plans {
      let document = plan.document
      guard document.isPlan, let start = document.period?.start, let end = document.period?.end else { continue }
      years += [start.year, end.year]
      bars.append(
        Bar(
          label: document.short, dates: start.description + " – " + end.description, start: start.ordinal,
          end: end.ordinal + 1, isReference: document.id == index.referencePlan.map { index.document($0).id },
          hasText: plan.hasText, gap: Timeline.gap(before: document, index), deadlines: Timeline.deadlines(of: plan)))
    }
    guard let first = years.min(), let last = years.max() else { return nil }
    self.bars = bars
    firstYear = first
    lastYear = last
    asOf = index.analysis.corpus.asOf
  }

  /// The days between the end of the edition before and the start of this one, or its adoption where that is later.
  private static func gap(before document: Document, _ index: AnalysisIndex) -> Range<Int>? {
    guard let start = document.period?.start, let before = document.succeeds.flatMap({ index.plan(ofDocument: $0) }),
      let end = index.document(before).period?.end
    else { return nil }
    let inForce = max(start, document.adopted ?? start).ordinal
    return end.ordinal + 1 < inForce ? end.ordinal + 1..<inForce : nil
  }

  private static func deadlines(of plan: Plan) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for measure in plan.measures {
      for deadline in measure.deadlines {
        guard let day = deadline.value.end, let month = CalendarDay(year: day.year, month: day.month, day: 1) else {
          continue
        }
        counts[month.ordinal, default: 0] += 1
      }
    }
    return counts
  }

  private var firstDay: Int { CalendarDay(year: firstYear, month: 1, day: 1)?.ordinal ?? 0 }
  private var lastDay: Int { (CalendarDay(year: lastYear, month: 12, day: 31)?.ordinal ?? 0) + 1 }

  private func percent(_ day: Int) -> String {
    var writer = ByteWriter()
    writer.append(100 * Double(day - firstDay) / Double(lastDay - firstDay))
    writer.append("%")
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func width(_ from: Int, _ to: Int) -> String {
    percent(firstDay + to - from)
  }

  func write(to html: inout HTMLWriter) {
    let height = Timeline.topMargin + bars.count * Timeline.rowHeight
    // The table below says the same in text: the drawing is hidden from screen readers.
    html.element("svg", ["class": "timeline", "width": "100%", "height": String(height), "aria-hidden": "true"]) {
      svg in
      writeYears(height: height, to: &svg)
      for (row, bar) in bars.enumerated() { write(bar, row: row, to: &svg) }
      if let asOf, (firstDay..<lastDay).contains(asOf.ordinal) {
        let x = percent(asOf.ordinal)
        svg.element("line", ["class": "today", "x1": x, "x2": x, "y1": "18", "y2": String(height)])
      }
    }
  }

  private func writeYears(height: Int, to svg: inout HTMLWriter) {
    // At most about twelve labels: more would run into one another on a telephone.
    let step = max(1, (lastYear - firstYear + 12) / 12)
    for year in stride(from: firstYear, through: lastYear, by: step) {
      guard let day = CalendarDay(year: year, month: 1, day: 1) else { continue }
      let x = percent(day.ordinal)
      svg.element("line", ["class": "year", "x1": x, "x2": x, "y1": "18", "y2": String(height)])
      svg.element("text", ["class": "year-label", "x": x, "y": "12"]) { $0.text(String(year)) }
    }
  }

  private func write(_ bar: Bar, row: Int, to svg: inout HTMLWriter) {
    let y = Timeline.topMargin + row * Timeline.rowHeight
    svg.element("text", ["class": "bar-label", "x": "0", "y": String(y + 12)]) { $0.text(bar.label) }
    svg.element("text", ["class": "bar-dates", "x": "100%", "y": String(y + 12)]) { $0.text(bar.dates) }
    if let gap = bar.gap {
      let (x, width) = (percent(gap.lowerBound), width(gap.lowerBound, gap.upperBound))
      svg.element("rect", ["class": "gap", "x": x, "y": String(y + 20), "width": width, "height": "12", "rx": "2"])
    }
    let kind = bar.isReference ? "bar of-reference" : bar.hasText ? "bar" : "bar without-text"
    svg.element(
      "rect",
      [
        "class": kind, "x": percent(bar.start), "y": String(y + 20), "width": width(bar.start, bar.end), "height": "12",
        "rx": "2",
      ])
    for (day, count) in bar.deadlines.sorted(by: { $0.key < $1.key }) where (firstDay..<lastDay).contains(day) {
      // The area of the dot grows with the number.
      let radius = min(7, 1.5 + Double(count).squareRoot())
      svg.element(
        "circle",
        ["class": "due", "cx": percent(day), "cy": String(y + 40), "r": PlainTable.decimal(radius)])
    }
  }
}
