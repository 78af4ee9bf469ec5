import PlanModel

/// The head of a line that names and numbers what follows: `Fiche action n° 3 :`, `1.2.4`, `IV.`, `(b)`, `M7 –`.
struct PrintedLabel {
  /// The words before the number, folded; empty where the number stands alone.
  var word: String
  /// The number.
  var numeral: Numeral
  /// Bytes of the number as printed.
  var number: TextRange
  /// First byte after the label and its separators.
  var rest: Int
  /// Whether nothing follows on the line.
  var isAlone: Bool
}

/// Reads labels at the start of folded lines.
struct LabelReader {
  private let line: FoldedLine
  private let isNumberAllowedAlone: Bool

  /// - Parameters:
  ///   - line: the folded start of the line.
  ///   - isNumberAllowedAlone: whether a number with nothing after it is a label (in a cell or an element of its own).
  init(_ line: FoldedLine, isNumberAllowedAlone: Bool) {
    self.line = line
    self.isNumberAllowedAlone = isNumberAllowedAlone
  }

  /// The label of the line, if it has one.
  func label() -> PrintedLabel? {
    var index = skipBullets()
    if let label = bareLabel(at: index) ?? ordinalLabel(at: index) { return label }
    // At most four words stand before the number of a heading ("objectif opérationnel prioritaire n° 3").
    let first = index
    for _ in 0..<4 {
      let start = index
      guard let end = wordEnd(from: index) else { return nil }
      index = skipSpaces(skipAbbreviation(start..<end))
      if start == first, FunctionWords.contains(line, start..<end) { return nil }
      guard index < line.count else { return nil }
      if let label = wordLabel(words: first..<end, last: start..<end, numberAt: index) { return label }
    }
    return nil
  }

  private func byte(_ index: Int) -> UInt8 { index < line.count ? line.bytes[index] : 0 }

  private func skipSpaces(_ start: Int) -> Int {
    var index = start
    while byte(index) == 0x20 { index += 1 }
    return index
  }

  /// Past spaces, bullets and the like that some editors type before a heading.
  private func skipBullets() -> Int {
    var index = skipSpaces(0)
    while index < line.count, "-*>#\u{7C}".utf8.contains(byte(index)) || byte(index) == FoldedLine.otherCharacter {
      index += 1
    }
    return skipSpaces(index)
  }

  private func wordEnd(from start: Int) -> Int? {
    var index = start
    while isLetter(byte(index)) || (index > start && (byte(index) == 0x27 || byte(index) == 0x2D)) { index += 1 }
    return index > start && index - start <= 24 ? index : nil
  }

  /// Past the full stop of a known word that is cut short: "Art. 2", "Sec. 3".
  private func skipAbbreviation(_ word: Range<Int>) -> Int {
    let end = word.upperBound
    guard byte(end) == 0x2E, byte(end + 1) == 0x20, word.count <= 5, LabelWords.role(of: line.string(word)) != nil
    else {
      return end
    }
    return end + 1
  }

  // MARK: Words and number

  private func wordLabel(words: Range<Int>, last: Range<Int>, numberAt start: Int) -> PrintedLabel? {
    let numberStart = skipNumberSign(start)
    let reader = NumeralReader(line)
    var found = reader.numeral(at: numberStart)
    guard found != nil || NumberWords.begins(line, at: numberStart) else { return nil }
    let word = line.string(words)
    let knownRole = LabelWords.role(of: word)
    if found == nil, knownRole != nil, let (value, end) = NumberWords.value(in: line, at: numberStart) {
      found = (Numeral(alphabet: .word, parts: [value]), numberStart, end)
    }
    guard let (numeral, printedStart, numberEnd) = found else { return nil }
    let end = endOfTranslation(of: numeral, after: numberEnd) ?? numberEnd
    if numberStart == start {
      if FunctionWords.contains(line, last) { return nil }
      // A letter after an unknown word is an initial or an article ("Plan B", "Partie a"), not a number.
      if numeral.alphabet != .arabic, numeral.depth == 1, knownRole == nil, numeral.parts[0] > 0, !isSeparated(end) {
        return nil
      }
      // "Étoffer la ligne d'écoute 117", "Ouvrir 15 Centres": a phrase that holds a number.
      if knownRole == nil, start > last.upperBound,
        word.contains(" ") && word.utf8.count > 24 || InfinitiveWords.begins(word)
      {
        return nil
      }
      if knownRole == nil, numeral.depth == 1, (1_900...2_100).contains(numeral.parts[0]) { return nil }
    }
    guard endsLabel(end, afterWord: true) else { return nil }
    // "OS1", "AP-3": letters glued to the number are part of what is printed.
    let isGlued = start == last.upperBound && last.count <= 5 && line.capitals[last.lowerBound]
    return label(word: word, numeral, (isGlued ? last.lowerBound : printedStart)..<numberEnd, end: end)
  }

