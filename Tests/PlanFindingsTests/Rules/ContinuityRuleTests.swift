import PlanModel
import Testing

@testable import PlanFindings

@Suite struct ContinuityRuleTests {
  private func corpus(_ relation: EditionLink.Relation, new: String?, later: String = "") -> MarkedCorpus {
    var corpus = MarkedCorpus(
      """
      == traite-2 predecessor
      4. 1️⃣Ouvrir un portail
      == traite-3 reference succeeds=traite-2 \(later)
      7. 2️⃣Ouvrir un site
      """)
    corpus.editions = [
      EditionLink(
        old: "traite-2:4", new: new, relation: relation, confidence: 0.8, changes: LocalizedText(fr: "", en: ""))
    ]
    return corpus
  }

  @Test(arguments: [
    (EditionLink.Relation.renewed, "renewed-measure"), (.moved, "renewed-measure"), (.weakened, "weakened-measure"),
  ])
  func aMeasureThatComesBackIsQuotedInBothEditions(relation: EditionLink.Relation, rule: String) throws {
    let corpus = corpus(relation, new: "traite-3:7")
    let finding = try #require(corpus.findings(of: rule).first)
    #expect(corpus.marks(of: finding) == [1, 2])
    #expect(corpus.findings.findings.filter { $0.group == .continuity }.count == 1)
  }

  @Test func aMeasureThatIsGoneIsReported() throws {
    let corpus = corpus(.dropped, new: nil)
    let finding = try #require(corpus.findings(of: "dropped-measure").first)
    #expect(finding.measures == ["traite-2:4"])
    #expect(corpus.marks(of: finding) == [1])
  }

  @Test func aPartialLaterEditionProvesNoLoss() {
    let corpus = corpus(.dropped, new: nil, later: "partial")
    #expect(corpus.findings(of: "dropped-measure").isEmpty)
    #expect(corpus.findings.toCheck.map(\.rule).contains("dropped-measure"))
    #expect(!self.corpus(.renewed, new: "traite-3:7", later: "partial").findings(of: "renewed-measure").isEmpty)
  }
}
