import PlanModel

/// `deadline-passed`: the last day by which a measure was to be done lies before the day given with `--as-of` (or in the
/// manifest); never judged by the clock. It does not say whether the measure was carried out.
struct DeadlinePassed: Rule {
  let name = "deadline-passed"
  let group = Finding.Group.timeline
  let severity = Finding.Severity.info

  func claims(on grounds: Grounds) -> [Claim] {
    guard let asOf = grounds.context.asOf else { return [] }
    return grounds.currentPlans.flatMap { number -> [Claim] in
      let plan = grounds.plans[number]
      return plan.measures.compactMap { measure in
        guard let deadline = measure.lastDeadline, let end = deadline.value.end, end < asOf else { return nil }
        return claim(measure, of: plan, deadline, end, asOf)
      }
    }
  }

  private func claim(
    _ measure: Measure, of plan: Plan, _ deadline: Stated<Deadline>, _ end: CalendarDay, _ asOf: CalendarDay
  ) -> Claim {
    Claim(
      documents: [plan.document.id], measures: [measure.id], identity: [measure.contentKey], confidence: 0.95,
      evidence: [plan.quotation(at: plan.sentence(around: deadline.place), in: measure)].compactMap { $0 },
      explanation: Phrase.text(
        fr:
          "\(Phrase.name(measure, of: plan, .fr)) avait pour échéance \(Phrase.quoted(deadline.printed, .fr)), passée "
          + "au \(Phrase.date(asOf, .fr)). Le texte ne dit pas si la mesure a été réalisée : à demander.",
        en: "\(Phrase.name(measure, of: plan, .en)) was due \(Phrase.quoted(deadline.printed, .en)), which has passed "
          + "on \(Phrase.date(asOf, .en)). The text does not say whether it was carried out: to be asked."),
      details: ["end": end.description, "as_of": asOf.description])
  }
}
