import PlanModel

/// `internal-duplicate`: two measures of one plan announce the same action on the same object.
struct InternalDuplicate: DuplicateRule {
  let name = "internal-duplicate"
  let group = Finding.Group.duplications
  let severity = Finding.Severity.minor

  func reports(_ pair: Pair, _ a: Plan, _ b: Plan) -> Bool {
    pair.relation <= .paraphrase && a.document.id == b.document.id
  }

  func statement(_ pair: Pair, _ a: Counterpart, _ b: Counterpart) -> LocalizedText {
    LocalizedText(
      fr: "annoncent la même action à deux endroits du même plan.",
      en: "announce the same action in two places of the same plan.")
  }
}