  /// Past `n°`, `no`, `no.`, `nr`, `num.`, `numéro`, `#`.
  private func skipNumberSign(_ start: Int) -> Int {
    if byte(start) == 0x23 || byte(start) == FoldedLine.degree { return skipSpaces(start + 1) }
    for sign in ["numero", "number", "num", "no", "nr", "n"] {
      let end = start + sign.utf8.count
      guard end < line.count, line.bytes[start..<end].elementsEqual(sign.utf8) else { continue }
      var index = end
      if byte(index) == FoldedLine.degree || byte(index) == 0x2E { index += 1 }
      let isMarked = index > end || sign.utf8.count > 1
      index = skipSpaces(index)
      if isMarked, isDigit(byte(index)) { return index }
    }
    return start
  }

  private func bareLabel(at start: Int) -> PrintedLabel? {
    let numberStart = skipNumberSign(start)
    guard let (numeral, printedStart, end) = NumeralReader(line).numeral(at: numberStart) else { return nil }
    if numeral.depth == 1, numeral.alphabet == .arabic, (1_900...2_100).contains(numeral.parts[0]) { return nil }
    let next = skipSpaces(end)
    if next >= line.count, isWholeLine {
      guard isNumberAllowedAlone else { return nil }
    } else if numeral.alphabet != .arabic && numeral.depth == 1 && !numeral.isBracketed {
      // "A bientôt", "I love": a letter alone is a number only with a separator.
      guard isSeparated(end) else { return nil }
    } else {
      guard endsLabel(end, afterWord: false) else { return nil }
    }
    return label(word: "", numeral, printedStart..<end)
  }

  /// A label whose number comes first: "Premier axe : ...", "2e volet –", "Third pillar".
  private func ordinalLabel(at start: Int) -> PrintedLabel? {
    guard let (value, end) = Ordinals.value(in: line, at: start), byte(end) == 0x20 else { return nil }
    let word = skipSpaces(end)
    guard let wordEnd = wordEnd(from: word) else { return nil }
    let name = line.string(word..<wordEnd)
    let next = skipSpaces(wordEnd)
    guard LabelWords.role(of: name) != nil, isSeparated(wordEnd) || next >= line.count && isWholeLine else {
      return nil
    }
    return label(word: name, Numeral(alphabet: .word, parts: [value]), start..<end, end: wordEnd)
  }

  /// Whether the fold holds the whole line.
  private var isWholeLine: Bool { line.count < FoldedLineLimit.label }

  /// Whether a separator stands right after the number.
  private func isSeparated(_ end: Int) -> Bool {
    if byte(end) == 0x2E || byte(end) == 0x3A || byte(end) == 0x29 || byte(end) == FoldedLine.degree {
      return byte(end + 1) == 0x20 || end + 1 >= line.count
    }
    let next = skipSpaces(end)
    return (byte(next) == 0x2D && (byte(next + 1) == 0x20)) || byte(next) == 0x3A || (next >= line.count && isWholeLine)
  }

  /// Whether what stands after the number lets it be a label: the end, a separator, or a title that starts with a capital.
  private func endsLabel(_ end: Int, afterWord: Bool) -> Bool {
    let next = skipSpaces(end)
    if next >= line.count { return isWholeLine && (afterWord || isNumberAllowedAlone) }
    if isSeparated(end) { return true }
    guard next > end else { return false }
    return line.capitals[next] || byte(next) == 0x22 || byte(next) == 0x28 && afterWord
      || byte(next) == 0x7C || (byte(next) == 0x2D && afterWord)
  }

  /// The end of the same label in another language after a stroke: "Action 1 / Actie 1".
  private func endOfTranslation(of numeral: Numeral, after end: Int) -> Int? {
    let stroke = skipSpaces(end)
    guard byte(stroke) == 0x2F || byte(stroke) == 0x7C else { return nil }
    let word = skipSpaces(stroke + 1)
    guard let wordEnd = wordEnd(from: word), let other = NumeralReader(line).numeral(at: skipSpaces(wordEnd)) else {
      return nil
    }
    return other.0.parts == numeral.parts ? other.2 : nil
  }

  private func label(
    word: String, _ numeral: Numeral, _ printed: Range<Int>, end: Int? = nil
  ) -> PrintedLabel {
    var index = end ?? printed.upperBound
    while index < line.count, " .:-)]|>,\u{22}".utf8.contains(byte(index)) || byte(index) == FoldedLine.degree {
      // An opening quotation mark belongs to the title.
      if byte(index) == 0x22 { break }
      index += 1
    }
    return PrintedLabel(
      word: word, numeral: numeral,
      number: TextRange(line.offset(printed.lowerBound), line.offset(printed.upperBound)), rest: line.offset(index),
      isAlone: index >= line.count && isWholeLine)
  }
}

/// How much of each line is folded.
enum FoldedLineLimit {
  /// Bytes that are looked at for a label: four words and a number, or the name of an attribute before its colon.
  static let label = 96
}
