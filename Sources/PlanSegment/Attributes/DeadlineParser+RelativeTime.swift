import PlanModel

/// Time that no calendar date names: the plan's own, spans counted from its adoption, rhythms.
extension DeadlineParser {
  // MARK: - The plan's own time

  func relative(
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
  func duration(
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
  func rhythm(_ grammar: DateGrammar, _ item: Int) -> (DateMention, Int)? {
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
  func times(_ grammar: DateGrammar, _ item: Int) -> (DateMention, Int)? {
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
