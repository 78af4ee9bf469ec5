import PlanModel

/// Reads statements of time: `d'ici à 2027`, `avant l'été 2026`, `T1 2024`, `chaque année`, `by the end of 2025`.
///
/// What each denotes follows the project's documentation of a corpus, "Conventions".
struct DeadlineParser: Sendable {
  /// Days during which the plan is in force.
  let period: Period?
  /// Day of adoption.
  let adopted: CalendarDay?
  private let vocabulary: DateVocabulary

  /// Makes a parser.
  /// - Parameters:
  ///   - language: language of the phrases.
  ///   - period: days during which the plan is in force, for phrases such as `à mi-parcours`.
  ///   - adopted: day of adoption, for phrases such as `dans les six mois suivant l'adoption`; else the period's first day.
  init(language: Language, period: Period? = nil, adopted: CalendarDay? = nil) {
    self.period = period
    self.adopted = adopted
    vocabulary = DateVocabulary.of(language)
  }

  /// The deadline that a phrase states, such as the value of a label or a line of its own.
  ///
  /// Of several dates the one that falls due first counts; a date counts before a rhythm.
  func deadline(in phrase: some StringProtocol) -> Deadline? {
    deadline(in: WordScanner.tokens(of: phrase))
  }

  /// The deadline that the tokens of a phrase state.
  func deadline(in tokens: [WordToken]) -> Deadline? {
    let mentions = mentions(in: tokens)
    if let range = headed(mentions, tokens) { return range }
    let dated = mentions.filter { $0.hasDay }
    let explicit = dated.filter { !$0.isRelative }
    let candidates = explicit.isEmpty ? dated : explicit
    if let first = candidates.min(by: { due($0) < due($1) }) { return first.deadline }
    // `by 31 March each year`: a rhythm counts before a limit that no year fixes.
    let undated = mentions.first { $0.marker == .recurrent } ?? mentions.first { $0.marker != .continuous }
    return (undated ?? mentions.first)?.deadline
  }

  /// `Début : janvier 2025 ; fin : décembre 2026`: two ends, each behind its own word.
  private func headed(_ mentions: [DateMention], _ tokens: [WordToken]) -> Deadline? {
    guard mentions.count == 2, let start = mentions[0].deadline.start, let end = mentions[1].deadline.end, start <= end,
      edge(before: mentions[0], tokens) == .edge(.start), edge(before: mentions[1], tokens) == .edge(.end)
    else { return nil }
    return Deadline(start: start, end: end, kind: .range)
  }

  private func edge(before mention: DateMention, _ tokens: [WordToken]) -> DateSymbol? {
    let first = mention.tokens.lowerBound
    guard first >= 2, tokens[first - 1].isSign(":") else { return nil }
    return vocabulary.phrases.match(tokens, at: first - 2)?.value
  }

  private func due(_ mention: DateMention) -> Int {
    (mention.deadline.end ?? mention.deadline.start)?.ordinal ?? Int.max
  }

  /// All statements of time in a text, in order; none overlaps another.
  func mentions(in tokens: [WordToken]) -> [DateMention] {
    let grammar = DateGrammar(tokens, vocabulary: vocabulary)
    var mentions: [DateMention] = []
    var item = 0
    while item < grammar.items.count {
      guard let (mention, next) = mention(grammar, item) else {
        item += 1
        continue
      }
      mentions.append(mention)
      item = max(next, item + 1)
    }
    return mentions
  }

  // MARK: - One statement

  private func mention(_ grammar: DateGrammar, _ item: Int) -> (DateMention, Int)? {
    switch grammar.symbol(item) {
    case .until, .before, .from, .since, .intended, .preposition: return marked(grammar, item)
    case .between: return between(grammar, item)
    case .within: return duration(grammar, from: item, at: item + 1, marker: .until)
    case .each: return rhythm(grammar, item)
    case .recurrent: return plain(grammar, item, .recurrent, Deadline(kind: .recurrent))
    case .immediate:
      var found = statement(grammar, item, item + 1, .bare, Deadline(start: adopted ?? period?.start, kind: .from))
      found.isRelative = true
      return (found, item + 1)
    case .continuous: return plain(grammar, item, .continuous, Deadline(kind: .continuous))
    case .planSpan, .planEnd, .planMiddle: return relative(grammar, from: item, at: item, marker: nil)
    case .glue, .to, .and, .then, .weekday, .idle, .per, .after, .adoption, .plan: return nil
    default: break
    }
    if let times = times(grammar, item) { return times }
    if let duration = duration(grammar, from: item, at: item, marker: .bare) { return duration }
    guard let (span, next) = grammar.date(at: item) else { return nil }
    return dated(grammar, from: item, span, next, marker: nil)
  }

