import PlanModel
import Testing

@testable import PlanFindings

@Suite struct UnmatchedMeasureTests {
  private func corpus(_ text: String) -> MarkedCorpus {
    var corpus = MarkedCorpus(text)
    corpus.concepts = [
      concept("F00", "Traite"), concept("F70", "Mariage forcé"), concept("P10", "Prévention", facet: "pillar"),
    ]
    return corpus
  }

  private static let plans = """
    == ref reference scope=F00
    1. 2️⃣Former les agents au repérage
    @concepts F00 P10
    == femmes peer
    7. 1️⃣Protéger celles que l'on marie de force
    @concepts F70
    8. Informer le public
    @concepts P10
    """

  @Test func aMeasureOnTheSubjectWithoutCounterpartIsReportedWithTheNearestCandidate() throws {
    var corpus = corpus(Self.plans)
    corpus.nearestRejected = ["femmes:7": ["ref": [corpus.pair("ref:1", "femmes:7", .unrelated)]]]
    let findings = corpus.findings(of: "unmatched-measure")
    let finding = try #require(findings.first)
    #expect(findings.map(\.measures) == [["femmes:7"]])
    #expect(corpus.marks(of: finding) == [1, 2])
    #expect(finding.evidence.map(\.role) == [.statement, .nearest])
    #expect(finding.explanation.en.contains("has no counterpart in the reference (Plan ref, 1 measure)."))
  }

  @Test func aCounterpartOfTheSameObjectIsEnough() {
    var corpus = corpus(Self.plans)
    corpus.pairs = [corpus.pair("ref:1", "femmes:7", .sameObject)]
    #expect(corpus.findings(of: "unmatched-measure").isEmpty)
  }

  @Test func aCandidateThatMayWellBeOneKeepsTheRuleSilent() {
    var corpus = corpus(Self.plans)
    corpus.pairs = [corpus.pair("ref:1", "femmes:7", .sameTheme, confidence: 0.7)]
    #expect(corpus.findings(of: "unmatched-measure").isEmpty)
    corpus.pairs = [corpus.pair("ref:1", "femmes:7", .sameTheme, confidence: 0.4)]
    #expect(corpus.findings(of: "unmatched-measure").count == 1)
  }

  @Test func theFieldOfOnePeerAloneIsNotTheReferencesSubject() {
    let corpus = corpus(
      """
      == ref reference scope=F00
      1. Former les agents au repérage
      @concepts F00
      == femmes peer
      1. Marier libre
      @concepts F70
      2. Informer avant le mariage
      @concepts F70
      3. Former les officiers d'état civil
      @concepts F70
      4. Loger celles qui partent
      @concepts F70
      """)
    #expect(corpus.findings(of: "unmatched-measure").isEmpty)
  }
}
