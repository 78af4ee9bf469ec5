import PlanModel
import Testing

@testable import PlanFindings

@Suite struct DeadlineRuleTests {
  private func corpus(_ deadlines: [String]) -> MarkedCorpus {
    var text = "== ref reference 2024/2027"
    for (number, deadline) in deadlines.enumerated() { text += "\n\(number + 1). Former\n@deadline \(deadline)" }
    return MarkedCorpus(text)
  }

  @Test func aDateHasPassedOnlyAgainstAGivenDay() {
    var corpus = corpus(["until 2025-12-31", "point 2026", "recurrent", "from 2024-01-01"])
    #expect(corpus.findings(of: "deadline-passed").isEmpty)
    corpus.asOf = CalendarDay(year: 2026, month: 1, day: 1)
    #expect(corpus.findings(of: "deadline-passed").map(\.measures) == [["ref:1"]])
    corpus.asOf = CalendarDay(year: 2025, month: 12, day: 31)
    #expect(corpus.findings(of: "deadline-passed").isEmpty)
  }

  @Test func aDateBeforeOrAfterThePlanIsReported() {
    let corpus = corpus(["until 2028-03-31", "until 2027-12-31", "from 2023-12-31", "point 2023", "point 2024"])
    #expect(corpus.findings(of: "deadline-outside-period").map(\.measures) == [["ref:1"], ["ref:3"], ["ref:4"]])
  }
}
