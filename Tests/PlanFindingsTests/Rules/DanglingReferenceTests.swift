import PlanModel
import Testing

@testable import PlanFindings

@Suite struct DanglingReferenceTests {
  private func findings(_ target: Reference.Target, options: String = "") -> [Finding] {
    var corpus = MarkedCorpus(
      """
      == ref reference
      1. Former les agents
      Voir la mesure citée.
      == migrants peer \(options)
      1. Ouvrir
      2. Loger
      """)
    let place = corpus.plans[0].measures[0].bodyPlaces[0]
    corpus.refer(Reference(target: target, place: place, measure: 0), in: 0)
    return corpus.findings(of: "dangling-reference")
  }

  @Test func aMeasureThatDoesNotExistIsNamedWithTheLastOne() throws {
    let finding = try #require(findings(.measure(document: "migrants", number: "46")).first)
    #expect(finding.measures == ["ref:1"])
    #expect(finding.explanation.en.hasSuffix("which does not exist: the last one has number 2."))
    #expect(finding.evidence.map(\.quote.exact) == ["Voir la mesure citée."])
  }

  @Test func whatCanBeFollowedIsNoFinding() {
    #expect(findings(.measure(document: "migrants", number: "2")).isEmpty)
    #expect(findings(.document("migrants")).isEmpty)
  }

  @Test func aPartialPlanMayHoldTheMeasure() {
    #expect(findings(.measure(document: "migrants", number: "46"), options: "partial").isEmpty)
  }

  @Test func aPlanThatTheCorpusDoesNotHoldIsNamed() {
    #expect(findings(.unknownPlan("plan santé 2020-2024")).count == 1)
  }
}
