import PlanModel

/// The labels of one language that stand in the files of a plan.
struct SourceLabels {
  /// The labels of the thesaurus.
  let labels: [CompiledLabel]
  /// What was found in each file, in order of place.
  private let matches: [[LabelMatch]]
  /// The words of each file that say something about a subject, in order of place.
  private let words: [[(start: Int, key: Int32)]]

  /// Searches the files of a plan.
  init(_ sources: [SourceText], index: LabelIndex, facets: [Int]) {
    labels = index.labels
    var words = index.words
    let searches = sources.map { LabelSearch($0.text, index: index, words: &words) }
    self.words = searches.map { $0.contentWords() }
    matches = searches.map { search in
      (search.strictMatches(facets: facets) + search.looseMatches()).sorted {
        ($0.range, $0.isLoose ? 1 : 0, $0.label) < ($1.range, $1.isLoose ? 1 : 0, $1.label)
      }
    }
  }

  /// The label of a match.
  func label(of match: LabelMatch) -> CompiledLabel { labels[match.label] }

  /// The labels that lie wholly inside a place.
  func found(in place: TextPlace) -> [LabelMatch] {
    matches[place.source].inside(place.range) { $0.range.lowerBound }.filter { place.range.contains($0.range) }
  }

  /// Keys of the words in a place that say something about a subject.
  func words(in place: TextPlace) -> [Int32] {
    words[place.source].inside(place.range) { $0.start }.map(\.key)
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

extension Array {
  /// The elements, sorted by where they begin, that begin in a range.
  fileprivate func inside(_ range: TextRange, by start: (Element) -> Int) -> ArraySlice<Element> {
    let lower = partition(from: range.lowerBound, by: start)
    return self[lower...].prefix { start($0) < range.upperBound }
  }

  /// Position of the first element that begins at a place or after it.
  private func partition(from place: Int, by start: (Element) -> Int) -> Int {
    var lower = 0
    var upper = count
    while lower < upper {
      let middle = (lower + upper) / 2
      if start(self[middle]) < place { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}
