import PlanModel

/// All tables of a report, in the order of the documentation.
enum ReportTables {
  static func all(_ views: ReportViews) -> [Table] {
    let (index, citations, overlaps, use) = (views.index, views.citations, views.overlaps, views.use)
    let tables: [Table] = [
      .documents(index), .measures(index, citations),
      .overlapPlans(index, overlaps), .overlapPlansLong(index, overlaps),
      .overlapReference(index, overlaps), .overlapReferenceLong(index, overlaps),
      .overlapThemes(index, use), .overlapThemesLong(index, use),
      .facets(index), .pairs(index, citations), .editions(index), .recommendations(index),
      .completeness(index), .institutions(index, views.leads),
      .findings(index, citations), .toCheck(index, citations),
    ]
    let groups = Finding.Group.allCases.map { Table.findings(of: $0, index, citations) }
    return tables + groups + (index.analysis.changes.map { [.since($0)] } ?? [])
  }
}
