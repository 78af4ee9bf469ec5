import PlanModel
import Testing

@testable import PlanMatch

struct ComparedPlansTests {
  private func plan(
    _ id: String, _ period: String?, role: Document.Role = .peer, succeeds: String? = nil
  ) -> Plan {
    Plan(document: Document(id: id, role: role, succeeds: succeeds, period: period.flatMap { Period(iso: $0) }))
  }

  @Test func plansAreComparedWhenTheirPeriodsShareADay() {
    let compared = ComparedPlans(corpus: [plan("a", "2020/2022"), plan("b", "2022-12-31/2025"), plan("c", "2023/2024")])
    #expect(compared.contains(0, 1))
    #expect(!compared.contains(0, 2))
    #expect(compared.contains(2, 1))
  }

  @Test func openOrMissingPeriodsAreRunning() {
    let compared = ComparedPlans(corpus: [plan("a", nil), plan("b", "2022/.."), plan("c", "2030")])
    #expect(compared.contains(0, 1) && compared.contains(1, 2) && compared.contains(0, 2))
  }

  @Test func editionsAreNotComparedWithEachOtherEvenThroughAChain() {
    let compared = ComparedPlans(corpus: [
      plan("third", nil, succeeds: "second"), plan("first", nil), plan("second", nil, succeeds: "first"),
      plan("peer", nil),
    ])
    #expect(!compared.contains(0, 1) && !compared.contains(0, 2) && !compared.contains(1, 2))
    #expect(compared.contains(0, 3) && compared.contains(1, 3))
  }

  @Test func recommendationsAndEvaluationsAreNotPlans() {
    let compared = ComparedPlans(corpus: [
      plan("a", nil), plan("r", nil, role: .recommendations), plan("e", nil, role: .evaluation),
    ])
    #expect(!compared.contains(0, 1) && !compared.contains(0, 2))
  }
}
