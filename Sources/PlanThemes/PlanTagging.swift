import PlanModel
import PlanText

/// The tagging of one plan.
struct PlanTagging {
  private(set) var plan: Plan
  private let tagger: ThemeTagger
  private let hierarchy: ConceptHierarchy
  /// The labels in the plan's language.
  private let main: SourceLabels
  /// The labels in other languages, where measures are written in them.
  private var others: [Language: SourceLabels] = [:]
  /// What the plan's title names.
  private let title: [CompiledLabel]

  init(_ plan: Plan, tagger: ThemeTagger) {
    self.plan = plan
    self.tagger = tagger
    hierarchy = tagger.hierarchy
    let index = tagger.index(plan.document.language)
    var words = index.words
    main = SourceLabels(plan.sources, index: index, facets: tagger.hierarchy.facets, words: &words)
    let search = LabelSearch(plan.document.title, index: index, words: &words)
    // A set of recommendations is a list of subjects, whatever its title says.
    title =
      plan.document.isPlan
      ? search.strictMatches(facets: tagger.hierarchy.facets).map { index.labels[$0.label] } : []
  }

  mutating func run() {
    let mentions = main.mentions()
    plan.mentions = mentions.keys.sorted().map { concept in
      let found = mentions[concept]!
      return ConceptTag(notation: notation(concept), weight: Double(found.plain), places: found.places)
    }
    let topics = topics(mentions: mentions.mapValues(\.places))
    for number in plan.measures.indices {
      let language = language(of: plan.measures[number])
      fill(number, with: decisions(for: plan.measures[number], labels: labels(in: language)), topics: topics)
    }
  }

  /// The language of a measure. A plan is written in one; recommendations are compiled from texts in several.
  private func language(of measure: Measure) -> Language {
    let declared = plan.document.language
    return plan.document.isPlan ? declared : LanguageGuess.language(of: measure.text) ?? declared
  }

  private mutating func labels(in language: Language) -> SourceLabels {
    if language == plan.document.language { return main }
    if let known = others[language] { return known }
    let index = tagger.index(language)
    var words = index.words
    let found = SourceLabels(plan.sources, index: index, facets: hierarchy.facets, words: &words)
    others[language] = found
    return found
  }

  private func topics(mentions: [Int: [TextPlace]]) -> PlanTopics {
    let axes = plan.axes.map { axis in
      main.found(in: axis.place).filter { !$0.isLoose }.map {
        (match: $0, label: main.label(of: $0), source: axis.place.source)
      }
    }
    return PlanTopics(plan, title: title, axes: axes, mentions: mentions, hierarchy: hierarchy)
  }

  private func decisions(for measure: Measure, labels: SourceLabels) -> [TextConcepts.Decision] {
    var concepts = TextConcepts(hierarchy: hierarchy, model: tagger.model)
    func add(_ place: TextPlace, _ position: (LabelMatch) -> ConceptEvidence.Position) {
      for match in labels.found(in: place) {
        concepts.add(match, labels.label(of: match), source: place.source, position: position(match))
      }
    }
    if let title = measure.titlePlace { add(title) { _ in .title } }
    for statement in measure.publics + measure.territories where statement.isLabelled {
      add(statement.place) { _ in .title }
    }
    let body = measure.bodyPlaces.isEmpty ? placesWithoutTitle(of: measure) : measure.bodyPlaces
    let opening = body.first.map { end(ofFirstSentenceIn: $0) } ?? 0
    let first: ConceptEvidence.Position = measure.titlePlace == nil ? .headline : .opening
    for (number, place) in body.enumerated() {
      add(place) { number == 0 && $0.range.lowerBound < opening ? first : .body }
    }
    return concepts.decisions()
  }

  private func placesWithoutTitle(of measure: Measure) -> [TextPlace] {
    guard let title = measure.titlePlace else { return measure.places }
    return measure.places.flatMap { place -> [TextPlace] in
      guard place.source == title.source, place.range.contains(title.range) else { return [place] }
      return [
        TextRange(place.range.lowerBound, title.range.lowerBound),
        TextRange(title.range.upperBound, place.range.upperBound),
      ].filter { !$0.isEmpty }.map { TextPlace(source: place.source, range: $0) }
    }
  }

  /// Where the first sentence of a place ends.
  private func end(ofFirstSentenceIn place: TextPlace) -> Int {
    let text = plan.sources[place.source].text
    return Sentences.first(in: text, range: place.range, language: plan.document.language)?.upperBound
      ?? place.range.upperBound
  }

  private mutating func fill(_ number: Int, with decisions: [TextConcepts.Decision], topics: PlanTopics) {
    let tagged = decisions.filter { $0.logOdds >= tagger.model.threshold }
    let own = Dictionary(uniqueKeysWithValues: tagged.map { ($0.concept, $0.evidence) })
    var inherited: [Int: PlanTopics.Topic] = [:]
    for facet in tagger.options.inheritedFacets
    where !tagged.contains(where: { hierarchy.facet(of: $0.concept) == facet }) {
      for topic in topics.inherited(byAxis: plan.measures[number].axis, facet: facet) {
        inherited[topic.concept] = topic
      }
    }
    let concepts = hierarchy.mostSpecific(of: Set(own.keys).union(inherited.keys))
    plan.measures[number].concepts = concepts.map { concept in
      ConceptTag(
        notation: notation(concept), weight: own[concept]?.weight ?? ThemeTagger.inheritedWeight,
        places: own[concept].map { $0.places.sorted() } ?? inherited[concept]!.places)
    }
    let statements = concepts.map { concept in
      statement(concept, places: own[concept]?.places ?? inherited[concept]!.places, origin: inherited[concept]?.origin)
    }
    plan.measures[number].publics = merged(
      plan.measures[number].publics, with: zip(concepts, statements), facet: ThemeTagger.publicFacet)
    plan.measures[number].territories = merged(
      plan.measures[number].territories, with: zip(concepts, statements), facet: ThemeTagger.territoryFacet)
  }

  /// The preferred label of a concept as a statement of the measure.
  private func statement(_ concept: Int, places: [TextPlace], origin: Stated<String>.Origin?) -> Stated<String> {
    let place = places.min()!
    let printed = Folding.collapseWhitespace(String(plan.sources[place.source][place.range]))
    let label = hierarchy.thesaurus.concepts[concept].label(in: plan.document.language)
    return Stated(label, printed: printed, place: place, origin: origin ?? .stated)
  }

  /// What labels of the measure state, in the words of the thesaurus where a concept stands there, and the concepts of the facet.
  private func merged(
    _ stated: [Stated<String>], with concepts: some Sequence<(Int, Stated<String>)>, facet: String
  ) -> [Stated<String>] {
    let found = concepts.filter { hierarchy.facet(of: $0.0) == facet }.map(\.1)
    let kept = stated.filter { plain in
      plain.isLabelled
        && !found.contains { $0.place.source == plain.place.source && plain.place.range.contains($0.place.range) }
    }
    return kept + found
  }

  private func notation(_ concept: Int) -> String { hierarchy.thesaurus.concepts[concept].notation }
}
