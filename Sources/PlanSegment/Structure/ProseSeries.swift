import PlanModel

/// Collects measures told in prose: sentences that recommend something ("Le Comité recommande de ..."), and the items of a list
/// that such a sentence or a promise introduces ("We will: ...").
struct ProseSeries {
  private let outline: Outline
  private let isContents: [Bool]

  /// Shortest sentence that recommends anything, in bytes: verb and object.
  private static let shortestSentence = 40

  init(_ outline: Outline, isContents: [Bool]) {
    self.outline = outline
    self.isContents = isContents
  }

  /// The series, if the document has such sentences: two at least, or one under a heading that names it.
  func series() -> Series? {
    var items: [Series.Item] = []
    var index = 0
    while index < outline.lines.count {
      guard isSentence(index) else {
        index += 1
        continue
      }
      let list = introducedList(after: index)
      let words = sentence(index)
      if !list.isEmpty {
        if ActionWords.announce(words) { items += list }
        index = list[list.count - 1].end
      } else {
        if ActionWords.recommend(words), outline.lines[index].range.count >= ProseSeries.shortestSentence {
          items.append(item(index, end: index + 1))
        }
        index += 1
      }
    }
    guard items.count >= 2 || items.first.map({ isNamedAbove($0.start) }) ?? false else { return nil }
    return Series(carrier: .prose, word: "", headingLevel: nil, items: items)
  }

  private func isSentence(_ index: Int) -> Bool {
    let line = outline.lines[index]
    guard line.isReadable, !isContents[index], !line.isHeadingLike, !line.hasAttribute, line.cell == nil else {
      return false
    }
    return line.kind == .paragraph || line.kind == .listItem
  }

  private func item(_ index: Int, end: Int) -> Series.Item {
    let numeral = outline.lines[index].label?.numeral ?? outline.block(index).marker.flatMap(outline.numeral)
    return Series.Item(
      start: index, end: end, numeral: numeral, node: nil, title: outline.title(at: index), hasVerb: true)
  }

  /// The sentence of a line without its label, in folded words.
  private func sentence(_ index: Int) -> String { outline.title(at: index) }

  /// The items of the list that a line ending with a colon introduces: list items, or lines with numbers of one kind.
  private func introducedList(after index: Int) -> [Series.Item] {
    guard endsWithColon(index) else { return [] }
    let level = outline.lines[index].kind == .listItem ? outline.lines[index].level : 0
    var items: [Series.Item] = []
    var next = index + 1
    while next < outline.lines.count, isSentence(next), outline.lines[next].source == outline.lines[index].source {
      let line = outline.lines[next]
      let isItem = line.kind == .listItem ? line.level > level : isListLabel(line.label)
      if isItem, line.kind != .listItem || line.level == level + 1 || items.isEmpty {
        items.append(item(next, end: next + 1))
      } else if isItem, !items.isEmpty {
        items[items.count - 1].end = next + 1
      } else {
        break
      }
      next += 1
    }
    return items.count >= 2 ? items : []
  }

  private func isListLabel(_ label: PrintedLabel?) -> Bool {
    guard let label, label.word.isEmpty else { return false }
    return label.numeral.isBracketed || label.numeral.alphabet == .smallLetter
  }

  private func endsWithColon(_ index: Int) -> Bool {
    let line = outline.lines[index]
    return outline.bytes[line.source][line.range.upperBound - 1] == 0x3A
  }

  /// Whether the heading above names what stands below as measures ("Recommandation", "Our recommendations").
  private func isNamedAbove(_ start: Int) -> Bool {
    guard let heading = (0..<start).last(where: { outline.lines[$0].isHeadingLike && outline.lines[$0].isReadable })
    else { return false }
    let line = outline.lines[heading]
    return LabelWords.role(of: outline.words(line.source, line.range, limit: 60)) == .measure
  }
}
