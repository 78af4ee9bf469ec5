import PlanModel

extension Table {
  /// Number of measures of each plan that treat each concept; empty where a missing or partial text cannot say "none".
  static func overlapThemes(_ index: AnalysisIndex, _ use: ConceptUse) -> Table {
    let thesaurus = index.analysis.thesaurus
    var columns = [
      TableColumn<String>("concept", fr: "Concept", en: "Concept") { .text($0) },
      TableColumn("label_fr", fr: "Libellé français", en: "French label") { .optional(thesaurus[$0]?.label(in: .fr)) },
      TableColumn("label_en", fr: "Libellé anglais", en: "English label") { .optional(thesaurus[$0]?.label(in: .en)) },
      TableColumn("facet", fr: "Facette", en: "Facet") { .optional(thesaurus[$0]?.facet) },
    ]
    for plan in index.comparedPlans {
      let document = index.document(plan)
      columns.append(
        TableColumn(document.id, .integer, fr: document.short, en: document.short) {
          count(use.count(of: $0, in: plan).measures, of: plan, in: index)
        })
    }
    return Table(
      "overlap-themes", fr: "Thèmes par plan", en: "Themes by plan", key: ["concept"], rows: use.notations,
      columns: columns)
  }

  /// The same, one row per concept and plan that treats it.
  static func overlapThemesLong(_ index: AnalysisIndex, _ use: ConceptUse) -> Table {
    struct Row {
      let notation: String
      let plan: Int
      let count: ConceptUse.Count
    }
    var rows: [Row] = []
    for notation in use.notations {
      for plan in index.comparedPlans {
        let count = use.count(of: notation, in: plan)
        if count.measures > 0 { rows.append(Row(notation: notation, plan: plan, count: count)) }
      }
    }
    return Table(
      "overlap-themes-long", fr: "Thèmes par plan, en liste", en: "Themes by plan, as a list",
      key: ["concept", "document"], links: [Link(column: "document", table: "documents", key: "id")], rows: rows,
      columns: [
        TableColumn("concept", fr: "Concept", en: "Concept") { .text($0.notation) },
        TableColumn("document", fr: "Document", en: "Document") { .text(index.document($0.plan).id) },
        TableColumn("measures", .integer, fr: "Mesures", en: "Measures") { .integer($0.count.measures) },
        TableColumn("weight", .decimal, fr: "Poids", en: "Weight") { .decimal($0.count.weight) },
        TableColumn("with_means", .integer, fr: "Avec budget ou postes", en: "With budget or posts") {
          .integer($0.count.withMeans)
        },
      ])
  }

  /// A number of measures; zero is a statement of absence, which only a complete text supports.
  static func count(_ measures: Int, of plan: Int, in index: AnalysisIndex) -> Cell {
    if measures > 0 { return .integer(measures) }
    let isComplete = index.plans[plan].hasText && index.document(plan).completeness == .complete
    return isComplete ? .integer(0) : .empty
  }
}
