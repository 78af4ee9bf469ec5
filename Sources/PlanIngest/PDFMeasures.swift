/// What the lines of a PDF have in common: size of the running text, distance of lines, edges of columns, running heads.
struct PDFMeasures {
  /// Type size of most letters.
  let bodySize: Int
  private let pageHeights: [Int: Int]
  private let pageCount: Int
  /// Usual distance from line to line by type size.
  private var pitches: [Int: Int] = [:]
  /// Where most lines that begin at a position end, by page.
  private var edges: [Int: [Int: Int]] = [:]
  private var repeated: [String: Set<Int>] = [:]
  /// Sizes above the running text's, largest first.
  private let headingSizes: [Int]
  private let words: Set<String>
  /// The document marks division at line ends by a sign of its own (U+2010, U+00AD), so that other hyphens belong to words.
  private let hasDivisionSign: Bool

  init(_ document: PDFDocument) {
    let lines = document.lines
    pageHeights = document.pageHeights
    pageCount = document.pageHeights.count
    var letters: [Int: Int] = [:]
    for line in lines { letters[line.size, default: 0] += line.text.utf8.count }
    let body = letters.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    bodySize = body
    headingSizes = letters.keys.filter { $0 * 10 > body * 11 }.sorted(by: >)
    words = Set(lines.flatMap { $0.text.split { !$0.isLetter && $0 != "-" }.map { $0.lowercased() } })
    hasDivisionSign = lines.contains { Self.divisionSigns.contains($0.text.last ?? " ") }
    measurePitches(lines)
    measureEdges(lines)
    for line in lines where isMarginal(line) { repeated[Self.pattern(line.text), default: []].insert(line.page) }
  }

  private static let divisionSigns: Set<Character> = ["\u{2010}", "\u{AD}"]

  private mutating func measurePitches(_ lines: [PDFLine]) {
    var distances: [Int: [Int]] = [:]
    for (line, next) in zip(lines, lines.dropFirst()) where line.page == next.page && line.size == next.size {
      let distance = next.top - line.top
      if distance > 0, distance < 3 * line.height { distances[line.size, default: []].append(distance) }
    }
    for (size, found) in distances { pitches[size] = found.sorted()[found.count / 2] }
  }

  private mutating func measureEdges(_ lines: [PDFLine]) {
    var ends: [Int: [Int: [Int]]] = [:]
    for line in lines { ends[line.page, default: [:]][line.left / 4, default: []].append(line.right) }
    for (page, columns) in ends {
      for (column, rights) in columns { edges[page, default: [:]][column] = Self.usual(rights) }
    }
  }

  /// The right edge at which most lines end, give or take four units; the rightmost of equals.
  private static func usual(_ rights: [Int]) -> Int {
    var counts: [Int: Int] = [:]
    for right in rights { counts[right / 4, default: 0] += 1 }
    let best = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    return rights.filter { $0 / 4 == best }.max() ?? 0
  }

  // MARK: Running heads and feet

  /// In the upper or lower tenth of its page.
  private func isMarginal(_ line: PDFLine) -> Bool {
    guard let height = pageHeights[line.page] else { return false }
    return line.top * 10 < height || (line.top + line.height) * 10 > height * 9
  }

  /// In the lower third of its page.
  func isLow(_ line: PDFLine) -> Bool { line.top * 3 > (pageHeights[line.page] ?? 0) * 2 }

  /// Digits do not count: page numbers change.
  private static func pattern(_ text: String) -> String {
    String(text.map { $0.isNumber ? "#" : $0 })
  }

  /// A running head or foot: it stands in the margin of at least three pages or of half of them, or is a page number.
  func isFurniture(_ line: PDFLine) -> Bool {
    guard pageCount > 1, isMarginal(line) else { return false }
    let pattern = Self.pattern(line.text)
    let pages = repeated[pattern]?.count ?? 0
    if pages >= 2, pages >= 3 || pages * 2 >= pageCount { return true }
    return pattern.contains("#") && pattern.allSatisfy { "#/ -–|".contains($0) }
  }

  // MARK: Paragraphs

