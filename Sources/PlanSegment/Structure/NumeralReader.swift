/// Reads the number of a label in a folded line.
struct NumeralReader {
  private let line: FoldedLine

  init(_ line: FoldedLine) { self.line = line }

  private func byte(_ index: Int) -> UInt8 { index < line.count ? line.bytes[index] : 0 }

  /// The number at a place, with the bounds of what is printed.
  func numeral(at start: Int) -> (Numeral, Int, Int)? {
    var index = start
    let isOpened = byte(index) == 0x28 || byte(index) == 0x5B
    if isOpened { index += 1 }
    guard var (numeral, end) = first(at: index) else { return nil }
    while numeral.depth < 6, let (part, next) = laterPart(at: end) {
      numeral.parts.append(part)
      end = next
    }
    end = skipMark(at: end, &numeral)
    while numeral.depth < 6, let (part, next) = laterPart(at: end) {
      numeral.parts.append(part)
      end = skipMark(at: next, &numeral)
    }
    if numeral.alphabet == .capitalLetter, numeral.depth == 1, let (part, next) = gluedDigits(at: end) {
      numeral.parts.append(part)
      if numeral.asLetter > 0 { numeral.parts[0] = numeral.asLetter }
      end = next
      while numeral.depth < 6, let (part, next) = laterPart(at: end) {
        numeral.parts.append(part)
        end = next
      }
    }
    (numeral.suffix, end) = suffix(at: end)
    if byte(end) == 0x29 || byte(end) == 0x5D {
      numeral.isBracketed = true
      numeral.isEnclosed = isOpened
      // "(b)" is printed with both brackets; of "b)" the bracket is a separator.
      return isOpened ? (numeral, start, end + 1) : bounded(numeral, start, end, next: end + 1)
    }
    return isOpened ? nil : bounded(numeral, start, end, next: end)
  }

  /// The numeral if no letter, digit, comma or percent sign runs on: `12 000`, `3,5`, `20 %` are amounts.
  private func bounded(_ numeral: Numeral, _ start: Int, _ end: Int, next: Int) -> (Numeral, Int, Int)? {
    let following = byte(next)
    if isLetter(following) || isDigit(following) || following == 0x2C || following == 0x25 || following == 0x2F {
      return nil
    }
    if following == 0x27 { return nil }
    if following == 0x20 {
      let after = byte(next + 1)
      if isDigit(after) && numeral.alphabet == .arabic || after == 0x25 { return nil }
    }
    return (numeral, start, end)
  }

  private func first(at start: Int) -> (Numeral, Int)? {
    if isDigit(byte(start)) {
      guard let (value, end) = digits(at: start) else { return nil }
      return (Numeral(alphabet: .arabic, parts: [value]), value == 1 ? skipOrdinalEnding(end) : end)
    }
    guard isLetter(byte(start)) else { return nil }
    var end = start
    while isLetter(byte(end)), end - start < 8 { end += 1 }
    let isCapital = line.capitals[start]
    guard (start..<end).allSatisfy({ line.capitals[$0] == isCapital }) else { return nil }
    let alphabet: Numeral.Alphabet = isCapital ? .capitalLetter : .smallLetter
    let letters = line.bytes[start..<end]
    if letters.count == 1 {
      let letter = Int(letters[start]) - 0x60
      guard let roman = Numeral.roman(letters) else { return (Numeral(alphabet: alphabet, parts: [letter]), end) }
      return (Numeral(alphabet: alphabet, parts: [roman], asLetter: letter), end)
    }
    guard let roman = Numeral.roman(letters) else { return nil }
    return (Numeral(alphabet: alphabet, parts: [roman]), end)
  }

  /// Past the ending of "1er", "1re", with which French laws write their first article.
  private func skipOrdinalEnding(_ end: Int) -> Int {
    let isEnding = byte(end) == 0x65 && byte(end + 1) == 0x72 || byte(end) == 0x72 && byte(end + 1) == 0x65
    return isEnding && !isLetter(byte(end + 2)) ? end + 2 : end
  }

  private func digits(at start: Int) -> (Int, Int)? {
    var end = start
    var value = 0
    // Numbers of measures have at most four digits; longer ones are amounts or telephone numbers.
    while isDigit(byte(end)), end - start < 5 {
      value = value * 10 + Int(byte(end) - 0x30)
      end += 1
    }
    return end - start <= 4 && end > start ? (value, end) : nil
  }

  /// `.3`, `-3`, `.b` after a position.
  private func laterPart(at index: Int) -> (Int, Int)? {
    guard byte(index) == 0x2E || byte(index) == 0x2D else { return nil }
    if let (value, end) = digits(at: index + 1) { return value < 1_000 ? (value, end) : nil }
    let letter = byte(index + 1)
    guard isLetter(letter), !isLetter(byte(index + 2)), byte(index) == 0x2E else { return nil }
    return (Int(letter) - 0x60, index + 2)
  }

  /// `3` of `M3`.
  private func gluedDigits(at index: Int) -> (Int, Int)? {
    guard isDigit(byte(index)) else { return nil }
    return digits(at: index)
  }

  /// Past the letters that mark a number inserted later into a decimal numbering (`2.2.5alter`, `1.3a`).
  private func skipMark(at index: Int, _ numeral: inout Numeral) -> Int {
    guard numeral.depth >= 2, index > 0, isDigit(byte(index - 1)) else { return index }
    var end = index
    while isLetter(byte(end)), !line.capitals[end], end - index < 12 { end += 1 }
    guard end > index, !isLetter(byte(end)), !isDigit(byte(end)) else { return index }
    numeral.mark += line.string(index..<end)
    return end
  }

  private func suffix(at index: Int) -> (Int, Int) {
    let start = byte(index) == 0x20 ? index + 1 : index
    for (rank, word) in ["bis", "ter", "quater", "quinquies", "sexies"].enumerated() {
      let end = start + word.utf8.count
      if end <= line.count, line.bytes[start..<end].elementsEqual(word.utf8), !isLetter(byte(end)) {
        return (rank + 1, end)
      }
    }
    // 1er, 1re, 2e, 3eme
    for ending in ["er", "re", "e", "eme", "st", "nd", "rd", "th"] where index > 0 && isDigit(byte(index - 1)) {
      let end = index + ending.utf8.count
      if end <= line.count, line.bytes[index..<end].elementsEqual(ending.utf8), !isLetter(byte(end)) { return (0, end) }
    }
    return (0, index)
  }
}
