import PlanModel

/// An RDF graph seen as a thesaurus: what is said of each resource, by property.
struct SKOSGraph {
  /// A label with its language tag.
  struct Label: Hashable {
    var text: String
    var language: String
  }

  let graph: RDFGraph
  /// Numbers of the concepts in the order in which the file first names them as such.
  private(set) var concepts: [Int] = []
  /// Places in `graph.statements`, by subject, in the order of the file.
  private var statements: [[Int32]] = []
  private var isConcept: [Bool] = []

  init(_ graph: RDFGraph) {
    self.graph = graph
    statements = Array(repeating: [], count: graph.names.count)
    isConcept = Array(repeating: false, count: graph.names.count)
    for (index, statement) in graph.statements.enumerated() { statements[statement.subject].append(Int32(index)) }
    findConcepts()
  }

  /// A concept is what is called one, or what stands in the hierarchy or in a scheme with a label of its own.
  private mutating func findConcepts() {
    let type = graph.existingNumber(of: SKOS.type)
    let concept = graph.existingNumber(of: SKOS.concept)
    let implying = [SKOS.broader, SKOS.narrower, SKOS.inScheme, SKOS.topConceptOf]
    let implied = Set(implying.compactMap(graph.existingNumber))
    let others = Set([SKOS.conceptScheme, SKOS.collection, SKOS.orderedCollection].compactMap(graph.existingNumber))
    var isOther: Set<Int> = []
    if let type {
      for statement in graph.statements where statement.predicate == type {
        if case .resource(let class_) = statement.object, others.contains(class_) { isOther.insert(statement.subject) }
      }
    }
    for statement in graph.statements where !isConcept[statement.subject] {
      var counts = implied.contains(statement.predicate) && !isOther.contains(statement.subject)
      if statement.predicate == type, case .resource(let class_) = statement.object, class_ == concept { counts = true }
      if counts {
        isConcept[statement.subject] = true
        concepts.append(statement.subject)
      }
    }
  }

  /// Whether a resource is a concept.
  func isConcept(_ resource: Int) -> Bool { isConcept[resource] }

  /// Every statement about a resource with one property.
  func statements(of resource: Int, _ property: String) -> [RDFGraph.Statement] {
    guard let predicate = graph.existingNumber(of: property) else { return [] }
    return statements[resource].lazy.map { graph.statements[Int($0)] }.filter { $0.predicate == predicate }
  }

  /// The line of the file with the first statement about a resource, if it is known.
  func line(of resource: Int) -> Int? { statements[resource].first.flatMap { graph.statements[Int($0)].line } }

  /// Resources that a property leads to.
  func resources(of resource: Int, _ property: String) -> [Int] {
    statements(of: resource, property).compactMap {
      if case .resource(let object) = $0.object { object } else { nil }
    }
  }

  /// Texts of a property, those of SKOS-XL label resources included.
  func labels(of resource: Int, _ property: String) -> [Label] {
    var labels = literals(of: resource, property)
    guard property.hasPrefix(SKOS.core) else { return labels }
    for label in resources(of: resource, SKOS.xl + property.dropFirst(SKOS.core.count)) {
      for form in literals(of: label, SKOS.literalForm) where !labels.contains(form) { labels.append(form) }
    }
    return labels
  }

  private func literals(of resource: Int, _ property: String) -> [Label] {
    statements(of: resource, property).compactMap {
      guard case .literal(let text, let language, _) = $0.object, !text.isEmpty else { return nil }
      return Label(text: text, language: language)
    }
  }

  /// The notation of a resource: a plain one before one with a datatype, else the end of its address.
  func notation(of resource: Int) -> String {
    var typed: String?
    for statement in statements(of: resource, SKOS.notation) {
      guard case .literal(let text, _, let datatype) = statement.object, !text.isEmpty else { continue }
      if datatype.isEmpty { return text }
      if typed == nil { typed = text }
    }
    return typed ?? SKOS.lastSegment(of: graph.names[resource])
  }

  /// Members of a collection, those of an ordered one's list included.
  func members(of collection: Int) -> [Int] {
    var members = resources(of: collection, SKOS.member)
    for list in resources(of: collection, SKOS.memberList) {
      var seen: Set<Int> = []
      var next: Int? = list
      while let cell = next, seen.insert(cell).inserted {
        members += resources(of: cell, SKOS.first)
        next = resources(of: cell, SKOS.rest).first
      }
    }
    return members
  }

  /// Resources of a class, in the order of the file.
  func instances(of classes: [String]) -> [Int] {
    guard let type = graph.existingNumber(of: SKOS.type) else { return [] }
    let numbers = Set(classes.compactMap(graph.existingNumber))
    var seen: Set<Int> = []
    return graph.statements.compactMap { statement in
      guard statement.predicate == type, case .resource(let class_) = statement.object, numbers.contains(class_),
        seen.insert(statement.subject).inserted
      else { return nil }
      return statement.subject
    }
  }
}
