import PlanModel
import Testing

@testable import PlanFindings

@Suite struct FacetGapTests {
  private func cells(_ text: String) -> [[String]] {
    var corpus = MarkedCorpus(text)
    corpus.concepts = [
      concept("F00", "Traite"), concept("F10", "Exploitation sexuelle", broader: "F00"),
      concept("F40", "Mendicité", broader: "F00"), concept("P10", "Prévention", facet: "pillar"),
      concept("P30", "Poursuites", facet: "pillar"), concept("P31", "Enquête", broader: "P30", facet: "pillar"),
    ]
    return corpus.findings(of: "facet-gap").map(\.concepts)
  }

  @Test func aCellThatNoMeasureFillsIsReported() {
    #expect(
      cells(
        """
        == ref reference scope=F00,F10,F40,P10,P30
        1. Prévenir
        @concepts F10 P10
        2. Poursuivre
        @concepts F10 P31
        3. Poursuivre
        @concepts F40 P30
        """) == [["F40", "P10"]])
  }

  @Test func anEmptyRowIsAThemeGapAndNoCell() {
    #expect(
      cells(
        """
        == ref reference scope=F10,F40,P10
        1. Prévenir
        @concepts F10 P10
        """
      ).isEmpty)
  }
}
