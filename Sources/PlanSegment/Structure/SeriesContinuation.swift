import PlanModel

/// Tells whether a series goes on with another one that is marked otherwise: measures 1 to 35 are headings, 36 to 40 rows.
enum SeriesContinuation {
  static func continues(_ other: Series, _ chosen: Series, _ items: [Series.Item]) -> Bool {
    let numbers = Set(items.compactMap { $0.numeral?.parts })
    guard !numbers.isEmpty, other.items.allSatisfy({ $0.numeral != nil }) else { return false }
    guard other.word == chosen.word && !other.word.isEmpty || other.carrier == .row else { return false }
    guard other.items.allSatisfy({ item in !numbers.contains(item.numeral?.parts ?? []) }) else { return false }
    let depths = Set(items.compactMap { $0.numeral?.depth })
    guard other.items.allSatisfy({ depths.contains($0.numeral?.depth ?? 0) }) else { return false }
    return fits(other.items, among: items)
  }

  /// Whether each run of new items stands between numbers that it leads on from or leads to, outside the items there are.
  private static func fits(_ others: [Series.Item], among items: [Series.Item]) -> Bool {
    guard let first = others.first, let last = others.last else { return false }
    let before = items.last { $0.start < first.start }
    let after = items.first { $0.start > last.start }
    var index = 0
    for other in others {
      while index < items.count, items[index].start <= other.start { index += 1 }
      if index > 0, items[index - 1].node != nil, other.start < items[index - 1].end { return false }
    }
    if let numeral = before?.numeral, let next = first.numeral, case .next = numeral.step(to: next) { return true }
    if let numeral = last.numeral, let next = after?.numeral, case .next = numeral.step(to: next) { return true }
    return false
  }
}
