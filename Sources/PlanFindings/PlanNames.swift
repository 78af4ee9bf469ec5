import PlanModel

/// Which plans name which others anywhere in their text: by title, short name or alias of the manifest, or by a reference that
/// segmentation resolved.
struct PlanNames {
  private let plans: [Plan]
  private let words: [[Substring]]
  private let positions: [[Substring: [Int]]]

  /// Indexes the words of the plans.
  init(_ plans: [Plan]) {
    self.plans = plans
    words = plans.map { plan in plan.sources.flatMap { Words.list($0.text) } }
    positions = words.map { list in
      var positions: [Substring: [Int]] = [:]
      for (index, word) in list.enumerated() { positions[word, default: []].append(index) }
      return positions
    }
  }

  /// Whether one plan names another.
  func names(_ plan: Int, _ other: Int) -> Bool {
    let document = plans[other].document
    let isReferred = plans[plan].references.contains { reference in
      switch reference.target {
      case .document(let id), .measure(let id, _): id == document.id
      case .law, .unknownPlan: false
      }
    }
    return isReferred || ([document.title, document.short] + document.aliases).contains { holds(plan, $0) }
  }

  private func holds(_ plan: Int, _ name: String) -> Bool {
    let sought = Words.list(name)
    // One common word is no name.
    guard let first = sought.first, sought.count > 1 else { return false }
    return (positions[plan][first] ?? []).contains { start in
      start + sought.count <= words[plan].count && words[plan][start..<(start + sought.count)].elementsEqual(sought)
    }
  }
}
