import PlanModel
import TestSupport
import Testing

@testable import PlanMatch

/// The measured pipeline on real texts: for each of 92 measures of a merged framework, the measures of two others that its
/// authors recorded as its origin, among 1,837 (data: `tete_crosswalk`, see its README for the scoring).
@Suite(.enabled(if: TestData.isAvailable("tete_crosswalk")))
struct CrosswalkTests {
  @Test func rankingReachesTheMeasuredFigures() throws {
    let plans = try plans()
    let rows = Matcher().rank(plans[0], in: Array(plans.dropFirst()), top: 10, thesaurus: Thesaurus(concepts: []))
    var found: [String: [String]] = [:]
    for row in rows { found[row.from, default: []].append(row.to) }
    let figures = try score(found, plans)
    print("crosswalk, without meaning: \(figures)")
    #expect(figures.hit1 >= 0.82)
    #expect(figures.hit5 >= 0.95)
    #expect(figures.hit10 >= 0.98)
    #expect(figures.recall >= 0.79)
  }

  @Test func stemsAloneReachTheMeasuredFigures() throws {
    let plans = try plans()
    let measures = MeasureTerms(plans)
    let context = MeasureContext(plans, measures)
    let lexical = LexicalVectors(
      measures, extraTexts: context.headings, wordWeights: Array(repeating: 1, count: measures.terms.count))
    let plain = try score(
      nearest(measures, plans) { lexical.own.product($0, lexical.own, $1) }, plans)
    let vectors = ContextVectors(
      own: lexical.own, headings: lexical.extras, context: context, columnCount: lexical.columnCount)
    let withContext = try score(nearest(measures, plans, by: vectors.cosine), plans)
    print("crosswalk, stems alone: \(plain); with context: \(withContext)")
    #expect(abs(plain.hit1 - 0.707) < 0.01)
    #expect(abs(plain.recall - 0.632) < 0.01)
    #expect(abs(withContext.hit1 - 0.739) < 0.01)
    #expect(abs(withContext.recall - 0.780) < 0.01)
  }

  /// For each measure of the first plan, the ten of the others with the greatest cosine.
  private func nearest(
    _ measures: MeasureTerms, _ plans: [Plan], by cosine: (Int, Int) -> Float
  ) -> [String: [String]] {
    let ids = plans.flatMap(\.measures).map(\.id)
    let starts = measures.planStarts
    var found: [String: [String]] = [:]
    for row in 0..<starts[1] {
      var best = BestCandidates(limit: 10)
      for other in starts[1]..<ids.count {
        best.offer(.init(item: Int32(other), score: cosine(row, other)))
      }
      found[ids[row]] = best.ranked.map { ids[Int($0.item)] }
    }
    return found
  }

  private struct Figures: CustomStringConvertible {
    var hit1 = 0.0
    var hit5 = 0.0
    var hit10 = 0.0
    var recall = 0.0

    var description: String {
      let rounded = [hit1, hit5, hit10, recall].map { "\(($0 * 1000).rounded() / 1000)" }
      return "hit@1, hit@5, hit@10, recall@10 " + rounded.joined(separator: " ")
    }
  }

  /// A hit is a gold item or its direct parent or child; recall counts gold items alone.
  private func score(_ found: [String: [String]], _ plans: [Plan]) throws -> Figures {
    var gold: [String: Set<String>] = [:]
    for row in try Table(TestData.path("tete_crosswalk/liens_TE_vers_CAE_ECI.csv")).rows {
      gold["te:" + row["te_id"]!, default: []].insert(row["source_plan"]! + ":" + row["source_id"]!)
    }
    let ids = plans.flatMap(\.measures).map(\.id)
    var figures = Figures()
    for (query, items) in gold {
      let accepted = items.union(items.compactMap(parent)).union(
        ids.filter { parent(of: $0).map(items.contains) ?? false })
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

  private func plans() throws -> [Plan] { try ["te", "cae", "eci"].map(plan) }

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
