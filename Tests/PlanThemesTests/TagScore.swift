import PlanModel

/// Precision, recall and F1 of tags, exact and with half credit for a broader or narrower concept.
struct TagScore: CustomStringConvertible {
  private let thesaurus: Thesaurus
  private var predicted = 0
  private var expected = 0
  private var exact = 0
  private var creditOfPredicted = 0.0
  private var creditOfExpected = 0.0
  private var hits: [String: (found: Int, predicted: Int, expected: Int)] = [:]

  init(_ thesaurus: Thesaurus) { self.thesaurus = thesaurus }

  mutating func add(predicted: Set<String>, expected: Set<String>) {
    self.predicted += predicted.count
    self.expected += expected.count
    exact += predicted.intersection(expected).count
    for notation in predicted { creditOfPredicted += credit(notation, among: expected) }
    for notation in expected { creditOfExpected += credit(notation, among: predicted) }
    for notation in predicted.union(expected) {
      var hit = hits[notation] ?? (0, 0, 0)
      if predicted.contains(notation) { hit.predicted += 1 }
      if expected.contains(notation) { hit.expected += 1 }
      if predicted.contains(notation) && expected.contains(notation) { hit.found += 1 }
      hits[notation] = hit
    }
  }

  private func credit(_ notation: String, among others: Set<String>) -> Double {
    if others.contains(notation) { return 1 }
    let above = Set(thesaurus.ancestors(of: notation))
    return others.contains { above.contains($0) || thesaurus.ancestors(of: $0).contains(notation) } ? 0.5 : 0
  }

  var precision: Double { predicted == 0 ? 0 : creditOfPredicted / Double(predicted) }
  var recall: Double { expected == 0 ? 0 : creditOfExpected / Double(expected) }
  var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }
  var exactF1: Double { predicted + expected == 0 ? 0 : 2 * Double(exact) / Double(predicted + expected) }
  /// Mean of the exact F1 of the concepts that the gold has.
  var macroF1: Double {
    let concepts = hits.keys.sorted().map { hits[$0]! }.filter { $0.expected > 0 }
    guard !concepts.isEmpty else { return 0 }
    return concepts.reduce(0) { $0 + 2 * Double($1.found) / Double($1.predicted + $1.expected) }
      / Double(concepts.count)
  }

  var description: String {
    func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
    return "P \(rounded(precision)) R \(rounded(recall)) F1 \(rounded(f1)), exact F1 \(rounded(exactF1)), "
      + "macro \(rounded(macroF1)), \(predicted) tags for \(expected)"
  }
}
