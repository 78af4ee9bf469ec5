import PlanModel
import Testing

@testable import PlanFindings

@Suite struct PhraseTests {
  @Test func frenchMarksNeverBeginALine() {
    let text = Phrase.text(fr: "Un « mot » : oui ; non ? si !", en: "").fr
    #expect(text == "Un «\u{A0}mot\u{A0}»\u{A0}: oui\u{202F}; non\u{202F}? si\u{202F}!")
  }

  @Test(arguments: [
    (1, "un", "one"), (16, "seize", "sixteen"), (21, "vingt et un", "twenty-one"), (70, "soixante-dix", "seventy"),
    (71, "soixante et onze", "seventy-one"), (80, "quatre-vingts", "eighty"), (81, "quatre-vingt-un", "eighty-one"),
    (91, "quatre-vingt-onze", "ninety-one"), (99, "quatre-vingt-dix-neuf", "ninety-nine"), (100, "100", "100"),
  ])
  func numbersAreWrittenInWords(number: Int, french: String, english: String) {
    #expect(Phrase.words(number, .fr) == french)
    #expect(Phrase.words(number, .en) == english)
  }

  @Test func amountsAreWrittenAsEachLanguageDoes() {
    let amount = Amount(hundredths: 120_000_050, isPerYear: true)
    #expect(Phrase.euros(amount, .fr) == "1\u{202F}200\u{202F}000,50\u{A0}€ par an")
    #expect(Phrase.euros(amount, .en) == "€1,200,000.50 a year")
  }

  @Test func nounsAgreeWithTheirNumber() {
    #expect(Phrase.count(0, .fr, "mesure", "mesures") == "0 mesure")
    #expect(Phrase.count(0, .en, "measure", "measures") == "0 measures")
    #expect(Phrase.count(1_234, .fr, "mesure", "mesures") == "1\u{202F}234 mesures")
  }

  @Test func datesAreWrittenOut() {
    let day = CalendarDay(year: 2022, month: 1, day: 1)
    #expect(day.map { Phrase.date($0, .fr) } == "1er\u{A0}janvier 2022")
    #expect(day.map { Phrase.date($0, .en) } == "1\u{A0}January 2022")
  }
}
