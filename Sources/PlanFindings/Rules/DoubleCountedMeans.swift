import PlanModel

/// `double-counted-means`: two measures of two plans that say the same carry the same amount, or the same number of posts: one
/// sum may be counted twice. Silent within one plan.
struct DoubleCountedMeans: ConflictRule {
  let name = "double-counted-means"
  let group = Finding.Group.duplications
  let severity = Finding.Severity.major

  func comparison(_ a: Counterpart, _ b: Counterpart, on grounds: Grounds) -> Disagreement? {
    guard a.plan.document.id != b.plan.document.id else { return nil }
    if let (first, second) = common(a.measure.budgets, b.measure.budgets) {
      return disagreement(
        first, second,
        LocalizedText(fr: Phrase.euros(first.value, .fr), en: Phrase.euros(first.value, .en)),
        of: ("le même montant", "the same amount"))
    }
    // Posts count only where no amount tells the two measures apart.
    guard a.measure.budgets.isEmpty || b.measure.budgets.isEmpty,
      let (first, second) = common(a.measure.posts, b.measure.posts)
    else { return nil }
    let posts = Int((first.value.hundredths + 50) / 100)
    return disagreement(
      first, second,
      LocalizedText(fr: Phrase.count(posts, .fr, "poste", "postes"), en: Phrase.count(posts, .en, "post", "posts")),
      of: ("le même effectif", "the same number of posts"))
  }

  private func common(_ a: [Stated<Amount>], _ b: [Stated<Amount>]) -> (Stated<Amount>, Stated<Amount>)? {
    for first in a {
      if let second = b.first(where: { $0.value == first.value }) { return (first, second) }
    }
    return nil
  }

  private func disagreement(
    _ first: Stated<Amount>, _ second: Stated<Amount>, _ amount: LocalizedText, of what: (fr: String, en: String)
  ) -> Disagreement {
    Disagreement(
      aPlace: first.place, bPlace: second.place,
      statement: LocalizedText(
        fr:
          "annoncent la même action et \(what.fr) : \(amount.fr). À vérifier : ces moyens sont-ils comptés deux fois ?",
        en: "announce the same action and \(what.en): \(amount.en). To be checked: are these means counted twice?"),
      confidence: 0.9, values: ("\(first.value.value)", "\(second.value.value)"))
  }
}