  private func plain(
    _ grammar: DateGrammar, _ item: Int, _ marker: DateMention.Marker, _ deadline: Deadline
  ) -> (DateMention, Int) {
    (
      DateMention(deadline: deadline, marker: marker, tokens: grammar.items[item].first..<grammar.items[item].next),
      item + 1
    )
  }

  /// A date after `d'ici`, `avant`, `dès`, `en` and the like.
  private func marked(_ grammar: DateGrammar, _ start: Int) -> (DateMention, Int)? {
    var marker: DateSymbol?
    var item = start
    while let symbol = grammar.symbol(item), [.until, .before, .from, .since, .intended, .preposition].contains(symbol)
    {
      if marker == nil || marker == .preposition { marker = symbol }
      item += 1
    }
    var inner = grammar.skippingGlue(item)
    // `by end-2025`
    if grammar.isSign(inner, "-"), inner > start { inner = grammar.skippingGlue(inner + 1) }
    if let relative = relative(grammar, from: start, at: inner, marker: marker) { return relative }
    if let (span, next) = grammar.date(at: inner) {
      return dated(grammar, from: start, span, next, marker: marker)
    }
    if marker == .preposition { return duration(grammar, from: start, at: inner, marker: .until) }
    if marker == .until, let duration = duration(grammar, from: start, at: inner, marker: .until) { return duration }
    return marker == .until || marker == .before ? undated(grammar, start, inner) : nil
  }

  /// `avant la saison 2025`: something with a year that no calendar fixes.
  private func undated(_ grammar: DateGrammar, _ start: Int, _ inner: Int) -> (DateMention, Int)? {
    var item = inner
    var words = 0
    while words <= 3, grammar.items.indices.contains(item) {
      if grammar.isYear(item), words > 0 {
        var found = statement(grammar, start, item + 1, .until, Deadline(kind: .until))
        found.isWorded = true
        return (found, item + 1)
      }
      if grammar.sign(item) != nil || grammar.number(item) != nil { return nil }
      if grammar.symbol(item) == nil { words += 1 }
      item += 1
    }
    return nil
  }

  func statement(
    _ grammar: DateGrammar, _ start: Int, _ next: Int, _ marker: DateMention.Marker, _ deadline: Deadline
  ) -> DateMention {
    DateMention(
      deadline: deadline, marker: marker, tokens: grammar.items[start].first..<grammar.items[next - 1].next)
  }

  // MARK: - Dates

  /// Turns a date, what led to it and what follows it (`- 2027`, `et 2027`, `onwards`) into a statement.
  private func dated(
    _ grammar: DateGrammar, from start: Int, _ span: DateSpan, _ next: Int, marker: DateSymbol?
  ) -> (DateMention, Int)? {
    let first = marker == .preposition ? firstOfDate(grammar, start) : start
    if let (last, end) = secondEnd(grammar, next, span, marker), let range = range(span, last) {
      var found = statement(grammar, first, end, .range, range)
      found.isWorded = marker != nil || !grammar.isSign(next, "-")
      return (found, end)
    }
    var span = span
    if span.year == nil { span.year = onlyYear }
    if let (last, end) = yearSeries(grammar, span, next), let range = range(span, last) {
      var found = statement(grammar, first, end, .range, range)
      found.isWorded = true
      return (found, end)
    }
    if grammar.symbol(next) == .until, marker == nil || marker == .preposition, let end = span.bounds()?.end {
      // `décembre 2025 au plus tard`
      return (statement(grammar, first, next + 1, .until, Deadline(end: end, kind: .until)), next + 1)
    }
    if grammar.symbol(next) == .onwards {
      return span.bounds().map {
        (statement(grammar, first, next + 1, .from, Deadline(start: $0.start, kind: .from)), next + 1)
      }
    }
    guard let (deadline, kind) = deadline(span, marker) else { return nil }
    var mention = statement(grammar, first, next, kind, deadline)
    mention.isYearOnly = span.shape == .year && span.edge == nil
    mention.isWorded = marker != nil && mention.hasDay
    return (mention, next)
  }

