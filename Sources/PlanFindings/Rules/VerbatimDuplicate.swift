import PlanModel

/// `verbatim-duplicate`: two measures of different plans share passages word for word. Silent where a text is a summary: its
/// words are the corpus maker's.
struct VerbatimDuplicate: DuplicateRule {
  let name = "verbatim-duplicate"
  let group = Finding.Group.duplications
  let severity = Finding.Severity.major

  func reports(_ pair: Pair, _ a: Plan, _ b: Plan) -> Bool {
    pair.relation == .verbatim && a.document.id != b.document.id && !a.isSummary && !b.isSummary
  }

  func statement(_ pair: Pair, _ a: Counterpart, _ b: Counterpart) -> LocalizedText {
    let words = pair.passages.map(\.words).reduce(0, +)
    guard words > 0, let longest = pair.passages.first,
      let passage = a.plan.quotation(at: longest.a, in: a.measure)?.quote.exact
    else {
      return LocalizedText(
        fr: "annoncent la même chose presque mot pour mot.", en: "announce the same thing almost word for word.")
    }
    return LocalizedText(
      fr:
        "ont \(Phrase.count(words, .fr, "mot", "mots")) en commun, mot pour mot, dont \(Phrase.quoted(passage, .fr)).",
      en:
        "share \(Phrase.count(words, .en, "word", "words")), word for word, among them \(Phrase.quoted(passage, .en)).")
  }
}
