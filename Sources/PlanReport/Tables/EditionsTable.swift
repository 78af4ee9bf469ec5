import PlanModel

extension Table {
  /// What became of the measures of one edition in the next.
  static func editions(_ index: AnalysisIndex) -> Table {
    Table(
      "editions", fr: "D’une édition à l’autre", en: "From one edition to the next",
      links: [Link(column: "old", table: "measures", key: "id"), Link(column: "new", table: "measures", key: "id")],
      rows: index.analysis.editions,
      columns: [
        TableColumn("old", fr: "Ancienne mesure", en: "Old measure") { .optional($0.old) },
        TableColumn("new", fr: "Nouvelle mesure", en: "New measure") { .optional($0.new) },
        TableColumn("relation", fr: "Relation", en: "Relation") { .text($0.relation.rawValue) },
        TableColumn("confidence", .decimal, fr: "Confiance", en: "Confidence") { .decimal($0.confidence) },
        TableColumn("changes", fr: "Changements", en: "Changes") { .optional($0.changes[index.language]) },
      ])
  }
}
