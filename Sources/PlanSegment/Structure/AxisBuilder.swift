import PlanModel

/// Builds the axes above the measures.
struct AxisBuilder {
  /// The axes; a parent precedes its children.
  private(set) var axes: [Axis] = []
  /// Innermost axis of each measure.
  private(set) var axisOfItem: [Int?]
  /// Lines that head an axis, with its number.
  private(set) var axisOfLine: [Int: Int] = [:]
  /// Lines between a heading and the first measure under it, by axis.
  private(set) var introductions: [(axis: Int, line: Int)] = []

  private let outline: Outline
  private let columns: [Int: TableColumns]
  /// Axes that a column names, by the axis above and the words of the cell.
  private var axisOfCell: [String: Int] = [:]
  /// The cell that the rows before named, by table.
  private var spanningCell: [Int: Int] = [:]

  /// Builds the axes of measures from the ranked headings before them.
  init(
    _ outline: Outline, items: [Series.Item], ranks: HeadingRanks, titles: [String], columns: [Int: TableColumns]
  ) {
    self.outline = outline
    self.columns = columns
    axisOfItem = []
    var stack: [(rank: Int, line: Int)] = []
    var next = 0
    var intro: [Int] = []
    let documentTitle = AxisBuilder.documentTitle(outline, ranks, titles)
    for index in outline.lines.indices {
      let isStart = next < items.count && items[next].start == index
      if isStart {
        let heading = open(stack.map(\.line))
        if let heading { introductions += intro.map { (heading, $0) } }
        let axis = columnAxis(index, above: heading)
        axisOfItem.append(axis)
        intro = []
        next += 1
        while next < items.count, items[next].start == index {
          axisOfItem.append(axis)
          next += 1
        }
      } else if let rank = ranks.rank[index] {
        while let last = stack.last, last.rank >= rank { stack.removeLast() }
        if !documentTitle.contains(index) { stack.append((rank, index)) }
        intro = []
      } else if outline.lines[index].isReadable {
        // The introduction of an axis is short; what is longer is a chapter of its own.
        if intro.count < 12, next == 0 || items[next - 1].end <= index { intro.append(index) }
      }
    }
  }

  /// The heading that names the document as a whole: the first of its rank and the only one, or one that repeats the title.
  private static func documentTitle(_ outline: Outline, _ ranks: HeadingRanks, _ titles: [String]) -> Set<Int> {
    var counts: [Int: Int] = [:]
    var first: Int?
    var found: Set<Int> = []
    for index in outline.lines.indices {
      guard let rank = ranks.rank[index] else { continue }
      counts[rank, default: 0] += 1
      if first == nil { first = index }
      let line = outline.lines[index]
      let words = outline.words(line.source, line.range)
      if words.utf8.count >= 12, titles.contains(where: { $0 == words || $0.hasPrefix(words + " ") }) {
        found.insert(index)
      }
    }
    if let first, let rank = ranks.rank[first], counts[rank] == 1 {
      let role = outline.lines[first].label.flatMap { LabelWords.role(of: $0.word) }
      if role == nil { found.insert(first) }
    }
    return found
  }

  /// The axis that a column of the table names for a row; a cell that spans rows names it for all of them.
  private mutating func columnAxis(_ index: Int, above heading: Int?) -> Int? {
    guard let place = outline.lines[index].cell, let columns = columns[place.table], let column = columns.axis else {
      return heading
    }
    let cell =
      columns.cell(column, in: outline.tables[place.table].rows[place.row])?.firstLine ?? spanningCell[place.table]
    guard let cell else { return heading }
    spanningCell[place.table] = cell
    let key = "\(heading ?? -1)|\(outline.words(outline.lines[cell].source, outline.lines[cell].range))"
    if let known = axisOfCell[key] { return known }
    axes.append(axis(cell, parent: heading))
    axisOfCell[key] = axes.count - 1
    axisOfLine[cell] = axes.count - 1
    return axes.count - 1
  }

  /// The axis of a path of headings, making those that are new.
  private mutating func open(_ path: [Int]) -> Int? {
    var parent: Int?
    for line in path {
      if let known = axisOfLine[line] {
        parent = known
        continue
      }
      axes.append(axis(line, parent: parent))
      axisOfLine[line] = axes.count - 1
      parent = axes.count - 1
    }
    return parent
  }

