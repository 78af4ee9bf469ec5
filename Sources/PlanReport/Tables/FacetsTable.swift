import PlanModel

/// The concepts that stand for a facet in cross-tables: its top concepts, or what is below a single one.
struct FacetAxes {
  /// One concept of a facet.
  struct Member {
    let facet: String
    let notation: String
  }
  /// Facets in order of name, their concepts in order of notation.
  let members: [Member]
  /// Names of the facets with their concepts.
  var facets: [(name: String, notations: [String])] {
    var facets: [(name: String, notations: [String])] = []
    for member in members {
      if facets.last?.name != member.facet { facets.append((member.facet, [])) }
      facets[facets.count - 1].notations.append(member.notation)
    }
    return facets
  }

  /// Numbers in ``members`` to which a concept counts: itself or what it is narrower than.
  private var numbers: [String: [Int]] = [:]

  init(thesaurus: Thesaurus) {
    var concepts: [String: [Concept]] = [:]
    for concept in thesaurus.concepts where !concept.facet.isEmpty {
      concepts[concept.facet, default: []].append(concept)
    }
    members = concepts.keys.sorted().flatMap { facet in
      let tops = (concepts[facet] ?? []).filter { concept in
        !concept.broader.contains { thesaurus[$0]?.facet == facet }
      }
      let below = tops.count == 1 ? thesaurus.narrower(than: tops[0].notation) : []
      return (below.isEmpty ? tops.map(\.notation) : below).map { Member(facet: facet, notation: $0) }
    }
    for (number, member) in members.enumerated() {
      for notation in thesaurus.descendants(of: member.notation) { numbers[notation, default: []].append(number) }
    }
  }

  /// Numbers of the members that a measure with these tags counts for, ascending.
  func numbers(of tags: [ConceptTag]) -> [Int] {
    Set(tags.flatMap { numbers[$0.notation] ?? [] }).sorted()
  }
}

extension Table {
  /// One cell of two facets crossed, in one plan.
  private struct FacetCell {
    let row: Int
    let column: Int
    let plan: Int
    let measures: Int
  }

  /// Measures of each plan in each cell of two facets crossed.
  ///
  /// Zeros, which only complete texts support, are given for the reference plan throughout, and for the others where some
  /// plan has a measure: what nobody does would else be most of the table.
  static func facets(_ index: AnalysisIndex) -> Table {
    let axes = FacetAxes(thesaurus: index.analysis.thesaurus)
    let members = axes.members
    return Table(
      "facets", fr: "Facettes croisées", en: "Facets crossed", key: ["row", "column", "document"],
      links: [Link(column: "document", table: "documents", key: "id")], rows: cells(of: axes, index),
      columns: [
        TableColumn("row_facet", fr: "Facette en ligne", en: "Row facet") { .text(members[$0.row].facet) },
        TableColumn("row", fr: "Ligne", en: "Row") { .text(members[$0.row].notation) },
        TableColumn("column_facet", fr: "Facette en colonne", en: "Column facet") { .text(members[$0.column].facet) },
        TableColumn("column", fr: "Colonne", en: "Column") { .text(members[$0.column].notation) },
        TableColumn("document", fr: "Document", en: "Document") { .text(index.document($0.plan).id) },
        TableColumn("measures", .integer, fr: "Mesures", en: "Measures") { .integer($0.measures) },
      ])
  }

  private static func cells(of axes: FacetAxes, _ index: AnalysisIndex) -> [FacetCell] {
    let size = axes.members.count
    // Counts by plan of the cells that any plan fills; a cell is named by row * size + column.
    var counts: [Int: [Int]] = [:]
    var used = Array(repeating: false, count: size)
    for plan in index.comparedPlans {
      for measure in index.plans[plan].measures {
        let numbers = axes.numbers(of: measure.concepts)
        for row in numbers {
          used[row] = true
          for column in numbers where column > row {
            counts[row * size + column, default: Array(repeating: 0, count: index.plans.count)][plan] += 1
          }
        }
      }
    }
    var cells: [FacetCell] = []
    for row in 0..<size where used[row] {
      for column in (row + 1)..<max(size, row + 1)
      where used[column] && axes.members[column].facet != axes.members[row].facet {
        let byPlan = counts[row * size + column]
        let plans = byPlan == nil ? index.comparedPlans.filter { $0 == index.referencePlan } : index.comparedPlans
        for plan in plans {
          let measures = byPlan?[plan] ?? 0
          if case .empty = count(measures, of: plan, in: index) { continue }
          cells.append(FacetCell(row: row, column: column, plan: plan, measures: measures))
        }
      }
    }
    return cells
  }
}
