import PlanModel
import PlanText

/// Chooses what to quote of two measures: the longest passage that they share, else of each the sentence that has most in
/// common with the other one.
struct QuoteChoice: Sendable {
  /// Words that a shared passage has at least to be quoted instead of a sentence.
  private static let leastPassageWords = 8

  let plans: [Plan]
  let reading: SignalReading

  /// The two stretches, each in its own plan's text.
  func quotes(_ first: Int, _ second: Int, passages: [SharedPassage]) -> (a: TextPlace, b: TextPlace) {
    if let passage = passages.first, passage.words >= QuoteChoice.leastPassageWords { return (passage.a, passage.b) }
    return (bestSentence(of: first, for: second), bestSentence(of: second, for: first))
  }

  private func bestSentence(of item: Int, for other: Int) -> TextPlace {
    let place = reading.measures.items[item]
    let plan = plans[place.plan]
    let measure = plan.measures[place.measure]
    var best = measure.titlePlace ?? measure.bodyPlaces.first ?? measure.places.first
    var bestScore = score(of: Array(reading.measures.titleTerms(of: item)), place.language, for: other)
    for body in measure.bodyPlaces where plan.sources.indices.contains(body.source) {
      let text = plan.sources[body.source].text
      for range in Sentences.ranges(in: text, range: body.range, language: place.language) {
        let score = score(of: terms(of: item, in: body.source, range), place.language, for: other)
        if score > bestScore {
          best = TextPlace(source: body.source, range: range)
          bestScore = score
        }
      }
    }
    return best ?? TextPlace(range: TextRange(0, 0))
  }

  private func terms(of item: Int, in source: Int, _ range: TextRange) -> [PlacedTerm] {
    reading.measures.terms(of: item).filter {
      reading.measures.runSources[Int($0.run)] == source && $0.lower >= range.lowerBound && $0.upper <= range.upperBound
    }
  }

  /// What the words weigh in the other measure; a root of the length keeps long sentences from winning by length alone.
  private func score(of terms: [PlacedTerm], _ language: Language, for other: Int) -> Float {
    guard !terms.isEmpty, let features = reading.lexical.features[language] else { return 0 }
    let row = reading.lexical.stems.range(ofRow: other)
    var sum: Float = 0
    var seen: Set<Int32> = []
    for term in terms where seen.insert(term.stem).inserted {
      guard let feature = features[Int(term.stem)] else { continue }
      var (lower, upper) = (row.lowerBound, row.upperBound)
      while lower < upper {
        let middle = (lower + upper) / 2
        if reading.lexical.stems.columns[middle] < feature { lower = middle + 1 } else { upper = middle }
      }
      if lower < row.upperBound, reading.lexical.stems.columns[lower] == feature {
        sum += reading.lexical.stems.values[lower]
      }
    }
    return sum / Float(terms.count).squareRoot()
  }
}
