import PlanModel
import PlanText

extension Plan {
  /// A quotation that names a measure: its title, else the beginning of its text.
  func quotation(of measure: Measure, role: Evidence.Role = .statement) -> Evidence? {
    var place = measure.titlePlace
    if place?.range.isEmpty ?? true, let first = measure.places.first {
      let start = TextRange(first.range.lowerBound, first.range.lowerBound)
      place = sentence(around: TextPlace(source: first.source, range: start))
    }
    return place.flatMap { quotation(at: $0, in: measure, role: role) }
  }

  /// The running text of a measure, without title and label lines.
  func body(of measure: Measure) -> String {
    measure.bodyPlaces.map { $0.source < sources.count ? String(sources[$0.source][$0.range]) : "" }
      .joined(separator: "\n")
  }

  /// A quotation of a place of a measure; nothing where the place is empty or the plan has no text.
  func quotation(at place: TextPlace, in measure: Measure?, role: Evidence.Role = .statement) -> Evidence? {
    guard place.source < sources.count, !place.range.isEmpty,
      place.range.upperBound <= sources[place.source].text.utf8.count
    else { return nil }
    return evidence(at: place, measure: measure?.id, role: role)
  }

  /// The sentence that holds the first byte of a place, within its block; the place itself where it stands in no block.
  func sentence(around place: TextPlace) -> TextPlace {
    guard place.source < sources.count, let block = sources[place.source].block(at: place.range.lowerBound) else {
      return place
    }
    let sentences = Sentences.ranges(
      in: sources[place.source].text, range: block.range, language: document.language)
    guard let found = sentences.last(where: { $0.lowerBound <= place.range.lowerBound }) else { return place }
    return TextPlace(source: place.source, range: found.union(place.range))
  }
}

extension SourceText {
  /// The block that holds a byte.
  func block(at offset: Int) -> Block? {
    var (lower, upper) = (0, blocks.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if blocks[middle].range.upperBound <= offset { lower = middle + 1 } else { upper = middle }
    }
    guard lower < blocks.count, blocks[lower].range.lowerBound <= offset else { return nil }
    return blocks[lower]
  }
}
