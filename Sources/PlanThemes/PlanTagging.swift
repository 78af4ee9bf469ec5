import PlanModel
import PlanText

/// The tagging of one plan.
struct PlanTagging {
  private let plan: Plan
  private let tagger: ThemeTagger
  private let hierarchy: ConceptHierarchy
  /// The labels in each language in which measures are written.
  private let labels: [Language: SourceLabels]
  /// The language of each measure.
  private let languages: [Language]
  private let topics: PlanTopics
  /// Numbers of the concepts that the plan declares.
  private let scope: Set<Int>
  /// Every concept of which a label stands in the text, ascending by notation.
  let mentions: [ConceptTag]

  init(_ plan: Plan, tagger: ThemeTagger) {
    self.plan = plan
    self.tagger = tagger
    let hierarchy = tagger.hierarchy
    self.hierarchy = hierarchy
    let main = plan.document.language
    // A plan is written in one language; recommendations are compiled from texts in several.
    languages = plan.measures.map { plan.document.isPlan ? main : LanguageGuess.language(of: $0.text) ?? main }
    var labels: [Language: SourceLabels] = [:]
    for language in Set(languages).union([main]) {
      labels[language] = SourceLabels(plan.sources, index: tagger.index(language), facets: hierarchy.facets)
    }
    self.labels = labels
    let places = labels[main]!.mentions()
    mentions = places.keys.sorted().map { concept in
      let found = places[concept]!
      return ConceptTag(
        notation: hierarchy.thesaurus.concepts[concept].notation, weight: Double(found.plain), places: found.places)
    }
    scope = Set(plan.document.scope.compactMap(hierarchy.number(of:)))
    topics = PlanTopics(
      plan, labels: labels[main]!, index: tagger.index(main), mentions: places.mapValues(\.places),
      hierarchy: hierarchy,
      subjects: Set(tagger.options.inheritedFacets).subtracting([ThemeTagger.publicFacet]))
  }

  /// The measures with their concepts, publics and territories.
  func measures() -> [Measure] {
    var measures = plan.measures
    for number in measures.indices {
      let tags = tags(of: plan.measures[number], language: languages[number])
      measures[number].concepts = tags.map(conceptTag)
      measures[number].publics = merged(measures[number].publics, with: tags, facet: ThemeTagger.publicFacet)
      measures[number].territories = merged(
        measures[number].territories, with: tags, facet: ThemeTagger.territoryFacet)
    }
    return measures
  }

  /// How often a word of the title counts beside one of the body, when a measure is compared with what a concept is about.
  private static let titleWeight = 3

  /// The concepts of a measure, ascending.
  private func tags(of measure: Measure, language: Language) -> [TextConcepts.Decision] {
    let labels = labels[language]!
    var concepts = TextConcepts(tagger)
    var words: [Int32] = []
    func add(_ place: TextPlace, _ position: (LabelMatch) -> ConceptEvidence.Position) {
      for match in labels.found(in: place) {
        concepts.add(match, labels.label(of: match), source: place.source, position: position(match))
      }
    }
    if let title = measure.titlePlace {
      add(title) { _ in .title }
      for _ in 0..<Self.titleWeight { words += labels.words(in: title) }
    }
    for statement in measure.publics + measure.territories where statement.isLabelled {
      add(statement.place) { _ in .title }
    }
    let body = measure.bodyPlaces.isEmpty ? placesWithoutTitle(of: measure) : measure.bodyPlaces
    let opening = body.first.map { end(ofFirstSentenceIn: $0) } ?? 0
    let first: ConceptEvidence.Position = measure.titlePlace == nil ? .headline : .opening
    for (number, place) in body.enumerated() {
      add(place) { number == 0 && $0.range.lowerBound < opening ? first : .body }
      words += labels.words(in: place)
    }
    return concepts.tags(
      TextConcepts.Surroundings(
        similarities: tagger.index(language).profiles.similarities(of: words),
        topics: tagger.options.inheritedFacets.flatMap { topics.inherited(byAxis: measure.axis, facet: $0) },
        scope: scope))
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

  private func conceptTag(_ tag: TextConcepts.Decision) -> ConceptTag {
    ConceptTag(
      notation: hierarchy.thesaurus.concepts[tag.concept].notation, weight: tag.weight, places: tag.places)
  }

  /// What labels of the measure state, in the words of the thesaurus where a concept stands there, and the concepts of the facet.
  private func merged(_ stated: [Stated<String>], with tags: [TextConcepts.Decision], facet: String) -> [Stated<String>]
  {
    let labelled = stated.filter(\.isLabelled)
    let found = tags.filter { hierarchy.facet(of: $0.concept) == facet }.map { statement($0, labelled: labelled) }
    return labelled.filter { plain in !found.contains { $0.place.isInside(plain.place) } } + found
  }

  /// The preferred label of a concept as a statement of the measure.
  private func statement(_ tag: TextConcepts.Decision, labelled: [Stated<String>]) -> Stated<String> {
    let place = tag.places[0]
    return Stated(
      hierarchy.thesaurus.concepts[tag.concept].label(in: plan.document.language),
      printed: Folding.collapseWhitespace(String(plan.sources[place.source][place.range])), place: place,
      origin: tag.origin, isLabelled: labelled.contains { place.isInside($0.place) })
  }
}

extension TextPlace {
  /// Whether the place lies wholly inside another.
  fileprivate func isInside(_ other: TextPlace) -> Bool {
    source == other.source && other.range.contains(range)
  }
}
