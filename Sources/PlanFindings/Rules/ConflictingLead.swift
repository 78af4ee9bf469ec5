import PlanModel

/// `conflicting-lead`: two measures that say the same name different leads. Silent where one is another name, a service or the
/// ministry of the other, where a nickname or acronym is not explained anywhere, and where a lead is read from running text.
struct ConflictingLead: ConflictRule {
  let name = "conflicting-lead"
  let group = Finding.Group.contradictions
  let severity = Finding.Severity.major

  func comparison(_ a: Counterpart, _ b: Counterpart, on grounds: Grounds) -> Disagreement? {
    guard let first = a.measure.leads.first, let second = b.measure.leads.first else { return nil }
    // Who acts in running text need not be who leads.
    guard (a.measure.leads + b.measure.leads).allSatisfy(\.isLabelled) else { return nil }
    for one in a.measure.leads {
      for other in b.measure.leads where grounds.institutions.kinship(one.printed, other.printed) != .different {
        return nil
      }
    }
    func names(_ leads: [Stated<String>], _ language: Language) -> String {
      Phrase.list(leads.map { Phrase.quoted($0.printed, language) }, language)
    }
    return Disagreement(
      aPlace: first.place, bPlace: second.place,
      statement: LocalizedText(
        fr: "annoncent la même action sous des pilotes différents : \(names(a.measure.leads, .fr)) d'une part, "
          + "\(names(b.measure.leads, .fr)) de l'autre. À vérifier : qui pilote ?",
        en: "announce the same action under different leads: \(names(a.measure.leads, .en)) on one side, "
          + "\(names(b.measure.leads, .en)) on the other. To be checked: who leads?"),
      confidence: 0.85,
      values: (
        a.measure.leads.map(\.printed).joined(separator: "|"), b.measure.leads.map(\.printed).joined(separator: "|")
      ))
  }
}
