import PlanModel

/// The concepts whose labels stand in a measure (or text), and which of them are tags.
struct TextConcepts {
  /// A concept that was decided about.
  struct Decision {
    /// Number of the concept.
    var concept: Int
    /// Log-odds that a careful reader gives it.
    var logOdds: Double
    /// What the decision rests on.
    var evidence: ConceptEvidence
  }

  private let hierarchy: ConceptHierarchy
  private let model: TagModel
  private var evidence: [Int: ConceptEvidence] = [:]
  private var loose: [(match: LabelMatch, label: CompiledLabel, source: Int, position: ConceptEvidence.Position)] = []

  init(hierarchy: ConceptHierarchy, model: TagModel) {
    self.hierarchy = hierarchy
    self.model = model
  }

  /// Adds a label that stands in the text.
  mutating func add(_ match: LabelMatch, _ label: CompiledLabel, source: Int, position: ConceptEvidence.Position) {
    if match.isLoose {
      loose.append((match, label, source, position))
    } else {
      evidence[label.concept, default: ConceptEvidence()].add(match, label, source: source, position: position)
    }
  }

  /// All concepts found and not ruled out by ambiguity, ascending by number.
  func decisions() -> [Decision] {
    var all = evidence
    // Words that stand apart say nothing new of a concept whose label stands in full.
    for (match, label, source, position) in loose where evidence[label.concept] == nil {
      if all[label.concept] == nil || !all[label.concept]!.wordings.contains(label.wording) {
        all[label.concept, default: ConceptEvidence()].add(match, label, source: source, position: position)
      }
    }
    let concepts = all.keys.sorted()
    return concepts.compactMap { concept in
      let found = all[concept]!
      guard isSupported(concept, found, among: all, concepts: concepts) else { return nil }
      let hasNarrower = concepts.contains { hierarchy.isAbove(concept, $0) }
      let logOdds = model.logOdds(
        found, hasNarrower: hasNarrower, isPublic: hierarchy.facet(of: concept) == ThemeTagger.publicFacet)
      return Decision(concept: concept, logOdds: logOdds, evidence: found)
    }
  }

  /// An ambiguous label does not decide alone: it stands in the title, or another label of the concept or an unambiguous one of a
  /// neighbour stands by.
  private func isSupported(
    _ concept: Int, _ found: ConceptEvidence, among all: [Int: ConceptEvidence], concepts: [Int]
  ) -> Bool {
    if !found.isAmbiguous || found.isInTitle || found.wordings.count > 1 { return true }
    return concepts.contains { $0 != concept && !all[$0]!.isAmbiguous && hierarchy.areNeighbours(concept, $0) }
  }
}
