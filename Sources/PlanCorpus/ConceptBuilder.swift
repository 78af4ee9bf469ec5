import PlanModel

/// Makes concepts from a SKOS graph.
struct ConceptBuilder {
  private let skos: SKOSGraph
  /// Notation by resource, made unique.
  private var notations: [Int: String] = [:]
  /// Notations of broader concepts by resource.
  private var broader: [Int: [String]] = [:]
  /// Notations of related concepts by resource.
  private var related: [Int: [String]] = [:]
  private let facets: FacetAssignment

  init(_ skos: SKOSGraph) {
    self.skos = skos
    facets = FacetAssignment(skos)
    nameConcepts()
    linkConcepts()
  }

  /// The concepts in the order of the file.
  func concepts() -> [Concept] { skos.concepts.map(concept) }

  /// Gives every concept a notation of its own: where two schemes use one notation twice, the second concept goes by the
  /// end of its address, or by the whole address.
  private mutating func nameConcepts() {
    var taken: Set<String> = []
    for resource in skos.concepts {
      let address = skos.graph.names[resource]
      let candidates = [skos.notation(of: resource), SKOS.lastSegment(of: address), address]
      notations[resource] = candidates.first { taken.insert($0).inserted } ?? address
    }
  }

  /// Broader concepts, said from below or from above, and related ones, said from either side; each once, in the order of the
  /// file.
  private mutating func linkConcepts() {
    let up = skos.graph.existingNumber(of: SKOS.broader)
    let down = skos.graph.existingNumber(of: SKOS.narrower)
    let beside = skos.graph.existingNumber(of: SKOS.related)
    var seen: (broader: Set<SIMD2<Int>>, related: Set<SIMD2<Int>>) = ([], [])
    for statement in skos.graph.statements {
      guard case .resource(let object) = statement.object, object != statement.subject else { continue }
      let subject = statement.subject
      switch statement.predicate {
      case up: link(subject, to: object, in: &broader, seen: &seen.broader)
      case down: link(object, to: subject, in: &broader, seen: &seen.broader)
      case beside:
        link(subject, to: object, in: &related, seen: &seen.related)
        link(object, to: subject, in: &related, seen: &seen.related)
      default: continue
      }
    }
  }

  private func link(_ from: Int, to: Int, in links: inout [Int: [String]], seen: inout Set<SIMD2<Int>>) {
    guard skos.isConcept(from), let notation = notations[to], seen.insert(SIMD2(from, to)).inserted else { return }
    links[from, default: []].append(notation)
  }

  private func concept(_ resource: Int) -> Concept {
    let preferred = byLanguage(skos.labels(of: resource, SKOS.prefLabel))
    let notes = byLanguage(skos.labels(of: resource, SKOS.scopeNote))
    return Concept(
      notation: notations[resource] ?? "", uri: skos.graph.names[resource],
      prefLabels: preferred.compactMapValues(\.first), altLabels: byLanguage(skos.labels(of: resource, SKOS.altLabel)),
      hiddenLabels: byLanguage(skos.labels(of: resource, SKOS.hiddenLabel)),
      ambiguousLabels: skos.labels(of: resource, SKOS.ambiguousLabel).map(\.text),
      broader: broader[resource] ?? [], related: (related[resource] ?? []).sorted(),
      facet: facets.facet(of: resource) ?? "",
      scopeNotes: notes.mapValues { $0.joined(separator: " ") },
      exactMatches: addresses(of: resource, SKOS.exactMatch), closeMatches: addresses(of: resource, SKOS.closeMatch))
  }

  private func addresses(of resource: Int, _ property: String) -> [String] {
    skos.resources(of: resource, property).map { skos.graph.names[$0] }
  }

  /// Labels by language; `fr-CA` counts as French, and a label without language serves every language that has none.
  private func byLanguage(_ labels: [SKOSGraph.Label]) -> [Language: [String]] {
    var byLanguage: [Language: [String]] = [:]
    for label in labels {
      let primary = label.language.prefix { $0 != "-" }
      guard let language = Language(rawValue: String(primary)) else { continue }
      byLanguage[language, default: []].append(label.text)
    }
    let untagged = labels.filter(\.language.isEmpty).map(\.text)
    guard !untagged.isEmpty else { return byLanguage }
    for language in Language.allCases where byLanguage[language] == nil { byLanguage[language] = untagged }
    return byLanguage
  }
}
