import PlanModel

/// The measured pipeline from vectors to a ranking: context cosines, minus a quarter of the column's hubness, in standard
/// deviations over the row's candidates, summed with the weights 1 (lexical) and .5 (character).
struct ContextScores: Sendable {
  /// Weight of the character signal beside the lexical one.
  static let characterWeight: Float = 0.5
  /// How much of a column's hubness is taken off: .5 hurts hit@5.
  static let hubnessWeight: Float = 0.25
  /// Below this number of rows the mean of the nearest ones is noise.
  static let leastRows = 20

  /// A measure that comes into question for another one.
  struct Candidate: Sendable {
    /// Number of the item.
    var item: Int32
    /// The sum, in standard deviations.
    var score: Float
  }

  private let measures: MeasureTerms
  private let compared: ComparedPlans
  private let spaces: [Space]
  private let jobs: Int

  /// One kind of vector.
  fileprivate struct Space: Sendable {
    let weight: Float
    let matrix: SparseMatrix
    let index: InvertedIndex
    var hubness: [Float] = []
    var rows: [RowStatistics] = []
  }

  /// Mean and standard deviation over a row's candidates.
  fileprivate struct RowStatistics: Sendable {
    var mean: Float = 0
    var deviation: Float = 1
  }

  /// Computes column and row statistics; every pair with a common feature counts, none is hashed away.
  init(
    _ measures: MeasureTerms, lexical: SparseMatrix, lexicalColumns: Int, character: SparseMatrix,
    characterColumns: Int,
    compared: ComparedPlans, jobs: Int
  ) {
    self.measures = measures
    self.compared = compared
    self.jobs = jobs
    var spaces = [
      Space(weight: 1, matrix: lexical, index: InvertedIndex(lexical, columnCount: lexicalColumns)),
      Space(
        weight: ContextScores.characterWeight, matrix: character,
        index: InvertedIndex(character, columnCount: characterColumns)),
    ]
    for number in spaces.indices {
      spaces[number].hubness = ContextScores.hubness(spaces[number], measures, compared, jobs)
      spaces[number].rows = ContextScores.rowStatistics(spaces[number], measures, compared, jobs)
    }
    self.spaces = spaces
  }

  /// How close two measures are: the mean of what each sees, the weighted sum in standard deviations of its own candidates.
  func score(_ first: Int, _ second: Int) -> Float {
    var (seenFromFirst, seenFromSecond): (Float, Float) = (0, 0)
    for space in spaces {
      let cosine = space.matrix.product(first, space.matrix, second)
      seenFromFirst += space.weight * space.standardized(cosine, first, second)
      seenFromSecond += space.weight * space.standardized(cosine, second, first)
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
      var sums = Array(repeating: Float(0), count: measures.items.count)
      var scores = sums
      return block.map { row in
        fillScores(row, &sums, &scores)
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
            ofPlan.offer(candidate)
          }
          kept += ofPlan.ranked
        }
        let inBest = Set(best.ranked.map(\.item))
        return best.ranked + kept.filter { !inBest.contains($0.item) }
      }
    }
  }

  /// Fills `scores` with the scores of a row against every item.
  private func fillScores(_ row: Int, _ sums: inout [Float], _ scores: inout [Float]) {
    for index in scores.indices { scores[index] = 0 }
    for space in spaces {
      space.index.accumulate(row, of: space.matrix, into: &sums)
      let statistics = space.rows[row]
      let factor = space.weight / statistics.deviation
      let hubnessFactor = ContextScores.hubnessWeight
      for column in scores.indices {
        scores[column] += factor * (sums[column] - hubnessFactor * space.hubness[column] - statistics.mean)
      }
    }
  }

  private static func hubness(_ space: Space, _ measures: MeasureTerms, _ compared: ComparedPlans, _ jobs: Int)
    -> [Float]
  {
    mapRows(count: measures.items.count, jobs: jobs) { block in
      var sums = Array(repeating: Float(0), count: measures.items.count)
      return block.map { column in
        // Cosines are symmetric: what all rows say of this column is what its own row says of them.
        space.index.accumulate(column, of: space.matrix, into: &sums)
        var best = BestCandidates(limit: 10)
        var rows = 0
        forEachCompared(column, measures, compared) { row in
          rows += 1
          best.offer(Candidate(item: Int32(row), score: sums[row]))
        }
        guard rows >= leastRows else { return 0 }
        let nearest = best.ranked.prefix(min(10, max(1, rows / 10)))
        return nearest.reduce(0) { $0 + $1.score } / Float(nearest.count)
      }
    }
  }

  private static func rowStatistics(_ space: Space, _ measures: MeasureTerms, _ compared: ComparedPlans, _ jobs: Int)
    -> [RowStatistics]
  {
    mapRows(count: measures.items.count, jobs: jobs) { block in
      var sums = Array(repeating: Float(0), count: measures.items.count)
      return block.map { row in
        space.index.accumulate(row, of: space.matrix, into: &sums)
        var count = 0
        var sum = 0.0
        var squares = 0.0
        forEachCompared(row, measures, compared) { column in
          let value = Double(sums[column] - hubnessWeight * space.hubness[column])
          count += 1
          sum += value
          squares += value * value
        }
        guard count > 1 else { return RowStatistics() }
        let mean = sum / Double(count)
        let variance = max(0, squares / Double(count) - mean * mean)
        // Where nothing varies (no candidate shares a word), every score is 0.
        return RowStatistics(mean: Float(mean), deviation: variance > 1e-12 ? Float(variance.squareRoot()) : 1)
      }
    }
  }

  private static func forEachCompared(
    _ item: Int, _ measures: MeasureTerms, _ compared: ComparedPlans, _ body: (Int) -> Void
  ) {
    let own = measures.items[item].plan
    for plan in 0..<(measures.planStarts.count - 1) where compared.contains(own, plan) {
      for other in measures.planStarts[plan]..<measures.planStarts[plan + 1] { body(other) }
    }
  }
}

extension ContextScores.Space {
  fileprivate func standardized(_ cosine: Float, _ row: Int, _ column: Int) -> Float {
    (cosine - ContextScores.hubnessWeight * hubness[column] - rows[row].mean) / rows[row].deviation
  }
}

/// The best few of many candidates; of equal ones the first offered comes first.
struct BestCandidates {
  private let limit: Int
  private(set) var ranked: [ContextScores.Candidate] = []

  init(limit: Int) {
    self.limit = limit
    ranked.reserveCapacity(limit + 1)
  }

  @inline(__always)
  mutating func offer(_ candidate: ContextScores.Candidate) {
    if ranked.count == limit {
      guard let last = ranked.last, candidate.score > last.score else { return }
      ranked.removeLast()
    }
    var place = ranked.count
    while place > 0 && ranked[place - 1].score < candidate.score { place -= 1 }
    ranked.insert(candidate, at: place)
  }
}
