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

  /// A plan that names a law, beside one that may say what became of it.
  private func corpus(law: String, elsewhere: String = "Rien.") -> MarkedCorpus {
    var corpus = MarkedCorpus(
      """
      == ref reference
      1. Appliquer
      1️⃣Selon la \(law).
      == autre peer
      2. Rappeler
      \(elsewhere)
      """)
    for (plan, text) in [law, elsewhere].enumerated() {
      let source = corpus.plans[plan].sources[0].text
      guard let found = source.range(of: plan == 0 ? text : law) else { continue }
      let range = TextRange(
        source.utf8.distance(from: source.startIndex, to: found.lowerBound),
        source.utf8.distance(from: source.startIndex, to: found.upperBound))
      corpus.refer(Reference(target: .law(law), place: TextPlace(range: range)), in: plan)
    }
    return corpus
  }

  @Test func aLawOfADayThatDoesNotExistIsReported() throws {
    let corpus = corpus(law: "loi n° 2018-909 du 30 février 2018")
    let finding = try #require(corpus.findings(of: "dangling-reference").first)
    #expect(corpus.marks(of: finding) == [1])
    #expect(finding.explanation.en.contains("whose date does not exist"))
    #expect(self.corpus(law: "loi n° 2018-909 du 28 février 2018").findings(of: "dangling-reference").isEmpty)
  }

  @Test func aLawThatAnotherTextSaysIsRepealedIsReported() throws {
    let law = "loi n° 2009-61 du 2 avril 2009"
    let finding = try #require(
      corpus(law: law, elsewhere: "La \(law) est abrogée.").findings(of: "dangling-reference").first)
    #expect(finding.documents == ["ref"])
    #expect(finding.explanation.fr.contains("que Plan autre dit abrogée"))
    #expect(corpus(law: law, elsewhere: "La \(law) s'applique.").findings(of: "dangling-reference").isEmpty)
  }
}
