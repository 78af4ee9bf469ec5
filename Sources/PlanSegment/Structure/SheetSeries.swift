import PlanModel

/// The files of a document as its measures: a folder of alike sheets, one measure each; or one sheet alone.
struct SheetSeries {
  private let outline: Outline

  init(_ outline: Outline) { self.outline = outline }

  /// One item for each file, if most files begin with a heading and share the headings or labels inside.
  func series() -> Series? {
    let items = outline.sources.indices.compactMap(item)
    guard items.count * 10 >= outline.sources.count * 9, !items.isEmpty else { return nil }
    guard items.count == 1 || areAlike(items) else { return nil }
    return Series(carrier: .file, word: "", headingLevel: nil, items: items)
  }

  private func item(_ source: Int) -> Series.Item? {
    let first = outline.firstLines[source]
    let end = source + 1 < outline.firstLines.count ? outline.firstLines[source + 1] : outline.lines.count
    guard let start = (first..<end).first(where: { outline.lines[$0].isReadable }) else { return nil }
    guard outline.lines[start].isHeadingLike else { return nil }
    return Series.Item(
      start: start, end: end, numeral: outline.lines[start].label?.numeral, node: nil, title: outline.title(at: start))
  }

  /// Whether a heading or label inside recurs in most files.
  private func areAlike(_ items: [Series.Item]) -> Bool {
    var files: [String: Int] = [:]
    for item in items {
      var seen: Set<String> = []
      for index in (item.start + 1)..<max(item.start + 1, item.end) {
        let line = outline.lines[index]
        guard line.isReadable else { continue }
        if line.kind == .heading { seen.insert(outline.words(line.source, line.range, limit: 40)) }
        if let term = line.term { seen.insert(outline.terms[term].words) }
      }
      for word in seen { files[word, default: 0] += 1 }
    }
    return files.values.contains { $0 * 10 >= items.count * 6 }
  }
}
