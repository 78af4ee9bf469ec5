import PlanModel
import PlanText
import Testing

struct TokenizerTests {
  private func words(_ text: String) -> [String] { Tokenizer(language: .fr).words(in: text) }

  @Test func apostrophesAndHyphensSeparate() {
    #expect(words("L’enfant d'aujourd'hui, vis-à-vis") == ["l", "enfant", "d", "aujourd", "hui", "vis", "à", "vis"])
  }

  @Test(arguments: [
    ("étudiant·e·s", "étudiant"), ("mineur.e.s", "mineur"), ("victime(s)", "victime"), ("exploité-e-s", "exploité"),
    ("chargé(e)s", "chargé"), ("directeur/trice", "directeur"), ("agriculteur·rice·s", "agriculteur"),
    ("policier•ère•s", "policier"), ("agent.es", "agent"), ("accompagnateur(trice)s", "accompagnateur"),
  ])
  func inclusiveEndingsBelongToTheirWord(printed: String, plain: String) {
    let text = "les \(printed) du plan"
    let tokens = Tokenizer(language: .fr).tokens(in: text)
    #expect(words(text) == ["les", plain, "du", "plan"])
    let bytes = Array(text.utf8)
    let range = tokens[1].range
    #expect(String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self) == printed)
  }

  @Test(arguments: ["donne-le", "www.gouv.fr", "fin.Suite", "vont-elles", "et/ou", "voir (annexe)", "km/s", "etc.e2"])
  func otherCompoundsStayApart(text: String) {
    #expect(words(text).count == 2 + (text.hasPrefix("www") ? 1 : 0))
  }

  @Test func lettersAreLoweredAndKeepTheirAccents() {
    #expect(words("ÉTÉ Œuvre ÇA e\u{301}te\u{301}") == ["été", "œuvre", "ça", "été"])
  }

  @Test func rangesCountFromTheStartOfTheText() {
    let text = "un deux trois"
    let tokens = Tokenizer(language: .fr).tokens(in: text, range: TextRange(3, 7))
    #expect(tokens.map(\.range) == [TextRange(3, 7)])
  }

  @Test func kindsTellNumbersFromWords() {
    let kinds = Tokenizer(language: .fr).tokens(in: "mesure 12 le 2e H2O").map(\.kind)
    #expect(kinds == [.word, .number, .word, .mixed, .mixed])
  }

  /// Cuts texts of random scalars, in the order of a fixed generator.
  @Test func tokensAscendAndStayInsideTheText() {
    var state: UInt64 = 42
    let alphabet = Array("aÉ’·.-() /sœ1\u{301}\u{AD}漢👩‍👧\u{A0}\n".unicodeScalars)
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.unicodeScalars.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      var end = 0
      for token in Tokenizer(language: .fr).tokens(in: text) {
        #expect(token.range.lowerBound >= end && !token.range.isEmpty)
        end = token.range.upperBound
      }
      #expect(end <= text.utf8.count)
      #expect(words(text).count == Tokenizer(language: .fr).tokens(in: text).count)
    }
  }
}
