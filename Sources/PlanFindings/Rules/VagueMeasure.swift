import PlanModel

/// `vague-measure`: a measure that promises only by weak verbs (`poursuivre`, `favoriser`, `réfléchir à`) and states nothing that
/// could be counted, dated or paid. The words of a summary prove nothing about the plan's: then it is a question.
struct VagueMeasure: Rule {
  let name = "vague-measure"
  let group = Finding.Group.means
  let severity = Finding.Severity.minor

  func claims(on grounds: Grounds) -> [Claim] {
    grounds.currentPlans.flatMap { number -> [Claim] in
      let plan = grounds.plans[number]
      let vague = plan.measures.filter(\.isVague)
      guard !vague.isEmpty else { return [] }
      if plan.isSummary || plan.isPartial { return [withheld(vague, of: plan)] }
      return vague.map { claim($0, of: plan) }
    }
  }

  private func claim(_ measure: Measure, of plan: Plan) -> Claim {
    Claim(
      documents: [plan.document.id], measures: [measure.id], identity: [measure.contentKey], confidence: 0.8,
      evidence: [plan.quotation(of: measure), measure.bodyPlaces.first.flatMap { plan.quotation(at: $0, in: measure) }]
        .compactMap { $0 },
      explanation: Phrase.text(
        fr:
          "\(Phrase.name(measure, of: plan, .fr)) n'engage à rien de vérifiable : ses verbes sont faibles, et elle n'annonce ni "
          + "nombre, ni date, ni montant, ni indicateur.",
        en:
          "\(Phrase.name(measure, of: plan, .en)) commits to nothing that could be verified: its verbs are weak, and it "
          + "announces no number, date, amount or indicator."))
  }

  private func withheld(_ measures: [Measure], of plan: Plan) -> Claim {
    let short = plan.document.short
    return Claim(
      documents: [plan.document.id], measures: measures.map(\.id), identity: [plan.document.id], confidence: 0,
      evidence: measures.prefix(3).compactMap { plan.quotation(of: $0) },
      explanation: Phrase.text(
        fr:
          "\(short) : le texte officiel engage-t-il à quelque chose de vérifiable (\(Phrase.measures(measures, .fr))) ? Le "
          + "résumé dont dispose le corpus n'emploie que des verbes faibles.",
        en: "\(short): does the official text commit to something that could be verified "
          + "(\(Phrase.measures(measures, .en)))? The summary that the corpus holds uses weak verbs only."),
      isWithheld: true)
  }
}
