import PlanModel
import Testing

@testable import PlanFindings

@Suite struct UndoneRuleTests {
  private func corpus(status: String, number: Int = 4, new: String?, later: String = "") -> MarkedCorpus {
    var corpus = MarkedCorpus(
      """
      == traite-2 predecessor
      4. 1️⃣Ouvrir un portail
      == traite-3 reference succeeds=traite-2 \(later)
      7. 2️⃣Ouvrir un site
      == bilan evaluation
      \(number). 3️⃣Ouvrir un portail
      @status \(status)
      """)
    corpus.editions = [
      EditionLink(
        old: "traite-2:4", new: new, relation: new == nil ? .dropped : .renewed, confidence: 0.8,
        changes: LocalizedText(fr: "", en: ""))
    ]
    return corpus
  }

  @Test(arguments: ["non réalisée", "Not implemented", "Pas mise en œuvre", "abandonnée"])
  func aMeasureNotCarriedOutAndAnnouncedAgainIsReportedWithTheStatusFirst(status: String) throws {
    let corpus = corpus(status: status, new: "traite-3:7")
    let finding = try #require(corpus.findings(of: "renewed-undone").first)
    #expect(finding.measures == ["traite-2:4", "traite-3:7"])
    #expect(corpus.marks(of: finding) == [3, 1, 2])
    #expect(finding.explanation.fr.contains(status))
    #expect(corpus.findings(of: "dropped-undone").isEmpty)
  }

  @Test func aMeasureNotCarriedOutAndGoneIsReportedAndNamesThePlainDrop() throws {
    let corpus = corpus(status: "non réalisée", new: nil)
    let finding = try #require(corpus.findings(of: "dropped-undone").first)
    let drop = try #require(corpus.findings(of: "dropped-measure").first)
    #expect(corpus.marks(of: finding) == [3, 1])
    #expect(finding.details["related"] == drop.id)
    #expect(drop.details["related"] == finding.id)
  }

  @Test(arguments: ["réalisée", "partiellement réalisée", "en cours", "implemented", "sans objet"])
  func anyOtherStatusIsPassedOver(status: String) {
    #expect(corpus(status: status, new: nil).findings(of: "dropped-undone").isEmpty)
    #expect(corpus(status: status, new: "traite-3:7").findings(of: "renewed-undone").isEmpty)
  }

  @Test func aRowWithAnotherNumberSaysNothing() {
    #expect(corpus(status: "non réalisée", number: 5, new: nil).findings(of: "dropped-undone").isEmpty)
  }

  @Test func aPartialLaterEditionIsAsked() {
    let corpus = corpus(status: "non réalisée", new: nil, later: "partial")
    #expect(corpus.findings(of: "dropped-undone").isEmpty)
    #expect(corpus.findings.toCheck.map(\.rule).contains("dropped-undone"))
  }
}
