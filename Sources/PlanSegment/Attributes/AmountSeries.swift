/// Several amounts that state one: the ends of a range, the years of a series, commitments beside payments.
enum AmountSeries {
  /// What a word says of the amount beside it.
  private enum Word: Sendable {
    /// Opens a range.
    case opening
    /// Joins the ends of a range.
    case joint
    /// Credits that may be committed (*autorisations d'engagement*): the means of the measure.
    case commitment
    /// Credits that may be paid out (*crédits de paiement*): the same money, later.
    case payment
    /// Stands between an amount and its year.
    case glue
  }

  private static let words = PhraseTable<Word>(
    [
      (.opening, "entre, between, de, from"), (.joint, "et, and, à, to, -"),
      (.commitment, "ae, autorisations d'engagement, commitment appropriations, commitments"),
      (.payment, "cp, crédits de paiement, payment appropriations, payments"), (.glue, "en, pour, in, for, (, :"),
    ].flatMap { (value: Word, list: String) in list.split(separator: ",").map { (String($0), value) } })

  /// The amounts that a phrase states, each once: the upper end of a range, the sum of amounts for different years, and no
  /// payments where commitments are named.
  static func merged(_ mentions: [AmountMention], _ tokens: [WordToken]) -> [AmountMention] {
    var mentions = ranges(mentions, tokens)
    if mentions.contains(where: { hasWord(.commitment, $0, tokens) }) {
      mentions.removeAll { hasWord(.payment, $0, tokens) }
    }
    return byYear(mentions, tokens)
  }

  /// `between 2 M€ and 3 M€`: one amount, the upper end.
  private static func ranges(_ mentions: [AmountMention], _ tokens: [WordToken]) -> [AmountMention] {
    var merged: [AmountMention] = []
    for mention in mentions {
      if let last = merged.last, last.unit == mention.unit, isRange(last, mention, tokens),
        last.amount.hundredths < mention.amount.hundredths
      {
        merged[merged.count - 1].amount = mention.amount
        merged[merged.count - 1].tokens = last.tokens.lowerBound..<mention.tokens.upperBound
      } else {
        merged.append(mention)
      }
    }
    return merged
  }

  private static func isRange(_ first: AmountMention, _ second: AmountMention, _ tokens: [WordToken]) -> Bool {
    let joint = first.tokens.upperBound
    guard second.tokens.lowerBound == joint + 1, words.match(tokens, at: joint)?.value == .joint else { return false }
    let before = first.tokens.lowerBound - 1
    return tokens[joint].isSign("-") || before >= 0 && words.match(tokens, at: before)?.value == .opening
  }

  /// Whether a word stands right beside an amount, a preposition or a colon between them or not.
  private static func hasWord(_ wanted: Word, _ mention: AmountMention, _ tokens: [WordToken]) -> Bool {
    let after = skippingGlue(tokens, mention.tokens.upperBound)
    if after < tokens.count, words.match(tokens, at: after)?.value == wanted { return true }
    // The longest phrase has three words, and a colon may follow it.
    return (max(0, mention.tokens.lowerBound - 4)..<mention.tokens.lowerBound).contains { index in
      guard let match = words.match(tokens, at: index), match.value == wanted else { return false }
      return skippingGlue(tokens, index + match.count) == mention.tokens.lowerBound
    }
  }

  private static func skippingGlue(_ tokens: [WordToken], _ start: Int) -> Int {
    var index = start
    while index < tokens.count, words.match(tokens, at: index)?.value == .glue { index += 1 }
    return index
  }

  /// `1 M€ en 2025, 2 M€ en 2026`: the sum, where each amount of money has a year of its own.
  private static func byYear(_ mentions: [AmountMention], _ tokens: [WordToken]) -> [AmountMention] {
    let money = mentions.filter { $0.unit == .euros }
    let years = money.map { year(of: $0, tokens) }
    guard money.count > 1, !years.contains(nil), Set(years).count == years.count else { return mentions }
    var sum = money[0]
    for mention in money.dropFirst() {
      let (total, overflow) = sum.amount.hundredths.addingReportingOverflow(mention.amount.hundredths)
      guard !overflow else { return mentions }
      sum.amount.hundredths = total
      sum.tokens = sum.tokens.lowerBound..<mention.tokens.upperBound
    }
    return [sum] + mentions.filter { $0.unit != .euros }
  }

  private static func year(of mention: AmountMention, _ tokens: [WordToken]) -> Int? {
    func year(_ index: Int) -> Int? {
      guard tokens.indices.contains(index), tokens[index].kind == .number, tokens[index].count == 4,
        DateGrammar.years.contains(tokens[index].value)
      else { return nil }
      return tokens[index].value
    }
    if let after = year(skippingGlue(tokens, mention.tokens.upperBound)) { return after }
    let before = mention.tokens.lowerBound - 1
    guard before > 0, words.match(tokens, at: before)?.value == .glue else { return nil }
    return year(before - 1)
  }
}
