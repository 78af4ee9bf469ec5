import PlanModel

/// The concepts that stand for a facet in cross-tables: its top concepts, or what is below a single one.
struct FacetAxes {
  /// Facets in order of name, each with its concepts.
  let facets: [(name: String, notations: [String])]
  /// The axis concepts to which a concept counts.
  private var axisConcepts: [String: [String]] = [:]

  init(thesaurus: Thesaurus) {
    var members: [String: [Concept]] = [:]
    for concept in thesaurus.concepts where !concept.facet.isEmpty {
      members[concept.facet, default: []].append(concept)
    }
    facets = members.keys.sorted().map { name in
      let tops = (members[name] ?? []).filter { concept in
        !concept.broader.contains { thesaurus[$0]?.facet == name }
      }
      let below = tops.count == 1 ? thesaurus.narrower(than: tops[0].notation) : []
      return (name, below.isEmpty ? tops.map(\.notation) : below)
    }
    for facet in facets {
      for notation in facet.notations {
        for member in thesaurus.descendants(of: notation).sorted() {
          axisConcepts[member, default: []].append(notation)
        }
      }
    }
  }

  /// The concepts of the axes that a measure with these tags counts for.
  func concepts(of tags: [ConceptTag]) -> Set<String> {
    Set(tags.flatMap { axisConcepts[$0.notation] ?? [] })
  }
}

extension Table {
  /// Measures of each plan in each cell of two facets crossed, zeros of complete texts included.
  static func facets(_ index: AnalysisIndex) -> Table {
    struct Row {
      let rowFacet: String
      let row: String
      let columnFacet: String
      let column: String
      let plan: Int
      let measures: Int
    }
    let axes = FacetAxes(thesaurus: index.analysis.thesaurus)
    let counts = crossCounts(index, axes)
    var rows: [Row] = []
    for (number, first) in axes.facets.enumerated() {
      for second in axes.facets.dropFirst(number + 1) {
        for row in first.notations where counts.used.contains(row) {
          for column in second.notations where counts.used.contains(column) {
            for plan in index.comparedPlans {
              let measures = counts.cells[Cross(row: row, column: column, plan: plan)] ?? 0
              if case .empty = count(measures, of: plan, in: index) { continue }
              rows.append(
                Row(
                  rowFacet: first.name, row: row, columnFacet: second.name, column: column, plan: plan,
                  measures: measures))
            }
          }
        }
      }
    }
    return Table(
      "facets", fr: "Facettes croisées", en: "Facets crossed", key: ["row", "column", "document"],
      links: [Link(column: "document", table: "documents", key: "id")], rows: rows,
      columns: [
        TableColumn("row_facet", fr: "Facette en ligne", en: "Row facet") { .text($0.rowFacet) },
        TableColumn("row", fr: "Ligne", en: "Row") { .text($0.row) },
        TableColumn("column_facet", fr: "Facette en colonne", en: "Column facet") { .text($0.columnFacet) },
        TableColumn("column", fr: "Colonne", en: "Column") { .text($0.column) },
        TableColumn("document", fr: "Document", en: "Document") { .text(index.document($0.plan).id) },
        TableColumn("measures", .integer, fr: "Mesures", en: "Measures") { .integer($0.measures) },
      ])
  }

  private struct Cross: Hashable {
    let row: String
    let column: String
    let plan: Int
  }

  private static func crossCounts(
    _ index: AnalysisIndex, _ axes: FacetAxes
  ) -> (cells: [Cross: Int], used: Set<String>) {
    var cells: [Cross: Int] = [:]
    var used: Set<String> = []
    for plan in index.comparedPlans {
      for measure in index.plans[plan].measures {
        let concepts = axes.concepts(of: measure.concepts)
        used.formUnion(concepts)
        for row in concepts {
          for column in concepts where column != row {
            cells[Cross(row: row, column: column, plan: plan), default: 0] += 1
          }
        }
      }
    }
    return (cells, used)
  }
}
