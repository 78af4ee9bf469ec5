import PlanModel
import PlanText

/// The titles and sentences of all measures, with what each says: what can be quoted.
struct QuoteChoice: Sendable {
  /// A stretch that can be quoted.
  struct Sentence: Sendable {
    var place: TextPlace
    /// Its words, each once.
    var features: [Int32]
    /// A root of the length keeps long sentences from winning by length alone.
    var root: Float
  }

  let reading: SignalReading
  /// For each measure, the title first.
  let sentences: [[Sentence]]

  /// Cuts all measures.
  init(plans: [Plan], reading: SignalReading, jobs: Int) {
    self.reading = reading
    sentences = mapRows(count: reading.measures.items.count, jobs: jobs) { block in
      block.map { QuoteChoice.sentences(of: $0, plans, reading) }
    }
  }

  private static func sentences(of number: Int, _ plans: [Plan], _ reading: SignalReading) -> [Sentence] {
    let item = reading.measures.items[number]
    let plan = plans[item.plan]
    let measure = plan.measures[item.measure]
    let terms = reading.measures.terms(of: number)
    let features = reading.lexical.features[item.language] ?? []
    func sentence(_ place: TextPlace, _ terms: ArraySlice<PlacedTerm>) -> Sentence {
      var seen: Set<Int32> = []
      let found = terms.compactMap { term in seen.insert(term.stem).inserted ? features[Int(term.stem)] : nil }
      return Sentence(place: place, features: found, root: Float(terms.count).squareRoot())
    }
    let heading = measure.titlePlace ?? measure.bodyPlaces.first ?? measure.places.first
    var sentences = [
      sentence(heading ?? TextPlace(range: TextRange(0, 0)), reading.measures.titleTerms(of: number))
    ]
    var first = terms.startIndex
    for body in measure.bodyPlaces where plan.sources.indices.contains(body.source) {
      let text = plan.sources[body.source].text
      for range in Sentences.ranges(in: text, range: body.range, language: item.language) {
        func isInside(_ term: PlacedTerm) -> Bool {
          reading.measures.runSources[Int(term.run)] == body.source && term.lower >= range.lowerBound
            && term.upper <= range.upperBound
        }
        // Words stand in the order of the sentences: the search goes on where the last one ended.
        guard let start = terms[first...].firstIndex(where: isInside) else { continue }
        let end = terms[start...].firstIndex { !isInside($0) } ?? terms.endIndex
        sentences.append(sentence(TextPlace(source: body.source, range: range), terms[start..<end]))
        first = end
      }
    }
    return sentences
  }
}

/// Chooses what to quote of two measures: the longest passage that they share, else of each the sentence that has most in
/// common with the other one.
struct QuoteReader {
  /// Words that a shared passage has at least to be quoted instead of a sentence.
  private static let leastPassageWords = 8

  private let choice: QuoteChoice
  private var other: DenseRow

  /// Makes a reader.
  init(_ choice: QuoteChoice) {
    self.choice = choice
    other = DenseRow(columnCount: choice.reading.lexical.columnCount)
  }

  /// The two stretches, each in its own plan's text.
  mutating func quotes(_ first: Int, _ second: Int, passages: [SharedPassage]) -> (a: TextPlace, b: TextPlace) {
    if let passage = passages.first, passage.words >= QuoteReader.leastPassageWords { return (passage.a, passage.b) }
    return (bestSentence(of: first, for: second), bestSentence(of: second, for: first))
  }

  /// The sentence whose words weigh most in the other measure; of equal ones the first.
  private mutating func bestSentence(of item: Int, for measure: Int) -> TextPlace {
    other.load(choice.reading.lexical.stems, measure)
    var best = 0
    var bestScore = score(choice.sentences[item][0])
    for (index, sentence) in choice.sentences[item].enumerated().dropFirst() {
      let score = score(sentence)
      if score > bestScore { (best, bestScore) = (index, score) }
    }
    return choice.sentences[item][best].place
  }

  private func score(_ sentence: QuoteChoice.Sentence) -> Float {
    guard sentence.root > 0 else { return 0 }
    var sum: Float = 0
    for feature in sentence.features { sum += other[feature] }
    return sum / sentence.root
  }
}
