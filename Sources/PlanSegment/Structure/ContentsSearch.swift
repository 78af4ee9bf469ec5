import PlanModel

/// Finds tables of contents: runs of short lines that repeat what stands elsewhere as headings, or that link into the page.
enum ContentsSearch {
  /// Shortest run, in lines.
  private static let shortestRun = 3

  /// Whether each line belongs to a table of contents.
  static func lines(of outline: Outline) -> [Bool] {
    var isContents = [Bool](repeating: false, count: outline.lines.count)
    let repeated = repeatedLines(outline)
    var start = 0
    while start < outline.lines.count {
      guard repeated[start] else {
        start += 1
        continue
      }
      var end = start
      var last = start
      // A line in ten may be one that stands nowhere else (a heading cut or corrected).
      var others = 0
      while end < outline.lines.count, others <= 1 + (end - start) / 10 {
        if repeated[end] { last = end } else { others += 1 }
        if end - last > 2 || outline.lines[end].range.count > Outline.longestHeading { break }
        end += 1
      }
      if last - start + 1 >= shortestRun, isDense(start...last, repeated, outline) {
        for line in start...last { isContents[line] = true }
      }
      start = last + 1
    }
    return isContents
  }

  private static func isDense(_ run: ClosedRange<Int>, _ repeated: [Bool], _ outline: Outline) -> Bool {
    run.count { repeated[$0] } * 10 >= run.count * 7
  }

  /// Lines whose words come again later as the start of a line that heads text, or that link into the page.
  private static func repeatedLines(_ outline: Outline) -> [Bool] {
    var lastLine: [String: Int] = [:]
    var keys: [String] = []
    for (index, line) in outline.lines.enumerated() {
      guard line.isReadable, line.range.count <= Outline.longestHeading, !line.hasAttribute, !isData(line, outline)
      else {
        keys.append("")
        continue
      }
      let key = key(outline, line)
      keys.append(key)
      if !key.isEmpty, line.isHeadingLike || line.label != nil { lastLine[key] = index }
    }
    return outline.lines.indices.map { index in
      let line = outline.lines[index]
      if line.isInternalLink, line.isReadable { return true }
      guard !keys[index].isEmpty, let last = lastLine[keys[index]], last > index + 1 else { return false }
      // A heading is what a table of contents repeats, not one of its lines.
      return line.kind != .heading
    }
  }

  private static func isData(_ line: OutlineLine, _ outline: Outline) -> Bool {
    line.cell.map { outline.tables[$0.table].isData } ?? false
  }

  /// The words without the page number at the end, if there are enough of them to tell lines apart.
  private static func key(_ outline: Outline, _ line: OutlineLine) -> String {
    var words = outline.words(line.source, line.range, limit: 80)
    while let last = words.utf8.last, isDigit(last) || last == 0x20 { words.removeLast() }
    return words.utf8.count >= 8 ? String(words.prefix(48)) : ""
  }
}
