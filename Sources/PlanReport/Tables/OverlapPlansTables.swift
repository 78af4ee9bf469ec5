import PlanModel

extension Table {
  /// Share of the row's measures that have a counterpart in the column's; empty on the diagonal and where two plans are
  /// not compared (no common day, or editions of one plan).
  static func overlapPlans(_ index: AnalysisIndex, _ overlaps: Overlaps) -> Table {
    let plans = index.comparedPlans
    var columns = [TableColumn<Int>("document", fr: "Document", en: "Document") { .text(index.document($0).id) }]
    for to in plans {
      let document = index.document(to)
      columns.append(
        TableColumn(document.id, .decimal, fr: document.short, en: document.short) { from in
          .optional(overlaps.share(of: from, in: to)?.share)
        })
    }
    return Table(
      "overlap-plans", fr: "Recoupements entre plans", en: "Overlap between plans", key: ["document"],
      links: [Link(column: "document", table: "documents", key: "id")], rows: plans, columns: columns)
  }

  /// The same, one row per ordered pair of plans, with the counts.
  static func overlapPlansLong(_ index: AnalysisIndex, _ overlaps: Overlaps) -> Table {
    struct Row {
      let from: Int
      let to: Int
      let share: Overlaps.Share?
    }
    var rows: [Row] = []
    for from in index.comparedPlans {
      for to in index.comparedPlans where to != from {
        rows.append(Row(from: from, to: to, share: overlaps.share(of: from, in: to)))
      }
    }
    func count(_ relation: Relation) -> (Row) -> Cell {
      { row in row.share.map { .integer($0.byRelation[relation.rank]) } ?? .empty }
    }
    return Table(
      "overlap-plans-long", fr: "Recoupements entre plans, en liste", en: "Overlap between plans, as a list",
      key: ["from", "to"],
      links: [
        Link(column: "from", table: "documents", key: "id"), Link(column: "to", table: "documents", key: "id"),
      ], rows: rows,
      columns: [
        TableColumn("from", fr: "De", en: "From") { .text(index.document($0.from).id) },
        TableColumn("to", fr: "Vers", en: "To") { .text(index.document($0.to).id) },
        TableColumn("measures", .integer, fr: "Mesures", en: "Measures") {
          .integer(index.plans[$0.from].measures.count)
        },
        TableColumn("matched", .integer, fr: "Avec équivalent", en: "With a counterpart") { row in
          row.share.map { .integer($0.matched) } ?? .empty
        },
        TableColumn("share", .decimal, fr: "Part", en: "Share") { .optional($0.share?.share) },
        TableColumn("verbatim", .integer, fr: "Mot pour mot", en: "Verbatim", cell: count(.verbatim)),
        TableColumn("paraphrase", .integer, fr: "En d’autres mots", en: "Paraphrase", cell: count(.paraphrase)),
        TableColumn("same_object", .integer, fr: "Même objet", en: "Same object", cell: count(.sameObject)),
        TableColumn("same_theme", .integer, fr: "Même thème seulement", en: "Same theme only", cell: count(.sameTheme)),
      ])
  }
}
