import PlanModel
import PlanText
import Testing

struct SentencesTests {
  private func sentences(_ text: String, _ language: Language = .fr) -> [String] {
    let bytes = Array(text.utf8)
    return Sentences.ranges(in: text, language: language).map {
      String(decoding: bytes[$0.lowerBound..<$0.upperBound], as: UTF8.self)
    }
  }

  @Test func sentencesEndWithTheirStop() {
    #expect(
      sentences("Former les agents. Repérer ! Où ? Ici…  Fin") == [
        "Former les agents.", "Repérer !", "Où ?", "Ici…", "Fin",
      ])
  }

  @Test(arguments: [
    "Voir l'art. 3 et M. Dupont, n° 4, cf. Annexe.", "Un taux de 3.5 % (p. ex. Paris).", "1. Former les agents.",
    "J. Martin décide.", "Le site www.gouv.fr informe.", "Les plans, stratégies, etc. sont lus.",
  ])
  func stopsInsideASentenceDoNotEndIt(text: String) {
    #expect(sentences(text) == [text])
  }

  @Test func quotationMarksStayWithTheirSentence() {
    #expect(sentences("Il dit : « Oui. » Puis rien.") == ["Il dit : « Oui. »", "Puis rien."])
  }

  @Test func lineFeedsEndSentences() {
    #expect(sentences("Titre\nTexte. Suite\n\n") == ["Titre", "Texte.", "Suite"])
  }

  @Test func englishHasItsOwnAbbreviations() {
    #expect(sentences("Mr. Smith leads, e.g. Kent. It works.", .en) == ["Mr. Smith leads, e.g. Kent.", "It works."])
  }

  @Test func closingAbbreviationsEndBeforeACapital() {
    #expect(sentences("Hôtels, bars, etc. Former les agents.") == ["Hôtels, bars, etc.", "Former les agents."])
  }

  @Test func languageIsGuessedFromStopWords() {
    #expect(LanguageGuess.language(of: "Former les agents de la police aux frontières") == .fr)
    #expect(LanguageGuess.language(of: "Train the officers of the border police") == .en)
    #expect(LanguageGuess.language(of: "12 34") == nil)
  }

  @Test func characterGramsAreThoseOfScikitLearn() {
    var grams: [String] = []
    CharacterNGrams.forEach(in: "a été", lengths: 3...4) { grams.append(String(decoding: $0, as: UTF8.self)) }
    #expect(grams == [" a ", " ét", "été", "té ", " été", "été "])
  }
}
