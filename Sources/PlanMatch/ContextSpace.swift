import PlanModel

/// One kind of context vector, with what the measured pipeline knows of its columns and rows.
struct ContextSpace: Sendable {
  /// How much of a column's hubness is taken off: .5 hurts hit@5.
  static let hubnessWeight: Float = 0.25
  /// Below this number of rows the mean of the nearest ones is noise.
  static let leastRows = 20

  /// Mean and standard deviation of a row's cosines over its candidates, hubness taken off.
  struct RowStatistics: Sendable {
    var mean: Float = 0
    var deviation: Float = 1
  }

  /// What the vectors count in the sum.
  let weight: Float
  private let vectors: any MeasureVectors
  /// For each measure, the mean of the cosines of the measures nearest to it.
  private(set) var hubness: [Float] = []
  /// For each measure, how its cosines lie.
  private(set) var rows: [RowStatistics] = []

  /// Walks once over all compared pairs; every pair with a common feature counts, none is hashed away.
  init(
    weight: Float, _ vectors: any MeasureVectors, _ measures: MeasureTerms, compared: ComparedPlans, jobs: Int
  ) {
    self.weight = weight
    self.vectors = vectors
    let survey = survey(measures, compared, jobs)
    hubness = survey.map(\.hubness)
    rows = statistics(survey, measures, compared, jobs)
  }

  /// A walk over the cosines of each measure with all others.
  func walk() -> any CosineWalk { vectors.walk() }

  /// The cosine of two measures.
  func cosine(_ first: Int, _ second: Int) -> Float { vectors.cosine(first, second) }

  /// A cosine as seen from a row: hubness of the column off, in standard deviations.
  func standardized(_ cosine: Float, row: Int, column: Int) -> Float {
    (cosine - ContextSpace.hubnessWeight * hubness[column] - rows[row].mean) / rows[row].deviation
  }

  /// What one row's cosines say of it.
  private struct Survey: Sendable {
    var hubness: Float = 0
    var count = 0
    var sum = 0.0
    var squares = 0.0

    /// Counts the cosines with one plan; eight at a time in single precision, then in double.
    mutating func add(_ cosines: ArraySlice<Float>) {
      cosines.withUnsafeBufferPointer { cosines in
        var sums = SIMD8<Float>.zero
        var squares = SIMD8<Float>.zero
        var next = 0
        while next + 8 <= cosines.count {
          let eight = UnsafeRawPointer(cosines.baseAddress! + next).loadUnaligned(as: SIMD8<Float>.self)
          sums += eight
          squares += eight * eight
          next += 8
        }
        for cosine in cosines[next...] {
          sums[0] += cosine
          squares[0] += cosine * cosine
        }
        count += cosines.count
        sum += Double(sums.sum())
        self.squares += Double(squares.sum())
      }
    }
  }

  private func survey(_ measures: MeasureTerms, _ compared: ComparedPlans, _ jobs: Int) -> [Survey] {
    mapRows(count: measures.items.count, jobs: jobs) { block in
      var cosines = Array(repeating: Float(0), count: measures.items.count)
      var walk = walk()
      return block.map { row in
        walk.fill(&cosines, of: row)
        var survey = Survey()
        // Cosines are symmetric: what all rows say of this column is what its own row says of them.
        var nearest = BestCandidates(limit: 10)
        for others in compared.ranges(of: measures.items[row].plan, in: measures) {
          survey.add(cosines[others])
          for other in others {
            nearest.offer(ContextScores.Candidate(item: Int32(other), score: cosines[other]))
          }
        }
        guard survey.count >= ContextSpace.leastRows else { return survey }
        let taken = nearest.ranked.prefix(min(10, max(1, survey.count / 10)))
        survey.hubness = taken.reduce(0) { $0 + $1.score } / Float(taken.count)
        return survey
      }
    }
  }

  /// Mean and deviation of s(i, j) - w h(j) over j without a second walk over the pairs: the sums of s and of its square are known, the
  /// sum of s(i, j) h(j) is the product of i's vector with the sum of h(j) times j's.
  private func statistics(
    _ survey: [Survey], _ measures: MeasureTerms, _ compared: ComparedPlans, _ jobs: Int
  ) -> [RowStatistics] {
    let plans = measures.planStarts.count - 1
    let weight = Double(ContextSpace.hubnessWeight)
    return mapRows(count: plans, jobs: jobs, leastBlock: 1) { block in
      block.flatMap { plan -> [RowStatistics] in
        var hubs = Array(repeating: Float(0), count: vectors.columnCount)
        var (hubSum, hubSquares) = (0.0, 0.0)
        for others in compared.ranges(of: plan, in: measures) {
          for other in others where hubness[other] != 0 {
            hubSum += Double(hubness[other])
            hubSquares += Double(hubness[other]) * Double(hubness[other])
            vectors.add(other, times: hubness[other], to: &hubs)
          }
        }
        return (measures.planStarts[plan]..<measures.planStarts[plan + 1]).map { row in
          let found = survey[row]
          guard found.count > 1 else { return RowStatistics() }
          let count = Double(found.count)
          let mean = (found.sum - weight * hubSum) / count
          let squares = found.squares - 2 * weight * vectors.product(row, hubs) + weight * weight * hubSquares
          let variance = max(0, squares / count - mean * mean)
          // Where nothing varies (no candidate shares a word), every score is 0.
          return RowStatistics(mean: Float(mean), deviation: variance > 1e-12 ? Float(variance.squareRoot()) : 1)
        }
      }
    }
  }
}
