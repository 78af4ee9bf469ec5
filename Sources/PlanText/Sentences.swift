import PlanModel

/// Cuts a text into sentences.
public enum Sentences {
  /// The sentences of a text, or of a range of its bytes, in order, without the white space around them; their ranges count
  /// from the start of the text.
  ///
  /// A sentence ends with a line feed, or with `.`, `!`, `?` or `…` and closing quotation marks or brackets when white space
  /// and anything but a small letter follow. Full stops of abbreviations (`art. 3`, `M. Dupont`), initials, ordinals at the start of a
  /// line (`1. Former`) and decimal points do not end one.
  public static func ranges(in text: String, range: TextRange? = nil, language: Language) -> [TextRange] {
    cut(text, range: range, language: language, most: Int.max)
  }

  /// The first sentence of a text, or of a range of its bytes, if there is one.
  public static func first(in text: String, range: TextRange? = nil, language: Language) -> TextRange? {
    cut(text, range: range, language: language, most: 1).first
  }

  private static func cut(_ text: String, range: TextRange?, language: Language, most: Int) -> [TextRange] {
    text.utf8.span.withUnsafeBufferPointer { bytes in
      let end = min(range?.upperBound ?? bytes.count, bytes.count)
      var cutter = SentenceCutter(
        bytes: UnsafeBufferPointer(rebasing: bytes[..<end]), words: LanguageWords.of(language),
        start: range?.lowerBound ?? 0)
      return cutter.cut(most: most)
    }
  }
}

private struct SentenceCutter {
  let bytes: UnsafeBufferPointer<UInt8>
  let words: LanguageWords
  var start: Int
  var sentences: [TextRange] = []

  mutating func cut(most: Int) -> [TextRange] {
    var position = start
    while position < bytes.count && sentences.count < most {
      let (scalar, width) = decodeScalar(bytes, at: position)
      position += width
      if scalar == 0x0A {
        close(at: position)
      } else if isTerminator(scalar), let end = endOfSentence(after: position, terminator: scalar) {
        close(at: end)
        position = end
      }
    }
    if sentences.count < most { close(at: bytes.count) }
    return sentences
  }

  private func isTerminator(_ scalar: UInt32) -> Bool {
    scalar == 0x2E || scalar == 0x21 || scalar == 0x3F || scalar == 0x2026
  }

  /// Where a sentence ends whose terminator ends at a position; nothing where it goes on.
  private func endOfSentence(after position: Int, terminator: UInt32) -> Int? {
    var end = position
    var terminators = 1
    while end < bytes.count, case let (scalar, width) = decodeScalar(bytes, at: end), isTerminator(scalar) {
      end += width
      terminators += 1
    }
    let isSingleStop = terminator == 0x2E && terminators == 1
    end = skipClosing(from: end)
    guard end < bytes.count else { return end }
    let next = skipSpaces(from: end)
    // Without white space behind it, it is a decimal point, a domain name or a reference mark.
    guard next > end else { return nil }
    guard next < bytes.count else { return end }
    let following = decodeScalar(bytes, at: next).scalar
    if isSmallLetter(following) { return nil }
    return isSingleStop && isAbbreviation(before: position - 1, following: following) ? nil : end
  }

  /// Behind closing quotation marks and brackets, with the space that French sets before `»`.
  private func skipClosing(from position: Int) -> Int {
    var end = position
    while end < bytes.count {
      let (scalar, width) = decodeScalar(bytes, at: end)
      switch scalar {
      case 0x29, 0x5D, 0x22, 0xBB, 0x201D, 0x2019: end += width
      default:
        guard ScalarTraits.of(scalar).kind == .space, scalar != 0x0A, end + width < bytes.count,
          decodeScalar(bytes, at: end + width).scalar == 0xBB
        else { return end }
        end += width
      }
    }
    return end
  }

  private func skipSpaces(from position: Int) -> Int {
    var next = position
    while next < bytes.count {
      let (scalar, width) = decodeScalar(bytes, at: next)
      guard ScalarTraits.of(scalar).kind == .space else { break }
      next += width
    }
    return next
  }

  private func isSmallLetter(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.isLowercase ?? false
  }

  /// Whether the full stop at a position belongs to an abbreviation, an initial or the number of a list item.
  private func isAbbreviation(before stop: Int, following: UInt32) -> Bool {
    var first = stop
    while first > start {
      var previous = first - 1
      while previous > start && bytes[previous] & 0xC0 == 0x80 { previous -= 1 }
      let kind = ScalarTraits.of(decodeScalar(bytes, at: previous).scalar).kind
      // `c.-à-d.` and `i.e.` hold stops and hyphens; the part after the last one is what the list knows.
      guard kind == .letter || kind == .digit || kind == .mark else { break }
      first = previous
      // No abbreviation is longer; a hostile text may be one long word.
      if stop - first > 24 { return false }
    }
    guard first < stop else { return false }
    let word = String(decoding: bytes[first..<stop], as: UTF8.self)
    if word.unicodeScalars.allSatisfy({ (0x30...0x39).contains($0.value) }) { return isAtLineStart(first) }
    if word.unicodeScalars.count == 1 { return true }
    let lower = word.lowercased()
    guard words.abbreviations.contains(lower) else { return false }
    let isCapital = Unicode.Scalar(following)?.properties.isUppercase ?? false
    return !(isCapital && words.closingAbbreviations.contains(lower))
  }

  private func isAtLineStart(_ position: Int) -> Bool {
    skipSpaces(from: start) == position
  }

  private mutating func close(at end: Int) {
    var lower = skipSpaces(from: start)
    var upper = end
    while upper > lower {
      var previous = upper - 1
      while previous > lower && bytes[previous] & 0xC0 == 0x80 { previous -= 1 }
      guard ScalarTraits.of(decodeScalar(bytes, at: previous).scalar).kind == .space else { break }
      upper = previous
    }
    start = end
    lower = min(lower, end)
    if lower < upper { sentences.append(TextRange(lower, upper)) }
  }
}
