import PlanModel
import Testing

@testable import PlanFindings

@Suite struct ReadabilityRuleTests {
  private func corpus(_ preface: String, options: String = "") -> MarkedCorpus {
    var corpus = MarkedCorpus(
      """
      == ref reference
      \(preface)
      1. 1️⃣Former les agents
      == migrants peer \(options)
      2. 2️⃣Former les agents au repérage
      """)
    corpus.pairs = [corpus.pair("ref:1", "migrants:2", .paraphrase)]
    return corpus
  }

  @Test func plansThatOverlapAndDoNotNameEachOtherAreReportedWithAReferenceToAdd() throws {
    let corpus = corpus("Le plan est publié.")
    let finding = try #require(corpus.findings(of: "missing-cross-reference").first)
    #expect(corpus.marks(of: finding) == [1, 2])
    #expect(finding.explanation.fr.contains("«\u{A0}Voir aussi\u{A0}: Plan migrants, mesure\u{A0}2.\u{A0}»"))
  }

  @Test func aNameOrAResolvedReferenceAnywhereIsEnough() {
    #expect(corpus("Il complète le plan Migrants.").findings(of: "missing-cross-reference").isEmpty)
    #expect(corpus("@names migrants").findings(of: "missing-cross-reference").isEmpty)
  }

  @Test func aPartialTextMakesItAQuestion() {
    let corpus = corpus("Le plan est publié.", options: "partial")
    #expect(corpus.findings(of: "missing-cross-reference").isEmpty)
    #expect(corpus.findings.toCheck.contains { $0.rule == "missing-cross-reference" })
  }

  @Test func anAnnouncedNumberIsComparedWithTheTextsMeasures() throws {
    let finding = try #require(
      MarkedCorpus("== ref reference\n@announces 42\n1. Former\n2. Ouvrir").findings(of: "count-mismatch").first)
    #expect(finding.details == ["announced": "42", "held": "2"])
    #expect(MarkedCorpus("== ref reference\n@announces 1\n1. Former").findings(of: "count-mismatch").isEmpty)
    #expect(MarkedCorpus("== ref reference partial\n@announces 42\n1. Former").findings(of: "count-mismatch").isEmpty)
  }
}
