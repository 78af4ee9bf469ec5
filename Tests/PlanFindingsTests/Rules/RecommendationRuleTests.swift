import PlanModel
import Testing

@testable import PlanFindings

@Suite struct RecommendationRuleTests {
  private func corpus(_ verdict: RecommendationAnswer.Verdict, options: String = "", peer: String = "") -> MarkedCorpus
  {
    var corpus = MarkedCorpus(
      """
      == ref reference \(options)
      1. 3️⃣Former les agents
      == migrants peer \(peer)
      2. 2️⃣Informer
      == epu recommendations
      98. 1️⃣Former les juges
      """)
    corpus.answers = [
      RecommendationAnswer(
        id: "epu:98", verdict: verdict, measures: verdict == .partly ? ["migrants:2"] : [],
        nearest: verdict == .partly ? nil : "ref:1", confidence: 0.8)
    ]
    return corpus
  }

  @Test func whatNobodyAnswersIsReported() throws {
    let corpus = corpus(.unanswered)
    let finding = try #require(corpus.findings(of: "uncovered-recommendation").first)
    #expect(corpus.marks(of: finding) == [1, 3])
    #expect(finding.explanation.en.contains("Nearest: “Former les agents”"))
    #expect(finding.explanation.fr.contains("(Plan epu, recommandation\u{A0}98)\u{A0}: aucune mesure"))
  }

  @Test func whatOnlyPeersAnswerIsReportedWithTheirMeasures() throws {
    let corpus = corpus(.partly)
    let finding = try #require(corpus.findings(of: "partly-covered-recommendation").first)
    #expect(corpus.marks(of: finding) == [1, 2])
  }

  @Test func aPartialPeerLeavesOpenWhetherNobodyAnswers() {
    #expect(corpus(.unanswered, peer: "partial").findings(of: "uncovered-recommendation").isEmpty)
    #expect(!corpus(.partly, peer: "partial").findings(of: "partly-covered-recommendation").isEmpty)
  }

  @Test func aPartialReferenceProvesNeither() {
    let corpus = corpus(.unanswered, options: "partial")
    #expect(corpus.findings(of: "uncovered-recommendation").isEmpty)
    #expect(corpus.findings.toCheck.contains { $0.rule == "uncovered-recommendation" })
  }
}
