import PlanModel

/// The labels of one language that stand in the files of a plan.
struct SourceLabels {
  /// The labels of the thesaurus.
  let labels: [CompiledLabel]
  /// What was found in each file, in order of place.
  private let matches: [[LabelMatch]]

  /// Searches the files of a plan.
  init(_ sources: [SourceText], index: LabelIndex, facets: [Int]) {
    labels = index.labels
    var words = index.words
    matches = sources.map { source in
      let search = LabelSearch(source.text, index: index, words: &words)
      return (search.strictMatches(facets: facets) + search.looseMatches()).sorted {
        ($0.range, $0.isLoose ? 1 : 0, $0.label) < ($1.range, $1.isLoose ? 1 : 0, $1.label)
      }
    }
  }

  /// The label of a match.
  func label(of match: LabelMatch) -> CompiledLabel { labels[match.label] }

  /// The labels that lie wholly inside a place.
  func found(in place: TextPlace) -> [LabelMatch] {
    let all = matches[place.source]
    var lower = 0
    var upper = all.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if all[middle].range.lowerBound < place.range.lowerBound { lower = middle + 1 } else { upper = middle }
    }
    return all[lower...].prefix { $0.range.lowerBound < place.range.upperBound }.filter {
      place.range.contains($0.range)
    }
  }

  /// Where labels of each concept stand word by word, and at how many of the places one that means nothing else.
  func mentions() -> [Int: (places: [TextPlace], plain: Int)] {
    var found: [Int: (places: [TextPlace], plain: Int)] = [:]
    for (source, matches) in matches.enumerated() {
      for match in matches where !match.isLoose {
        let label = labels[match.label]
        found[label.concept, default: ([], 0)].places.append(TextPlace(source: source, range: match.range))
        if !label.isAmbiguous { found[label.concept]!.plain += 1 }
      }
    }
    return found
  }
}
