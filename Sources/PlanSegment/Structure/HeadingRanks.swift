import PlanModel

/// Which lines group the measures, and which group stands inside which.
///
/// Real headings have levels. Lines that are headings by their look alone (bold, large, labelled) are ranked by what the
/// document does with them: a look stands above another if most of its lines are followed by lines of the other.
struct HeadingRanks {
  /// Rank of each line that closes a measure and may group others (lower is outer); nothing for all other lines.
  private(set) var rank: [Int?]

  private let outline: Outline
  private let isStart: [Bool]
  /// For each line the number of measures that begin at or before it.
  private let measuresBefore: [Int]
  private let items: [Series.Item]

  /// The last heading-like line before the first measure.
  private var headingAboveFirst: Int?

  /// Headings that look alike.
  private enum Style: Hashable {
    case real(Int)
    case look(isBold: Bool, size: Int, isInCell: Bool, word: String, alphabet: Numeral.Alphabet?, depth: Int)
  }

  /// Ranks the headings around measures.
  init(_ outline: Outline, items: [Series.Item], headingLevel: Int?, isCovered: [Bool], isContents: [Bool]) {
    self.outline = outline
    self.items = items
    var isStart = [Bool](repeating: false, count: outline.lines.count + 1)
    for item in items { isStart[item.start] = true }
    var before = [Int](repeating: 0, count: outline.lines.count)
    var count = 0
    for index in outline.lines.indices {
      if isStart[index] { count += 1 }
      before[index] = count
    }
    self.isStart = isStart
    measuresBefore = before
    rank = [Int?](repeating: nil, count: outline.lines.count)
    var styles: [Style: [Int]] = [:]
    var order: [Style] = []
    for (index, line) in outline.lines.enumerated()
    where line.isHeadingLike && line.isReadable && !isStart[index] && !isCovered[index] && !isContents[index] {
      let style = style(of: line)
      if styles[style] == nil { order.append(style) }
      styles[style, default: []].append(index)
    }
    headingAboveFirst = items.first.flatMap { first in
      (0..<first.start).last { outline.lines[$0].isHeadingLike && outline.lines[$0].isReadable && !isContents[$0] }
    }
    let closing = order.filter { closes($0, styles[$0] ?? [], headingLevel) }
    assignRanks(closing, styles)
  }

  private func style(of line: OutlineLine) -> Style {
    if line.kind == .heading { return .real(line.level) }
    return .look(
      isBold: line.isBold, size: Int(line.size * 10), isInCell: line.cell != nil, word: line.label?.word ?? "",
      alphabet: line.label?.numeral.alphabet, depth: line.label?.numeral.depth ?? 0)
  }

  // MARK: Closing

  private func closes(_ style: Style, _ lines: [Int], _ measureLevel: Int?) -> Bool {
    if case .real(let level) = style, let measureLevel { return level <= measureLevel }
    if case .look(_, _, _, let word, _, _) = style {
      switch LabelWords.role(of: word) {
      case .part, .apparatus: return false
      // Between real headings a lone line of text that names an axis mentions it.
      case .axis: return lines.count >= 2 || measureLevel == nil
      default: break
      }
    }
    // Headings inside measures ("Contexte", "Calendrier") recur in most of them, headings above them do not.
    var gaps = 0
    var last = -1
    for line in lines where measuresBefore[line] > 0 && measuresBefore[line] < items.count {
      if measuresBefore[line] != last { gaps += 1 }
      last = measuresBefore[line]
    }
    // The look of the heading right above the first measure may stand above each second one.
    let isAbove = headingAboveFirst.map { lines.contains($0) } ?? false
    return gaps * 3 <= (isAbove ? 2 : 1) * (items.count - 1) || items.count <= 2
  }

  // MARK: Ranks

  private mutating func assignRanks(_ styles: [Style], _ lines: [Style: [Int]]) {
    var ranks: [Style: Int] = [:]
    for (number, style) in styles.enumerated() {
      if case .real(let level) = style {
        ranks[style] = level
        continue
      }
      // Below all real headings, unless the document has none.
      var best = 10
      // A hostile document may have as many looks as lines; real ones have a handful.
      for other in styles[..<number].suffix(24) {
        guard let outer = ranks[other], outer >= 10, outer + 1 > best, !isLarger(style, than: other) else { continue }
        // A look that occurs once is a title of the whole.
        if case .look(_, _, _, let word, _, _) = other, word.isEmpty, (lines[other]?.count ?? 0) < 2 { continue }
        if stands(lines[other] ?? [], above: lines[style] ?? []) { best = outer + 1 }
      }
      ranks[style] = best
    }
    for style in styles {
      for line in lines[style] ?? [] where isSafe(line, style) { rank[line] = ranks[style] }
    }
  }

  private func isLarger(_ style: Style, than other: Style) -> Bool {
    guard case .look(_, let size, _, _, _, _) = style, case .look(_, let otherSize, _, _, _, _) = other else {
      return false
    }
    return size >= otherSize + 2
  }

  /// Whether most lines of one look are followed by a line of the other before the next of their own.
  private func stands(_ outer: [Int], above inner: [Int]) -> Bool {
    var held = 0
    var index = 0
    for (number, line) in outer.enumerated() {
      let next = number + 1 < outer.count ? outer[number + 1] : outline.lines.count
      while index < inner.count, inner[index] <= line { index += 1 }
      if index < inner.count, inner[index] < next { held += 1 }
    }
    return held * 2 > outer.count
  }

  /// A plain bold line between two measures ends the first only if the second follows soon: else it is emphasis inside.
  private func isSafe(_ line: Int, _ style: Style) -> Bool {
    guard case .look(let isBold, let size, _, let word, let alphabet, _) = style, isBold, size <= 11, word.isEmpty,
      alphabet == nil, measuresBefore[line] > 0, measuresBefore[line] < items.count
    else { return true }
    return items[measuresBefore[line]].start - line <= 4
  }
}
