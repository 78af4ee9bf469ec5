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
    let dated = mentions.filter { $0.hasDay }
    let explicit = dated.filter { !$0.isRelative }
    let candidates = explicit.isEmpty ? dated : explicit
    if let first = candidates.min(by: { due($0) < due($1) }) { return first.deadline }
    return mentions.first { $0.marker != .continuous }?.deadline ?? mentions.first?.deadline
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
    let inner = grammar.skippingGlue(item)
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

  private func statement(
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
    guard span.shape != .years, marker != .until, marker != .before, marker != .intended else { return nil }
    var next = item
    var isJoined = false
    if grammar.symbol(next) == .and {
      next += 1
      isJoined = grammar.symbol(next) != .until && grammar.symbol(next) != .to
    }
    if !isJoined {
      guard grammar.symbol(next) == .to || grammar.symbol(next) == .until || grammar.isSign(next, "-") else {
        return nil
      }
      next += 1
    }
    guard let (last, end) = grammar.date(at: next) else { return nil }
    // Two years joined by a mere `et` are a range only side by side; quarters and months likewise.
    if isJoined && !isSideBySide(span, last) { return nil }
    return (last, end)
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

  // MARK: - The plan's own time

  private func relative(
    _ grammar: DateGrammar, from start: Int, at item: Int, marker: DateSymbol?
  ) -> (DateMention, Int)? {
    let deadline: Deadline
    var next = item + 1
    switch grammar.symbol(item) {
    case .planSpan: deadline = Deadline(start: period?.start, end: period?.end, kind: .range)
    case .planEnd: deadline = Deadline(end: period?.end, kind: .until)
    case .planMiddle: deadline = Deadline(end: middleOfPeriod, kind: .until)
    // `d'ici la fin du` and the like hold the word for the end.
    case .plan where marker == .until && grammar.items[start].next - grammar.items[start].first >= 3:
      deadline = Deadline(end: period?.end, kind: .until)
    case .adoption where marker != nil && marker != .preposition:
      let anchor = anchor(grammar, item)
      next = anchor.next
      let isFrom = marker == .from || marker == .since
      deadline = isFrom ? Deadline(start: anchor.day, kind: .from) : Deadline(end: anchor.day, kind: .until)
    default: return nil
    }
    var mention = statement(grammar, start, next, deadline.kind == .range ? .range : .until, deadline)
    if deadline.kind == .from { mention.marker = .from }
    mention.isRelative = true
    return (mention, next)
  }

  private var middleOfPeriod: CalendarDay? {
    guard let start = period?.start, let end = period?.end else { return nil }
    return start.adding(days: (end.ordinal - start.ordinal) / 2)
  }

  /// The day of the plan's adoption, where the words mean the plan's and not, say, a law's.
  private func anchor(_ grammar: DateGrammar, _ item: Int) -> (day: CalendarDay?, next: Int, isPlan: Bool) {
    var next = grammar.skippingGlue(item + 1)
    if grammar.symbol(next) == .plan { return (adopted ?? period?.start, next + 1, true) }
    next = item + 1
    let isEnd = !grammar.items.indices.contains(next) || grammar.sign(next) != nil
    return (isEnd ? adopted ?? period?.start : nil, next, isEnd)
  }

  /// `dans les six mois suivant l'adoption`, `within two years`, `18 mois`.
  private func duration(
    _ grammar: DateGrammar, from start: Int, at item: Int, marker: DateMention.Marker
  ) -> (DateMention, Int)? {
    let first = grammar.skippingGlue(item)
    guard let (count, unitItem) = count(grammar, first), let unit = unit(grammar.symbol(unitItem)) else { return nil }
    var next = unitItem + 1
    while let symbol = grammar.symbol(next), [.after, .glue, .from, .until].contains(symbol) { next += 1 }
    var base = adopted ?? period?.start
    var isAnchored = false
    if grammar.symbol(next) == .adoption {
      let anchor = anchor(grammar, next)
      base = anchor.day
      next = anchor.next
      isAnchored = anchor.isPlan
    } else if grammar.symbol(next) == .plan, next > unitItem + 1 {
      next += 1
      isAnchored = true
    } else {
      next = unitItem + 1
    }
    let end = base.flatMap {
      unit.months > 0 ? $0.adding(months: count * unit.months) : $0.adding(days: count * unit.days)
    }
    var mention = statement(grammar, start, next, isAnchored ? .until : .bare, Deadline(end: end, kind: .until))
    mention.isRelative = true
    return (mention, next)
  }

  private func unit(_ symbol: DateSymbol?) -> (months: Int, days: Int)? {
    switch symbol {
    case .months(let count): (count, 0)
    case .days(let count): (0, count)
    case .yearWord: (12, 0)
    case .quarter: (3, 0)
    case .half: (6, 0)
    default: nil
    }
  }

  /// A small number, in digits or words, and the item after it.
  private func count(_ grammar: DateGrammar, _ item: Int) -> (Int, Int)? {
    guard grammar.items.indices.contains(item) else { return nil }
    let token = grammar.items[item].first
    if DeadlineParser.one[grammar.tokens[token].key] != nil { return (1, item + 1) }
    guard let reading = NumberReader.read(grammar.tokens, at: token), (1...600).contains(reading.whole) else {
      return nil
    }
    guard let next = grammar.items[item...].firstIndex(where: { $0.first >= reading.next }) else { return nil }
    return (reading.whole, next)
  }

  /// Articles that count as one before a unit of time.
  private static let one = WordTable(words: [("un", true), ("une", true), ("one", true)])

  // MARK: - Rhythms

  /// `chaque année`, `tous les deux ans`, `every quarter`; also `chaque saison`, whose rhythm no calendar tells.
  private func rhythm(_ grammar: DateGrammar, _ item: Int) -> (DateMention, Int)? {
    var next = grammar.skippingGlue(item + 1)
    var factor = 1
    if let (number, unitItem) = count(grammar, next) {
      factor = number
      next = unitItem
    }
    guard grammar.items.indices.contains(next), grammar.sign(next) == nil else { return nil }
    var found = statement(grammar, item, next + 1, .recurrent, Deadline(kind: .recurrent))
    found.rhythm = months(grammar.symbol(next)).map { $0 * factor }
    return (found, next + 1)
  }

  private func months(_ symbol: DateSymbol?) -> Int? {
    switch symbol {
    case .season, .schoolStart, .month, .fiscalYear, .schoolYear: return 12
    default:
      guard let unit = unit(symbol), unit.months > 0 else { return nil }
      return unit.months
    }
  }

  /// `deux fois par an`, `twice a year`.
  private func times(_ grammar: DateGrammar, _ item: Int) -> (DateMention, Int)? {
    var next = item
    if grammar.symbol(next) != .times {
      guard let (_, timesItem) = count(grammar, next), grammar.symbol(timesItem) == .times else { return nil }
      next = timesItem
    }
    next += 1
    guard let symbol = grammar.symbol(next), [.per, .glue, .each].contains(symbol),
      unit(grammar.symbol(next + 1)) != nil
    else { return nil }
    var found = statement(grammar, item, next + 2, .recurrent, Deadline(kind: .recurrent))
    found.rhythm = months(grammar.symbol(next + 1))
    return (found, next + 2)
  }
}
