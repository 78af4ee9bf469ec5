import PlanModel

/// Who leads how many measures of which plan, the names of one institution taken together.
struct LeadCounts: Sendable {
  struct Institution: Sendable {
    var name: String
    /// Names printed in the texts, in order of appearance, the shown one apart.
    var variants: [String]
    var measuresByPlan: [Int]
    var total: Int { measuresByPlan.reduce(0, +) }
  }
  /// Institutions, those that lead most first, then by name.
  let institutions: [Institution]
  /// Number in ``institutions`` by every printed name, in lower case.
  private var numbers: [String: Int] = [:]

  init(index: AnalysisIndex) {
    var shownNames: [String: String] = [:]
    for institution in index.analysis.corpus.institutions {
      for name in [institution.name] + institution.variants { shownNames[name.lowercased()] = institution.name }
    }
    var rows: [Institution] = []
    var rowByKey: [String: Int] = [:]
    for plan in index.comparedPlans {
      for measure in index.plans[plan].measures {
        var seen: Set<Int> = []
        for lead in measure.leads {
          let name = shownNames[lead.value.lowercased()] ?? lead.value
          let row = rowByKey[name.lowercased()] ?? rows.count
          if row == rows.count {
            rows.append(
              Institution(name: name, variants: [], measuresByPlan: Array(repeating: 0, count: index.plans.count)))
            rowByKey[name.lowercased()] = row
          }
          if lead.value != rows[row].name, !rows[row].variants.contains(lead.value) {
            rows[row].variants.append(lead.value)
          }
          if seen.insert(row).inserted { rows[row].measuresByPlan[plan] += 1 }
        }
      }
    }
    institutions = rows.sorted { ($1.total, $0.name) < ($0.total, $1.name) }
    for (number, institution) in institutions.enumerated() {
      for name in [institution.name] + institution.variants { numbers[name.lowercased()] = number }
    }
  }

  /// The institution that goes by a printed name.
  func number(of lead: String) -> Int? { numbers[lead.lowercased()] }
}

extension Table {
  /// Measures led by each institution in each plan.
  static func institutions(_ index: AnalysisIndex, _ leads: LeadCounts) -> Table {
    var columns = [
      TableColumn<LeadCounts.Institution>("institution", fr: "Institution", en: "Institution") { .text($0.name) },
      TableColumn("variants", .list, fr: "Autres noms", en: "Other names") { .texts($0.variants) },
    ]
    for plan in index.comparedPlans {
      let document = index.document(plan)
      columns.append(
        TableColumn(document.id, .integer, fr: document.short, en: document.short) {
          count($0.measuresByPlan[plan], of: plan, in: index)
        })
    }
    return Table(
      "institutions", fr: "Institutions pilotes", en: "Lead institutions", key: ["institution"],
      rows: leads.institutions, columns: columns)
  }
}
