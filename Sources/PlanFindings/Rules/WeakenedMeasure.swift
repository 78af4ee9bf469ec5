import PlanModel

/// `weakened-measure`: the later edition keeps a measure and loses its lead, its date, its means, its indicator or the strength
/// of its verb. Where either text is partial, it is a question.
struct WeakenedMeasure: EditionRule {
  let name = "weakened-measure"
  let severity = Finding.Severity.major
  let relations: Set<EditionLink.Relation> = [.weakened]

  func statement(_ link: EditionLink) -> LocalizedText {
    LocalizedText(fr: "l'engagement est affaibli.", en: "the commitment is weaker.")
  }
}
