import FoundationEssentials
import PlanIngest
import PlanModel
import TestSupport
import Testing

@testable import PlanSegment

/// Texts that nobody here wrote.
@Suite struct RealPlanTests {
  private struct Gold: Decodable {
    struct Measure: Decodable {
      var number: String
      var title: String
    }
    var measures: [Measure]
  }

  private func plan(_ path: String, language: Language = .fr) throws -> Plan {
    let source = try Ingest().read(TestData.path(path))
    return Segmenter().segment([source], document: Document(id: "plan", language: language))
  }

  /// F1 over number and title.
  private func score(_ found: [String], _ gold: [String], _ name: String) -> Double {
    var left: [String: Int] = [:]
    for entry in gold { left[entry, default: 0] += 1 }
    var hits = 0
    for entry in found where left[entry, default: 0] > 0 {
      left[entry, default: 0] -= 1
      hits += 1
    }
    let f1 = Double(2 * hits) / Double(max(1, found.count + gold.count))
    print("measures, \(name): F1 \(f1) (\(gold.count) in the gold, \(found.count) found)")
    return f1
  }

  @Test(.enabled(if: TestData.isAvailable("plans/canada_nap5_fr.html")), arguments: ["fr", "en"])
  func milestonesOfTheCanadianPlan(_ language: String) throws {
    let data = try Data(contentsOf: URL(filePath: TestData.path("plans/canada_nap5_\(language).gold.json")))
    let gold = try JSONDecoder().decode(Gold.self, from: data)
    let plan = try plan("plans/canada_nap5_\(language).html", language: Language(rawValue: language) ?? .fr)
    let found = plan.measures.map { "\($0.number ?? "") \($0.title)" }
    #expect(score(found, gold.measures.map { "\($0.number) \($0.title)" }, "canada_nap5_\(language)") >= 0.97)
  }

  @Test(
    .enabled(if: TestData.isAvailable("tete_crosswalk/plan_te.html")),
    arguments: [("cae", 325), ("eci", 261), ("te", 431)])
  func deepestHeadingsOfTheFrameworks(_ name: String, _ count: Int) throws {
    let plan = try plan("tete_crosswalk/plan_\(name).html")
    let headings = plan.sources[0].blocks.filter { $0.kind == .heading }
    let gold = headings.filter { $0.level == 5 }.map { plan.sources[0][$0.range] }
    #expect(gold.count == count)
    let found = plan.measures.map { [$0.number ?? "", $0.title].filter { !$0.isEmpty }.joined(separator: " ") }
    #expect(score(found, gold.map { Self.folded($0) }, "plan_\(name)") >= 0.97)
    // The three levels above are the path of the axis.
    #expect(plan.measures.allSatisfy { $0.axis.map { plan.path(ofAxis: $0).count } == 3 })
  }

  @Test(
    .enabled(if: TestData.isAvailable("tete_crosswalk/plan_te.csv")),
    arguments: [("cae", 1470), ("eci", 367), ("te", 663)])
  func everyRowOfAListIsAMeasure(_ name: String, _ count: Int) throws {
    let plan = try plan("tete_crosswalk/plan_\(name).csv")
    #expect(plan.measures.count == count)
    #expect(plan.measures.count { $0.parent != nil } > count * 9 / 10)
  }

  private static func folded(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
