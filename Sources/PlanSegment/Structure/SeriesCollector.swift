import PlanModel

/// Collects every series of blocks that a document marks alike.
struct SeriesCollector {
  private let outline: Outline
  private var starts: [Key: [Int]] = [:]
  private var order: [Key] = []

  /// What makes two blocks alike.
  private struct Key: Hashable {
    var carrier: Series.Carrier
    var word = ""
    var format: LabelFormat?
    var kind = BlockKind.paragraph
    var level = 0
    var isBold = false
    var size = 0
    var isInCell = false
  }

  /// How the numbers of a series are written.
  private struct LabelFormat: Hashable {
    var alphabet: Numeral.Alphabet
    var depth: Int
    var isBracketed: Bool
  }

  private let isContents: [Bool]
  /// Titles of lines, and whether they begin with a verb: a line stands in several series.
  private var titles: [Int: (words: String, hasVerb: Bool)] = [:]

  /// - Parameter isContents: lines of tables of contents, which head nothing.
  init(_ outline: Outline, isContents: [Bool]) {
    self.outline = outline
    self.isContents = isContents
  }

  /// All series with at least one item, in order of their first block.
  mutating func series() -> [Series] {
    for index in outline.lines.indices where outline.lines[index].isReadable && !isContents[index] { collect(index) }
    var found: [Series] = []
    for key in order {
      guard let lines = starts[key], lines.count >= 2 || LabelWords.role(of: key.word) == .measure else { continue }
      found.append(labelled(key, lines))
    }
    found += ElementSeries(outline).series()
    found += RowSeries(outline).series()
    if let prose = ProseSeries(outline, isContents: isContents).series() { found.append(prose) }
    return found
  }

  private mutating func collect(_ index: Int) {
    let line = outline.lines[index]
    let isInDataTable = line.cell.map { outline.tables[$0.table].isData } ?? false
    if let label = line.label, LabelWords.role(of: label.word) != .apparatus, !(isInDataTable && label.word.isEmpty) {
      let format = LabelFormat(
        alphabet: label.numeral.alphabet == .word ? .arabic : label.numeral.alphabet, depth: label.numeral.depth,
        isBracketed: label.numeral.isBracketed)
      add(
        Key(
          carrier: .label, word: label.word, format: format, kind: line.kind, level: line.level,
          isBold: label.word.isEmpty && line.isBold), index)
    }
    if line.hasAttribute || isInDataTable { return }
    // A line that names an axis is not one of the measures that look like it.
    if let label = line.label, LabelWords.role(of: label.word) == .axis { return }
    switch line.kind {
    case .heading: add(Key(carrier: .heading(line.level), kind: .heading, level: line.level), index)
    case .listItem:
      // Paragraphs of one item follow its first line.
      guard outline.nodes[line.node].firstLine == index else { break }
      add(Key(carrier: .item(line.level), kind: .listItem, level: line.level), index)
    case .term: add(Key(carrier: .term, kind: .term), index)
    case .paragraph, .tableCell, .headerCell, .caption:
      // The first line of a text without headings is its title.
      guard line.isHeadingLike, line.isBold || line.size >= 1.15, !isFirst(index) else { return }
      // Sizes are compared in tenths: rendering rounds them.
      add(
        Key(
          carrier: .look, kind: .paragraph, isBold: line.isBold, size: Int(line.size * 10),
          isInCell: line.cell != nil), index)
    case .description, .note, .number: break
    }
  }

  private func isFirst(_ index: Int) -> Bool {
    let first = outline.firstLines[outline.lines[index].source]
    return !(first..<index).contains { outline.lines[$0].isReadable }
  }

  private mutating func add(_ key: Key, _ index: Int) {
    if starts[key] == nil { order.append(key) }
    starts[key, default: []].append(index)
  }

  private mutating func labelled(_ key: Key, _ lines: [Int]) -> Series {
    var items: [Series.Item] = []
    items.reserveCapacity(lines.count)
    for index in lines {
      let title = title(at: index)
      items.append(
        Series.Item(
          start: index, end: index + 1, numeral: numeral(of: index, carrier: key.carrier), node: nil,
          title: title.words, hasVerb: title.hasVerb))
    }
    var series = Series(
      carrier: key.carrier, word: key.word, headingLevel: key.kind == .heading ? key.level : nil, items: items)
    if key.carrier == .label { series.readLettersConsistently() }
    return series
  }

  private mutating func title(at index: Int) -> (words: String, hasVerb: Bool) {
    if let known = titles[index] { return known }
    let words = outline.title(at: index)
    let title = (words, ActionWords.begin(words))
    titles[index] = title
    return title
  }

  private func numeral(of index: Int, carrier: Series.Carrier) -> Numeral? {
    if let label = outline.lines[index].label { return label.numeral }
    guard carrier.hasListItems, let marker = outline.block(index).marker else { return nil }
    return outline.numeral(of: marker)
  }
}

extension Outline {
  /// Folded words of the title that begins in a line: the line after its label, or the next line where nothing follows it.
  func title(at index: Int) -> String {
    let line = lines[index]
    guard let label = line.label, label.rest > line.range.lowerBound else { return words(line.source, line.range) }
    if label.isAlone || line.kind == .number {
      guard index + 1 < lines.count, lines[index + 1].source == line.source else { return "" }
      return words(line.source, lines[index + 1].range)
    }
    return words(line.source, TextRange(min(label.rest, line.range.upperBound), line.range.upperBound))
  }

  /// The number that a list prints before an item.
  func numeral(of marker: String) -> Numeral? {
    var line = FoldedLine()
    let bytes = Array(marker.utf8)
    line.fold(bytes, from: 0, to: bytes.count, limit: 24)
    return LabelReader(line, isNumberAllowedAlone: true).label()?.numeral
  }
}

extension Series {
  /// Reads single letters that are Roman numerals as well (`I`, `V`, `C`) as whatever makes the series run better.
  mutating func readLettersConsistently() {
    guard items.contains(where: { $0.numeral?.asLetter ?? 0 > 0 }) else { return }
    let asLetters = items.map { $0.numeral?.readAsLetter }
    if Series.steps(asLetters) > Series.steps(items.map(\.numeral)) {
      for index in items.indices { items[index].numeral = asLetters[index] }
    }
  }

  /// Number of items whose number follows the one before.
  private static func steps(_ numerals: [Numeral?]) -> Int {
    var count = 0
    for (previous, next) in zip(numerals, numerals.dropFirst()) {
      guard let previous, let next else { continue }
      if case .next = previous.step(to: next) { count += 1 }
    }
    return count
  }
}
