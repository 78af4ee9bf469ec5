/// Tells which amounts of running text are the measure's own means.
enum ProseAmounts {
  /// How far from the amount a cue may stand, in tokens.
  private static let reach = 12

  /// Whether an amount of money is for the measure: a word for means before or right after it, and none for a fine, a
  /// ceiling, a price, an allowance or for more than the measure.
  static func isBudget(_ mention: AmountMention, _ tokens: [WordToken]) -> Bool {
    guard !mention.isPrice else { return false }
    let sentence = sentence(around: mention, tokens)
    if AmountParser.hasCue(.shared, tokens, sentence) { return false }
    let before = max(sentence.lowerBound, mention.tokens.lowerBound - reach)..<mention.tokens.lowerBound
    let after = mention.tokens.upperBound..<min(sentence.upperBound, mention.tokens.upperBound + reach / 2)
    if let nearest = nearestCue(tokens, before) { return nearest == .means }
    if AmountParser.hasCue(.otherwise, tokens, after) { return false }
    return AmountParser.hasCue(.means, tokens, after)
  }

  /// The cue next to the end of a range.
  private static func nearestCue(_ tokens: [WordToken], _ range: Range<Int>) -> AmountVocabulary.Cue? {
    for index in range.reversed() {
      if let cue = AmountVocabulary.cues.match(tokens, at: index)?.value { return cue }
    }
    return nil
  }

  /// Whether posts are the measure's: always for full-time equivalents, for posts and people only where some are created or hired.
  static func isPosts(_ mention: AmountMention, _ tokens: [WordToken]) -> Bool {
    if mention.unit == .fullTime { return true }
    let sentence = sentence(around: mention, tokens)
    let before = max(sentence.lowerBound, mention.tokens.lowerBound - 3)..<mention.tokens.lowerBound
    let after = mention.tokens.upperBound..<min(sentence.upperBound, mention.tokens.upperBound + 3)
    return before.contains { AmountVocabulary.employment.match(tokens, at: $0)?.value == true }
      || after.contains { AmountVocabulary.employment.match(tokens, at: $0) != nil }
  }

  private static func sentence(around mention: AmountMention, _ tokens: [WordToken]) -> Range<Int> {
    SentenceTokens.ranges(tokens).first { $0.contains(mention.tokens.lowerBound) } ?? 0..<tokens.count
  }
}
