import PlanModel

extension AnalysisIndex {
  /// The measures of the reference plan.
  var referenceMeasures: [MeasurePosition] {
    guard let reference = referencePlan else { return [] }
    return plans[reference].measures.indices.map { MeasurePosition(plan: reference, measure: $0) }
  }

  /// The plans beside the reference.
  var otherPlans: [Int] {
    comparedPlans.filter { $0 != referencePlan }
  }
}

extension Table {
  /// Confidence of the best counterpart of each reference measure in each other plan; empty where there is none.
  static func overlapReference(_ index: AnalysisIndex, _ overlaps: Overlaps) -> Table {
    typealias Row = AnalysisIndex.MeasurePosition
    var columns = [
      TableColumn<Row>("measure", fr: "Mesure", en: "Measure") { .text(index.read($0, \.id)) },
      TableColumn("number", fr: "Numéro", en: "Number") { .optional(index.read($0, \.number)) },
      TableColumn("title", fr: "Titre", en: "Title") { .optional(index.read($0, \.title)) },
    ]
    for plan in index.otherPlans {
      let document = index.document(plan)
      columns.append(
        TableColumn(document.id, .decimal, fr: document.short, en: document.short) { row in
          guard let pair = overlaps.closest(to: row, in: plan), pair.relation.isCounterpart else { return .empty }
          return .decimal(pair.confidence)
        })
    }
    return Table(
      "overlap-reference", fr: "Mesures du plan de référence dans les autres plans",
      en: "Measures of the reference plan in the other plans", key: ["measure"],
      links: [Link(column: "measure", table: "measures", key: "id")], rows: index.referenceMeasures, columns: columns)
  }

  /// The same, one row per reference measure and plan compared with it; the best pair may be of the same theme only.
  static func overlapReferenceLong(_ index: AnalysisIndex, _ overlaps: Overlaps) -> Table {
    struct Row {
      let measure: AnalysisIndex.MeasurePosition
      let plan: Int
      let best: Pair?
    }
    var rows: [Row] = []
    for measure in index.referenceMeasures {
      for plan in index.otherPlans where index.areCompared(measure.plan, plan) {
        rows.append(Row(measure: measure, plan: plan, best: overlaps.closest(to: measure, in: plan)))
      }
    }
    return Table(
      "overlap-reference-long", fr: "Mesures du plan de référence dans les autres plans, en liste",
      en: "Measures of the reference plan in the other plans, as a list", key: ["measure", "document"],
      links: [
        Link(column: "measure", table: "measures", key: "id"), Link(column: "document", table: "documents", key: "id"),
      ], rows: rows,
      columns: [
        TableColumn("measure", fr: "Mesure", en: "Measure") { .text(index.read($0.measure, \.id)) },
        TableColumn("document", fr: "Document", en: "Document") { .text(index.document($0.plan).id) },
        TableColumn("best", fr: "Mesure la plus proche", en: "Closest measure") { row in
          .optional(row.best.map { $0.a == index.read(row.measure, \.id) ? $0.b : $0.a })
        },
        TableColumn("relation", fr: "Relation", en: "Relation") { .optional($0.best?.relation.rawValue) },
        TableColumn("confidence", .decimal, fr: "Confiance", en: "Confidence") { .optional($0.best?.confidence) },
        TableColumn("counterparts", .integer, fr: "Nombre d’équivalents", en: "Number of counterparts") {
          .integer(overlaps.counterpartCount(of: $0.measure, in: $0.plan))
        },
      ])
  }
}
