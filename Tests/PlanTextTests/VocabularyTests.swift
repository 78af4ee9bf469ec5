import PlanModel
import PlanText
import Testing

struct VocabularyTests {
  @Test func formsOfOneWordShareAStem() {
    var vocabulary = Vocabulary(language: .fr)
    let terms = vocabulary.terms(in: "victime victimes victime(s) Victime·s VICTIMES")
    #expect(Set(terms.map(\.stem)).count == 1)
    #expect(Set(terms.map(\.form)).count == 2)
    #expect(vocabulary.stem(terms[0].stem) == "victim")
    #expect(vocabulary.form(terms[1].form) == "victimes")
  }

  @Test func stopWordsAndSingleLettersSayNothing() {
    var vocabulary = Vocabulary(language: .fr)
    let terms = vocabulary.terms(in: "l'accueil de la victime à 3 km")
    let content = terms.filter { vocabulary.isContent($0.form) }.map { vocabulary.form($0.form) }
    #expect(content == ["accueil", "victime", "km"])
  }

  @Test func numbersOfATermAreFoundAgain() {
    var vocabulary = Vocabulary(language: .en)
    let terms = vocabulary.terms(in: "trafficking victims")
    #expect(vocabulary.number(ofForm: "victims") == terms[1].form)
    #expect(vocabulary.number(ofStem: "traffick") == terms[0].stem)
    #expect(vocabulary.number(ofForm: "plan") == nil)
  }

  @Test func manyFormsKeepTheirNumbers() {
    var vocabulary = Vocabulary(language: .fr)
    let text = (0..<5_000).map { "mot\($0)" }.joined(separator: " ")
    let first = vocabulary.terms(in: text)
    #expect(vocabulary.terms(in: text) == first)
    #expect(first.map(\.form) == (0..<5_000).map { Int32($0) })
    #expect(vocabulary.form(4_321) == "mot4321")
  }

  @Test func stemsAreSnowballs() {
    #expect(Stemmer(language: .fr).stem("étudiantes") == "étudi")
    #expect(Stemmer(language: .en).stem("trafficking") == "traffick")
    #expect(Stemmer(language: .fr).stem("") == "")
  }
}
