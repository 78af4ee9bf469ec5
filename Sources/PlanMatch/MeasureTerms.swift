import PlanModel
import PlanText

/// A word of a measure and where it stands.
struct PlacedTerm: Sendable {
  /// Number of the surface form in the vocabulary of the language.
  var form: Int32
  /// Number of the stem in the vocabulary of the language.
  var stem: Int32
  /// Number of the stretch of running text (title, block) that holds it; no passage crosses stretches.
  var run: Int32
  /// Bytes in that file's text.
  var lower: Int32
  var upper: Int32
}

/// The words of the measures of several plans: titles and running text, without label lines.
struct MeasureTerms: Sendable {
  /// One measure.
  struct Item: Sendable {
    /// Number of the plan.
    var plan: Int
    /// Number of the measure in the plan.
    var measure: Int
    /// Words, title first.
    var terms: Range<Int>
    /// How many of them are the title's.
    var titleCount: Int
    /// Language of the plan.
    var language: Language
  }
  /// Measures, plan by plan in the order given.
  private(set) var items: [Item] = []
  /// The words of all measures.
  private(set) var terms: [PlacedTerm] = []
  /// The words known, by language.
  private(set) var vocabularies: [Language: Vocabulary] = [:]
  /// First item of each plan, then the end.
  private(set) var planStarts: [Int] = [0]
  /// For each stretch of running text, the number of its file; -1 where the words stand in no file.
  private(set) var runSources: [Int] = []

  /// Reads the words of all measures.
  init(_ plans: [Plan]) {
    for (number, plan) in plans.enumerated() {
      let language = plan.document.language
      var vocabulary = vocabularies.removeValue(forKey: language) ?? Vocabulary(language: language)
      for index in plan.measures.indices { append(plan, number, index, &vocabulary) }
      vocabularies[language] = vocabulary
      planStarts.append(items.count)
    }
  }

  /// The words of an item.
  func terms(of item: Int) -> ArraySlice<PlacedTerm> { terms[items[item].terms] }

  /// The words of an item's title.
  func titleTerms(of item: Int) -> ArraySlice<PlacedTerm> {
    terms(of: item).prefix(items[item].titleCount)
  }

  /// The words of an item that are its own: without the formulas that it shares with many measures.
  /// - Parameter weights: what each word weighs as a trace of copying, see ``SeedIndex/wordWeights(_:families:)``.
  func ownTerms(of item: Int, weights: [Float]) -> [PlacedTerm] {
    let all = items[item].terms
    let own = all.filter { weights[$0] > MeasureTerms.formulaWeight }
    // Where little else is left, it is the measure itself that was copied, not a formula in it.
    guard Float(own.count) >= MeasureTerms.leastOwnShare * Float(all.count) else { return Array(terms(of: item)) }
    return own.map { terms[$0] }
  }

  /// Words that four measures or more share in one passage are formula.
  private static let formulaWeight: Float = 0.5
  /// Share of a measure's words that is left when its formulas are taken off.
  private static let leastOwnShare: Float = 0.3

  /// Where the words from `first` to `last`, of one stretch, stand; nothing where they stand in no file.
  func place(from first: Int, through last: Int) -> TextPlace? {
    let source = runSources[Int(terms[first].run)]
    guard source >= 0 else { return nil }
    return TextPlace(source: source, range: TextRange(Int(terms[first].lower), Int(terms[last].upper)))
  }

  /// Whether a word says something about the subject.
  func isContent(_ term: PlacedTerm, in language: Language) -> Bool {
    vocabularies[language]?.isContent(term.form) ?? false
  }

  private mutating func append(_ plan: Plan, _ number: Int, _ index: Int, _ vocabulary: inout Vocabulary) {
    let measure = plan.measures[index]
    let start = terms.count
    var found: [Term] = []
    func take(_ place: TextPlace) {
      guard plan.sources.indices.contains(place.source) else { return }
      found.removeAll(keepingCapacity: true)
      vocabulary.appendTerms(in: plan.sources[place.source].text, range: place.range, to: &found)
      terms += found.map { PlacedTerm($0, run: runSources.count) }
      runSources.append(place.source)
    }
    if let place = measure.titlePlace { take(place) }
    let titleCount = terms.count - start
    for place in measure.bodyPlaces { take(place) }
    if terms.count == start {
      // A measure without places (made in memory) is compared by its folded text; nothing of it can be quoted.
      terms += vocabulary.terms(in: measure.text).map { PlacedTerm($0, run: runSources.count) }
      runSources.append(-1)
    }
    items.append(
      Item(
        plan: number, measure: index, terms: start..<terms.count, titleCount: titleCount,
        language: plan.document.language))
  }
}

extension PlacedTerm {
  fileprivate init(_ term: Term, run: Int) {
    self.init(
      form: term.form, stem: term.stem, run: Int32(run), lower: Int32(term.range.lowerBound),
      upper: Int32(term.range.upperBound))
  }
}
