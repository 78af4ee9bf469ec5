import PlanModel

/// `conflicting-budget`: two measures that say the same announce different amounts. Silent where one is per year and the other
/// is not, and where they share an amount.
struct ConflictingBudget: ConflictRule {
  let name = "conflicting-budget"
  let group = Finding.Group.contradictions
  let severity = Finding.Severity.minor

  func comparison(_ a: Counterpart, _ b: Counterpart, on grounds: Grounds) -> Disagreement? {
    guard a.measure.budgets.count == 1, b.measure.budgets.count == 1, let first = a.measure.budgets.first,
      let second = b.measure.budgets.first, first.value.hundredths != second.value.hundredths,
      first.value.isPerYear == second.value.isPerYear
    else { return nil }
    return Disagreement(
      aPlace: first.place, bPlace: second.place,
      statement: LocalizedText(
        fr: "annoncent la même action avec des montants différents : \(Phrase.euros(first.value, .fr)) d'une part, "
          + "\(Phrase.euros(second.value, .fr)) de l'autre. À vérifier : s'agit-il de deux enveloppes ?",
        en: "announce the same action with different amounts: \(Phrase.euros(first.value, .en)) on one side, "
          + "\(Phrase.euros(second.value, .en)) on the other. To be checked: are these two budgets?"),
      confidence: 0.85, values: ("\(first.value.value)", "\(second.value.value)"))
  }
}