  private func firstOfDate(_ grammar: DateGrammar, _ start: Int) -> Int {
    var item = start
    while grammar.symbol(item) == .preposition { item += 1 }
    return grammar.skippingGlue(item)
  }

  /// The year of a plan that lasts no longer: it completes dates that name none.
  private var onlyYear: Int? {
    guard let start = period?.start, let end = period?.end, start.year == end.year else { return nil }
    return start.year
  }

  private func deadline(_ span: DateSpan, _ marker: DateSymbol?) -> (Deadline, DateMention.Marker)? {
    let bounds = span.bounds()
    switch marker {
    case .until, .intended:
      guard bounds != nil || span.year == nil else { return nil }
      return (Deadline(end: bounds?.end, kind: .until), marker == .intended ? .intended : .until)
    case .before:
      guard let bounds else { return span.year == nil ? (Deadline(kind: .until), .until) : nil }
      // A day named is the last one possible; of a longer span, the day before it begins.
      let isLimit = span.isDay || span.edge == .end
      return (Deadline(end: isLimit ? bounds.end : bounds.start.adding(days: -1), kind: .until), .until)
    case .from, .since:
      guard let bounds else { return nil }
      return (Deadline(start: bounds.start, kind: .from), marker == .since ? .since : .from)
    default:
      guard let bounds else { return nil }
      if span.shape == .years { return (Deadline(start: bounds.start, end: bounds.end, kind: .range), .range) }
      if span.edge == .end || span.edge == .middle { return (Deadline(end: bounds.end, kind: .until), .until) }
      let kind: DateMention.Marker = marker == .preposition ? .preposition : .bare
      return (Deadline(start: bounds.start, end: bounds.end, kind: .point), kind)
    }
  }

  /// The other end of a range, if what follows a date leads to one.
  private func secondEnd(
    _ grammar: DateGrammar, _ item: Int, _ span: DateSpan, _ marker: DateSymbol?
  ) -> (DateSpan, Int)? {
    guard marker != .until, marker != .before, marker != .intended else { return nil }
    var next = item
    var isJoined = false
    if grammar.symbol(next) == .and {
      next += 1
      isJoined = grammar.symbol(next) != .until && grammar.symbol(next) != .to
    }
    if !isJoined {
      let isSlash = grammar.isSign(next, "/") && span.year == nil
      guard grammar.symbol(next) == .to || grammar.symbol(next) == .until || grammar.isSign(next, "-") || isSlash else {
        return nil
      }
      next += 1
    }
    guard let (last, end) = grammar.date(at: next) else { return nil }
    // `2024-2025 à 2026-2027` joins years with years only.
    if span.shape == .years, isJoined || last.shape != .years { return nil }
    // Two years joined by a mere `et` are a range only side by side; quarters and months likewise.
    if isJoined && !isSideBySide(span, last) { return nil }
    return (last, end)
  }

  /// `2024, 2025 et 2026`: the last of years that follow one another.
  private func yearSeries(_ grammar: DateGrammar, _ span: DateSpan, _ item: Int) -> (DateSpan, Int)? {
    guard span.shape == .year, span.edge == nil, var year = span.year else { return nil }
    var next = item
    while grammar.isSign(next, ",") || grammar.symbol(next) == .and, grammar.isYear(next + 1),
      grammar.number(next + 1)?.value == year + 1
    {
      year += 1
      next += 2
    }
    return next > item ? (DateSpan(shape: .year, year: year), next) : nil
  }

  private func isSideBySide(_ first: DateSpan, _ last: DateSpan) -> Bool {
    var first = first
    if first.year == nil { first.year = last.year }
    guard let left = first.bounds(), let right = last.bounds() else { return false }
    return left.end.adding(days: 1) == right.start
  }

  private func between(_ grammar: DateGrammar, _ start: Int) -> (DateMention, Int)? {
    guard let (span, next) = grammar.date(at: start + 1), grammar.symbol(next) == .and,
      let (last, end) = grammar.date(at: next + 1), let range = range(span, last)
    else { return nil }
    var found = statement(grammar, start, end, .range, range)
    found.isWorded = true
    return (found, end)
  }

  private func range(_ first: DateSpan, _ last: DateSpan) -> Deadline? {
    var first = first
    var last = last
    if first.year == nil { first.year = last.year }
    if last.year == nil { last.year = first.year }
    guard let start = first.bounds()?.start, let end = last.bounds()?.end, start <= end else { return nil }
    return Deadline(start: start, end: end, kind: .range)
  }
}
