import PlanModel

/// What the rules on a missing lead, deadline, amount or indicator have in common.
///
/// They look at the reference and at the peers; of an earlier edition known in part they ask, since evaluators compare the
/// means of editions. A measure that others depend on only as a heading (it holds nested measures) is judged by its parts.
protocol MeansRule: Rule {
  /// Whether the measure states what the rule looks for; nothing where readers could differ: then the rule stays silent.
  func states(_ measure: Measure, in plan: Plan) -> Bool?
  /// What is missing and where it was looked for, as the end of a sentence whose subject is the measure.
  var absence: LocalizedText { get }
  /// A question about measures of a partial text.
  func question(_ plan: String, _ measures: String) -> (fr: String, en: String)
  /// How many measures of the plan do state it.
  func comparison(stating: Int, of all: Int) -> LocalizedText
}

extension MeansRule {
  var group: Finding.Group { .means }
  var severity: Finding.Severity { .minor }

  func claims(on grounds: Grounds) -> [Claim] {
    let earlier = grounds.plans.indices.filter {
      grounds.plans[$0].document.role == .predecessor && grounds.plans[$0].isPartial
    }
    return Set(grounds.currentPlans + earlier).sorted().flatMap { number -> [Claim] in
      let plan = grounds.plans[number]
      let parents = Set(plan.measures.compactMap(\.parent))
      let judged = plan.measures.indices.filter { !parents.contains($0) }.map { plan.measures[$0] }
      let absent = judged.filter { states($0, in: plan) == false }
      guard !absent.isEmpty else { return [] }
      if plan.isPartial { return [withheld(absent, of: plan)] }
      let stating = judged.count { states($0, in: plan) == true }
      let share = comparison(stating: stating, of: judged.count)
      return absent.map { claim($0, of: plan, share, stating: stating, of: judged.count) }
    }
  }

  private func claim(_ measure: Measure, of plan: Plan, _ share: LocalizedText, stating: Int, of all: Int) -> Claim {
    var evidence = [plan.quotation(of: measure)]
    if let axis = measure.axis {
      evidence.append(plan.quotation(at: plan.axes[axis].place, in: nil, role: .context))
    }
    return Claim(
      documents: [plan.document.id], measures: [measure.id], identity: [measure.contentKey],
      // Where no measure of a plan states it, the plan may state it in a form that was not read.
      confidence: stating > 0 ? 0.95 : 0.75, evidence: evidence.compactMap { $0 },
      explanation: Phrase.text(
        fr: "\(Phrase.name(measure, of: plan, .fr)) \(absence.fr) \(share.fr)",
        en: "\(Phrase.name(measure, of: plan, .en)) \(absence.en) \(share.en)"),
      details: ["plan_stating": "\(stating)", "plan_measures": "\(all)"])
  }

  /// One question a plan: a reader of the official text goes through it once.
  private func withheld(_ measures: [Measure], of plan: Plan) -> Claim {
    let (fr, _) = question(plan.document.short, Phrase.measures(measures, .fr))
    let (_, en) = question(plan.document.short, Phrase.measures(measures, .en))
    return Claim(
      documents: [plan.document.id], measures: measures.map(\.id), identity: [plan.document.id], confidence: 0,
      evidence: measures.prefix(3).compactMap { plan.quotation(of: $0) }, explanation: Phrase.text(fr: fr, en: en),
      isWithheld: true)
  }
}
