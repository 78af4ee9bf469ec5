import PlanModel

/// Reads Markdown as plans are drafted in it: headings, paragraphs, lists, pipe tables, bold, italic and links. Whatever else the
/// language has stays in the text as it is written, so that nothing is lost.
struct MarkdownReader {
  /// Reads decoded UTF-8.
  func read(_ utf8: [UInt8]) -> OutlineBuilder {
    var session = MarkdownSession(utf8)
    return session.outline()
  }
}

private struct MarkdownSession {
  private let lines: [String]
  private var builder: OutlineBuilder
  private var index = 0
  private var isInParagraph = false
  private var isInFence = false

  init(_ utf8: [UInt8]) {
    let text = String(decoding: utf8, as: UTF8.self)
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.map(String.init)
    builder = OutlineBuilder(root: "markdown", capacity: utf8.count)
  }

  mutating func outline() -> OutlineBuilder {
    while index < lines.count {
      readLine(lines[index])
      index += 1
    }
    builder.finish()
    return builder
  }

  private mutating func readLine(_ line: String) {
    let text = line.drop { $0 == " " || $0 == "\t" }
    if text.hasPrefix("```") || text.hasPrefix("~~~") {
      isInFence.toggle()
      end()
    } else if isInFence {
      block(.paragraph, 0, "pre", nil, text[...])
    } else if text.isEmpty || Self.isRule(text) {
      end()
    } else if let level = Self.headingLevel(text) {
      let title = text.drop { $0 == "#" }.reversed().drop { $0 == "#" || $0 == " " }.reversed()
      block(.heading, level, "h\(level)", nil, Substring(String(title)))
    } else if let level = underlinedLevel {
      block(.heading, level, "h\(level)", nil, text)
      index += 1
    } else if isTableHead(line) {
      readTable()
    } else if let (marker, content) = Self.item(text) {
      block(.listItem, 1 + (line.count - text.count) / 2, "li", marker, content, isOpen: true)
    } else {
      readText(text)
    }
  }

  private mutating func end() {
    builder.endBlock()
    builder.marker = nil
    isInParagraph = false
  }

  private mutating func block(
    _ kind: BlockKind, _ level: Int, _ element: String, _ marker: String?, _ text: Substring, isOpen: Bool = false
  ) {
    end()
    builder.context.kind = kind
    builder.context.level = level
    builder.context.element = element
    builder.marker = marker
    append(text)
    if isOpen { isInParagraph = true } else { end() }
  }

  /// A line that goes on with the paragraph or item above, or begins a paragraph.
  private mutating func readText(_ text: Substring) {
    guard isInParagraph else {
      let isQuote = text.hasPrefix(">")
      block(.paragraph, 0, isQuote ? "blockquote" : "p", nil, isQuote ? text.dropFirst() : text, isOpen: true)
      return
    }
    builder.append(" ")
    append(text.hasPrefix(">") ? text.dropFirst() : text)
  }

  // MARK: Kinds of line

  private static func headingLevel(_ text: Substring) -> Int? {
    let level = text.prefix { $0 == "#" }.count
    guard (1...6).contains(level), text.dropFirst(level).first?.isWhitespace ?? true else { return nil }
    return level
  }

  /// The line below is `===` or `---`.
  private var underlinedLevel: Int? {
    guard !isInParagraph, index + 1 < lines.count else { return nil }
    let below = lines[index + 1].filter { !$0.isWhitespace }
    guard below.count >= 3 else { return nil }
    return below.allSatisfy { $0 == "=" } ? 1 : below.allSatisfy { $0 == "-" } ? 2 : nil
  }

  private static func isRule(_ text: Substring) -> Bool {
    let signs = text.filter { !$0.isWhitespace }
    return signs.count >= 3 && ["-", "*", "_"].contains { sign in signs.allSatisfy { $0 == sign } }
  }

  private static func item(_ text: Substring) -> (String, Substring)? {
    if let first = text.first, "-*+•".contains(first), text.dropFirst().first?.isWhitespace == true {
      return ("•", text.dropFirst(2))
    }
    let digits = text.prefix { ("0"..."9").contains($0) }
    let rest = text.dropFirst(digits.count)
    guard (1...9).contains(digits.count), let sign = rest.first, sign == "." || sign == ")" else { return nil }
    guard rest.dropFirst().first?.isWhitespace == true else { return nil }
    return ("\(digits)\(sign)", rest.dropFirst(2))
  }

