import PlanModel

/// `dangling-reference`: a plan refers to a measure that the other plan does not hold, to a plan that the corpus does not
/// hold, to a law that another text says is repealed, or to one of a day that does not exist. Silent about numbers of plans whose text is partial, missing, or has no printed numbers.
struct DanglingReference: Rule {
  let name = "dangling-reference"
  let group = Finding.Group.readability
  let severity = Finding.Severity.minor

  func claims(on grounds: Grounds) -> [Claim] {
    let laws = Laws(grounds.plans)
    return grounds.currentPlans.flatMap { number -> [Claim] in
      let plan = grounds.plans[number]
      return plan.references.compactMap { reference in
        statement(reference, in: plan, laws, grounds).map { claim(reference, in: plan, $0) }
      }
    }
  }

  /// What is wrong with the reference; nothing where it can be followed, or where nobody can tell.
  private func statement(_ reference: Reference, in plan: Plan, _ laws: Laws, _ grounds: Grounds)
    -> (text: LocalizedText, confidence: Double)?
  {
    switch reference.target {
    case .document: return nil
    case .law(let name):
      if Laws.hasImpossibleDate(name) {
        return (
          LocalizedText(
            fr: "renvoie à \(Phrase.quoted(name, .fr)), dont la date n'existe pas.",
            en: "refers to \(Phrase.quoted(name, .en)), whose date does not exist."), 0.9
        )
      }
      guard let source = laws.repeal(of: name), source != plan.document.id,
        let teller = grounds.position(ofPlan: source).map({ grounds.plans[$0].document.short })
      else { return nil }
      return (
        LocalizedText(
          fr: "renvoie à \(Phrase.quoted(name, .fr)), que \(teller) dit abrogée.",
          en: "refers to \(Phrase.quoted(name, .en)), which \(teller) says is repealed."), 0.8
      )
    case .unknownPlan(let name):
      return (
        LocalizedText(
          fr: "renvoie à \(Phrase.quoted(name, .fr)), que le corpus ne contient pas.",
          en: "refers to \(Phrase.quoted(name, .en)), which the corpus does not hold."), 0.7
      )
    case .measure(let document, let number):
      guard let position = grounds.position(ofPlan: document) else { return nil }
      let target = grounds.plans[position]
      let numbers = target.measures.compactMap(\.number)
      guard !target.isPartial, !numbers.isEmpty, !numbers.contains(where: { Words.key($0) == Words.key(number) }),
        let last = numbers.last
      else { return nil }
      let short = target.document.short
      return (
        LocalizedText(
          fr: "renvoie à la mesure \(number) de \(short), qui n'existe pas : la dernière porte le numéro \(last).",
          en: "refers to measure \(number) of \(short), which does not exist: the last one has number \(last)."), 0.85
      )
    }
  }

  private func claim(_ reference: Reference, in plan: Plan, _ said: (text: LocalizedText, confidence: Double)) -> Claim
  {
    let measure = reference.measure.map { plan.measures[$0] }
    func sentence(_ language: Language) -> String {
      let subject = measure.map { Phrase.name($0, of: plan, language) } ?? plan.document.short
      return "\(subject) \(said.text[language])"
    }
    let quote = plan.quotation(at: plan.sentence(around: reference.place), in: measure)
    return Claim(
      documents: [plan.document.id], measures: measure.map { [$0.id] } ?? [],
      identity: [plan.document.id, Words.key(said.text.en)], confidence: said.confidence,
      evidence: [quote].compactMap { $0 }, explanation: Phrase.text(fr: sentence(.fr), en: sentence(.en)))
  }
}