  /// The line above a heading that holds its number in an element of its own (`<num>` before `<heading>`) or in a heading of
  /// the same level ("Titre I" above "Contrôler").
  private func numberAbove(_ index: Int) -> Int? {
    guard index > 0, outline.lines[index].kind == .heading, outline.lines[index].label == nil else { return nil }
    let above = outline.lines[index - 1]
    let isHeading = above.kind == .heading && above.level == outline.lines[index].level
    guard above.kind == .number || isHeading, above.label?.isAlone ?? false, above.source == outline.lines[index].source
    else { return nil }
    return index - 1
  }

  private func axis(_ index: Int, parent: Int?) -> Axis {
    let line = outline.lines[index]
    var range = line.range
    if let number = numberAbove(index), let label = outline.lines[number].label {
      let printed = outline.text(line.source, outline.lines[number].range)
      let title = outline.text(line.source, range)
      return Axis(
        parent: parent, heading: "\(printed) – \(title)", number: outline.text(line.source, label.number), title: title,
        place: TextPlace(source: line.source, range: outline.lines[number].range.union(range)))
    }
    // "Titre I" and its heading in elements of their own are one heading.
    if let label = line.label, label.isAlone, index + 1 < outline.lines.count,
      outline.lines[index + 1].source == line.source, line.kind == .number
    {
      let title = outline.lines[index + 1].range
      let printed = outline.text(line.source, range)
      let printedTitle = outline.text(line.source, title)
      range = range.union(title)
      return Axis(
        parent: parent, heading: "\(printed) – \(printedTitle)", number: outline.text(line.source, label.number),
        title: printedTitle, place: TextPlace(source: line.source, range: range))
    }
    let heading = outline.text(line.source, range)
    guard let label = line.label else {
      return Axis(parent: parent, heading: heading, title: heading, place: TextPlace(source: line.source, range: range))
    }
    let rest = TextRange(min(label.rest, range.upperBound), range.upperBound)
    return Axis(
      parent: parent, heading: heading, number: outline.text(line.source, label.number),
      title: outline.text(line.source, rest), place: TextPlace(source: line.source, range: range))
  }
}

extension Outline {
  /// A stretch of the text with its white space folded.
  func text(_ source: Int, _ range: TextRange) -> String {
    var folded: [UInt8] = []
    appendFolded(source, range, to: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  /// Appends a stretch of the text, every run of white space (no-break and narrow spaces included) as one space; a space goes
  /// before it where something stands already.
  func appendFolded(_ source: Int, _ range: TextRange, to folded: inout [UInt8]) {
    bytes[source].withUnsafeBufferPointer { text in
      var isPending = !folded.isEmpty
      var index = range.lowerBound
      while index < range.upperBound {
        let length = Outline.spaceLength(text, index)
        if length > 0 {
          isPending = isPending || !folded.isEmpty
          index += length
          continue
        }
        if isPending, folded.last != 0x20 { folded.append(0x20) }
        isPending = false
        let start = index
        while index < range.upperBound, Outline.spaceLength(text, index) == 0 { index += 1 }
        folded.append(contentsOf: text[start..<index])
      }
    }
  }

  /// Length of the white space at an index: ASCII, U+00A0, U+2000...U+200A, U+202F, U+205F, U+3000; else 0.
  private static func spaceLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let byte = text[index]
    if byte <= 0x20 { return 1 }
    guard byte >= 0xC2, index + 1 < text.count else { return 0 }
    if byte == 0xC2 { return text[index + 1] == 0xA0 ? 2 : 0 }
    guard byte == 0xE2 || byte == 0xE3, index + 2 < text.count else { return 0 }
    let second = text[index + 1]
    let third = text[index + 2]
    if byte == 0xE3 { return second == 0x80 && third == 0x80 ? 3 : 0 }
    if second == 0x80 { return third <= 0x8A || third == 0xAF ? 3 : 0 }
    return second == 0x81 && third == 0x9F ? 3 : 0
  }
}
