import PlanModel

/// Bounds the items of series and weighs what speaks for each series being the measures.
///
/// Every look-up is an array made in one pass over the lines, so that judging costs as much as there are items, however
/// many series a hostile outline has.
struct SeriesJudge {
  private let outline: Outline
  private let announcements: [Announcement]
  /// For each line the first line from it on that says something of a measure.
  private let nextAttribute: [Int]
  /// For each line the first line from it on with running text.
  private let nextBody: [Int]
  /// For each line and heading level the first heading from it on of that level or above.
  private let nextHeading: [[Int]]
  /// For each line the bytes of readable text before it.
  private let textBefore: [Int]
  /// For each line the level of the last heading before it.
  private let levelAbove: [Int]

  /// Deepest heading level that is told apart.
  private static let deepestLevel = 9
  /// Shortest line of running text, in bytes: half a printed line.
  private static let shortestBody = 40

  init(_ outline: Outline, announcements: [Announcement]) {
    self.outline = outline
    self.announcements = announcements
    let lines = outline.lines
    let count = lines.count
    var attribute = [Int](repeating: count, count: count + 1)
    var body = attribute
    var headings = [[Int]](repeating: attribute, count: SeriesJudge.deepestLevel + 1)
    for index in stride(from: count - 1, through: 0, by: -1) {
      let line = lines[index]
      attribute[index] = SeriesJudge.isStatement(line, outline) ? index : attribute[index + 1]
      body[index] = SeriesJudge.isBody(line) ? index : body[index + 1]
      let level = line.isReadable && line.kind == .heading ? line.level : Int.max
      for depth in 0...SeriesJudge.deepestLevel {
        headings[depth][index] = level <= depth ? index : headings[depth][index + 1]
      }
    }
    var above = [Int](repeating: 0, count: count)
    var level = 0
    for (index, line) in lines.enumerated() {
      if line.kind == .heading, line.isReadable { level = min(line.level, SeriesJudge.deepestLevel) }
      above[index] = level
    }
    textBefore = lines.reduce(into: [0]) { $0.append(($0.last ?? 0) + ($1.isReadable ? $1.range.count : 0)) }
    nextAttribute = attribute
    nextBody = body
    nextHeading = headings
    levelAbove = above
  }

  /// Bytes of readable text in a stretch of lines.
  func length(from start: Int, to end: Int) -> Int {
    start < end ? textBefore[min(end, textBefore.count - 1)] - textBefore[min(start, textBefore.count - 1)] : 0
  }

  /// The first line from a place on that says something of a measure.
  func nextAttributeLine(from line: Int) -> Int { nextAttribute[min(line, nextAttribute.count - 1)] }

  /// Whether a line says something of a measure. In a table with several columns only the first cell of a row can be a label;
  /// the others hold words like "Communes" as values.
  private static func isStatement(_ line: OutlineLine, _ outline: Outline) -> Bool {
    guard line.isReadable, line.hasAttribute else { return false }
    guard line.kind == .tableCell, line.term == nil, let cell = line.cell else { return true }
    return cell.column == 0 || !outline.tables[cell.table].isData
  }

  private static func isBody(_ line: OutlineLine) -> Bool {
    line.isReadable && !line.isHeadingLike && !line.hasAttribute && line.range.count >= shortestBody
      && !line.isInternalLink
  }

  // MARK: Bounds

  /// Sets where each item ends, and drops items that a table of contents or a list repeats.
  func bound(_ series: inout Series) {
    setEnds(&series)
    // Rows are never repeated by a table of contents, and a list may hold two alike.
    if [.row, .file, .prose].contains(series.carrier) { return }
    let kept = withoutRepetitions(series.items)
    guard kept.count < series.items.count else { return }
    series.items = kept
    setEnds(&series)
  }

  private func setEnds(_ series: inout Series) {
    if [.element, .row, .file, .prose].contains(series.carrier) { return }
    let items = series.items
    for index in items.indices {
      let next = index + 1 < items.count ? items[index + 1].start : outline.lines.count
      series.items[index].end = min(next, headingAfter(items[index].start, series))
    }
    setNodes(&series)
  }

