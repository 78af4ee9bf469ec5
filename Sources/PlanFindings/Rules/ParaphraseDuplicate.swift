import PlanModel

/// `paraphrase-duplicate`: two measures of different plans announce the same action on the same object in other words. A
/// likeness of words between summaries counts as one of meaning.
struct ParaphraseDuplicate: DuplicateRule {
  let name = "paraphrase-duplicate"
  let group = Finding.Group.duplications
  let severity = Finding.Severity.minor

  func reports(_ pair: Pair, _ a: Plan, _ b: Plan) -> Bool {
    guard a.document.id != b.document.id else { return false }
    return pair.relation == .paraphrase || (pair.relation == .verbatim && (a.isSummary || b.isSummary))
  }

  func statement(_ pair: Pair, _ a: Counterpart, _ b: Counterpart) -> LocalizedText {
    LocalizedText(
      fr: "annoncent la même action sur le même objet, en d'autres termes.",
      en: "announce the same action on the same object, in other words.")
  }
}
