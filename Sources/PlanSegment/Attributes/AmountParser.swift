import PlanModel

/// An amount as found in a text.
struct AmountMention: Sendable {
  /// What is counted.
  enum Unit: Sendable {
    /// Euros.
    case euros
    /// Full-time equivalents.
    case fullTime
    /// Posts, or things that are called so (`postes de travail`).
    case posts
    /// People at work, who may be posts.
    case staff
  }
  /// The amount.
  var amount: Amount
  /// What is counted.
  var unit: Unit
  /// Tokens of the number and its unit.
  var tokens: Range<Int>
  /// Whether it is for one of something (`par mois`, `per person`): a price.
  var isPrice: Bool
}

/// Reads amounts of euros and of posts: `1,2 M€`, `480 000 €`, `EUR 2.5 million`, `350 000 euros par an`, `4 ETP`.
struct AmountParser: Sendable {
  /// Makes a parser.
  init() {}

  /// What a phrase states on its own: money and posts; nothing for fines, ceilings and prices.
  func amounts(in phrase: some StringProtocol) -> (euros: Amount?, posts: Amount?) {
    let tokens = WordScanner.tokens(of: phrase)
    guard !Self.hasCue(.otherwise, tokens, tokens.startIndex..<tokens.endIndex) else { return (nil, nil) }
    let mentions = AmountSeries.merged(mentions(in: tokens).filter { !$0.isPrice }, tokens)
    return (
      mentions.first { $0.unit == .euros }?.amount,
      (mentions.first { $0.unit == .fullTime } ?? mentions.first { $0.unit != .euros })?.amount
    )
  }

  /// Whether a stretch of a text holds a cue.
  static func hasCue(_ wanted: AmountVocabulary.Cue, _ tokens: [WordToken], _ range: Range<Int>) -> Bool {
    range.contains { AmountVocabulary.cues.match(tokens, at: $0)?.value == wanted }
  }

