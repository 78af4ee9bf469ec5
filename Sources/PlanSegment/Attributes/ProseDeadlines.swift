import PlanModel

/// Finds the deadline of a measure in running text, where dates of laws, of statistics and of the past stand as well.
struct ProseDeadlines: Sendable {
  private let parser: DeadlineParser
  /// First year that a deadline can have; nothing where the manifest gives no date.
  private let firstYear: Int?

  /// Makes a finder for one plan.
  init(parser: DeadlineParser) {
    self.parser = parser
    firstYear = (parser.adopted ?? parser.period?.start)?.year
  }

  /// A deadline with the tokens that state it.
  struct Candidate: Sendable {
    /// The statement.
    var mention: DateMention
    /// Number of the text in which it stands.
    var text: Int
  }

  /// The deadline that the texts of a measure state, in order of reading; nothing where they state none.
  ///
  /// A date counts before a rhythm, and of several dates the last one: then the measure is done.
  func deadline(in texts: [[WordToken]]) -> Candidate? {
    var dated: [Candidate] = []
    var rhythm: Candidate?
    for (number, tokens) in texts.enumerated() where mayHoldTime(tokens) {
      let sentences = SentenceTokens.ranges(tokens)
      let mentions = parser.mentions(in: tokens)
      let accepted = withoutSeries(mentions).filter { isDeadline($0, tokens, sentences) }
      dated += accepted.map { Candidate(mention: $0, text: number) }
      if rhythm == nil {
        rhythm = mentions.first { isRhythm($0, tokens, sentences, isFirst: number == 0) }
          .map { Candidate(mention: $0, text: number) }
      }
    }
    let days = dated.filter { $0.mention.hasDay }
    return days.max { order($0) < order($1) } ?? rhythm ?? dated.first
  }

  private func order(_ candidate: Candidate) -> Int {
    let deadline = candidate.mention.deadline
    // An end says more than a mere start.
    return (deadline.end.map { $0.ordinal + 1_000_000 } ?? deadline.start?.ordinal) ?? 0
  }

  /// Looks for a year or a word of time before anything else is done.
  private func mayHoldTime(_ tokens: [WordToken]) -> Bool {
    let triggers = Self.triggers
    return tokens.contains { $0.kind == .number ? $0.count == 4 : triggers[$0.key] != nil }
  }

  private static let triggers = WordTable(
    words: [
      "chaque", "ans", "an", "adoption", "publication", "plan", "stratégie", "parcours", "annuellement", "annually",
      "yearly",
      "each", "every", "year", "annuel", "annuelle", "annual", "tous", "strategy", "term", "entrée", "entry", "feuille",
    ].map { ($0, true) })

  // MARK: - Dates

  private func isDeadline(_ mention: DateMention, _ tokens: [WordToken], _ sentences: [Range<Int>]) -> Bool {
    if let firstYear, let year = (mention.deadline.end ?? mention.deadline.start)?.year, year < firstYear {
      return false
    }
    switch mention.marker {
    case .since, .continuous, .recurrent: return false
    case .intended: return mention.hasDay && !mention.isYearOnly
    case .until, .from: return (mention.hasDay || mention.isWorded) && !isPast(mention, tokens, sentences)
    case .range:
      return mention.isWorded && !mention.isRelative && firstYear != nil && !isPast(mention, tokens, sentences)
    case .preposition: return firstYear != nil && !isPast(mention, tokens, sentences)
    case .bare:
      guard firstYear != nil, mention.hasDay, !mention.isRelative, !mention.isYearOnly else { return false }
      return isLed(mention, tokens) && !isPast(mention, tokens, sentences)
    }
  }

  /// Whether what stands before a bare date makes it a time (`au printemps 2025`) and not an attribute (`du 6 mars 2014`).
  private func isLed(_ mention: DateMention, _ tokens: [WordToken]) -> Bool {
    let first = mention.tokens.lowerBound
    guard first > 0 else { return true }
    let before = tokens[first - 1]
    if ProseVocabulary.attributes[before.key] != nil { return false }
    guard ProseVocabulary.leading[before.key] != nil else { return false }
    // `la convention, signée le 12 mars 2024, ...`: a participle without its auxiliary tells when something was done.
    guard first > 2, tokens[first - 2].hasAccent, tokens[first - 2].kind == .word else { return true }
    return ProseVocabulary.planned[tokens[first - 2].key] != nil || ProseVocabulary.being[tokens[first - 3].key] != nil
  }

