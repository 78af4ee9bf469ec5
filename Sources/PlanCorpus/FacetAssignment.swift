/// Says to which facet each concept belongs.
///
/// A thesaurus says it, in this order of precedence, by the property `facet` of the project's vocabulary, by membership
/// in a `skos:Collection`, by a scheme of its own (the smallest one that holds the concept, as EuroVoc's
/// micro-thesauri), or by its top concept.
struct FacetAssignment {
  private var facets: [Int: String] = [:]

  init(_ skos: SKOSGraph) {
    for resource in skos.concepts {
      if let facet = skos.labels(of: resource, SKOS.facet).first { facets[resource] = facet.text }
    }
    assignCollections(skos)
    assignSchemes(skos)
    assignTopConcepts(skos)
  }

  /// The facet of a concept, if the thesaurus gives it one.
  func facet(of resource: Int) -> String? { facets[resource] }

  private mutating func assignCollections(_ skos: SKOSGraph) {
    for collection in skos.instances(of: [SKOS.collection, SKOS.orderedCollection]) {
      let name = skos.notation(of: collection)
      for member in skos.members(of: collection) where facets[member] == nil { facets[member] = name }
    }
  }

  private mutating func assignSchemes(_ skos: SKOSGraph) {
    var schemes: [Int: [Int]] = [:]
    var sizes: [Int: Int] = [:]
    for resource in skos.concepts {
      schemes[resource] = skos.resources(of: resource, SKOS.inScheme)
      for scheme in schemes[resource] ?? [] { sizes[scheme, default: 0] += 1 }
    }
    guard sizes.count > 1 else { return }
    for resource in skos.concepts where facets[resource] == nil {
      let smallest = (schemes[resource] ?? []).min { (sizes[$0] ?? 0, $0) < (sizes[$1] ?? 0, $1) }
      if let smallest { facets[resource] = skos.notation(of: smallest) }
    }
  }

  /// Breadth first from every concept without a broader one, so that each concept gets the nearest of its top concepts.
  private mutating func assignTopConcepts(_ skos: SKOSGraph) {
    var children: [Int: [Int]] = [:]
    var hasParent: Set<Int> = []
    for resource in skos.concepts {
      for parent in skos.resources(of: resource, SKOS.broader) {
        children[parent, default: []].append(resource)
        hasParent.insert(resource)
      }
      let narrower = skos.resources(of: resource, SKOS.narrower)
      children[resource, default: []] += narrower
      hasParent.formUnion(narrower)
    }
    var queue: [(resource: Int, top: String)] = []
    for resource in skos.concepts where !hasParent.contains(resource) {
      queue.append((resource, skos.notation(of: resource)))
    }
    var seen: Set<Int> = []
    var next = 0
    while next < queue.count {
      let (resource, top) = queue[next]
      next += 1
      guard seen.insert(resource).inserted else { continue }
      if facets[resource] == nil { facets[resource] = top }
      for child in children[resource] ?? [] { queue.append((child, top)) }
    }
  }
}
