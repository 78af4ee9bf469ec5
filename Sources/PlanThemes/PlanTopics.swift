import PlanModel

/// What the title of a plan and the headings of its axes are about: a measure that names no concept of a facet is about what
/// the heading above it names.
struct PlanTopics {
  /// A concept that a heading names.
  struct Topic {
    /// Number of the concept.
    var concept: Int
    /// Where the words stand.
    var places: [TextPlace]
    /// Whose statement it is.
    var origin: Stated<String>.Origin
  }

  /// Topics of each axis, by number of the axis.
  private let axisTopics: [[Topic]]
  /// Parents of the axes.
  private let parents: [Int?]
  /// Topics of the plan as a whole.
  private let planTopics: [Topic]
  private let hierarchy: ConceptHierarchy

  /// - Parameters:
  ///   - labels: the labels in the text.
  ///   - index: the labels of the thesaurus in the plan's language.
  ///   - mentions: where each concept stands in the text, ascending.
  ///   - subjects: facets that say what a measure is about.
  init(
    _ plan: Plan, labels: SourceLabels, index: LabelIndex, mentions: [Int: [TextPlace]], hierarchy: ConceptHierarchy,
    subjects: Set<String>
  ) {
    self.hierarchy = hierarchy
    parents = plan.axes.map(\.parent)
    axisTopics = plan.axes.enumerated().map { number, axis in
      let found = labels.found(in: axis.place).filter { !$0.isLoose }
      let named = Self.generalise(found.map(labels.label), scope: [], hierarchy: hierarchy)
      return named.map { concept, behind in
        let places = found.filter { behind.contains(labels.label(of: $0).concept) }.map {
          TextPlace(source: axis.place.source, range: $0.range)
        }
        return Topic(concept: concept, places: places, origin: .axis(number))
      }
    }
    // A set of recommendations is a list of subjects, whatever its title says.
    guard plan.document.isPlan else {
      planTopics = []
      return
    }
    var words = index.words
    let search = LabelSearch(plan.document.title, index: index, words: &words)
    let title = search.strictMatches(facets: hierarchy.facets).map { index.labels[$0.label] }
    let scope = Set(plan.document.scope)
    var named = Self.generalise(title, scope: scope, hierarchy: hierarchy)
    let facets = Set(named.map { hierarchy.facets[$0.concept] })
    // Where the title names none of a facet's concepts, the declared scope says what the plan is about.
    let declared = Set(plan.document.scope.compactMap(hierarchy.number(of:))).filter {
      !facets.contains(hierarchy.facets[$0]) && subjects.contains(hierarchy.facet(of: $0))
    }
    named += Self.common(of: Dictionary(uniqueKeysWithValues: declared.map { ($0, [$0]) }), hierarchy: hierarchy)
    planTopics = named.compactMap { concept, behind in
      // A title in the manifest is no text: the first words of the text that say the same are the evidence.
      guard let place = behind.compactMap({ mentions[$0]?.first }).min() else { return nil }
      return Topic(concept: concept, places: [place], origin: .plan)
    }
  }

  /// The topics that a measure takes over from the nearest heading that has any in a facet.
  func inherited(byAxis axis: Int?, facet: String) -> [Topic] {
    var next = axis
    while let current = next {
      let topics = axisTopics[current].filter { hierarchy.facet(of: $0.concept) == facet }
      if !topics.isEmpty { return topics }
      next = parents[current]
    }
    return planTopics.filter { hierarchy.facet(of: $0.concept) == facet }
  }

  /// The concepts that a heading names, each with the concepts of the labels behind it, ascending. An ambiguous label outside the
  /// declared scope names the concept above its own; several concepts of a facet name what they have in common.
  private static func generalise(
    _ labels: [CompiledLabel], scope: Set<String>, hierarchy: ConceptHierarchy
  ) -> [(concept: Int, labels: Set<Int>)] {
    let notations = hierarchy.thesaurus.concepts.map(\.notation)
    let sure = Set(labels.filter { !$0.isAmbiguous }.map(\.concept))
    var behind: [Int: Set<Int>] = [:]
    for label in labels {
      var named: Int? = label.concept
      if !sure.contains(label.concept) && !scope.isEmpty && !scope.contains(notations[label.concept]) {
        let above = hierarchy.ancestors[label.concept]
        named = above.first { scope.contains(notations[$0]) } ?? above.first
      }
      if let named { behind[named, default: []].insert(label.concept) }
    }
    return common(of: behind, hierarchy: hierarchy)
  }

  /// The most specific of some concepts, or where several are of one facet the nearest concept above them all, each with what is
  /// behind it, ascending.
  private static func common(
    of behind: [Int: Set<Int>], hierarchy: ConceptHierarchy
  ) -> [(concept: Int, labels: Set<Int>)] {
    let specific = hierarchy.mostSpecific(of: Set(behind.keys))
    let byFacet = Dictionary(grouping: specific) { hierarchy.facets[$0] }
    return byFacet.keys.sorted().flatMap { facet -> [(concept: Int, labels: Set<Int>)] in
      let concepts = byFacet[facet]!
      if concepts.count > 1, let common = common(to: concepts, hierarchy: hierarchy) {
        return [(common, concepts.reduce(into: []) { $0.formUnion(behind[$1]!) })]
      }
      return concepts.map { ($0, behind[$0]!) }
    }
  }

  /// The nearest concept above all of the given ones.
  private static func common(to concepts: [Int], hierarchy: ConceptHierarchy) -> Int? {
    hierarchy.ancestors[concepts[0]].first { upper in
      concepts.dropFirst().allSatisfy { hierarchy.isAbove(upper, $0) }
    }
  }
}
