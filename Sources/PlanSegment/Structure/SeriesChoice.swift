import PlanModel

/// Chooses the series that are the measures of a document.
struct SeriesChoice {
  private let judge: SeriesJudge

  /// Series that compete, and as many weaker ones that can be measures.
  private static let finalists = 16
  /// Lowest score of a series that is taken for measures, see ``SeriesJudge``.
  static let acceptance = 4.5
  /// Score below which the choice is reported as unsure.
  static let certainty = 7.0

  init(_ judge: SeriesJudge) { self.judge = judge }

  /// The best series first; empty where the document has no measures.
  func ranked(_ candidates: [Series]) -> [Series] {
    var bounded = candidates
    for index in bounded.indices {
      judge.bound(&bounded[index])
      judge.weigh(&bounded[index])
    }
    let order = bounded.indices.filter { bounded[$0].items.count >= 2 || isSingle(bounded[$0]) }.sorted { left, right in
      (-bounded[left].evidence.score, left) < (-bounded[right].evidence.score, right)
    }
    // In XML every element name makes a series: those that can be measures are not crowded out by those that cannot.
    let others = order.dropFirst(SeriesChoice.finalists).filter { SeriesChoice.isPlausible(bounded[$0]) }
    let chosen = order.prefix(SeriesChoice.finalists) + others.prefix(SeriesChoice.finalists)
    var finalists = chosen.map { bounded[$0] }
    settleNesting(&finalists)
    return finalists.enumerated().sorted {
      ($1.element.evidence.score, $0.offset) < ($0.element.evidence.score, $1.offset)
    }
    .map(\.element)
  }

  /// The series that is taken: the best plausible one, or a series of elements that holds all its blocks and more.
  static func chosen(from ranked: [Series]) -> Series? {
    guard let best = ranked.first(where: isPlausible) else { return nil }
    if best.carrier == .element || best.carrier == .row { return best }
    let starts = Set(best.items.map(\.start))
    let wider = ranked.first { other in
      other.items.count > best.items.count && isPlausible(other) && isAlike(other, best)
        && starts.isSubset(of: other.items.map(\.start))
    }
    return wider ?? best
  }

  /// Whether a wider series of elements or headings shows what the best series shows: then the best one is the part of the
  /// measures that has numbers.
  private static func isAlike(_ wide: Series, _ best: Series) -> Bool {
    guard wide.evidence.matter == 0 else { return false }
    switch wide.carrier {
    case .element:
      return wide.evidence.attributes >= best.evidence.attributes - 0.3
        && wide.evidence.verbs >= best.evidence.verbs - 0.3 && wide.evidence.bodies >= best.evidence.bodies - 0.3
    case .heading:
      return wide.evidence.attributes >= 0.9 || (best.word.isEmpty && wide.evidence.numbered >= 0.95)
    default: return false
    }
  }

  /// Whether one block alone can be the measures: named as one, or set apart with an identifier, and it says what a measure says.
  private func isSingle(_ series: Series) -> Bool {
    let evidence = series.evidence
    guard series.items.count == 1, evidence.attributes > 0 || evidence.verbs > 0 else { return false }
    if series.carrier == .file { return evidence.attributes > 0 && evidence.verbs > 0 }
    if series.carrier == .element { return evidence.identified > 0 && series.role != nil }
    return series.role == .measure && evidence.bodies > 0
  }

  /// Whether headings group what stands under them: lines that name axes above titles that say what is to be done; or
  /// headings of any kind above lists of such phrases, where most of the text under the headings stands in the lists and
  /// nothing is said of the heading in labelled lines.
  private func isGrouping(_ outer: Series, _ inner: Series) -> Bool {
    guard inner.evidence.verbs >= 0.6, outer.evidence.ownAttributes < 0.3 else { return false }
    if outer.role == .axis { return true }
    guard case .item = inner.carrier, outer.role != .measure, outer.role != .article else { return false }
    // Headings with plain numbers are measures with steps more often than those with Roman ones, letters or none.
    let isPlain = outer.items.count { $0.numeral?.alphabet == .arabic } * 2 > outer.items.count
    return judge.share(of: inner.items, in: outer.items) >= (isPlain ? 0.8 : 0.5)
  }

