import PlanModel
import Testing

@testable import PlanFindings

@Suite struct RuleSetTests {
  private static let plans = """
    == ref reference
    1. Former les agents
    == migrants peer
    2. Former les agents au repérage
    """

  private func corpus(_ text: String = plans) -> MarkedCorpus {
    var corpus = MarkedCorpus(text)
    corpus.pairs = [corpus.pair("ref:1", "migrants:2", .verbatim)]
    return corpus
  }

  @Test func whatMattersMostComesFirst() {
    let severities = corpus().findings.findings.map(\.severity)
    #expect(severities == severities.sorted())
    #expect(corpus().findings.findings.first?.rule == "verbatim-duplicate")
  }

  @Test func theCorpusDecidesHowMuchARuleMatters() {
    var corpus = corpus()
    corpus.severities = ["no-lead": .major, "verbatim-duplicate": .info]
    #expect(corpus.findings(of: "no-lead").allSatisfy { $0.severity == .major })
    #expect(corpus.findings.findings.last?.rule == "verbatim-duplicate")
  }

  @Test func identifiersStayWhenOtherTextsGrow() {
    let before = Set(corpus().findings.findings.map(\.id))
    let longer = corpus("== autre peer\n1. Rien de commun\nUn long texte.\n" + Self.plans)
    #expect(before.isSubset(of: Set(longer.findings.findings.map(\.id))))
  }

  @Test func identifiersAreUnique() {
    let corpus = corpus("== ref reference\n1. Former les agents\n1. Former les agents\n== migrants peer\n2. Former")
    let ids = corpus.findings.findings.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func ruleNamesAreUnique() {
    let names = RuleSet.rules.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
