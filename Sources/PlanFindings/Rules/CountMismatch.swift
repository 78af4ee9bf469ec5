import PlanModel

/// `count-mismatch`: the text announces another number of measures than it holds. Silent on partial texts, and where the number
/// fits the measures with or without their parts.
struct CountMismatch: Rule {
  let name = "count-mismatch"
  let group = Finding.Group.readability
  let severity = Finding.Severity.minor

  func claims(on grounds: Grounds) -> [Claim] {
    grounds.currentPlans.compactMap { number in
      let plan = grounds.plans[number]
      guard let announced = plan.announcedMeasures, !plan.isPartial, !plan.measures.isEmpty else { return nil }
      let parents = Set(plan.measures.compactMap(\.parent))
      let counts = [
        plan.measures.count, plan.measures.count { $0.parent == nil },
        plan.measures.indices.count { !parents.contains($0) },
      ]
      guard !counts.contains(announced.value) else { return nil }
      return claim(plan, announced, held: counts[0])
    }
  }

  private func claim(_ plan: Plan, _ announced: Stated<Int>, held: Int) -> Claim {
    let evidence =
      [plan.quotation(at: plan.sentence(around: announced.place), in: nil)]
      + [plan.measures.last.flatMap { plan.quotation(of: $0, role: .nearest) }]
    let short = plan.document.short
    return Claim(
      documents: [plan.document.id], identity: [plan.document.id], confidence: 0.8,
      evidence: evidence.compactMap { $0 },
      explanation: Phrase.text(
        fr: "\(short) annonce \(Phrase.count(announced.value, .fr, "mesure", "mesures")) ; son texte en contient "
          + "\(Phrase.decimal(held, .fr)).",
        en: "\(short) announces \(Phrase.count(announced.value, .en, "measure", "measures")); its text holds "
          + "\(Phrase.decimal(held, .en))."),
      details: ["announced": "\(announced.value)", "held": "\(held)"])
  }
}