  private func headingAfter(_ start: Int, _ series: Series) -> Int {
    let line = outline.lines[start]
    let level = line.kind == .heading ? min(line.level, SeriesJudge.deepestLevel) : levelAbove[start]
    return level == 0 ? nextHeading[SeriesJudge.deepestLevel][start + 1] : nextHeading[level][start + 1]
  }

  /// Finds for each item the widest element that begins with it and holds no other item. Where most items have one that
  /// holds more than their first line, these elements bound the items.
  private func setNodes(_ series: inout Series) {
    var found: [Int?] = []
    for (index, item) in series.items.enumerated() {
      let next = index + 1 < series.items.count ? series.items[index + 1].start : outline.lines.count
      found.append(widestNode(from: item.start, before: next))
    }
    let holding = zip(series.items, found).count { item, node in
      node.map { outline.nodes[$0].lastLine > item.start } ?? false
    }
    guard holding * 10 >= series.items.count * 7 else { return }
    for (index, node) in found.enumerated() {
      guard let node else { continue }
      series.items[index].node = node
      series.items[index].end = min(series.items[index].end, outline.nodes[node].lastLine + 1)
    }
  }

  private func widestNode(from start: Int, before next: Int) -> Int? {
    var node = outline.lines[start].node
    var widest: Int?
    while outline.nodes[node].firstLine == start, outline.nodes[node].lastLine < next,
      outline.nodes[node].parent != node
    {
      widest = node
      node = outline.nodes[node].parent
    }
    return widest
  }

  /// Of items with the same number and title keeps the longest: the others stand in a table of contents or a summary.
  private func withoutRepetitions(_ items: [Series.Item]) -> [Series.Item] {
    var longest: [UInt64: Int] = [:]
    var dropped = [Bool](repeating: false, count: items.count)
    for (index, item) in items.enumerated() {
      if item.numeral == nil && item.title.isEmpty { continue }
      let key = SeriesJudge.key(item)
      guard let other = longest[key] else {
        longest[key] = index
        continue
      }
      let isLonger = extent(item) > extent(items[other])
      dropped[isLonger ? other : index] = true
      if isLonger { longest[key] = index }
    }
    return zip(items, dropped).filter { !$0.1 }.map(\.0)
  }

  /// Hash of an item's number and the first words of its title: a table of contents cuts or wraps long titles and adds the page.
  private static func key(_ item: Series.Item) -> UInt64 {
    var bytes: [UInt8] = []
    if let numeral = item.numeral {
      for part in numeral.parts + [numeral.suffix] {
        bytes.append(UInt8(truncatingIfNeeded: part))
        bytes.append(UInt8(truncatingIfNeeded: part >> 8))
      }
      bytes += Array(numeral.mark.utf8)
    }
    bytes.append(0x7C)
    var title = item.title.utf8.prefix(item.numeral == nil ? 40 : 16)
    // A short title that ends with digits is a label ("Art. 12"), not the entry of a page.
    if item.numeral != nil || title.count > 16 {
      while let last = title.last, isDigit(last) || last == 0x20 { title.removeLast() }
    }
    bytes += title
    return FoldedLine.hash(bytes)
  }

  private func extent(_ item: Series.Item) -> Int { item.end - item.start }

  // MARK: Evidence

  /// Weighs a bounded series.
  func weigh(_ series: inout Series) {
    let items = series.items
    guard !items.isEmpty else { return }
    let count = Double(items.count)
    var evidence = SeriesEvidence()
    evidence.attributes =
      series.carrier == .row
      ? max(series.evidence.attributes, 0)
      : Double(items.count { nextAttribute[$0.start + 1] < $0.end || outline.lines[$0.start].hasAttribute }) / count
    evidence.ownAttributes = evidence.attributes
    evidence.bodies = Double(items.count { hasBody($0, series) }) / count
    evidence.verbs = Double(items.count(where: \.hasVerb)) / count
    if evidence.verbs < 0.4 { evidence.promises = Double(items.count { ActionWords.promise($0.title) }) / count }
    evidence.distinct = Double(Set(items.map(\.title)).count) / count
    evidence.matter = Double(items.count { $0.numeral == nil && HeadingWords.isMatter($0.title) }) / count
    evidence.numbered = Double(items.count { $0.numeral != nil }) / count
    evidence.sequence = sequence(items)
    evidence.titleLength = Double(items.reduce(0) { $0 + $1.title.utf8.count }) / count
    evidence.identified = identified(items)
    evidence.announced = announced(series)
    series.evidence = evidence
    series.evidence.score = score(series)
  }

