import PlanModel
import Testing

@testable import PlanFindings

@Suite struct MeansRuleTests {
  private static let plan = """
    == ref reference
    ## 2️⃣Prévenir
    1. 1️⃣Former les agents
    2. Ouvrir un portail
    @lead DILEX
    @deadline until 2025-12-31
    @budget 480000
    @indicator nombre de visites
    """

  @Test(arguments: ["no-lead", "no-deadline", "no-budget", "no-indicator"])
  func aMeasureThatLacksWhatAnotherHasIsReportedOnce(rule: String) throws {
    let corpus = MarkedCorpus(Self.plan)
    let findings = corpus.findings(of: rule)
    #expect(findings.map(\.measures) == [["ref:1"]])
    #expect(corpus.marks(of: try #require(findings.first)) == [1, 2])
  }

  @Test func theExplanationComparesWithTheWholePlan() throws {
    let finding = try #require(MarkedCorpus(Self.plan).findings(of: "no-lead").first)
    #expect(
      finding.explanation.fr
        == "«\u{A0}Former les agents\u{A0}» (Plan ref, mesure\u{A0}1) ne nomme pas de pilote, ni dans son texte ni par son axe. "
        + "Une seule des 2 mesures du plan en nomme un.")
    #expect(finding.explanation.en.hasSuffix("One of the plan's 2 measures names one."))
  }

  @Test func postsCountableResultsAndRhythmsKeepTheRulesSilent() {
    let corpus = MarkedCorpus(
      """
      == ref reference
      1. Contrôler 150 exploitations par an
      @posts 12
      @countable
      """)
    #expect(corpus.findings.findings.map(\.rule) == ["no-lead"])
  }

  @Test func addingTheLeadRemovesExactlyOneFinding() {
    let without = MarkedCorpus(Self.plan).findings.findings.map(\.id)
    let with = MarkedCorpus(Self.plan.replacing("1️⃣Former les agents", with: "1️⃣Former les agents\n@lead Justice"))
      .findings.findings.map(\.id)
    #expect(Set(without).subtracting(with).count == 1)
    #expect(Set(with).isSubset(of: without))
  }

  @Test func aPartialTextMakesOneQuestionOfAllItsMeasures() {
    let findings = MarkedCorpus(Self.plan.replacing("ref reference", with: "ref reference partial")).findings
    #expect(findings.findings.isEmpty)
    #expect(findings.toCheck.map(\.rule) == ["no-lead", "no-deadline", "no-budget", "no-indicator"])
    #expect(findings.toCheck.allSatisfy { $0.measures == ["ref:1"] })
  }

  @Test func predecessorsAreNotJudged() {
    let corpus = MarkedCorpus("== old predecessor 2019/2021\n1. Former les agents")
    #expect(corpus.findings.findings.isEmpty)
  }
}
