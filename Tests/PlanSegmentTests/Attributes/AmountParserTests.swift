import PlanModel
import Testing

@testable import PlanSegment

/// `euros posts` of a phrase on its own, `/y` for an amount per year.
private func read(_ phrase: String) -> String {
  let (euros, posts) = AmountParser().amounts(in: phrase)
  func shown(_ amount: Amount?) -> String {
    guard let amount else { return "-" }
    let cents = amount.hundredths % 100
    return "\(amount.hundredths / 100)" + (cents == 0 ? "" : ".\(cents)") + (amount.isPerYear ? "/y" : "")
  }
  return "\(shown(euros)) \(shown(posts))"
}

@Test(arguments: [
  ("1,2 M€", "1200000 -"), ("480 000 €", "480000 -"), ("540 k€", "540000 -"), ("1\u{202F}200\u{202F}k€", "1200000 -"),
  ("480\u{A0}000\u{A0}€", "480000 -"), ("350 000 euros par an", "350000/y -"), ("5 millions d’euros", "5000000 -"),
  ("cinq millions d'euros", "5000000 -"), ("un million d’euros", "1000000 -"), ("one million euros", "1000000 -"),
  ("1,5 million d’euros", "1500000 -"), ("1.5 Md€", "1500000000 -"),
  ("2 milliards d'euros", "2000000000 -"), ("EUR 2.5 million", "2500000 -"), ("€300,000", "300000 -"),
  ("€2.5m", "2500000 -"),
  ("€1.2 million per year", "1200000/y -"), ("300.000 euros", "300000 -"), ("1.200.000 €", "1200000 -"),
  ("1’200’000 euros", "1200000 -"), ("12,50 €", "12.50 -"), ("budget annuel de 2 M€", "2000000/y -"),
  ("3 M€/an", "3000000/y -"),
  ("900 000 € en année pleine", "900000/y -"), ("deux cent mille euros", "200000 -"), ("1,200 k€", "1200000 -"),
  ("10 MEUR", "10000000 -"), ("EUR 500 000", "500000 -"), ("0,9 M€", "900000 -"), ("3 M d'euros", "3000000 -"),
])
func eurosAreRead(phrase: String, expected: String) {
  #expect(read(phrase) == expected)
}

@Test(arguments: [
  ("4 ETP", "- 4"), ("12 agents", "- 12"), ("3 postes", "- 3"), ("2.5 FTE", "- 2.50"), ("2,5 ETPT", "- 2.50"),
  ("un ETP", "- 1"),
  ("21 équivalents temps plein", "- 21"), ("six full-time equivalents", "- 6"), ("200 000 € et 2 ETP", "200000 2"),
  ("dix postes supplémentaires", "- 10"), ("vingt-quatre emplois", "- 24"),
])
func postsAreRead(phrase: String, expected: String) {
  #expect(read(phrase) == expected)
}

@Test(arguments: [
  "3 M$", "$2 million", "500 000 CHF", "£20,000", "12 000 dollars", "150 contrôles", "25 %", "amende de 7 500 euros",
  "plafond de 30 000 €", "480 euros par mois", "à définir", "", "–", "2025", "une aide de 300 euros", "€", "M€", "0 €",
  "a fine of €5,000", "1/2 ETP", "20 personnes", "999999999999999999999999 €",
])
func whatIsNoBudgetIsNotRead(phrase: String) {
  #expect(read(phrase) == "- -")
}
