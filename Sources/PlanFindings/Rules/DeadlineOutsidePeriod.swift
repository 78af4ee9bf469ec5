import PlanModel

/// `deadline-outside-period`: a measure is to be done before its plan begins or after it ends.
struct DeadlineOutsidePeriod: Rule {
  let name = "deadline-outside-period"
  let group = Finding.Group.timeline
  let severity = Finding.Severity.minor

  func claims(on grounds: Grounds) -> [Claim] {
    grounds.currentPlans.flatMap { number -> [Claim] in
      let plan = grounds.plans[number]
      guard let period = plan.document.period else { return [] }
      return plan.measures.compactMap { measure in
        measure.deadlines.first { Self.isOutside($0.value, period) }.map { claim(measure, of: plan, $0, period) }
      }
    }
  }

  private static func isOutside(_ deadline: Deadline, _ period: Period) -> Bool {
    if let end = deadline.end, let last = period.end, end > last { return true }
    if let start = deadline.start, let first = period.start, start < first { return true }
    // A limit before the plan begins is a date of the past, whatever its start.
    if let end = deadline.end, let first = period.start, end < first { return true }
    return false
  }

  private func claim(_ measure: Measure, of plan: Plan, _ deadline: Stated<Deadline>, _ period: Period) -> Claim {
    func years(_ language: Language) -> String {
      let start = period.start.map { Phrase.date($0, language) } ?? "…"
      let end = period.end.map { Phrase.date($0, language) } ?? "…"
      return language == .fr ? "du \(start) au \(end)" : "from \(start) to \(end)"
    }
    let printed = deadline.printed
    return Claim(
      documents: [plan.document.id], measures: [measure.id], identity: [measure.contentKey], confidence: 0.9,
      evidence: [plan.quotation(at: plan.sentence(around: deadline.place), in: measure)].compactMap { $0 },
      explanation: Phrase.text(
        fr:
          "\(Phrase.name(measure, of: plan, .fr)) a pour échéance \(Phrase.quoted(printed, .fr)), hors de la période du "
          + "plan, qui court \(years(.fr)).",
        en:
          "\(Phrase.name(measure, of: plan, .en)) is due \(Phrase.quoted(printed, .en)), outside the period of the plan, "
          + "which runs \(years(.en))."),
      details: [
        "start": deadline.value.start?.description ?? "", "end": deadline.value.end?.description ?? "",
        "period_start": period.start?.description ?? "", "period_end": period.end?.description ?? "",
      ])
  }
}
