import PlanModel

/// `renewed-measure`: the later edition announces a measure of the earlier one again.
struct RenewedMeasure: EditionRule {
  let name = "renewed-measure"
  let severity = Finding.Severity.minor
  let relations: Set<EditionLink.Relation> = [.renewed, .renumbered, .moved]

  func statement(_ link: EditionLink) -> LocalizedText {
    switch link.relation {
    case .renumbered:
      LocalizedText(
        fr: "la même mesure est annoncée de nouveau, sous un autre numéro.",
        en: "the same measure is announced again, under another number.")
    case .moved:
      LocalizedText(
        fr: "la même mesure est annoncée de nouveau, dans un autre axe.",
        en: "the same measure is announced again, in another axis.")
    default:
      LocalizedText(fr: "la même mesure est annoncée de nouveau.", en: "the same measure is announced again.")
    }
  }
}
