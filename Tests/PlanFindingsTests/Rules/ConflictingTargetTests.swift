import PlanModel
import Testing

@testable import PlanFindings

@Suite struct ConflictingTargetTests {
  private func corpus(_ first: [String], _ second: [String], _ relation: Relation = .paraphrase) -> MarkedCorpus {
    func attributes(_ values: [String]) -> String { values.map { "@target \($0)" }.joined(separator: "\n") }
    var corpus = MarkedCorpus(
      """
      == ref reference
      1. 1️⃣Former les juges
      \(attributes(first))
      == autre peer
      2. 2️⃣Préparer les juges
      \(attributes(second))
      """)
    corpus.pairs = [corpus.pair("ref:1", "autre:2", relation)]
    return corpus
  }

  @Test(arguments: [("400 magistrat", "250 magistrat"), ("15 %", "25 %"), ("delay 48", "delay 120")])
  func differentNumbersOfOneThingAreQuotedSideBySide(first: String, second: String) throws {
    let corpus = corpus([first], [second])
    let finding = try #require(corpus.findings(of: "conflicting-target").first)
    #expect(corpus.marks(of: finding) == [1, 2])
    #expect(finding.explanation.fr.contains("À vérifier"))
  }

  @Test(arguments: [
    (["400 magistrat"], ["400 magistrat"]), (["400 magistrat"], ["250 agent"]),
    (["400 magistrat", "2 magistrat"], ["250 magistrat"]), (["age 15"], ["age 18"]),
  ])
  func theSameNumberAnotherThingOrSeveralNumbersAreNoConflict(first: [String], second: [String]) {
    #expect(corpus(first, second).findings(of: "conflicting-target").isEmpty)
  }

  @Test func measuresOfOneObjectMayDiffer() {
    #expect(corpus(["400 magistrat"], ["250 magistrat"], .sameObject).findings(of: "conflicting-target").isEmpty)
  }

  @Test func differentAgesAreAConflictOfDefinition() throws {
    let corpus = corpus(["age 15"], ["age 18"])
    let finding = try #require(corpus.findings(of: "conflicting-definition").first)
    #expect(corpus.marks(of: finding) == [1, 2])
    #expect(self.corpus(["age 18"], ["age 18"]).findings(of: "conflicting-definition").isEmpty)
    #expect(self.corpus(["age 15", "age 18"], ["age 18"]).findings(of: "conflicting-definition").isEmpty)
  }
}
