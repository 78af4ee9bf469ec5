import Testing

@testable import PlanSegment

/// Heads of lines as printed, and what is read of them.
@Suite struct LabelTests {
  private func label(_ text: String, alone: Bool = false) -> (word: String, number: String, rest: String)? {
    let bytes = Array(text.utf8)
    var line = FoldedLine()
    line.fold(bytes, from: 0, to: bytes.count, limit: FoldedLineLimit.label)
    guard let label = LabelReader(line, isNumberAllowedAlone: alone).label() else { return nil }
    func cut(_ lower: Int, _ upper: Int) -> String { String(decoding: bytes[lower..<upper], as: UTF8.self) }
    return (label.word, cut(label.number.lowerBound, label.number.upperBound), cut(label.rest, bytes.count))
  }

  @Test(arguments: [
    ("Mesure 12. Former les agents", "mesure", "12", "Former les agents"),
    ("Mesure n° 1 : Former", "mesure", "1", "Former"), ("Action 1.2 Informer", "action", "1.2", "Informer"),
    ("Fiche action n° 3 – Loger", "fiche action", "3", "Loger"), ("M7 – Rendre compte", "", "M7", "Rendre compte"),
    ("OS1 : Prévenir", "os", "OS1", "Prévenir"), ("Mesure M-3 : Suivre", "mesure", "M-3", "Suivre"),
    ("IV. Protéger", "", "IV", "Protéger"), ("(b) Adopt a law", "", "(b)", "Adopt a law"),
    ("1.1.1 S'engager", "", "1.1.1", "S'engager"), ("Axe 1 – Prévenir", "axe", "1", "Prévenir"),
    ("Key action 4: Train", "key action", "4", "Train"), ("MESURE 5 - LOGER", "mesure", "5", "LOGER"),
    ("Action 12 bis. Relancer", "action", "12 bis", "Relancer"), ("Art. 2. Abroger", "art", "2", "Abroger"),
    ("Sec. 3 – Define", "sec", "3", "Define"), ("Article 1er : Créer", "article", "1er", "Créer"),
  ]) func aLabelIsReadWithItsNumber(_ text: String, _ word: String, _ number: String, _ rest: String) throws {
    let found = try #require(label(text))
    #expect(found == (word, number, rest))
  }

  @Test(arguments: [
    "La mesure 14, qui portait le réseau", "En 2022, les associations", "12 000 personnes", "3,5 % des cas",
    "20 % des mesures", "Le 18 octobre de chaque année", "31 décembre 2021", "Depuis 2017, la charge est inversée",
    "A bientôt", "1er mars 2025", "14 personnes ont été entendues", "Mesure 3 du plan traite",
  ]) func runningTextIsNoLabel(_ text: String) {
    #expect(label(text) == nil)
  }

  @Test func numbersFollowOneAnother() {
    func numeral(_ parts: Int...) -> Numeral { Numeral(alphabet: .arabic, parts: parts) }
    #expect(numeral(3).step(to: numeral(4)) == .next)
    #expect(numeral(1, 5).step(to: numeral(2, 1)) == .next)
    #expect(numeral(7).step(to: numeral(1)) == .restart)
    #expect(numeral(2).step(to: numeral(4)) == .gap)
    #expect(numeral(2).step(to: numeral(9)) == .jump)
  }

  @Test func romanNumeralsAreReadAsWritten() {
    func roman(_ letters: String) -> Int? { Numeral.roman(Array(letters.utf8)[...]) }
    #expect(roman("iv") == 4)
    #expect(roman("xxxviii") == 38)
    #expect(roman("iiii") == nil)
    #expect(roman("vx") == nil)
  }

  @Test(arguments: [
    ("quarante-deux", 42), ("vingt et un", 21), ("soixante-douze", 72), ("quatre-vingt-dix-sept", 97),
    ("forty-two", 42),
    ("cent vingt", 120), ("vingt-deux", 22), ("seize", 16), ("mesure", nil),
  ]) func numbersInWords(_ words: String, _ value: Int?) {
    #expect(NumberWords.value(of: words) == value)
  }
}
