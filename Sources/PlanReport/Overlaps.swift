import PlanModel

/// For each measure and each plan: the closest pair between them, and how many counterparts there are.
struct Overlaps: Sendable {
  /// How many measures of one plan have which closest relation to another plan.
  struct Share {
    var measures = 0
    var byRelation: [Int] = Array(repeating: 0, count: Relation.allCases.count)

    /// Measures with a counterpart (same object or closer).
    var matched: Int {
      Relation.allCases.reduce(0) { $0 + ($1.isCounterpart ? byRelation[$1.rank] : 0) }
    }

    /// Share of measures with a counterpart, 0...1.
    var share: Double { measures == 0 ? 0 : Double(matched) / Double(measures) }
  }

  private let index: AnalysisIndex
  /// Number of the first measure of each plan in the tables below.
  private let starts: [Int]
  /// Number of the closest pair by measure and plan; -1 where there is none.
  private var closest: [Int]
  private var counterparts: [Int]

  init(index: AnalysisIndex) {
    self.index = index
    var starts: [Int] = []
    var next = 0
    for plan in index.plans {
      starts.append(next)
      next += plan.measures.count
    }
    self.starts = starts
    closest = Array(repeating: -1, count: next * index.plans.count)
    counterparts = Array(repeating: 0, count: next * index.plans.count)
    for (number, pair) in index.analysis.comparison.pairs.enumerated() {
      guard let a = index.position(ofMeasure: pair.a), let b = index.position(ofMeasure: pair.b) else { continue }
      note(pair: number, of: a, in: b.plan)
      note(pair: number, of: b, in: a.plan)
    }
  }

  private func slot(_ measure: AnalysisIndex.MeasurePosition, _ plan: Int) -> Int {
    (starts[measure.plan] + measure.measure) * index.plans.count + plan
  }

  private mutating func note(pair number: Int, of measure: AnalysisIndex.MeasurePosition, in plan: Int) {
    let slot = slot(measure, plan)
    let pairs = index.analysis.comparison.pairs
    if pairs[number].relation.isCounterpart { counterparts[slot] += 1 }
    let held = closest[slot]
    if held < 0 || (pairs[number].relation, -pairs[number].confidence) < (pairs[held].relation, -pairs[held].confidence)
    {
      closest[slot] = number
    }
  }

  /// The closest pair of a measure with any measure of a plan; of equal ones the first.
  func closest(to measure: AnalysisIndex.MeasurePosition, in plan: Int) -> Pair? {
    let number = closest[slot(measure, plan)]
    return number < 0 ? nil : index.analysis.comparison.pairs[number]
  }

  /// Number of counterparts of a measure in a plan.
  func counterpartCount(of measure: AnalysisIndex.MeasurePosition, in plan: Int) -> Int {
    counterparts[slot(measure, plan)]
  }

  /// How the measures of one plan stand to another; nothing where the two are not compared.
  func share(of from: Int, in to: Int) -> Share? {
    guard index.areCompared(from, to) else { return nil }
    var share = Share()
    for number in index.plans[from].measures.indices {
      share.measures += 1
      guard let pair = closest(to: .init(plan: from, measure: number), in: to) else { continue }
      share.byRelation[pair.relation.rank] += 1
    }
    return share
  }
}
