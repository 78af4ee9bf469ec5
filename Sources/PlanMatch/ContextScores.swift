import PlanModel

/// The measured pipeline from vectors to a ranking: context cosines, minus a quarter of the column's hubness, in standard
/// deviations over the row's candidates, summed with the weights of the spaces.
struct ContextScores: Sendable {
  /// Weight of the lexical signal.
  static let lexicalWeight: Float = 1
  /// Weight of the character signal beside the lexical one.
  static let characterWeight: Float = 0.5
  /// Weight of the meaning signal, where there is a model.
  static let meaningWeight: Float = 1

  /// A measure that comes into question for another one.
  struct Candidate: Sendable {
    /// Number of the item.
    var item: Int32
    /// The sum as seen from the measure asked about, in standard deviations.
    var score: Float
    /// The mean of what either measure sees of the other.
    var mutual: Float = 0
  }

  private let measures: MeasureTerms
  private let compared: ComparedPlans
  private let spaces: [ContextSpace]
  private let jobs: Int

  /// Makes scores of spaces over the same measures.
  init(_ measures: MeasureTerms, spaces: [ContextSpace], compared: ComparedPlans, jobs: Int) {
    self.measures = measures
    self.compared = compared
    self.spaces = spaces
    self.jobs = jobs
  }

  /// How close two measures are: the mean of what each sees, the weighted sum in standard deviations of its own candidates.
  func score(_ first: Int, _ second: Int) -> Float {
    mutual(first, second, cosines: spaces.map { $0.cosine(first, second) })
  }

  private func mutual(_ first: Int, _ second: Int, cosines: [Float]) -> Float {
    var (seenFromFirst, seenFromSecond): (Float, Float) = (0, 0)
    for (space, cosine) in zip(spaces, cosines) {
      seenFromFirst += space.weight * space.standardized(cosine, row: first, column: second)
      seenFromSecond += space.weight * space.standardized(cosine, row: second, column: first)
    }
    return (seenFromFirst + seenFromSecond) / 2
  }

  /// The best candidates of each measure.
  /// - Parameters:
  ///   - limit: how many to keep for a measure in all compared plans together.
  ///   - perPlan: how many to keep at least in each plan of `always`, and in the measure's own plan.
  func candidates(limit: Int, perPlan: Int, always: Set<Int>) -> [[Candidate]] {
    let planCount = measures.planStarts.count - 1
    return mapRows(count: measures.items.count, jobs: jobs) { block in
      var cosines = spaces.map { _ in Array(repeating: Float(0), count: measures.items.count) }
      var scores = Array(repeating: Float(0), count: measures.items.count)
      var walks = spaces.map { $0.walk() }
      return block.map { row in
        for number in spaces.indices { walks[number].fill(&cosines[number], of: row) }
        fill(&scores, from: cosines, of: row)
        let own = measures.items[row].plan
        var best = BestCandidates(limit: limit)
        var kept: [Candidate] = []
        for plan in 0..<planCount {
          let isCompared = compared.contains(own, plan)
          guard isCompared || plan == own else { continue }
          let keepsOwn = plan == own || always.contains(plan) || always.contains(own)
          var ofPlan = BestCandidates(limit: keepsOwn ? perPlan : 0)
          for item in measures.planStarts[plan]..<measures.planStarts[plan + 1] where item != row {
            let candidate = Candidate(item: Int32(item), score: scores[item])
            if isCompared { best.offer(candidate) }
            if keepsOwn { ofPlan.offer(candidate) }
          }
          kept += ofPlan.ranked
        }
        let inBest = Set(best.ranked.map(\.item))
        return (best.ranked + kept.filter { !inBest.contains($0.item) }).map { candidate in
          var candidate = candidate
          let item = Int(candidate.item)
          candidate.mutual = mutual(row, item, cosines: cosines.map { $0[item] })
          return candidate
        }
      }
    }
  }

  /// Fills `scores` with the scores of a row against every item.
  /// - Parameter cosines: the row's cosines in each space.
  private func fill(_ scores: inout [Float], from cosines: [[Float]], of row: Int) {
    for index in scores.indices { scores[index] = 0 }
    for (number, space) in spaces.enumerated() {
      let statistics = space.rows[row]
      let factor = space.weight / statistics.deviation
      scores.withUnsafeMutableBufferPointer { scores in
        cosines[number].withUnsafeBufferPointer { cosines in
          space.hubness.withUnsafeBufferPointer { hubness in
            for column in scores.indices {
              let shifted = cosines[column] - ContextSpace.hubnessWeight * hubness[column] - statistics.mean
              scores[column] += factor * shifted
            }
          }
        }
      }
    }
  }
}

/// The best few of many candidates; of equal ones the first offered comes first.
struct BestCandidates {
  private let limit: Int
  private(set) var ranked: [ContextScores.Candidate] = []
  /// What a candidate must exceed once the list is full.
  private var bar: Float

  init(limit: Int) {
    self.limit = limit
    bar = limit == 0 ? .infinity : -.infinity
    ranked.reserveCapacity(limit + 1)
  }

  @inline(__always)
  mutating func offer(_ candidate: ContextScores.Candidate) {
    if candidate.score > bar { insert(candidate) }
  }

  private mutating func insert(_ candidate: ContextScores.Candidate) {
    if ranked.count == limit { ranked.removeLast() }
    var place = ranked.count
    while place > 0 && ranked[place - 1].score < candidate.score { place -= 1 }
    ranked.insert(candidate, at: place)
    if ranked.count == limit { bar = ranked[limit - 1].score }
  }
}