  private func hasBody(_ item: Series.Item, _ series: Series) -> Bool {
    if nextBody[bodyStart(item, series)] < item.end { return true }
    // An element of its own with nothing but a long title says all in it.
    return series.carrier == .element && item.title.utf8.count >= SeriesJudge.shortestBody
  }

  private func bodyStart(_ item: Series.Item, _ series: Series) -> Int {
    switch series.carrier {
    case .heading, .look, .term: item.start + 1
    // A phrase in a list, a cell or a numbered paragraph is its own text.
    default: item.start
    }
  }

  /// Share of neighbours whose numbers follow one another; a new start counts in full where a heading stands between.
  private func sequence(_ items: [Series.Item]) -> Double {
    guard items.count > 1 else { return 0 }
    var sum = 0.0
    for (previous, next) in zip(items, items.dropFirst()) {
      guard let first = previous.numeral, let second = next.numeral else { continue }
      switch first.step(to: second) {
      case .next: sum += 1
      case .restart: sum += previous.end < next.start || nextHeading[9][previous.start + 1] <= next.start ? 1 : 0.5
      case .gap: sum += 0.5
      case .jump: break
      }
    }
    return sum / Double(items.count - 1)
  }

  private func identified(_ items: [Series.Item]) -> Double {
    var fragments: Set<String> = []
    for item in items {
      if let node = item.node, let identifier = outline.container(node).identifier {
        fragments.insert(identifier)
      } else if let fragment = outline.block(item.start).place.fragment {
        fragments.insert(fragment)
      }
    }
    return Double(fragments.count) / Double(items.count)
  }

  private func announced(_ series: Series) -> Double {
    var best = 0.0
    for announcement in announcements {
      let fits =
        series.word.isEmpty || announcement.word.isEmpty || series.word.contains(announcement.word)
        || LabelWords.role(of: series.word) == .measure && announcement.isGeneral
      guard fits else { continue }
      let distance = abs(announcement.count - series.items.count)
      if distance == 0 { best = max(best, 1) }
      if distance * 10 <= announcement.count { best = max(best, 0.5) }
    }
    return best
  }

  // MARK: Score

  private func isLaw(_ series: Series) -> Bool {
    guard series.carrier == .element, let first = series.items.first else { return false }
    let format = outline.sources[outline.lines[first.start].source].format
    return format == .akomaNtoso || format == .formex
  }

  /// The sum of what speaks for a series. Weights were set on the development data (Valmer, Canada, ADEME) and on the invented
  /// layouts of the tests; what matters is their order: labels of attributes inside, then the heading word and running
  /// numbers, then verbs and an announced count, then bodies and size.
  private func score(_ series: Series) -> Double {
    let evidence = series.evidence
    var score = 0.0
    // Sixty-four items say no more than that there are many.
    var size = 0.0
    var count = series.items.count
    while count > 1, size < 3 {
      size += 0.5
      count /= 2
    }
    score += size
    switch series.role {
    case .measure: score += 3
    // In the formats of laws the schema itself says that an article is the unit.
    case .article: score += isLaw(series) ? 5 : 2
    case .either: score += 1
    case .axis: score -= 3
    case .part: score -= 2
    case .apparatus: score -= 8
    case nil: break
    }
    if evidence.numbered >= 0.5 { score += 4 * evidence.sequence - 1 }
    score += 4 * evidence.attributes
    score += 1.5 * evidence.bodies
    score += 2 * evidence.verbs
    score += 3 * evidence.announced
    if series.carrier == .element { score += evidence.identified }
    score -= 4 * (1 - evidence.distinct)
    score -= 4 * evidence.matter
    // Files that a manifest lists as one document and that share their headings are rarely anything but sheets.
    if series.carrier == .file, series.items.count > 1 { score += 3 }
    if let level = series.headingLevel { score += 0.6 * Double(min(level, 6)) }
    // Whole paragraphs with a number are clauses of a text rather than titles of measures.
    if evidence.titleLength > 200, series.carrier != .row { score -= 1.5 }
    return score
  }
}
