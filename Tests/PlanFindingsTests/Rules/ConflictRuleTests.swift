import PlanModel
import Testing

@testable import PlanFindings

@Suite struct ConflictRuleTests {
  private func rules(
    _ first: String, _ second: String, relation: Relation = .paraphrase, text: String = ""
  ) -> [String: Finding] {
    var corpus = MarkedCorpus(
      """
      == ref reference
      \(text)
      1. Former les agents
      \(first)
      == migrants peer
      2. Former les agents au repérage
      \(second)
      """)
    corpus.pairs = [corpus.pair("ref:1", "migrants:2", relation)]
    let names = ["conflicting-lead", "conflicting-deadline", "conflicting-budget", "double-counted-means"]
    let found = corpus.findings.findings.filter { names.contains($0.rule) }
    return Dictionary(uniqueKeysWithValues: found.map { ($0.rule, $0) })
  }

  @Test func differentLeadsOfTheSameActionAreToBeChecked() throws {
    let found = rules("@lead ministère de la Justice", "@lead Direction des migrations")
    let finding = try #require(found["conflicting-lead"])
    #expect(finding.explanation.fr.hasSuffix("À vérifier\u{A0}: qui pilote\u{202F}?"))
    #expect(finding.evidence.count == 2)
  }

  @Test func whoActsInRunningTextNeedNotLead() {
    #expect(rules("@lead ministère de la Justice", "@actor Direction des migrations").isEmpty)
  }

  @Test func aMissingLeadIsNoConflict() {
    #expect(rules("@lead ministère de la Justice", "").isEmpty)
  }

  @Test func measuresOfTheSameObjectMayDiffer() {
    #expect(rules("@lead ministère de la Justice", "@lead Direction des migrations", relation: .sameObject).isEmpty)
  }

  @Test(arguments: [
    ("until 2026-12-31", "until 2025-12-31", true), ("point 2025", "point 2025-03", false),
    ("point 2024-10", "until 2024-12-31", false), ("point 2027", "point 2028", true),
    ("recurrent", "until 2024-12-31", false), ("point 2025-06-30", "point 2025-09-30", true),
  ])
  func datesConflictWhereBothCannotBeKept(first: String, second: String, isConflict: Bool) {
    #expect((rules("@deadline \(first)", "@deadline \(second)")["conflicting-deadline"] != nil) == isConflict)
  }

  @Test func amountsAreEitherDifferentOrCountedTwice() {
    #expect(Array(rules("@budget 1800000", "@budget 3600000").keys) == ["conflicting-budget"])
    #expect(Array(rules("@budget 1800000", "@budget 1800000").keys) == ["double-counted-means"])
    #expect(Array(rules("@posts 12", "@posts 12").keys) == ["double-counted-means"])
    #expect(rules("@posts 12", "@posts 8").isEmpty)
  }
}
