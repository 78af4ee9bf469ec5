import PlanModel

/// Which plans are compared with which.
///
/// Two plans (reference, peer, predecessor) whose periods share a day, an open or missing end counting as running, neither of
/// which is an edition of the other, directly or through a chain. Recommendations and evaluations are not compared as plans.
struct ComparedPlans: Sendable {
  /// Whether two plans, by number, are compared.
  private let isCompared: [[Bool]]
  /// For each plan, a number that all editions of it share.
  let families: [Int]

  /// The plans of a corpus, as its manifest has them.
  init(corpus plans: [Plan]) {
    let families = ComparedPlans.families(of: plans.map(\.document))
    self.families = families
    isCompared = plans.indices.map { first in
      plans.indices.map { second in
        let left = plans[first].document
        let right = plans[second].document
        guard left.isPlan && right.isPlan && families[first] != families[second] else { return false }
        guard let one = left.period, let other = right.period else { return true }
        return one.overlaps(other)
      }
    }
  }

  /// One plan against a pool of others, whatever they are.
  init(first: Int, pool: Range<Int>) {
    let plans = Array(0..<max(first + 1, pool.upperBound))
    families = plans
    isCompared = plans.map { one in
      plans.map { other in (one == first && pool.contains(other)) || (other == first && pool.contains(one)) }
    }
  }

  /// The first plans against all others, whatever they are: those ask, these answer.
  init(asking: Int, count: Int) {
    families = Array(0..<count)
    isCompared = (0..<count).map { one in (0..<count).map { other in (one < asking) != (other < asking) } }
  }

  /// Whether two plans, by number, are compared.
  func contains(_ first: Int, _ second: Int) -> Bool { isCompared[first][second] }

  /// The numbers of the items that those of a plan are compared with, plan by plan.
  func ranges(of plan: Int, in measures: MeasureTerms) -> [Range<Int>] {
    isCompared[plan].indices.filter { isCompared[plan][$0] }
      .map { measures.planStarts[$0]..<measures.planStarts[$0 + 1] }
  }

  /// Numbers the chains of editions.
  private static func families(of documents: [Document]) -> [Int] {
    var families = Array(documents.indices)
    for (index, document) in documents.enumerated() {
      guard let earlier = document.succeeds, let other = documents.firstIndex(where: { $0.id == earlier }) else {
        continue
      }
      let (kept, dropped) = (min(families[index], families[other]), max(families[index], families[other]))
      for member in families.indices where families[member] == dropped { families[member] = kept }
    }
    return families
  }
}
