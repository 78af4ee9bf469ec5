import PlanModel
import TestSupport
import Testing

@testable import PlanMatch

/// The measured pipeline on real texts: for each of 92 measures of a merged framework, the measures of two others that its
/// authors recorded as its origin, among 1,837 (data: `tete_crosswalk`, see its README for the scoring).
@Suite(.enabled(if: TestData.isAvailable("tete_crosswalk")))
struct CrosswalkTests {
  @Test func rankingReachesTheMeasuredFigures() throws {
    let te = try plan("te")
    let pool = [try plan("cae"), try plan("eci")]
    let rows = Matcher().rank(te, in: pool, top: 10, thesaurus: Thesaurus(concepts: []))
    var found: [String: [String]] = [:]
    for row in rows { found[row.from, default: []].append(row.to) }
    let figures = try score(found, [te] + pool)
    print("crosswalk, without meaning: hit@1 \(figures.hit1), hit@5 \(figures.hit5), recall@10 \(figures.recall)")
    #expect(figures.hit1 >= 0.81)
    #expect(figures.hit5 >= 0.96)
    #expect(figures.recall >= 0.784)
  }

  private struct Figures {
    var hit1 = 0.0
    var hit5 = 0.0
    var hit10 = 0.0
    var recall = 0.0
  }

  /// A hit is a gold item or its direct parent or child; recall counts gold items alone.
  private func score(_ found: [String: [String]], _ plans: [Plan]) throws -> Figures {
    var gold: [String: Set<String>] = [:]
    for row in try Table(TestData.path("tete_crosswalk/liens_TE_vers_CAE_ECI.csv")).rows {
      gold["te:" + row["te_id"]!, default: []].insert(row["source_plan"]! + ":" + row["source_id"]!)
    }
    var figures = Figures()
    for (query, items) in gold {
      let accepted = items.union(items.compactMap(parent)).union(
        plans.flatMap(\.measures).map(\.id).filter { parent(of: $0).map(items.contains) ?? false })
      let ranked = found[query] ?? []
      figures.hit1 += ranked.prefix(1).contains(where: accepted.contains) ? 1 : 0
      figures.hit5 += ranked.prefix(5).contains(where: accepted.contains) ? 1 : 0
      figures.hit10 += ranked.prefix(10).contains(where: accepted.contains) ? 1 : 0
      figures.recall += Double(ranked.filter(items.contains).count) / Double(items.count)
    }
    let count = Double(gold.count)
    return Figures(
      hit1: figures.hit1 / count, hit5: figures.hit5 / count, hit10: figures.hit10 / count,
      recall: figures.recall / count)
  }

  private func parent(of id: String) -> String? {
    guard let dot = id.lastIndex(of: ".") else { return nil }
    return String(id[..<dot])
  }

  private func plan(_ name: String) throws -> Plan {
    let table = try Table(TestData.path("tete_crosswalk/plan_\(name).csv"))
    var numbers: [String: Int] = [:]
    for (index, row) in table.rows.enumerated() { numbers["\(name):" + row["id"]!] = index }
    let rows = table.rows.map { row in
      let id = "\(name):" + row["id"]!
      return PlanFromRows.Row(
        id: id, parent: parent(of: id).flatMap { numbers[$0] }, title: row["titre"]!, body: [row["texte"]!])
    }
    return PlanFromRows(Document(id: name), rows).plan
  }
}
