import PlanModel

/// The concepts whose labels stand in a measure (or text), and which of them, and of those that come with them, are tags.
struct TextConcepts {
  /// What stands around a measure.
  struct Surroundings {
    /// Cosine of the measure with each concept's profile.
    var similarities: [Double]
    /// What the headings above it name, one list for each facet in which measures take over what headings say.
    var topics: [PlanTopics.Topic] = []
    /// Numbers of the concepts that the plan declares.
    var scope: Set<Int> = []
  }

  /// A concept that was decided about.
  struct Decision {
    /// Number of the concept.
    var concept: Int
    /// Log-odds that a careful reader gives it.
    var logOdds: Double
    /// Whether the measure names it; otherwise a heading does, or a related concept stands for it.
    var isNamed: Bool
    /// How much of the measure is about it: 1 or more where the measure names it.
    var weight: Double
    /// Where the words stand on which the decision rests.
    var places: [TextPlace]
    /// Whose statement it is.
    var origin: Stated<String>.Origin
  }

  private let tagger: ThemeTagger
  private var hierarchy: ConceptHierarchy { tagger.hierarchy }
  private var evidence: [Int: ConceptEvidence] = [:]
  private var loose: [(match: LabelMatch, label: CompiledLabel, source: Int, position: ConceptEvidence.Position)] = []

  init(_ tagger: ThemeTagger) {
    self.tagger = tagger
  }

  /// Adds a label that stands in the text.
  mutating func add(_ match: LabelMatch, _ label: CompiledLabel, source: Int, position: ConceptEvidence.Position) {
    if match.isLoose {
      loose.append((match, label, source, position))
    } else {
      evidence[label.concept, default: ConceptEvidence()].add(match, label, source: source, position: position)
    }
  }

  /// The concepts that a careful reader would give, ascending by number.
  func tags(_ surroundings: Surroundings) -> [Decision] {
    let tagged = decisions(surroundings).filter { $0.logOdds >= tagger.contextModel.threshold }
    return tagged.filter { decision in
      !tagged.contains { other in
        if hierarchy.isAbove(decision.concept, other.concept) {
          return other.logOdds + tagger.contextModel.lead >= decision.logOdds
        }
        return hierarchy.isAbove(other.concept, decision.concept)
          && decision.logOdds + tagger.contextModel.lead < other.logOdds
      }
    }
  }

  /// All concepts that the measure or a heading names and all that are related to one that the measure names, ascending.
  private func decisions(_ surroundings: Surroundings) -> [Decision] {
    let found = supported()
    let named = logOdds(found, surroundings)
    let probabilities = named.mapValues(TagModel.probability)
    let topics = Dictionary(surroundings.topics.map { ($0.concept, $0) }, uniquingKeysWith: { first, _ in first })
    var candidates = Set(named.keys).union(topics.keys)
    for concept in named.keys { candidates.formUnion(hierarchy.related[concept]) }
    return candidates.sorted().filter { hierarchy.isForIndexing[$0] }.map { concept in
      let relative = nearestRelative(of: concept, probabilities)
      let features = ContextModel.Features(
        role: tagger.roles[concept], named: named[concept], similarity: surroundings.similarities[concept],
        isHeading: topics[concept] != nil, isInScope: surroundings.scope.contains(concept),
        related: relative.map { probabilities[$0]! } ?? 0,
        rival: greatest(probabilities) { areRivals($0, concept) },
        narrower: greatest(probabilities) { hierarchy.isAbove(concept, $0) },
        facet: greatest(probabilities) { $0 != concept && hierarchy.facets[$0] == hierarchy.facets[concept] })
      let evidence = found[concept]
      let topic = evidence == nil ? topics[concept] : nil
      let places = (evidence ?? relative.flatMap { found[$0] })?.places.sorted() ?? []
      return Decision(
        concept: concept, logOdds: tagger.contextModel.logOdds(features), isNamed: evidence != nil,
        weight: evidence?.weight ?? ThemeTagger.inheritedWeight, places: topic?.places ?? places,
        origin: topic?.origin ?? .stated)
    }
  }

  /// What speaks for each concept whose labels were found and are not ruled out by ambiguity.
  private func supported() -> [Int: ConceptEvidence] {
    var all = evidence
    // Words that stand apart say nothing new of a concept whose label stands in full.
    for (match, label, source, position) in loose where evidence[label.concept] == nil {
      if all[label.concept] == nil || !all[label.concept]!.wordings.contains(label.wording) {
        all[label.concept, default: ConceptEvidence()].add(match, label, source: source, position: position)
      }
    }
    return all.filter { isSupported($0.key, $0.value, among: all) }
  }

  /// An ambiguous label does not decide alone: it stands in the title, or another label of the concept or an unambiguous one of a
  /// neighbour stands by.
  private func isSupported(_ concept: Int, _ found: ConceptEvidence, among all: [Int: ConceptEvidence]) -> Bool {
    if !found.isAmbiguous || found.isInTitle || found.wordings.count > 1 { return true }
    return all.contains { $0.key != concept && !$0.value.isAmbiguous && hierarchy.areNeighbours(concept, $0.key) }
  }

  private func logOdds(_ found: [Int: ConceptEvidence], _ surroundings: Surroundings) -> [Int: Double] {
    Dictionary(
      uniqueKeysWithValues: found.map { concept, evidence in
        let hasNarrower = found.keys.contains { hierarchy.isAbove(concept, $0) }
        let similarity = surroundings.similarities[concept]
        return (concept, tagger.model.logOdds(evidence, similarity: similarity, hasNarrower: hasNarrower))
      })
  }

  /// The most probable concept of the measure that is related to another one.
  private func nearestRelative(of concept: Int, _ probabilities: [Int: Double]) -> Int? {
    hierarchy.related[concept].filter { probabilities[$0] != nil }.max {
      (probabilities[$0]!, $1) < (probabilities[$1]!, $0)
    }
  }

  private func areRivals(_ first: Int, _ second: Int) -> Bool {
    first != second && hierarchy.facets[first] == hierarchy.facets[second] && !hierarchy.facet(of: first).isEmpty
      && !hierarchy.isAbove(first, second) && !hierarchy.isAbove(second, first)
  }

  private func greatest(_ probabilities: [Int: Double], where holds: (Int) -> Bool) -> Double {
    probabilities.reduce(0) { holds($1.key) ? max($0, $1.value) : $0 }
  }
}