  /// Whether a line goes on with the paragraph of another.
  func isContinued(_ line: PDFLine, by next: PDFLine) -> Bool {
    // A title of the contents whose page number stands on a line of its own.
    if next.isBareLeader { return line.page == next.page }
    guard line.size == next.size, line.isBold == next.isBold || !next.isBold && !line.isBold else { return false }
    if isContentsEntry([line]) || isContentsEntry([next]) || startsItem(next) || next.startsWithLabel {
      return false
    }
    let distance = next.top - line.top
    if line.page == next.page, distance > 0 {
      let pitch = pitches[line.size] ?? line.height * 5 / 4
      // Paragraphs stand a fifth of a line or more further apart than lines.
      if distance * 5 > max(pitch, line.height) * 6 { return false }
    } else if endsSentence(line) {
      // In the next column or page only an open sentence goes on.
      return false
    }
    return !endsEarly(line, before: next)
  }

  private func startsItem(_ line: PDFLine) -> Bool {
    let text = line.text.drop { $0.isWhitespace }
    guard let first = text.first, "•▪●◦‣▶➢✓■□–".contains(first) else { return false }
    return text.dropFirst().first?.isWhitespace == true
  }

  private func endsSentence(_ line: PDFLine) -> Bool {
    let last = line.text.last { !$0.isWhitespace }
    return last.map { ".!?:;»".contains($0) } ?? false
  }

  /// The first word of the next line would have fitted: the author ended the line.
  private func endsEarly(_ line: PDFLine, before next: PDFLine) -> Bool {
    let edge = max(line.right, edges[line.page]?[line.left / 4] ?? 0)
    let text = next.text
    guard let word = text.split(separator: " ").first, !text.isEmpty else { return false }
    let width = (next.right - next.left) * word.count / max(1, text.count)
    // The width is an estimate from the mean letter; a quarter more and a type size keep it from splitting headings.
    return line.right + width * 5 / 4 + line.size < edge
  }

  /// The line's text as it meets the next line: a division is undone, a space set otherwise.
  func joinable(_ text: String, to next: PDFLine?) -> String {
    guard let next else { return text }
    var trimmed = text
    while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
    guard let last = trimmed.last, let first = next.text.first else { return text + " " }
    if Self.divisionSigns.contains(last) { return String(trimmed.dropLast()) }
    guard last == "-", trimmed.dropLast().last?.isLetter == true else { return text + " " }
    return isDivision(trimmed, next.text, first) ? String(trimmed.dropLast()) : trimmed
  }

  /// Whether a hyphen at a line end divides a word, by how the document writes the word elsewhere.
  private func isDivision(_ text: String, _ next: String, _ first: Character) -> Bool {
    guard first.isLowercase else { return false }
    let head = text.dropLast().reversed().prefix { $0.isLetter || $0 == "-" }
    let before = String(head.reversed()).lowercased()
    let after = next.prefix { $0.isLetter || $0 == "-" }.lowercased()
    if words.contains(before + after) { return true }
    if words.contains(before + "-" + after) { return false }
    return !hasDivisionSign
  }

  // MARK: Headings

  /// A line of a table of contents: it ends with leaders and a page number.
  func isContentsEntry(_ lines: [PDFLine]) -> Bool {
    let text = lines.last?.text ?? ""
    let trimmed = text.reversed().drop { $0.isNumber || $0.isWhitespace }
    let leaders = trimmed.prefix { ".…·_ ".contains($0) }
    return leaders.count { !$0.isWhitespace } >= 4 || leaders.contains("…") && text.last?.isNumber == true
  }

  /// Level by type size; bold lines in the size of the text come last. Labels ("Pilote :") and sentences are no headings.
  func headingLevel(of lines: [PDFLine], _ text: String) -> Int? {
    guard text.utf8.count <= 240, text.contains(where: \.isLetter) else { return nil }
    if let rank = headingSizes.firstIndex(of: lines[0].size) { return rank + 1 }
    let last = text.last { !$0.isWhitespace }
    guard lines[0].size >= bodySize, lines.allSatisfy(\.isBold), last != ":", last != "." else { return nil }
    return headingSizes.count + 1
  }

  /// Size against the running text; nil for the same.
  func relativeSize(of line: PDFLine) -> Double? {
    guard bodySize > 0, line.size != bodySize else { return nil }
    return Double(line.size) / Double(bodySize)
  }
}
