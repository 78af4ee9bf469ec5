import PlanModel

/// Finds tables of contents: runs of short lines that repeat what stands elsewhere as headings, or that link into the page.
enum ContentsSearch {
  /// Shortest run, in lines.
  private static let shortestRun = 3

  /// Whether each line belongs to a table of contents.
  static func lines(of outline: Outline) -> [Bool] {
    var isContents = [Bool](repeating: false, count: outline.lines.count)
    let signs = outline.lines.indices.map { hasLeader(outline, $0) }
    let repeated = repeatedLines(outline)
    var start = 0
    while start < outline.lines.count {
      guard repeated[start] || signs[start] else {
        start += 1
        continue
      }
      var last = start
      var end = start + 1
      // Up to two lines of a wrapped title may stand between two entries.
      while end < outline.lines.count, end - last <= 3, outline.lines[end].range.count <= Outline.longestHeading {
        if repeated[end] || signs[end] { last = end }
        end += 1
      }
      let run = start...last
      let found = run.count { repeated[$0] || signs[$0] }
      let leaders = run.count { signs[$0] }
      // Leaders prove it; without them nearly all lines must come again.
      if run.count >= shortestRun, leaders >= 3 ? found * 2 >= run.count : found * 10 >= run.count * 7 {
        for line in run { isContents[line] = true }
      }
      start = last + 1
    }
    return isContents
  }

  /// Whether the line ends with a page number after dots (`Prévenir ........ 3`).
  private static func hasLeader(_ outline: Outline, _ index: Int) -> Bool {
    let line = outline.lines[index]
    guard line.isReadable, line.range.count <= Outline.longestHeading else { return false }
    let text = outline.bytes[line.source]
    var end = line.range.upperBound
    while end > line.range.lowerBound, isDigit(text[end - 1]) || text[end - 1] == 0x20 { end -= 1 }
    guard end < line.range.upperBound, isDigit(text[line.range.upperBound - 1]) else { return false }
    var dots = 0
    while end > line.range.lowerBound, text[end - 1] == 0x2E || text[end - 1] == 0x20 {
      if text[end - 1] == 0x2E { dots += 1 }
      end -= 1
    }
    // U+2026, three dots in one.
    if dots == 0, end - 3 >= line.range.lowerBound, text[end - 3] == 0xE2, text[end - 2] == 0x80, text[end - 1] == 0xA6
    {
      return true
    }
    return dots >= 3
  }

  /// Lines whose words come again later as the start of a line that heads text, or that link into the page.
  private static func repeatedLines(_ outline: Outline) -> [Bool] {
    var lastLine: [UInt64: Int] = [:]
    var keys: [[UInt64]] = []
    for (index, line) in outline.lines.enumerated() {
      guard line.isReadable, line.range.count <= Outline.longestHeading, !line.hasAttribute, !isData(line, outline)
      else {
        keys.append([])
        continue
      }
      let found = self.keys(outline, index)
      keys.append(found)
      if line.isHeadingLike || line.label != nil { for key in found { lastLine[key] = index } }
    }
    return outline.lines.indices.map { index in
      let line = outline.lines[index]
      if line.isInternalLink, line.isReadable { return true }
      // A heading is what a table of contents repeats, not one of its lines.
      guard line.kind != .heading else { return false }
      return keys[index].contains { lastLine[$0].map { $0 > index + 1 } ?? false }
    }
  }

  private static func isData(_ line: OutlineLine, _ outline: Outline) -> Bool {
    line.cell.map { outline.tables[$0.table].isData } ?? false
  }

  /// What tells the line from others: its words without the page number at the end, if there are enough of them; its label with
  /// the first words of its title, which stay the same however the line is wrapped.
  private static func keys(_ outline: Outline, _ index: Int) -> [UInt64] {
    let line = outline.lines[index]
    var found: [UInt64] = []
    var words = outline.wordBytes(line.source, line.range, limit: 80)
    while let last = words.last, isDigit(last) || last == 0x20 { words.removeLast() }
    if words.count >= 8 { found.append(FoldedLine.hash(words.prefix(48))) }
    if let label = line.label, !label.word.isEmpty {
      let title = outline.title(at: index).utf8.prefix(12)
      if title.count >= 6 {
        let numbers = label.numeral.parts.map { UInt8(truncatingIfNeeded: $0) }
        found.append(FoldedLine.hash(Array(label.word.utf8) + numbers + Array(title)))
      }
    }
    return found
  }
}