  /// Whether a series can be measures at all: something besides its repetition says so.
  static func isPlausible(_ series: Series) -> Bool {
    let evidence = series.evidence
    // One block alone has passed the tests of ``isSingle`` and shows no repetition that could be weighed.
    if series.items.count == 1, series.carrier != .file { return true }
    guard evidence.score >= acceptance else { return false }
    if series.role == .measure || series.role == .article { return true }
    if evidence.attributes >= 0.3 || evidence.verbs >= 0.4 || evidence.announced >= 1 { return true }
    guard evidence.numbered >= 0.9, evidence.sequence >= 0.9, series.items.count >= 4 else { return false }
    return !series.word.isEmpty || evidence.promises >= 0.6
  }

  /// Where one series lies inside another, gives what is said in labelled lines to the series that says it: the inner one
  /// where most of its items have such lines, else the outer one.
  private func settleNesting(_ series: inout [Series]) {
    for outer in series.indices {
      for inner in series.indices where inner != outer && holds(series[outer], series[inner]) {
        let own = ownAttributes(of: series[outer], without: series[inner])
        if isGrouping(series[outer], series[inner]) {
          judge.subordinate(outer, to: inner, in: &series)
        } else if series[inner].items.count == series[outer].items.count {
          continue
        } else if series[inner].evidence.attributes >= 0.6 {
          let loss = series[outer].evidence.ownAttributes - own
          if loss > 0 {
            series[outer].evidence.ownAttributes = own
            series[outer].evidence.score -= 4 * loss
          }
        } else if own < 0.3, extendsNumbers(series[inner], of: series[outer]) {
          // In a decimal outline the text above the deepest headings introduces them.
          series[outer].evidence.score -= 1.5 * series[outer].evidence.bodies
          series[outer].evidence.bodies = 0
        }
      }
    }
  }

  /// Whether headings inside others go on with their numbers: 1.2.1 under 1.2.
  private func extendsNumbers(_ inner: Series, of outer: Series) -> Bool {
    guard inner.headingLevel != nil, outer.headingLevel != nil, inner.evidence.numbered > 0.8 else { return false }
    guard inner.evidence.bodies > 0 || inner.evidence.verbs > 0.4 else { return false }
    let numbers = Set(outer.items.compactMap { $0.numeral?.parts })
    let extending = inner.items.count { item in
      guard let parts = item.numeral?.parts, parts.count > 1 else { return false }
      return numbers.contains(Array(parts.dropLast()))
    }
    return extending * 10 >= inner.items.count * 8
  }

  /// Whether most items of one series hold an item of the other.
  private func holds(_ outer: Series, _ inner: Series) -> Bool {
    guard inner.items.count >= outer.items.count else { return false }
    var held = 0
    var index = 0
    for item in outer.items {
      while index < inner.items.count, inner.items[index].start <= item.start { index += 1 }
      if index < inner.items.count, inner.items[index].start < item.end { held += 1 }
    }
    return held * 2 > outer.items.count
  }

  private func ownAttributes(of outer: Series, without inner: Series) -> Double {
    var own = 0
    var index = 0
    for item in outer.items {
      while index < inner.items.count, inner.items[index].start <= item.start { index += 1 }
      let first = index < inner.items.count ? inner.items[index].start : item.end
      if judge.hasAttribute(from: item.start + 1, to: min(first, item.end)) { own += 1 }
    }
    return Double(own) / Double(max(1, outer.items.count))
  }
}

extension SeriesJudge {
  /// Moves what speaks for headings to the lists under them.
  func subordinate(_ outer: Int, to inner: Int, in series: inout [Series]) {
    let evidence = series[outer].evidence
    series[outer].evidence.score -= 1.5 * evidence.bodies + 2 * evidence.verbs
    if evidence.numbered >= 0.5 { series[outer].evidence.score -= 4 * evidence.sequence - 1 }
    series[outer].evidence.bodies = 0
    series[outer].evidence.verbs = 0
    series[outer].evidence.sequence = 0
    if !series[inner].evidence.isGrouped { series[inner].evidence.score += 1.5 }
    series[inner].evidence.isGrouped = true
  }

  /// Share of the text in the outer items that stands in the inner ones; the first lines of the outer items are their titles.
  func share(of inner: [Series.Item], in outer: [Series.Item]) -> Double {
    var held = 0
    var all = 0
    var index = 0
    for item in outer {
      all += length(from: item.start + 1, to: item.end)
      while index < inner.count, inner[index].start < item.end {
        if inner[index].start > item.start {
          held += length(from: inner[index].start, to: min(inner[index].end, item.end))
        }
        index += 1
      }
    }
    return all == 0 ? 0 : Double(held) / Double(all)
  }

  /// Whether a labelled line stands between two lines.
  func hasAttribute(from start: Int, to end: Int) -> Bool { nextAttributeLine(from: start) < end }
}
