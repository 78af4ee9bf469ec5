import PlanText
import Testing

struct FoldingTests {
  @Test(arguments: [
    ("L’Étudiante", "l'etudiante"), ("ŒUVRE, æther", "oeuvre, aether"), ("n\u{A0}° 12", "n o 12"),
    ("2024\u{2013}2027", "2024-2027"), ("sou\u{AD}tien", "soutien"), ("e\u{301}te\u{301}", "ete"), ("ﬁche", "fiche"),
    ("Straße", "strasse"), ("1\u{1D49}\u{2B3}", "1er"), ("«\u{202F}oui\u{202F}»", "« oui »"), ("", ""),
  ])
  func foldingTakesOffWhatReadersDoNotSee(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test func composedAndDecomposedTextsFoldAlike() {
    #expect(Folding.fold("re\u{301}pe\u{301}rer les ho\u{302}tels") == Folding.fold("repérer les hôtels"))
  }

  @Test func foldedBytesKnowWhereTheyCameFrom() {
    let text = "Les e\u{301}lèves d’une œuvre"
    let folded = Folding.foldWithOffsets(text)
    let string = String(decoding: folded.bytes, as: UTF8.self)
    #expect(string == "les eleves d'une oeuvre")
    let bytes = Array(text.utf8)
    for (word, printed) in [("eleves", "e\u{301}lèves"), ("oeuvre", "œuvre"), ("d'une", "d’une")] {
      let start = string.utf8.distance(from: string.startIndex, to: string.firstRange(of: word)!.lowerBound)
      let range = folded.sourceRange(of: start..<(start + word.utf8.count))
      #expect(String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self) == printed)
    }
  }

  @Test func whiteSpaceOfAnyKindBecomesOneSpace() {
    #expect(Folding.collapseWhitespace("\n a\u{A0}\u{202F}b\t\tc \u{3000}") == "a b c")
    #expect(Folding.collapseWhitespace(" \u{A0}") == "")
  }
}
