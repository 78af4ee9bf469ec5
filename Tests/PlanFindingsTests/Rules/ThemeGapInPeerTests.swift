import PlanModel
import Testing

@testable import PlanFindings

@Suite struct ThemeGapInPeerTests {
  private func findings(_ text: String) -> [Finding] {
    var corpus = MarkedCorpus(text)
    corpus.concepts = [
      concept("F40", "Mendicité forcée"), concept("F00", "Traite"), concept("F41", "Manche", broader: "F40"),
    ]
    return corpus.findings(of: "theme-gap-in-peer")
  }

  @Test func aDeclaredTopicThatNoMeasureTreatsIsReported() throws {
    let finding = try #require(
      findings(
        """
        == ref reference
        1. Protéger les enfants qui mendient
        @concepts F40
        == enfants peer scope=F40
        7. Ouvrir une ligne d'écoute
        @concepts F00
        """
      ).first)
    #expect(finding.documents == ["enfants"])
    #expect(finding.concepts == ["F40"])
    #expect(finding.explanation.fr.hasPrefix("Plan enfants déclare couvrir «\u{A0}Mendicité forcée\u{A0}»"))
  }

  @Test func aTopicOutsideTheDeclaredScopeIsNobodysGap() {
    #expect(
      findings(
        """
        == ref reference
        1. Protéger les enfants qui mendient
        @concepts F40
        == enfants peer scope=F00
        7. Ouvrir une ligne d'écoute
        """
      ).allSatisfy { $0.concepts != ["F40"] })
  }

  @Test func aNarrowerTopicIsTreatment() {
    #expect(
      findings(
        """
        == ref reference
        1. Protéger les enfants qui mendient
        @concepts F40
        == enfants peer scope=F40
        7. Aider ceux qui font la manche
        @concepts F41
        """
      ).isEmpty)
  }
}
