import PlanModel

extension Table {
  /// The documents of the corpus, those without a text included.
  static func documents(_ index: AnalysisIndex) -> Table {
    Table(
      "documents", fr: "Documents du corpus", en: "Documents of the corpus", key: ["id"], rows: index.plans,
      columns: [
        TableColumn("id", fr: "Identifiant", en: "Identifier") { .text($0.document.id) },
        TableColumn("short", fr: "Nom court", en: "Short name") { .text($0.document.short) },
        TableColumn("title", fr: "Titre", en: "Title") { .text($0.document.title) },
        TableColumn("role", fr: "Rôle", en: "Role") { .text($0.document.role.rawValue) },
        TableColumn("period_start", .day, fr: "Début de la période", en: "Start of the period") {
          .optional($0.document.period?.start)
        },
        TableColumn("period_end", .day, fr: "Fin de la période", en: "End of the period") {
          .optional($0.document.period?.end)
        },
        TableColumn("publisher", fr: "Éditeur", en: "Publisher") { .optional($0.document.publisher) },
        TableColumn("language", fr: "Langue", en: "Language") { .text($0.document.language.rawValue) },
        TableColumn("format", .list, fr: "Format", en: "Format") { .texts(formats(of: $0)) },
        TableColumn("completeness", fr: "Complétude du texte", en: "Completeness of the text") {
          $0.hasText ? .text($0.document.completeness.rawValue) : .empty
        },
        TableColumn("measures", .integer, fr: "Mesures", en: "Measures") {
          $0.hasText ? .integer($0.measures.count) : .empty
        },
        TableColumn("announced_measures", .integer, fr: "Mesures annoncées", en: "Announced measures") {
          ($0.announcedMeasures?.value ?? $0.document.announcedMeasures).map { .integer($0) } ?? .empty
        },
        TableColumn("url", .link, fr: "Source officielle", en: "Official source") { .optional($0.document.url) },
        TableColumn("sha256", .list, fr: "Empreinte SHA-256", en: "SHA-256") { .texts($0.sources.map(\.sha256)) },
        TableColumn("text", fr: "Texte utilisé", en: "Text in use") { $0.hasText ? .text(textInUse(of: $0)) : .empty },
        TableColumn("retrieved", .day, fr: "Reçu le", en: "Received on") { .optional($0.document.retrieved) },
      ])
  }

  /// `fetched` (an official text that was received), `summary` (the corpus maker's words), or `file` (what the manifest names).
  private static func textInUse(of plan: Plan) -> String {
    if plan.document.retrieved != nil { return "fetched" }
    return plan.document.wording == .summary ? "summary" : "file"
  }

  private static func formats(of plan: Plan) -> [String] {
    var formats: [String] = []
    for source in plan.sources where !formats.contains(source.format.rawValue) {
      formats.append(source.format.rawValue)
    }
    return formats
  }
}
