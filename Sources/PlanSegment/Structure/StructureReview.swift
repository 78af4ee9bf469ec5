import PlanModel

/// Says where the understanding of a document is unsure.
struct StructureReview {
  private let structure: Structure
  private let plan: Plan

  /// Difference of scores below which two series are equally good explanations.
  private static let narrowMargin = 0.75

  init(_ structure: Structure, _ plan: Plan) {
    self.structure = structure
    self.plan = plan
  }

  /// Oddities in order of their weight.
  func diagnostics() -> [Diagnostic] {
    [nothingFound(), countDiffers(), unsure(), numbersJump()].compactMap { $0 }
  }

  private func nothingFound() -> Diagnostic? {
    guard plan.measures.isEmpty else { return nil }
    return diagnostic(
      .warning, "no-measures", SourcePlace(),
      fr: "aucune série de mesures reconnue ; « inspect outline » montre comment chaque bloc a été compris",
      en: "no series of measures recognised; \"inspect outline\" shows how each block was understood")
  }

  private func countDiffers() -> Diagnostic? {
    guard let announced = plan.announcedMeasures, !plan.measures.isEmpty, announced.value != plan.measures.count else {
      return nil
    }
    let found = plan.measures.count
    return diagnostic(
      .warning, "count-differs", plan.sources[announced.place.source].place(at: announced.place.range.lowerBound),
      fr: "le texte annonce « \(announced.printed) », \(found) trouvées",
      en: "the text announces \"\(announced.printed)\", \(found) found")
  }

  private func unsure() -> Diagnostic? {
    guard let chosen = structure.chosen, let first = plan.measures.first else { return nil }
    let score = chosen.evidence.score
    let isClose = structure.rival.map { score - $0.evidence.score < StructureReview.narrowMargin } ?? false
    guard score < SeriesChoice.certainty || isClose else { return nil }
    let other = structure.rival.map { structure.outline.block($0.items[0].start).place }
    return diagnostic(
      .note, "unsure-segmentation", first.sourcePlace,
      fr: "découpage incertain : \(plan.measures.count) mesures à partir d'ici"
        + (isClose ? "\(place(other, .fr)) une autre série convient presque aussi bien" : ""),
      en: "unsure segmentation: \(plan.measures.count) measures from here on"
        + (isClose ? "\(place(other, .en)) another series fits nearly as well" : ""))
  }

  private func place(_ place: SourcePlace?, _ language: Language) -> String {
    guard let line = place?.line else { return " ;" }
    return language == .fr ? " ; à partir de la ligne \(line)," : "; from line \(line) on,"
  }

  /// A number that is missing between two others is a measure that was not found or that the source left out.
  private func numbersJump() -> Diagnostic? {
    for (number, pair) in zip(structure.items, structure.items.dropFirst()).enumerated() {
      guard let before = pair.0.item.numeral, let after = pair.1.item.numeral, before.depth == after.depth,
        case .gap = before.step(to: after), plan.measures.indices.contains(number + 1)
      else { continue }
      let next = plan.measures[number + 1]
      return diagnostic(
        .note, "numbers-jump", next.sourcePlace,
        fr: "la numérotation passe de \(plan.measures[number].number ?? "?") à \(next.number ?? "?")",
        en: "the numbers go from \(plan.measures[number].number ?? "?") to \(next.number ?? "?")")
    }
    return nil
  }

  private func diagnostic(
    _ severity: Diagnostic.Severity, _ code: String, _ place: SourcePlace, fr: String, en: String
  ) -> Diagnostic {
    Diagnostic(
      severity: severity, code: code, path: plan.sources.first?.path ?? "", place: place,
      message: LocalizedText(fr: fr, en: en))
  }
}
