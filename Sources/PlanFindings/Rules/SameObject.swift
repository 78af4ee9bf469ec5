import PlanModel

/// `same-object`: two measures of different plans bear on one object by another action, at another level or under another
/// lead: a need for coordination rather than a copy.
struct SameObject: DuplicateRule {
  let name = "same-object"
  let group = Finding.Group.duplications
  let severity = Finding.Severity.info

  func reports(_ pair: Pair, _ a: Plan, _ b: Plan) -> Bool {
    pair.relation == .sameObject && a.document.id != b.document.id
  }

  func statement(_ pair: Pair, _ a: Counterpart, _ b: Counterpart) -> LocalizedText {
    LocalizedText(
      fr: "portent sur le même objet par des actions différentes : il y a lieu de les coordonner.",
      en: "bear on the same object by different actions: they need to be coordinated.")
  }
}
