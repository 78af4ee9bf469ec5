import PlanModel
import PlanText

/// Reads the numbers that a text promises or sets: a number and what it counts, a share, a length of time, an age.
struct TargetReader {
  /// A target and the tokens that state it.
  struct Mention {
    let target: Target
    let tokens: Range<Int>
  }

  /// Number words that are read as words a sentence could start with (`deux`) count like digits.
  private static let numberWords = NumberVocabulary.all
  /// How far before a number the word may stand that makes it an age, and how far after its noun the year.
  private static let reach = 4

  private let stopWords: Set<String>

  /// Makes a reader of one language.
  init(language: Language) {
    stopWords = LanguageWords.of(language).stopWords
  }

  /// The targets of a stretch of text, in reading order.
  /// - Parameter word: the folded words of a token.
  func mentions(in tokens: [WordToken], word: (Int) -> String) -> [Mention] {
    var mentions: [Mention] = []
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .number || Self.numberWords[tokens[index].key] != nil,
        let number = NumberReader.read(tokens, at: index)
      else {
        index += 1
        continue
      }
      if let mention = mention(number, at: index, tokens, word) { mentions.append(mention) }
      index = max(index + 1, number.next)
    }
    return mentions
  }

  private func mention(_ number: NumberReading, at index: Int, _ tokens: [WordToken], _ word: (Int) -> String)
    -> Mention?
  {
    guard number.hundredths >= 200, !names(index, tokens), !isYear(number, at: index, tokens) else { return nil }
    var next = number.next
    while next < tokens.count, TargetVocabulary.adjectives[tokens[next].key] != nil { next += 1 }
    guard next < tokens.count else { return nil }
    if tokens[next].isSign("%") {
      return Mention(target: Target(hundredths: number.hundredths, unit: .percent), tokens: index..<next + 1)
    }
    guard tokens[next].kind == .word, tokens[next].isSpaced || next > number.next else { return nil }
    if TargetVocabulary.years[tokens[next].key] != nil, isAge(number, index, next, tokens) {
      return Mention(target: Target(hundredths: number.hundredths, unit: .age), tokens: index..<next + 1)
    }
    if let hours = TargetVocabulary.hours[tokens[next].key] {
      let (product, overflow) = number.hundredths.multipliedReportingOverflow(by: hours)
      guard !overflow else { return nil }
      let isDelay = tokens[max(0, index - Self.reach)..<index].contains { TargetVocabulary.delayCues[$0.key] != nil }
      return Mention(
        target: Target(hundredths: product, unit: isDelay ? .delay : .duration), tokens: index..<next + 1)
    }
    let noun = Self.singular(word(next))
    guard noun.utf8.count > 2, !stopWords.contains(word(next)), TargetVocabulary.noUnits[tokens[next].key] == nil else {
      return nil
    }
    return Mention(
      target: Target(hundredths: number.hundredths, unit: .noun(noun), isPerYear: isPerYear(after: next, tokens)),
      tokens: index..<next + 1)
  }

  /// Whether the number is the name of something (`article 12`, `n° 4`).
  private func names(_ index: Int, _ tokens: [WordToken]) -> Bool {
    let before = tokens[max(0, index - 2)..<index]
    return before.contains { TargetVocabulary.names[$0.key] != nil } || before.last?.isSign("-") ?? false
      || before.last?.isSign("/") ?? false
  }

  private func isYear(_ number: NumberReading, at index: Int, _ tokens: [WordToken]) -> Bool {
    number.next == index + 1 && tokens[index].count == 4 && (1_900...2_100).contains(number.whole)
  }

  private func isAge(_ number: NumberReading, _ index: Int, _ next: Int, _ tokens: [WordToken]) -> Bool {
    let before = tokens[max(0, index - Self.reach)..<index]
    // `jusqu'à 20 ans de réclusion` is no age: what it is a length of follows.
    let isLength = next + 1 < tokens.count && TargetVocabulary.lengthWords[tokens[next + 1].key] != nil
    if TargetVocabulary.ages.contains(number.whole) && !isLength
      && before.contains(where: { TargetVocabulary.ageLimits[$0.key] != nil })
    {
      return true
    }
    let after = tokens[min(tokens.count, next + 1)..<min(tokens.count, next + 3)]
    return before.contains { TargetVocabulary.ageCues[$0.key] != nil }
      || after.contains { TargetVocabulary.ageEndings[$0.key] != nil }
  }

  private func isPerYear(after index: Int, _ tokens: [WordToken]) -> Bool {
    (index + 1..<min(tokens.count, index + 1 + Self.reach + 2)).contains {
      TargetVocabulary.perYear.match(tokens, at: $0) != nil
    }
  }

  /// Without the ending of the plural: enough to tell nouns of one text from those of another.
  private static func singular(_ word: String) -> String {
    guard word.utf8.count > 4, word.hasSuffix("s") || word.hasSuffix("x") else { return word }
    return String(word.dropLast())
  }
}
