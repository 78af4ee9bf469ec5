import PlanModel

/// What rules look at, with the look-ups that several of them need, made once.
struct Grounds: Sendable {
  /// Where a measure stands.
  struct Place: Hashable, Sendable {
    /// Number of the plan.
    let plan: Int
    /// Number of the measure in its plan.
    let measure: Int
  }

  /// What the run knows.
  let context: FindingContext
  /// Where lines are drawn.
  let thresholds: Thresholds
  /// Number of the reference among the plans.
  let reference: Int?
  /// Numbers of the peers: other plans that are no earlier edition, whose period shares a day with the reference's.
  let peers: [Int]
  /// Who is who among the leads.
  let institutions: Institutions
  /// What evaluations say of measures.
  let evaluations: Evaluations
  private let plansByID: [String: Int]
  private let places: [String: Place]
  private let pairsByMeasure: [String: [Int]]
  /// For each plan, the numbers of the measures that are tagged with a concept.
  private let tagged: [[String: [Int]]]

  /// Makes the look-ups.
  init(_ context: FindingContext) {
    self.context = context
    thresholds = Thresholds(overrides: context.corpus.thresholds)
    let plans = context.plans
    plansByID = Dictionary(
      plans.enumerated().map { ($1.document.id, $0) }, uniquingKeysWith: { first, _ in first })
    let reference = Grounds.reference(in: context)
    self.reference = reference
    institutions = Institutions(context)
    evaluations = Evaluations(plans)
    peers = plans.indices.filter { $0 != reference && Grounds.isPeer(plans[$0], of: reference.map { plans[$0] }) }
    var places: [String: Place] = [:]
    var tagged: [[String: [Int]]] = []
    for (number, plan) in plans.enumerated() {
      var tags: [String: [Int]] = [:]
      for (index, measure) in plan.measures.enumerated() {
        if places[measure.id] == nil { places[measure.id] = Place(plan: number, measure: index) }
        for tag in measure.concepts { tags[tag.notation, default: []].append(index) }
      }
      tagged.append(tags)
    }
    self.places = places
    self.tagged = tagged
    var pairsByMeasure: [String: [Int]] = [:]
    for (index, pair) in context.comparison.pairs.enumerated() {
      pairsByMeasure[pair.a, default: []].append(index)
      pairsByMeasure[pair.b, default: []].append(index)
    }
    self.pairsByMeasure = pairsByMeasure
  }

  private static func reference(in context: FindingContext) -> Int? {
    if let id = context.corpus.reference { return context.plans.firstIndex { $0.document.id == id } }
    return context.plans.firstIndex { $0.document.role == .reference }
  }

  private static func isPeer(_ plan: Plan, of reference: Plan?) -> Bool {
    guard plan.document.role == .peer || plan.document.role == .reference else { return false }
    guard let reference, let ours = reference.document.period, let theirs = plan.document.period else { return true }
    return ours.overlaps(theirs)
  }
}

extension Grounds {
  /// All plans in manifest order.
  var plans: [Plan] { context.plans }

  /// Numbers of the reference and of every other plan that is no earlier edition, whatever its years: the plans whose
  /// measures the rules on means, time and wording look at.
  var currentPlans: [Int] {
    plans.indices.filter { $0 == reference || [.reference, .peer].contains(plans[$0].document.role) }
  }

  /// Number of a plan.
  func position(ofPlan id: String) -> Int? { plansByID[id] }

  /// Where a measure stands.
  func place(of measure: String) -> Place? { places[measure] }

  /// The measure at a place.
  func measure(at place: Place) -> Measure { plans[place.plan].measures[place.measure] }

  /// The plan and measure of an identifier.
  func find(_ id: String) -> (plan: Plan, measure: Measure)? {
    places[id].map { (plans[$0.plan], measure(at: $0)) }
  }

  /// Documents of measures, each once, in manifest order.
  func documents(of measures: [String]) -> [String] {
    let numbers = Set(measures.compactMap { places[$0]?.plan })
    return numbers.sorted().map { plans[$0].document.id }
  }

