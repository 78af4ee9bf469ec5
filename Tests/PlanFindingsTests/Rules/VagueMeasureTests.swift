import PlanModel
import Testing

@testable import PlanFindings

@Suite struct VagueMeasureTests {
  @Test func weakVerbsAloneCommitToNothing() {
    let corpus = MarkedCorpus(
      "== ref reference\n1. Poursuivre la réflexion\n@strength 1\n2. Créer un service\n@strength 4")
    #expect(corpus.findings(of: "vague-measure").map(\.measures) == [["ref:1"]])
  }

  @Test(arguments: ["@countable", "@budget 1000", "@deadline until 2026-12-31", "@indicator nombre", "@posts 2"])
  func anythingThatCanBeVerifiedKeepsTheRuleSilent(attribute: String) {
    let corpus = MarkedCorpus("== ref reference\n1. Poursuivre la réflexion\n@strength 1\n\(attribute)")
    #expect(corpus.findings(of: "vague-measure").isEmpty)
  }

  @Test func theWordsOfASummaryMakeAQuestion() {
    let corpus = MarkedCorpus("== ref reference summary\n1. Poursuivre la réflexion\n@strength 1")
    #expect(corpus.findings(of: "vague-measure").isEmpty)
    #expect(corpus.findings.toCheck.contains { $0.rule == "vague-measure" })
  }
}
