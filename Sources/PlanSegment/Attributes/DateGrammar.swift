/// A word or phrase of a text with what it does in a statement of time.
struct DateItem {
  /// What it does; nothing for numbers, signs and words without a part in time.
  var symbol: DateSymbol?
  /// First token.
  var first: Int
  /// One past the last token.
  var next: Int
}

/// Reads days, months, quarters, seasons and years from a text cut into ``DateItem``s.
struct DateGrammar {
  /// The tokens.
  let tokens: [WordToken]
  /// The items that cover them in order.
  let items: [DateItem]

  /// Years that a plan may speak of.
  static let years = 1950...2100

  /// Cuts a text into items.
  init(_ tokens: [WordToken], vocabulary: DateVocabulary) {
    self.tokens = tokens
    var items: [DateItem] = []
    items.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      if tokens[index].kind == .word, let match = vocabulary.phrases.match(tokens, at: index) {
        items.append(DateItem(symbol: match.value, first: index, next: index + match.count))
        index += match.count
      } else {
        items.append(DateItem(symbol: nil, first: index, next: index + 1))
        index += 1
      }
    }
    self.items = items
  }

  /// The symbol of an item, nothing past the end.
  func symbol(_ item: Int) -> DateSymbol? { items.indices.contains(item) ? items[item].symbol : nil }

  /// The token of an item that is a number.
  func number(_ item: Int) -> WordToken? {
    guard items.indices.contains(item), items[item].symbol == nil, tokens[items[item].first].kind == .number else {
      return nil
    }
    return tokens[items[item].first]
  }

  /// The token of an item that is a sign.
  func sign(_ item: Int) -> WordToken? {
    guard items.indices.contains(item), items[item].symbol == nil, tokens[items[item].first].kind == .sign else {
      return nil
    }
    return tokens[items[item].first]
  }

  /// Whether an item is a given sign.
  func isSign(_ item: Int, _ scalar: Unicode.Scalar) -> Bool { sign(item)?.isSign(scalar) ?? false }

  /// The first item at or after `item` that is no article.
  func skippingGlue(_ item: Int) -> Int {
    var item = item
    while let symbol = symbol(item), [.glue, .to, .weekday, .idle].contains(symbol) { item += 1 }
    return item
  }

  /// The date that begins at an item, with the first item after it.
  func date(at start: Int) -> (span: DateSpan, next: Int)? {
    let item = skippingGlue(start)
    guard case .edge(let edge) = symbol(item) else { return core(item) }
    var inner = isSign(item + 1, "-") ? item + 2 : item + 1
    inner = skippingGlue(inner)
    guard let (inside, next) = core(inner) else { return nil }
    var span = inside
    span.edge = edge
    return (span, next)
  }

  private func core(_ item: Int) -> (span: DateSpan, next: Int)? {
    if let number = number(item) { return numeric(item, number) }
    switch symbol(item) {
    case .month(let month): return monthFirst(item, month)
    case .season(let season): return withYear(DateSpan(shape: .season(season)), item + 1)
    case .schoolStart: return withYear(DateSpan(shape: .schoolStart), item + 1)
    case .schoolYear: return withYear(DateSpan(shape: .schoolYear), item + 1, isRequired: true)
    case .fiscalYear: return withYear(DateSpan(shape: .fiscalYear), item + 1, isRequired: true)
    case .yearWord, .months(12): return year(item + 1).map { wholeYear($0.first, $0.second, $0.next) }
    case .ordinal(let ordinal): return ordinalPart(ordinal, item + 1)
    case .quarter, .half, .quarterLetter, .halfLetter: return letterPart(item)
    default: return nil
    }
  }

  // MARK: - Years

  /// A year, perhaps with a second one (`2023-2024`, `2023-24`), after articles, commas and `année`.
  private func year(_ start: Int) -> (first: Int, second: Int?, next: Int)? {
    var item = skippingGlue(start)
    if isSign(item, ",") || isSign(item, "-") || isSign(item, "/") || isSign(item, ".") {
      item = skippingGlue(item + 1)
    }
    if symbol(item) == .yearWord { item = skippingGlue(item + 1) }
    guard let number = number(item), isYear(item) else { return nil }
    if isSign(item + 1, "-") || isSign(item + 1, "/"), let second = self.number(item + 2) {
      let value = second.count == 2 ? number.value / 100 * 100 + second.value : second.value
      if second.count == 4 || second.value == (number.value + 1) % 100, DateGrammar.years.contains(value),
        value > number.value, value - number.value < 40
      {
        return (number.value, value, item + 3)
      }
    }
    return (number.value, nil, item + 1)
  }

  /// Whether a number is a year and not a part of a law's number, an amount or a decimal.
  func isYear(_ item: Int) -> Bool {
    guard let number = number(item), number.count == 4, DateGrammar.years.contains(number.value) else { return false }
    let index = items[item].first
    if index > 0, isGlued(index), !tokens[index - 1].isSign("-"), !tokens[index - 1].isSign("/"),
      !tokens[index - 1].isSign("("), !tokens[index - 1].isSign("."), !tokens[index - 1].isSign("«"),
      tokens[index - 1].kind == .sign
    {
      return false
    }
    if index > 0, tokens[index - 1].isSign("°") { return false }
    if index > 0, tokens[index - 1].kind == .number, !tokens[index].isSpaced { return false }
    return !isContinued(index)
  }

  private func isGlued(_ index: Int) -> Bool { !tokens[index].isSpaced }

  /// Whether what follows a number shows that it is no year: `2014-118`, `2011/36/UE`, `2000,5`, `2025 €`, `2000 %`.
  private func isContinued(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let after = tokens[index + 1]
    if after.isSign("€") || after.isSign("%") || after.isSign("$") || after.isSign("£") { return true }
    guard !after.isSpaced, after.kind == .sign, index + 2 < tokens.count, !tokens[index + 2].isSpaced,
      tokens[index + 2].kind == .number
    else { return false }
    let digits = tokens[index + 2]
    if after.isSign(",") || after.isSign(".") { return true }
    guard after.isSign("-") || after.isSign("/") else { return false }
    if digits.count == 4 { return false }
    if digits.count == 2, digits.value == (tokens[index].value + 1) % 100 { return false }
    // ISO days and months (2025-06-30, 2025-06) pass.
    return !(after.isSign("-") && digits.count == 2 && (1...12).contains(digits.value))
  }

  private func wholeYear(_ first: Int, _ second: Int?, _ next: Int) -> (span: DateSpan, next: Int) {
    (DateSpan(shape: second == nil ? .year : .years, year: first, secondYear: second), next)
  }

  /// A span with the year that follows it, if one does.
  private func withYear(
    _ span: DateSpan, _ item: Int, isRequired: Bool = false
  ) -> (span: DateSpan, next: Int)? {
    var span = span
    var start = item
    if span.shape == .schoolStart, case .month = symbol(skippingGlue(item)) { start = skippingGlue(item) + 1 }
    guard let year = year(start) else { return isRequired ? nil : (span, item) }
    span.year = year.first
    span.secondYear = year.second
    if span.shape == .schoolStart || isMonth(span.shape) { span.secondYear = nil }
    // `mars 2024-2025` is no one's March: the second year is left to what reads ranges.
    return (span, year.second != nil && isMonth(span.shape) ? year.next - 2 : year.next)
  }

  private func isMonth(_ shape: DateSpan.Shape) -> Bool {
    switch shape {
    case .month, .day, .half, .quarter: true
    default: false
    }
  }

  // MARK: - Parts of years

  /// A date that begins with digits.
  private func numeric(_ item: Int, _ number: WordToken) -> (span: DateSpan, next: Int)? {
    if number.count == 4 { return yearFirst(item, number) }
    guard number.count <= 2 else { return nil }
    if let slashed = slashed(item, number) { return slashed }
    var next = item + 1
    if symbol(next) == .ordinalEnding, !tokens[items[next].first].isSpaced { next += 1 }
    let unit = skippingGlue(next)
    if case .month(let month) = symbol(unit), (1...31).contains(number.value) {
      return withYear(DateSpan(shape: .day(month: month, day: number.value)), unit + 1)
    }
    if let shared = sharedMonth(number.value, next) { return shared }
    if (1...4).contains(number.value) { return ordinalPart(number.value, next) }
    return nil
  }

  /// The first of two days before one month (`du 1er au 15 mars 2025`).
  private func sharedMonth(_ day: Int, _ joint: Int) -> (span: DateSpan, next: Int)? {
    guard (1...31).contains(day), symbol(joint) == .to || symbol(joint) == .and || isSign(joint, "-") else {
      return nil
    }
    var item = skippingGlue(joint + 1)
    guard let last = number(item), last.count <= 2, last.value > day else { return nil }
    item += 1
    if symbol(item) == .ordinalEnding { item += 1 }
    guard case .month(let month) = symbol(skippingGlue(item)) else { return nil }
    return (DateSpan(shape: .day(month: month, day: day)), joint)
  }

  private func yearFirst(_ item: Int, _ number: WordToken) -> (span: DateSpan, next: Int)? {
    guard isYear(item) else { return nil }
    if isSign(item + 1, "-"), let month = self.number(item + 2), month.count == 2, (1...12).contains(month.value),
      month.value != (number.value + 1) % 100 || isSign(item + 3, "-")
    {
      if isSign(item + 3, "-"), let day = self.number(item + 4), day.count == 2 {
        return (DateSpan(shape: .day(month: month.value, day: day.value), year: number.value), item + 5)
      }
      return (DateSpan(shape: .month(month.value), year: number.value), item + 3)
    }
    let letter = isSign(item + 1, "-") || isSign(item + 1, "/") ? item + 2 : item + 1
    if let part = letterPart(letter, isLast: true) {
      return (DateSpan(shape: part.span.shape, year: number.value), part.next)
    }
    guard let year = year(item) else { return nil }
    // `2025 (1er trimestre)`
    if isSign(year.next, "("), let (part, end) = date(at: year.next + 1), part.year == nil, isSign(end, ")") {
      var span = part
      span.year = year.first
      return (span, end + 1)
    }
    // `2025-26 fiscal year`
    switch symbol(year.next) {
    case .schoolYear: return (DateSpan(shape: .schoolYear, year: year.first, secondYear: year.second), year.next + 1)
    case .fiscalYear: return (DateSpan(shape: .fiscalYear, year: year.first, secondYear: year.second), year.next + 1)
    default: return wholeYear(year.first, year.second, year.next)
    }
  }

  /// `30/06/2026`, `30.6.2026`, `06/2026`.
  private func slashed(_ item: Int, _ number: WordToken) -> (span: DateSpan, next: Int)? {
    guard isSign(item + 1, "/") || isSign(item + 1, ".") || isSign(item + 1, "-"), let second = self.number(item + 2),
      !tokens[items[item + 2].first].isSpaced
    else { return nil }
    if second.count == 4, (1...12).contains(number.value), DateGrammar.years.contains(second.value),
      isSign(item + 1, "/") || number.count == 2
    {
      return (DateSpan(shape: .month(number.value), year: second.value), item + 3)
    }
    guard isSign(item + 3, "/") || isSign(item + 3, ".") || isSign(item + 3, "-"), let third = self.number(item + 4),
      third.count == 4 || third.count == 2 && isSign(item + 3, "/"), (1...31).contains(number.value)
    else { return nil }
    let year = third.count == 2 ? 2000 + third.value : third.value
    guard DateGrammar.years.contains(year) else { return nil }
    // Day first, as in Europe; a second number above twelve can only be a day.
    let (month, day) = second.value > 12 ? (number.value, second.value) : (second.value, number.value)
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return (DateSpan(shape: .day(month: month, day: day), year: year), item + 5)
  }

  /// `mars 2026`, `June 30, 2026`.
  private func monthFirst(_ item: Int, _ month: Int) -> (span: DateSpan, next: Int)? {
    var after = item + 1
    if isSign(after, "."), !tokens[items[after].first].isSpaced { after += 1 }
    if let day = number(after), day.count <= 2, (1...31).contains(day.value) {
      var next = after + 1
      if symbol(next) == .ordinalEnding { next += 1 }
      return withYear(DateSpan(shape: .day(month: month, day: day.value)), next)
    }
    return withYear(DateSpan(shape: .month(month)), after)
  }

  /// What follows an ordinal: a quarter, a half, or a month's first day.
  private func ordinalPart(_ ordinal: Int, _ start: Int) -> (span: DateSpan, next: Int)? {
    let item = skippingGlue(start)
    switch symbol(item) {
    case .quarter, .months(3):
      return withYear(DateSpan(shape: .quarter(ordinal == 0 ? 4 : ordinal)), item + 1)
    case .half, .months(6):
      guard ordinal <= 2 else { return nil }
      return withYear(DateSpan(shape: .half(ordinal == 0 ? 2 : ordinal)), item + 1)
    case .month(let month) where ordinal == 1:
      return withYear(DateSpan(shape: .day(month: month, day: 1)), item + 1)
    case .and, .to: return sharedUnit(ordinal, item)
    default: return nil
    }
  }

  /// The first of two ordinals before one unit (`2e et 3e trimestres 2025`).
  private func sharedUnit(_ ordinal: Int, _ joint: Int) -> (span: DateSpan, next: Int)? {
    var item = joint + 1
    if number(item) != nil, symbol(item + 1) == .ordinalEnding {
      item += 2
    } else if case .ordinal = symbol(item) {
      item += 1
    } else {
      return nil
    }
    switch symbol(item) {
    case .quarter, .months(3): return (DateSpan(shape: .quarter(ordinal)), joint)
    case .half, .months(6): return (DateSpan(shape: .half(ordinal)), joint)
    default: return nil
    }
  }

  /// `T1 2024`, `Q3/2026`, `trimestre 2 2025`.
  private func letterPart(_ item: Int, isLast: Bool = false) -> (span: DateSpan, next: Int)? {
    guard let number = number(item + 1), number.count == 1, (1...4).contains(number.value) else { return nil }
    let shape: DateSpan.Shape
    switch symbol(item) {
    case .quarterLetter where !tokens[items[item + 1].first].isSpaced: shape = .quarter(number.value)
    case .quarter: shape = .quarter(number.value)
    case .halfLetter where !tokens[items[item + 1].first].isSpaced && number.value <= 2: shape = .half(number.value)
    case .half where number.value <= 2: shape = .half(number.value)
    default: return nil
    }
    return isLast ? (DateSpan(shape: shape), item + 2) : withYear(DateSpan(shape: shape), item + 2)
  }
}