  /// Whether the clause around a date tells of the past.
  private func isPast(_ mention: DateMention, _ tokens: [WordToken], _ sentences: [Range<Int>]) -> Bool {
    guard let sentence = sentences.first(where: { $0.contains(mention.tokens.lowerBound) }) else { return false }
    var lower = mention.tokens.lowerBound
    while lower > sentence.lowerBound, !isClauseEnd(tokens[lower - 1]) { lower -= 1 }
    var upper = mention.tokens.upperBound
    // A date that opens its sentence belongs to the clause behind the comma.
    if lower == mention.tokens.lowerBound || lower + 1 == mention.tokens.lowerBound, upper < sentence.upperBound,
      tokens[upper].isSign(",")
    {
      upper += 1
    }
    while upper < sentence.upperBound, !isClauseEnd(tokens[upper]) { upper += 1 }
    return (lower..<upper).contains { tellsPast(tokens, $0, upper) }
  }

  private func isClauseEnd(_ token: WordToken) -> Bool { token.isSign(",") || token.isSign(";") || token.isSign(":") }

  private func tellsPast(_ tokens: [WordToken], _ index: Int, _ end: Int) -> Bool {
    let token = tokens[index]
    if ProseVocabulary.past[token.key] != nil { return true }
    if ProseVocabulary.englishPast[token.key] != nil, index == 0 || ProseVocabulary.being[tokens[index - 1].key] == nil
    {
      return true
    }
    guard ProseVocabulary.auxiliaries[token.key] != nil, !token.hasAccent else { return false }
    // `est prévue` is no past, `a prévu` and `a été` are.
    let isHaving =
      token.count < 4 && !token.isSign("-") && !Self.being.contains(token.key)
      || token.count == 4 && Self.having.contains(token.key)
    for next in index + 1..<min(index + 4, end) where tokens[next].kind == .word {
      if ProseVocabulary.participles[tokens[next].key] != nil { return isHaving || tokens[next].key == Self.been }
      if isHaving && tokens[next].hasAccent { return true }
    }
    return false
  }

  private static let being: Set<UInt64> = Set(["est", "sont"].map { WordTable<Bool>.key(of: $0) })
  private static let having: Set<UInt64> = Set(["have"].map { WordTable<Bool>.key(of: $0) })
  private static let been = WordTable<Bool>.key(of: "been")

  /// Leaves out dates that follow one another with nothing but `puis` or `et` between: a schedule, not a deadline.
  private func withoutSeries(_ mentions: [DateMention]) -> [DateMention] {
    guard mentions.count > 1 else { return mentions }
    var isSeries = Array(repeating: false, count: mentions.count)
    for index in mentions.indices.dropLast() {
      let gap = mentions[index].tokens.upperBound..<mentions[index + 1].tokens.lowerBound
      guard gap.count <= 3, mentions[index].deadline.kind == .point, mentions[index + 1].deadline.kind == .point else {
        continue
      }
      isSeries[index] = true
      isSeries[index + 1] = true
    }
    return mentions.indices.filter { !isSeries[$0] }.map { mentions[$0] }
  }

  // MARK: - Rhythms

  /// A rhythm is the measure's own where it stands in the first sentence of the text or opens the second one.
  private func isRhythm(
    _ mention: DateMention, _ tokens: [WordToken], _ sentences: [Range<Int>], isFirst: Bool
  ) -> Bool {
    guard isFirst, mention.marker == .recurrent else { return false }
    let isAdverb = mention.tokens.count == 1 && ProseVocabulary.rhythms[tokens[mention.tokens.lowerBound].key] != nil
    let isYearly = mention.tokens.count == 1 && ProseVocabulary.yearly[tokens[mention.tokens.lowerBound].key] != nil
    guard isAdverb || isYearly || (mention.rhythm ?? 0) >= 3 else { return false }
    guard let number = sentences.firstIndex(where: { $0.contains(mention.tokens.lowerBound) }) else { return false }
    let opens = mention.tokens.lowerBound == sentences[number].lowerBound
    // `500 personnes deux fois par an` in the middle of a sentence is a rate.
    let isTimes =
      tokens[mention.tokens.lowerBound].kind == .number
      || NumberVocabulary.all[tokens[mention.tokens.lowerBound].key] != nil
    return isTimes ? opens && number <= 1 : number == 0 || opens && number <= 1
  }
}