  // MARK: Tables

  private func isTableHead(_ line: String) -> Bool {
    guard line.contains("|"), index + 1 < lines.count else { return false }
    let below = lines[index + 1]
    return below.contains("-") && below.contains("|") && below.allSatisfy { "|-: \t".contains($0) }
  }

  private mutating func readTable() {
    end()
    builder.openContainer("table")
    readRow(lines[index], isHeader: true)
    index += 2
    while index < lines.count, lines[index].contains("|") {
      readRow(lines[index], isHeader: false)
      index += 1
    }
    index -= 1
    builder.closeContainer()
  }

  private mutating func readRow(_ line: String, isHeader: Bool) {
    builder.openContainer("tr")
    var row = line.drop { $0.isWhitespace }
    if row.first == "|" { row = row.dropFirst() }
    while row.last?.isWhitespace == true { row = row.dropLast() }
    if row.last == "|" { row = row.dropLast() }
    for cell in row.split(separator: "|", omittingEmptySubsequences: false) {
      builder.openContainer(isHeader ? "th" : "td")
      block(isHeader ? .headerCell : .tableCell, 0, isHeader ? "th" : "td", nil, cell)
      builder.closeContainer()
    }
    builder.closeContainer()
  }

  // MARK: Inline marks

  /// Text with `**bold**`, `*italic*` and `[links](target)` as spans; a mark without its partner is text.
  private mutating func append(_ text: Substring) {
    var rest = text
    while let sign = rest.firstIndex(where: { $0 == "*" || $0 == "[" || $0 == "_" }) {
      append(plain: rest[..<sign])
      let isInWord = sign > rest.startIndex && Self.isWord(rest[rest.index(before: sign)])
      rest = rest[sign...]
      if let (content, target, after) = Self.link(rest) {
        span(.link, target, content)
        rest = after
      } else if let (content, after) = Self.marked(rest, by: "**") ?? Self.marked(rest, by: "__") {
        span(.bold, nil, content)
        rest = after
      } else if let (content, after) = Self.marked(rest, by: "*") ?? (isInWord ? nil : Self.underlined(rest)) {
        span(.italic, nil, content)
        rest = after
      } else {
        append(plain: rest.prefix(1))
        rest = rest.dropFirst()
      }
    }
    append(plain: rest)
  }

  private mutating func append(plain text: Substring) { builder.append(String(text), line: index + 1) }

  private mutating func span(_ kind: InlineSpan.Kind, _ target: String?, _ content: Substring) {
    builder.openSpan(kind, target: target)
    append(plain: content)
    builder.closeSpan()
  }

  private static func marked(_ text: Substring, by mark: String) -> (Substring, Substring)? {
    guard text.hasPrefix(mark) else { return nil }
    let body = text.dropFirst(mark.count)
    guard let first = body.first, !first.isWhitespace, let close = body.firstRange(of: mark) else { return nil }
    let content = body[..<close.lowerBound]
    guard let last = content.last, !last.isWhitespace else { return nil }
    return (content, body[close.upperBound...])
  }

  /// Italic between underscores, which inside a word are part of it (`plan_2024_2027`).
  private static func underlined(_ text: Substring) -> (Substring, Substring)? {
    guard let (content, after) = marked(text, by: "_"), !(after.first.map(isWord) ?? false) else { return nil }
    return (content, after)
  }

  private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// The search ends at the next bracket, so that a line of brackets takes no longer than its length.
  private static func link(_ text: Substring) -> (Substring, String, Substring)? {
    guard text.hasPrefix("[") else { return nil }
    let body = text.dropFirst()
    guard let bracket = body.firstIndex(where: { $0 == "[" || $0 == "]" }), body[bracket...].hasPrefix("](") else {
      return nil
    }
    let address = body[bracket...].dropFirst(2)
    guard let close = address.firstIndex(where: { $0 == ")" || $0 == "[" }), address[close] == ")" else { return nil }
    return (body[..<bracket], String(address[..<close]), address[address.index(after: close)...])
  }
}
