import PlanModel
import Testing

@testable import PlanFindings

@Suite struct DivergentTermTests {
  private func corpus(_ first: String, _ second: String, options: String = "") -> MarkedCorpus {
    var corpus = MarkedCorpus(
      """
      == ref reference
      1. Accueillir
      \(first)
      == autre peer \(options)
      2. Loger
      \(second)
      """)
    corpus.concepts = [
      concept(
        "U11", "mineurs non accompagnés", facet: "public", other: ["mineurs isolés étrangers", "jeunes migrants"])
    ]
    return corpus
  }

  @Test func plansThatUseOneTermEachAreQuoted() throws {
    let corpus = corpus(
      "1️⃣Les mineurs non accompagnés arrivent. Les mineurs non accompagnés restent.",
      "2️⃣Les mineurs isolés étrangers arrivent. Les mineurs isolés étrangers restent.")
    let finding = try #require(corpus.findings(of: "divergent-term").first)
    #expect(finding.documents == ["ref", "autre"])
    #expect(corpus.marks(of: finding) == [1, 2])
  }

  @Test(arguments: [
    (
      "Les mineurs non accompagnés, les mineurs isolés étrangers.",
      "Les mineurs isolés étrangers, les mineurs isolés étrangers."
    ),
    ("Les mineurs non accompagnés.", "Les mineurs isolés étrangers, les mineurs isolés étrangers."),
    (
      "Les mineurs non accompagnés, les mineurs non accompagnés.", "Les jeunes migrants et encore les jeunes migrants."
    ),
  ])
  func bothTermsInOnePlanASingleUseOrAnotherNameAreNoDivergence(first: String, second: String) {
    #expect(corpus(first, second).findings(of: "divergent-term").isEmpty)
  }

  @Test func aSummaryProvesNothingAboutWords() {
    let found = corpus(
      "Les mineurs non accompagnés, les mineurs non accompagnés.",
      "Les mineurs isolés étrangers, les mineurs isolés étrangers.", options: "summary")
    #expect(found.findings(of: "divergent-term").isEmpty)
  }
}
