import PlanModel

extension Table {
  /// What the findings are beside those of an earlier report.
  static func since(_ changes: FindingChanges) -> Table {
    Table(
      "since", fr: "Depuis le rapport précédent", en: "Since the earlier report", key: ["id"], rows: changes.entries,
      columns: [
        TableColumn("id", fr: "Identifiant", en: "Identifier") { .text($0.id) },
        TableColumn("rule", fr: "Règle", en: "Rule") { .text($0.rule) },
        TableColumn("change", fr: "Changement", en: "Change") { .text($0.change.rawValue) },
        TableColumn("explanation_fr", fr: "Explication en français", en: "Explanation in French") {
          .text($0.explanation.fr)
        },
        TableColumn("explanation_en", fr: "Explication en anglais", en: "Explanation in English") {
          .text($0.explanation.en)
        },
      ])
  }
}
