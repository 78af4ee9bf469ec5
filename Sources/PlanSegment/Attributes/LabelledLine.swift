import PlanModel

/// A label and its value in one line: `Pilote : DILEX`, `Échéance - fin 2026`, a bold label before plain text.
struct LabelledLine: Sendable {
  /// What the label announces.
  var kind: AttributeKind
  /// Bytes of the label in the line.
  var label: Range<Int>
  /// Bytes of the value in the line, without surrounding white space; empty where the value stands elsewhere.
  var value: Range<Int>

  /// Longest label in bytes.
  private static let longestLabel = 80

  /// Reads the label at the start of a line.
  /// - Parameters:
  ///   - text: the line.
  ///   - boldPrefix: number of bytes at its start that are set apart by their look; a listed label may do without a colon there.
  /// - Returns: kind and bytes of the value; nothing where the line begins with no label.
  static func parse(
    _ text: some StringProtocol, language: Language = .fr, boldPrefix: Int = 0
  ) -> (kind: AttributeKind, valueRange: Range<Int>)? {
    var copy = String(text)
    let lines = copy.withUTF8 { bytes in
      var tokens: [WordToken] = []
      WordScanner.scan(bytes, 0..<bytes.count, into: &tokens)
      return all(in: tokens, language: language, boldPrefix: boldPrefix)
    }
    guard let first = lines.first, first.label.lowerBound == 0 || first.isAtStart else { return nil }
    return (first.kind, first.value)
  }

  /// Whether nothing but signs stands before the label.
  private var isAtStart = false

  /// All labels of a line in order, each value reaching to the next label.
  ///
  /// The first label may be any that is understood; those that follow on the same line must be listed, begin with a capital,
  /// and end with a colon.
  static func all(
    in tokens: [WordToken], language: Language, boldPrefix: Int = 0
  ) -> [LabelledLine] {
    var lines: [LabelledLine] = []
    var index = 0
    if let first = leading(tokens, language, boldPrefix) {
      lines.append(first.line)
      index = first.next
    }
    while index < tokens.count {
      defer { index += 1 }
      guard tokens[index].isSign(":"), let start = labelStart(before: index, tokens, language) else { continue }
      guard let kind = AttributeLabels.reading(of: tokens[start..<index], language: language)?.kind else { continue }
      close(&lines, before: start, tokens)
      lines.append(
        LabelledLine(
          kind: kind, label: Int(tokens[start].lower)..<Int(tokens[index].lower), value: value(after: index, tokens)))
    }
    return lines
  }

  /// A label at the very start: up to a colon, a dash, a tab-like sign, or the end of what is bold.
  private static func leading(
    _ tokens: [WordToken], _ language: Language, _ boldPrefix: Int
  ) -> (line: LabelledLine, next: Int)? {
    guard let start = tokens.firstIndex(where: { $0.kind != .sign }) else { return nil }
    var index = start
    let limit = Int(tokens[start].lower) + longestLabel
    while index < tokens.count, Int(tokens[index].lower) < limit, index - start <= 14 {
      let token = tokens[index]
      if token.isSign(":") {
        guard let reading = AttributeLabels.reading(of: tokens[start..<index], language: language) else { return nil }
        return (line(reading.kind, start, index, tokens), index + 1)
      }
      if token.isSign("-"), token.isSpaced, index > start, isFollowedBySpace(index, tokens),
        let kind = listed(tokens[start..<index], language)
      {
        return (line(kind, start, index, tokens), index + 1)
      }
      if token.isSign(".") || token.isSign(";") || token.isSign("!") || token.isSign("?") { return nil }
      if boldPrefix > 0, index > start, Int(token.lower) >= boldPrefix { return bold(tokens, start, index, language) }
      index += 1
    }
    return nil
  }

  /// A listed label told by its look alone.
  private static func bold(
    _ tokens: [WordToken], _ start: Int, _ index: Int, _ language: Language
  ) -> (line: LabelledLine, next: Int)? {
    guard let kind = listed(tokens[start..<index], language) else { return nil }
    var line = line(kind, start, index, tokens)
    line.value = Int(tokens[index].lower)..<Int(tokens[tokens.count - 1].upper)
    return (line, index)
  }

  private static func line(
    _ kind: AttributeKind, _ start: Int, _ index: Int, _ tokens: [WordToken]
  ) -> LabelledLine {
    LabelledLine(
      kind: kind, label: Int(tokens[start].lower)..<Int(tokens[index].lower), value: value(after: index, tokens),
      isAtStart: true)
  }

  private static func listed(_ tokens: ArraySlice<WordToken>, _ language: Language) -> AttributeKind? {
    guard let reading = AttributeLabels.reading(of: tokens, language: language), reading.certainty == .listed else {
      return nil
    }
    return reading.kind
  }

  private static func isFollowedBySpace(_ index: Int, _ tokens: [WordToken]) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].isSpaced
  }

  private static func value(after index: Int, _ tokens: [WordToken]) -> Range<Int> {
    guard index + 1 < tokens.count else {
      let end = Int(tokens[index].upper)
      return end..<end
    }
    return Int(tokens[index + 1].lower)..<Int(tokens[tokens.count - 1].upper)
  }

  /// The first token of the longest listed label (at most five tokens) that ends before a colon inside a line.
  private static func labelStart(before colon: Int, _ tokens: [WordToken], _ language: Language) -> Int? {
    var best: Int?
    var start = colon - 1
    while start >= 0, start >= colon - 5, tokens[start].kind != .sign || tokens[start].isSign("-") {
      if tokens[start].isCapitalised, tokens[start].kind == .word, listed(tokens[start..<colon], language) != nil {
        best = start
      }
      start -= 1
    }
    return best
  }

  /// Ends the last value before the label that begins at a token, without the sign that parts them.
  private static func close(_ lines: inout [LabelledLine], before start: Int, _ tokens: [WordToken]) {
    guard let last = lines.indices.last else { return }
    var end = start
    while end > 0, Int(tokens[end - 1].lower) >= lines[last].value.lowerBound, isParting(tokens[end - 1]) { end -= 1 }
    let upper = end > 0 ? Int(tokens[end - 1].upper) : 0
    lines[last].value = lines[last].value.lowerBound..<max(lines[last].value.lowerBound, upper)
  }

  private static func isParting(_ token: WordToken) -> Bool {
    token.isSign(";") || token.isSign("|") || token.isSign("-") || token.isSign(",") || token.isSign("•")
      || token.isSign("/") || token.isSign("·")
  }
}
