import PlanModel

/// How often each plan treats each concept of the thesaurus.
struct ConceptUse: Sendable {
  /// One concept in one plan.
  struct Count {
    var measures = 0
    /// Sum of the tags' weights.
    var weight = 0.0
    /// Measures with a budget or posts, their own or the axis'.
    var withMeans = 0
  }
  /// Concepts that a plan treats, ascending by notation.
  let notations: [String]
  private let rows: [String: Int]
  private let counts: [[Count]]

  init(index: AnalysisIndex) {
    var byNotation: [String: [Count]] = [:]
    for plan in index.comparedPlans {
      for measure in index.plans[plan].measures {
        let hasMeans = !measure.budgets.isEmpty || !measure.posts.isEmpty
        for tag in measure.concepts {
          var row = byNotation.removeValue(forKey: tag.notation) ?? Array(repeating: Count(), count: index.plans.count)
          row[plan].measures += 1
          row[plan].weight += tag.weight
          row[plan].withMeans += hasMeans ? 1 : 0
          byNotation[tag.notation] = row
        }
      }
    }
    notations = byNotation.keys.sorted()
    counts = notations.map { byNotation[$0] ?? [] }
    var rows: [String: Int] = [:]
    for (number, notation) in notations.enumerated() { rows[notation] = number }
    self.rows = rows
  }

  func count(of notation: String, in plan: Int) -> Count {
    guard let row = rows[notation] else { return Count() }
    return counts[row][plan]
  }
}