  /// Pairs of a measure with measures of another plan (or of its own), in the order of the comparison.
  func pairs(of measure: String, with plan: Int) -> [Pair] {
    (pairsByMeasure[measure] ?? []).map { context.comparison.pairs[$0] }.filter { pair in
      let other = pair.a == measure ? pair.b : pair.a
      return places[other]?.plan == plan
    }
  }

  /// The closest relation of a measure to any measure of a plan.
  func closestRelation(of measure: String, to plan: Int) -> Relation {
    pairs(of: measure, with: plan).map(\.relation).min() ?? .unrelated
  }

  /// Whether two measures may be said to announce the same: the relation, its probability, and the likeness of their own words.
  /// Measures of one plan share axis and style, so that only their own words count; across plans a few shared words are asked
  /// for where no meaning vector speaks for the pair.
  func saysTheSame(_ pair: Pair) -> Bool {
    guard pair.relation <= .paraphrase, pair.confidence >= thresholds.duplicateConfidence else { return false }
    let ownWords = max(pair.signals[.lexical], pair.signals[.reuse])
    if places[pair.a]?.plan == places[pair.b]?.plan { return ownWords >= thresholds.internalOwnWords }
    return pair.relation == .verbatim || context.comparison.meaning != "none" || ownWords >= thresholds.ownWords
  }

  /// Candidates of a plan that were rejected for a measure, nearest first.
  func rejected(for measure: String, in plan: Int) -> [Pair] {
    context.comparison.nearestRejected[measure]?[plans[plan].document.id] ?? []
  }

  /// Numbers of the measures of a plan that are tagged with the very concept.
  func measures(of plan: Int, on concept: String) -> [Int] { tagged[plan][concept] ?? [] }

  /// Numbers of the measures of a plan that are tagged with the concept or a narrower one, ascending.
  func measures(of plan: Int, within concept: String) -> [Int] {
    var found: Set<Int> = []
    for notation in context.thesaurus.descendants(of: concept) { found.formUnion(tagged[plan][notation] ?? []) }
    return found.sorted()
  }

  /// Numbers of the measures of a plan that are tagged with the concept or a narrower one, or say the same as a measure of
  /// another plan that is: then they treat it in other words. Ascending.
  func measuresInAnyWords(of plan: Int, within concept: String) -> [Int] {
    let notations = context.thesaurus.descendants(of: concept)
    return plans[plan].measures.indices.filter { number in
      let measure = plans[plan].measures[number]
      return measure.concepts.contains { notations.contains($0.notation) }
        || twins(of: measure.id).contains { twin in
          twin.concepts.contains { notations.contains($0.notation) && $0.weight >= thresholds.themeWeight }
        }
    }
  }

  /// Measures that say the same, in the same words or in others.
  private func twins(of measure: String) -> [Measure] {
    (pairsByMeasure[measure] ?? []).compactMap { index in
      let pair = context.comparison.pairs[index]
      guard pair.relation <= .paraphrase else { return nil }
      return find(pair.a == measure ? pair.b : pair.a)?.measure
    }
  }

  /// The tag of a measure with a concept.
  func tag(_ concept: String, at place: Place) -> ConceptTag? {
    measure(at: place).concepts.first { $0.notation == concept }
  }

  /// Facet of the reference's subject: that of the first concept of its declared scope, else of the concept that weighs most
  /// in its measures.
  var subjectFacet: String? {
    guard let reference else { return nil }
    let plan = plans[reference]
    if let first = plan.document.scope.first, let concept = context.thesaurus[first] { return concept.facet }
    var weights: [String: Double] = [:]
    for measure in plan.measures {
      for tag in measure.concepts { weights[tag.notation, default: 0] += tag.weight }
    }
    let heaviest = weights.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.first
    return heaviest.flatMap { context.thesaurus[$0.key]?.facet }
  }
}

extension Plan {
  /// Whether the text is known in part only: then it proves no absence.
  var isPartial: Bool { document.completeness == .partial }
  /// Whether the words are the corpus maker's: then they prove nothing about wording.
  var isSummary: Bool { document.wording == .summary }
}

extension Measure {
  /// What makes it the same measure in another run: its document, number and title, folded.
  var contentKey: String {
    "\(document)\u{1E}\(Words.key(number ?? ""))\u{1E}\(Words.key(title.isEmpty ? String(text.prefix(80)) : title))"
  }
}
