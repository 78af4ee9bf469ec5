/// A number in digits or in words.
struct NumberReading {
  /// Hundredths of the number (`1,5` is 150).
  var hundredths: Int64
  /// First token after the number.
  var next: Int
  /// Whether a separator stands before three last digits and could part decimals as well (`1.200`).
  var isAmbiguous = false

  /// The number without its fraction.
  var whole: Int { Int(hundredths / 100) }
}

/// Reads numbers: `1 200`, `1'200'000`, `300,000`, `1.5`, `3,25`, `vingt-quatre`, `deux cent mille`, `five`.
enum NumberReader {
  /// Largest number in hundredths that is read; a longer one is no amount.
  private static let limit: Int64 = 1_000_000_000_000_00

  /// The number that begins at a token.
  static func read(_ tokens: [WordToken], at index: Int) -> NumberReading? {
    tokens[index].kind == .number ? digits(tokens, index) : words(tokens, index)
  }

  /// Groups of three digits after the first, then at most one decimal part.
  private static func digits(_ tokens: [WordToken], _ index: Int) -> NumberReading? {
    guard tokens[index].count <= 13 else { return nil }
    var value = Int64(tokens[index].value)
    var next = index + 1
    var groups = 0
    var ambiguous = false
    while next < tokens.count, value < limit / 100_000 {
      if isGroup(tokens, next), tokens[next].isSpaced || isApostropheGap(tokens, next) {
        guard tokens[index].count <= 3 else { break }
        value = value * 1000 + Int64(tokens[next].value)
        next += 1
        groups += 1
      } else if next + 1 < tokens.count, isSeparator(tokens[next]), !tokens[next].isSpaced, !tokens[next + 1].isSpaced,
        isGroup(tokens, next + 1), tokens[index].count <= 3, tokens[index].value > 0
      {
        value = value * 1000 + Int64(tokens[next + 1].value)
        next += 2
        groups += 1
        ambiguous = groups == 1
      } else {
        break
      }
    }
    guard value <= limit / 100 else { return nil }
    var reading = NumberReading(hundredths: value * 100, next: next, isAmbiguous: ambiguous && groups == 1)
    readDecimals(tokens, &reading)
    return reading
  }

  private static func readDecimals(_ tokens: [WordToken], _ reading: inout NumberReading) {
    let next = reading.next
    guard next + 1 < tokens.count, isSeparator(tokens[next]), !tokens[next].isSpaced, !tokens[next + 1].isSpaced,
      tokens[next + 1].kind == .number, tokens[next + 1].count <= 6
    else { return }
    let digits = tokens[next + 1]
    var hundredths = Int64(digits.value)
    for _ in 0..<max(0, 2 - digits.count) { hundredths *= 10 }
    for _ in 0..<max(0, digits.count - 2) { hundredths /= 10 }
    reading.hundredths += hundredths
    reading.next = next + 2
  }

  private static func isGroup(_ tokens: [WordToken], _ index: Int) -> Bool {
    guard tokens[index].kind == .number, tokens[index].count == 3 else { return false }
    return true
  }

  /// Swiss groups (`1'200`): the apostrophe is no token, so the digits neither touch nor are spaced.
  private static func isApostropheGap(_ tokens: [WordToken], _ index: Int) -> Bool {
    tokens[index].lower > tokens[index - 1].upper && tokens[index - 1].kind == .number
  }

  private static func isSeparator(_ token: WordToken) -> Bool { token.isSign(",") || token.isSign(".") }

  /// Number words, joined by hyphens, `et` or `and` where one follows.
  private static func words(_ tokens: [WordToken], _ index: Int) -> NumberReading? {
    guard NumberVocabulary.all[tokens[index].key] != nil else { return nil }
    var total: Int64 = 0
    var current: Int64 = 0
    var next = index
    var end = index
    while next < tokens.count, let word = NumberVocabulary.all[tokens[next].key] {
      switch word {
      case .unit(let value): current += Int64(value)
      case .score(let value):
        current = (2...9).contains(current % 100) ? current + current % 100 * Int64(value - 1) : current + Int64(value)
      case .hundred: current = current == 0 ? 100 : current * 100
      case .scale(let value):
        guard current < limit / Int64(value) / 100 else { return nil }
        if total == 0 && current == 0 && value > 1000 { return nil }
        total += max(current, 1) * Int64(value)
        current = 0
      }
      guard current < limit / 10_000, total < limit / 10_000 else { return nil }
      next += 1
      end = next
      if next + 1 < tokens.count, isJoin(tokens[next]), NumberVocabulary.all[tokens[next + 1].key] != nil { next += 1 }
    }
    return NumberReading(hundredths: (total + current) * 100, next: end)
  }

  /// Only a hyphen joins number words: `soixante et onze` is rare, `trois et quatre` are two numbers.
  private static func isJoin(_ token: WordToken) -> Bool { token.isSign("-") && !token.isSpaced }
}
