import PlanModel

/// One column of `measures.csv`: how to read it on either side, and when two values agree.
private struct Attribute: Sendable {
  let name: String
  let gold: @Sendable (Gold.Measure) -> [String]
  let predicted: @Sendable (Alignment.Candidate) -> [String]
  /// Credit for a predicted and a gold value: 1, 0.5 or 0.
  let credit: @Sendable (_ predicted: String, _ gold: String, Thesaurus) -> Double
  /// Whether the values are words of the thesaurus: readers who gave a document no concept at all did not tag it.
  var isTheme = false

  static let all: [Attribute] = [
    Attribute(name: "title", gold: { nonEmpty($0.title) }, predicted: { nonEmpty($0.measure.title) }, credit: names),
    Attribute(name: "axis", gold: { nonEmpty($0.axis) }, predicted: axis, credit: names),
    Attribute(
      name: "lead", gold: { $0.leads }, predicted: { $0.measure.leads.map(\.printed) }, credit: names),
    Attribute(
      name: "partners", gold: { $0.partners }, predicted: { $0.measure.partners.map(\.printed) }, credit: names),
    Attribute(
      name: "deadline", gold: { $0.deadline.map { [interval($0)] } ?? [] },
      predicted: { $0.measure.deadlines.map { interval($0.value) } }, credit: exact),
    Attribute(
      name: "budget_eur", gold: { $0.budgets.map { "\($0)" } },
      predicted: { $0.measure.budgets.map { "\($0.value.value)" } }, credit: exact),
    Attribute(
      name: "fte", gold: { $0.posts.map { "\($0)" } }, predicted: { $0.measure.posts.map { "\($0.value.value)" } },
      credit: exact),
    Attribute(
      name: "indicator", gold: { nonEmpty($0.indicator) }, predicted: { $0.measure.indicators.map(\.printed) },
      credit: { predicted, gold, _ in Agreement.agree(predicted, gold, threshold: 0.8) ? 1 : 0 }),
    Attribute(
      name: "publics", gold: { $0.publics }, predicted: { $0.measure.publics.map(\.value) }, credit: names,
      isTheme: true),
    Attribute(
      name: "territory", gold: { $0.territories }, predicted: { $0.measure.territories.map(\.value) }, credit: names,
      isTheme: true),
    Attribute(
      name: "concepts", gold: { $0.concepts }, predicted: { $0.measure.concepts.map(\.notation) }, credit: kinship,
      isTheme: true),
  ]

  private static let nonEmpty: @Sendable (String) -> [String] = { $0.isEmpty ? [] : [$0] }
  private static let names: @Sendable (String, String, Thesaurus) -> Double = { predicted, gold, _ in
    Agreement.agree(predicted, gold) ? 1 : 0
  }
  private static let exact: @Sendable (String, String, Thesaurus) -> Double = { predicted, gold, _ in
    predicted == gold ? 1 : 0
  }
  /// A broader or narrower concept is half an answer.
  private static let kinship: @Sendable (String, String, Thesaurus) -> Double = { predicted, gold, thesaurus in
    if predicted == gold { return 1 }
    let isKin =
      thesaurus.ancestors(of: predicted).contains(gold) || thesaurus.ancestors(of: gold).contains(predicted)
    return isKin ? 0.5 : 0
  }
  private static let axis: @Sendable (Alignment.Candidate) -> [String] = { candidate in
    candidate.measure.axis.map { [candidate.plan.path(ofAxis: $0).joined(separator: " > ")] } ?? []
  }
  private static let interval: @Sendable (Deadline) -> String = { deadline in
    let start = deadline.start.map(\.description) ?? ""
    let end = deadline.end.map(\.description) ?? ""
    return "\(start)/\(end) \(deadline.kind.rawValue)"
  }
}

extension Evaluation {
  /// Scores each column of `measures.csv` over the measures that have a counterpart in the gold, value by value.
  mutating func scoreAttributes() {
    guard !alignment.aligned.isEmpty else { return }
    let tagged = Set(alignment.aligned.filter { !$0.gold.concepts.isEmpty }.map(\.gold.document))
    for attribute in Attribute.all {
      var judged: [Judged] = []
      for (gold, candidate) in alignment.aligned where !attribute.isTheme || tagged.contains(gold.document) {
        let (wanted, said) = (attribute.gold(gold), attribute.predicted(candidate))
        let tally = match(said, wanted, attribute, id: gold.id)
        judged.append(Judged(document: gold.document, tally: tally))
      }
      scores.add(attribute.name, judged, byDocument: true)
    }
  }

  /// Pairs the values of two cells, best credit first, each used once.
  private mutating func match(_ said: [String], _ wanted: [String], _ attribute: Attribute, id: String) -> Tally {
    var options: [(credit: Double, said: Int, wanted: Int)] = []
    for (i, value) in said.enumerated() {
      for (j, other) in wanted.enumerated() {
        let credit = attribute.credit(value, other, analysis.thesaurus)
        if credit > 0 { options.append((credit, i, j)) }
      }
    }
    options.sort { (-$0.credit, $0.said, $0.wanted) < (-$1.credit, $1.said, $1.wanted) }
    var (usedSaid, usedWanted): (Set<Int>, Set<Int>) = ([], [])
    var credit = 0.0
    for option in options where !usedSaid.contains(option.said) && !usedWanted.contains(option.wanted) {
      usedSaid.insert(option.said)
      usedWanted.insert(option.wanted)
      credit += option.credit
    }
    for (index, value) in said.enumerated() where !usedSaid.contains(index) { note(.wrong, attribute.name, id, value) }
    for (index, value) in wanted.enumerated() where !usedWanted.contains(index) {
      note(.missed, attribute.name, id, value)
    }
    return Tally(credit: credit, predicted: Double(said.count), gold: Double(wanted.count))
  }
}
