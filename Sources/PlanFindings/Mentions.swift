import PlanModel
import PlanText

/// Where a plan mentions a concept at all, in its measures or outside them: the proof that a topic is not there.
struct Mentions {
  /// A place where a label of the concept stands.
  struct Mention {
    /// Where it stands.
    let place: TextPlace
    /// The words as printed.
    let words: String
    /// Whether a measure holds the place.
    let isInMeasure: Bool
  }

  private let plan: Plan
  private let measures: [TextPlace]

  /// Prepares the look-up.
  init(_ plan: Plan) {
    self.plan = plan
    measures = plan.measures.flatMap(\.places).sorted()
  }

  /// The mentions of a concept in text order; none where only labels stand that also mean something else.
  func mentions(of notation: String) -> [Mention] {
    guard let tag = plan.mentions.first(where: { $0.notation == notation }), tag.weight > 0 else { return [] }
    return tag.places.map { place in
      Mention(
        place: place, words: plan.quotation(at: place, in: nil)?.quote.exact ?? "",
        isInMeasure: isInMeasure(place))
    }
  }

  private func isInMeasure(_ place: TextPlace) -> Bool {
    var (lower, upper) = (0, measures.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      let isBefore =
        (measures[middle].source, measures[middle].range.lowerBound) <= (place.source, place.range.lowerBound)
      if isBefore { lower = middle + 1 } else { upper = middle }
    }
    // Nested measures overlap: the one that holds the place may have begun some measures earlier.
    return measures[max(0, lower - 8)..<lower].contains {
      $0.source == place.source && $0.range.contains(place.range)
    }
  }
}

extension Concept {
  /// The terms under which the concept is looked for: preferred and other labels, and the hidden ones, without those that also
  /// mean something else.
  /// - Parameter isHiddenToo: whether forms that are matched and not shown belong to them.
  func terms(in language: Language, isHiddenToo: Bool = true) -> [String] {
    var labels = [prefLabels[language]].compactMap { $0 } + (altLabels[language] ?? [])
    if isHiddenToo { labels += hiddenLabels[language] ?? [] }
    let ambiguous = Set(ambiguousLabels.map(Words.key))
    var seen: Set<String> = []
    return labels.filter {
      let key = Words.key($0)
      return !key.isEmpty && !ambiguous.contains(key) && seen.insert(key).inserted
    }
  }
}
