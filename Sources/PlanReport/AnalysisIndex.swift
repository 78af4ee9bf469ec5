import PlanModel

/// An analysis with what every output looks up again and again.
struct AnalysisIndex: Sendable {
  /// Where a measure stands: numbers in ``Analysis/plans`` and ``Plan/measures``.
  struct MeasurePosition: Hashable, Sendable {
    let plan: Int
    let measure: Int
  }

  let analysis: Analysis
  let language: Language
  /// The extracted text of each plan, in the order of the plans.
  let texts: [DocumentText]
  /// Every measure, recommendations and evaluation rows included, in the order of plans and texts.
  let positions: [MeasurePosition]
  /// The plans that are compared as plans: no recommendations, no evaluations.
  let comparedPlans: [Int]
  /// For each plan, a number that all its editions share.
  private let families: [Int]
  private let planByDocument: [String: Int]
  private let positionByMeasure: [String: MeasurePosition]

  init(_ analysis: Analysis, language: Language) {
    self.analysis = analysis
    self.language = language
    texts = analysis.plans.map { DocumentText(sources: $0.sources) }
    var planByDocument: [String: Int] = [:]
    var positions: [MeasurePosition] = []
    var positionByMeasure: [String: MeasurePosition] = [:]
    for (planNumber, plan) in analysis.plans.enumerated() {
      planByDocument[plan.document.id] = planNumber
      for number in plan.measures.indices {
        let position = MeasurePosition(plan: planNumber, measure: number)
        positions.append(position)
        positionByMeasure[plan.measures[number].id] = position
      }
    }
    self.planByDocument = planByDocument
    self.positions = positions
    self.positionByMeasure = positionByMeasure
    families = AnalysisIndex.families(of: analysis.plans.map(\.document), planByDocument)
    comparedPlans = analysis.plans.indices.filter { analysis.plans[$0].document.isPlan }
  }

  var plans: [Plan] { analysis.plans }

  func document(_ plan: Int) -> Document { analysis.plans[plan].document }

  func plan(ofDocument id: String) -> Int? { planByDocument[id] }

  func position(ofMeasure id: String) -> MeasurePosition? { positionByMeasure[id] }

  /// The number of the plan that the corpus names as its reference.
  var referencePlan: Int? {
    analysis.corpus.reference.flatMap { planByDocument[$0] } ?? plans.indices.first { document($0).role == .reference }
  }

  /// A measure read in place, without a copy of the whole value.
  func read<Value>(_ position: MeasurePosition, _ path: KeyPath<Measure, Value>) -> Value {
    analysis.plans[position.plan].measures[position.measure][keyPath: path]
  }

  /// Whether two plans are compared: both have measures, their periods share a day, they are not editions of one plan.
  func areCompared(_ first: Int, _ second: Int) -> Bool {
    guard families[first] != families[second] else { return false }
    let (one, other) = (document(first), document(second))
    guard one.isPlan, other.isPlan, !plans[first].measures.isEmpty, !plans[second].measures.isEmpty else {
      return false
    }
    guard let period = one.period, let other = other.period else { return true }
    return period.overlaps(other)
  }

  /// For each document the first edition of its plan; a circle in the manifest ends the walk.
  private static func families(of documents: [Document], _ numbers: [String: Int]) -> [Int] {
    documents.indices.map { start in
      var seen = [start]
      while let before = documents[seen[seen.count - 1]].succeeds.flatMap({ numbers[$0] }), !seen.contains(before) {
        seen.append(before)
      }
      // In a circle every edition has the same smallest number.
      return documents[seen[seen.count - 1]].succeeds.flatMap { numbers[$0] } == nil
        ? seen[seen.count - 1] : seen.min() ?? start
    }
  }
}
