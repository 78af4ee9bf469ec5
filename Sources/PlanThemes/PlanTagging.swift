import PlanModel
import PlanText

/// The tagging of one plan.
struct PlanTagging {
  private(set) var plan: Plan
  private let tagger: ThemeTagger
  private let hierarchy: ConceptHierarchy
  private let labels: [CompiledLabel]
  private let index: LabelIndex
  private var words: LabelWords
  /// The labels of each file, in order of place.
  private var matches: [[LabelMatch]] = []

  init(_ plan: Plan, tagger: ThemeTagger) {
    self.plan = plan
    self.tagger = tagger
    index = tagger.index(plan.document.language)
    labels = index.labels
    hierarchy = tagger.hierarchy
    words = index.words
  }

  mutating func run() {
    matches = plan.sources.map { source in
      let search = LabelSearch(source.text, index: index, words: &words)
      let all = search.strictMatches(facets: hierarchy.facets) + search.looseMatches()
      return all.sorted { ($0.range, $0.isLoose ? 1 : 0, $0.label) < ($1.range, $1.isLoose ? 1 : 0, $1.label) }
    }
    let mentions = mentionedPlaces()
    fillMentions(mentions.mapValues(\.places), plain: mentions.mapValues(\.plain))
    let topics = topics(mentions: mentions.mapValues(\.places))
    for number in plan.measures.indices {
      let decisions = decisions(for: plan.measures[number])
      fill(number, with: decisions, topics: topics)
    }
  }

  /// Where each concept stands in the text, and at how many of the places a label stands that means nothing else.
  private func mentionedPlaces() -> [Int: (places: [TextPlace], plain: Int)] {
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

  private mutating func fillMentions(_ places: [Int: [TextPlace]], plain: [Int: Int]) {
    plan.mentions = places.keys.sorted().map { concept in
      ConceptTag(
        notation: notation(concept), weight: Double(plain[concept]!), places: places[concept]!)
    }
  }

  private mutating func topics(mentions: [Int: [TextPlace]]) -> PlanTopics {
    var title: [CompiledLabel] = []
    // A set of recommendations is a list of subjects, whatever its title says.
    if plan.document.isPlan {
      let search = LabelSearch(plan.document.title, index: index, words: &words)
      title = search.strictMatches(facets: hierarchy.facets).map { labels[$0.label] }
    }
    let axes = plan.axes.map { axis in
      found(in: axis.place).filter { !$0.isLoose }.map {
        (match: $0, label: labels[$0.label], source: axis.place.source)
      }
    }
    return PlanTopics(plan, title: title, axes: axes, mentions: mentions, hierarchy: hierarchy)
  }

  /// The labels that lie wholly inside a place.
  private func found(in place: TextPlace) -> [LabelMatch] {
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

  private func decisions(for measure: Measure) -> [TextConcepts.Decision] {
    var concepts = TextConcepts(hierarchy: hierarchy, model: tagger.model)
    func add(_ place: TextPlace, _ position: (LabelMatch) -> ConceptEvidence.Position) {
      for match in found(in: place) {
        concepts.add(match, labels[match.label], source: place.source, position: position(match))
      }
    }
    if let title = measure.titlePlace { add(title) { _ in .title } }
    for statement in measure.publics + measure.territories where statement.isLabelled {
      add(statement.place) { _ in .title }
    }
    let body = measure.bodyPlaces.isEmpty ? placesWithoutTitle(of: measure) : measure.bodyPlaces
    let opening = body.first.map { end(ofFirstSentenceIn: $0) } ?? 0
    for (number, place) in body.enumerated() {
      add(place) { number == 0 && $0.range.lowerBound < opening ? .opening : .body }
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
    return Sentences.first(in: text, range: place.range, language: words.language)?.upperBound
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