  /// All amounts of a text, in order.
  func mentions(in tokens: [WordToken]) -> [AmountMention] {
    var mentions: [AmountMention] = []
    let starters = Self.starters
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .number || starters[tokens[index].key] != nil, let mention = mention(tokens, index)
      else {
        index += 1
        continue
      }
      mentions.append(mention)
      index = max(mention.tokens.upperBound, index + 1)
    }
    return mentions
  }

  /// Words and signs with which an amount can begin, digits aside.
  private static let starters = WordTable(
    words: (NumberVocabulary.french + NumberVocabulary.english).map { ($0.word, true) }
      + ["un", "une", "one", "€", "eur", "euro", "euros"].map { ($0, true) })

  private func mention(_ tokens: [WordToken], _ index: Int) -> AmountMention? {
    if case .euro = word(tokens, index)?.value { return prefixed(tokens, index) }
    if tokens[index].kind == .sign { return nil }
    if index > 0, isOtherCurrency(tokens, index - 1) { return nil }
    if Self.one[tokens[index].key] != nil { return oneMillion(tokens, index) ?? onePost(tokens, index) }
    // `1/2 ETP` is no two.
    if index > 1, tokens[index - 1].isSign("/"), tokens[index - 2].kind == .number { return nil }
    guard let number = NumberReader.read(tokens, at: index) else { return nil }
    return money(tokens, index, number) ?? posts(tokens, index, number)
  }

  /// Articles that count as one before a unit.
  private static let one = WordTable(words: [("un", true), ("une", true), ("one", true)])

  private func word(_ tokens: [WordToken], _ index: Int) -> (value: AmountVocabulary.Word, count: Int)? {
    index < tokens.count ? AmountVocabulary.words.match(tokens, at: index) : nil
  }

  private func isOtherCurrency(_ tokens: [WordToken], _ index: Int) -> Bool {
    word(tokens, index)?.value == .otherCurrency && (tokens[index].kind == .sign || tokens[index].isAcronym)
  }

  // MARK: - Money

  /// `€300,000`, `EUR 2.5 million`.
  private func prefixed(_ tokens: [WordToken], _ index: Int) -> AmountMention? {
    guard index + 1 < tokens.count, tokens[index + 1].kind == .number,
      let number = NumberReader.read(tokens, at: index + 1)
    else { return nil }
    var next = number.next
    var factor: Int64 = 1
    if let (value, count) = word(tokens, next), case .scale(let scale) = value {
      factor = scale
      next += count
    }
    return euros(tokens, index..<next, number, factor)
  }

  /// `un million d'euros`.
  private func oneMillion(_ tokens: [WordToken], _ index: Int) -> AmountMention? {
    guard case .scale(let scale) = word(tokens, index + 1)?.value, scale >= 1_000_000, tokens[index + 1].count > 2
    else {
      return nil
    }
    return money(tokens, index, NumberReading(hundredths: 100, next: index + 1))
  }

  /// A number, perhaps a scale, and the euro.
  private func money(_ tokens: [WordToken], _ index: Int, _ number: NumberReading) -> AmountMention? {
    var next = number.next
    var factor: Int64 = 1
    if let (value, count) = word(tokens, next), case .scale(let scale) = value {
      factor = scale
      next += count
    }
    if next < tokens.count, word(tokens, next)?.value == .joint, next + 1 < tokens.count { next += 1 }
    guard let (value, count) = word(tokens, next) else { return nil }
    switch value {
    case .euro: return euros(tokens, index..<next + count, number, factor)
    case .scaledEuro(let scale): return euros(tokens, index..<next + count, number, scale)
    default: return nil
    }
  }

  private func euros(
    _ tokens: [WordToken], _ range: Range<Int>, _ number: NumberReading, _ factor: Int64
  ) -> AmountMention? {
    var hundredths = number.hundredths
    // `1,200 M€` has decimals, `1,200 €` and `1,200 k€` have thousands.
    if number.isAmbiguous && factor >= 1_000_000 { hundredths /= 1000 }
    let (product, overflow) = hundredths.multipliedReportingOverflow(by: factor)
    guard !overflow, product > 0 else { return nil }
    var mention = AmountMention(
      amount: Amount(hundredths: product), unit: .euros, tokens: range, isPrice: false)
    rate(tokens, &mention)
    return mention
  }

  /// Sees whether an amount is for a year or for one of something.
  private func rate(_ tokens: [WordToken], _ mention: inout AmountMention) {
    let next = mention.tokens.upperBound
    if let (value, count) = word(tokens, next) {
      if value == .perYear {
        mention.amount.isPerYear = true
        mention.tokens = mention.tokens.lowerBound..<next + count
      } else if value == .per, next + 1 < tokens.count, tokens[next + 1].kind == .word {
        // `par le ministère` is no rate: a price has its unit without an article.
        mention.isPrice = !Self.articles.contains(tokens[next + 1].key)
      }
    }
    guard !mention.amount.isPerYear else { return }
    let before = max(0, mention.tokens.lowerBound - 3)..<mention.tokens.lowerBound
    mention.amount.isPerYear = before.contains { word(tokens, $0)?.value == .perYear }
  }

  private static let articles: Set<UInt64> = Set(
    ["le", "la", "les", "l", "un", "une", "des", "the", "a", "an"].map { WordTable<Bool>.key(of: $0) })

  // MARK: - Posts

  /// `un ETP`, `one FTE`.
  private func onePost(_ tokens: [WordToken], _ index: Int) -> AmountMention? {
    guard let (value, count) = word(tokens, index + 1), value == .fullTime || value == .post else { return nil }
    return AmountMention(
      amount: Amount(hundredths: 100), unit: value == .post ? .posts : .fullTime, tokens: index..<index + 1 + count,
      isPrice: false)
  }

  private func posts(_ tokens: [WordToken], _ index: Int, _ number: NumberReading) -> AmountMention? {
    var next = number.next
    if word(tokens, next)?.value == .joint { next += 1 }
    guard let (value, count) = word(tokens, next), number.hundredths > 0 else { return nil }
    let unit: AmountMention.Unit
    switch value {
    case .fullTime: unit = .fullTime
    case .post: unit = .posts
    case .staff: unit = .staff
    default: return nil
    }
    return AmountMention(
      amount: Amount(hundredths: number.hundredths), unit: unit, tokens: index..<next + count, isPrice: false)
  }
}
