import PlanModel
import Testing

@testable import PlanFindings

@Suite struct ValidityGapTests {
  @Test func theDaysBetweenTwoEditionsAreCountedInMonths() throws {
    let corpus = MarkedCorpus(
      """
      == traite-2 predecessor 2019-01-14/2021-12-31
      == traite-3 reference 2024/2027 adopted=2023-12-11 succeeds=traite-2
      == femmes peer 2023/2027
      """)
    let finding = try #require(corpus.findings(of: "validity-gap").first)
    #expect(finding.documents == ["traite-2", "traite-3"])
    #expect(finding.details["from"] == "2022-01-01")
    #expect(finding.details["to"] == "2023-12-31")
    #expect(finding.details["months"] == "24")
    #expect(
      finding.explanation.fr
        == "Aucune édition n'est en vigueur du 1er\u{A0}janvier 2022 au 31\u{A0}décembre 2023, soit vingt-quatre mois\u{A0}: "
        + "la période de Plan traite-2 s'achève le 31\u{A0}décembre 2021 et celle de Plan traite-3 commence le "
        + "1er\u{A0}janvier 2024. En vigueur dans l'intervalle\u{A0}: Plan femmes.")
  }

  @Test func aLateAdoptionEndsTheGap() throws {
    let corpus = MarkedCorpus(
      "== a predecessor 2019/2021 notext\n== b peer 2023/2027 adopted=2023-05-22 succeeds=a partial notext")
    let finding = try #require(corpus.findings(of: "validity-gap").first)
    #expect(finding.details["to"] == "2023-05-21")
    #expect(finding.explanation.en.contains("sixteen months and twenty-one days"))
    #expect(finding.explanation.en.contains("Plan b is adopted on 22\u{A0}May 2023 only"))
  }

  @Test func consecutivePeriodsEarlyAdoptionsAndOpenEndsAreNoGap() {
    #expect(
      MarkedCorpus(
        """
        == a predecessor 2014/2016
        == b predecessor 2017/2019 adopted=2016-11-23 succeeds=a
        == c peer 2020/.. succeeds=b
        == d peer 2024/2027 succeeds=c
        """
      ).findings(of: "validity-gap").isEmpty)
  }

  @Test func anotherEditionThatFillsTheTimeIsNoGap() {
    #expect(
      MarkedCorpus(
        """
        == a predecessor 2014/2016
        == b predecessor 2017/2019 succeeds=a
        == c peer 2020/2022 succeeds=a
        """
      ).findings(of: "validity-gap").isEmpty)
  }

  @Test func anEditionThatTheCorpusDoesNotDescribeIsNotJudged() {
    #expect(MarkedCorpus("== b peer 2023/2027").findings(of: "validity-gap").isEmpty)
  }
}
