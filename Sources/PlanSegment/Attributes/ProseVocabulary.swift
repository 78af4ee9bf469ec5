/// Words by which running text shows that a date is no deadline: data for ``ProseDeadlines``, French and English together.
enum ProseVocabulary {
  /// Forms of verbs that tell of the past whatever follows.
  static let past = WordTable(
    words: words("était, étaient, avait, avaient, fut, furent, was, were, had, did"))

  /// English verbs in the simple past.
  static let englishPast = WordTable(
    words: VerbVocabulary.english.baseForms.filter { !$0.hasSuffix("y") }.map { verb in
      ((verb.hasSuffix("e") ? verb : verb + "e") + "d", true)
    })

  /// Forms of `être` and `be` that make a passive of the participle behind them.
  static let being = WordTable(
    words: words(
      "est, sont, sera, seront, être, soit, soient, serait, be, being, is, are, définitivement, officiellement"))

  /// Participles that look ahead.
  static let planned = WordTable(
    words: words(
      "prévu, prévue, prévus, prévues, fixé, fixée, fixés, fixées, programmé, programmée, planifié, planifiée"))

  /// Auxiliaries that tell of the past before a participle.
  static let auxiliaries = WordTable(words: words("a, ont, has, have, est, sont"))

  /// Participles without an accent, and `été`: with an auxiliary, the past.
  static let participles = WordTable(
    words: words(
      "été, reçu, fait, pris, mis, permis, atteint, ouvert, conclu, conduit, reçus, been, made, taken, rendu, eu"))

  /// Words before a date that make it part of something's name.
  static let attributes = WordTable(
    words: words(
      "du, de, d, des, of, from, n, no, loi, décret, arrêté, circulaire, édition, session, programme, plan, law, act"))

  /// Articles and prepositions before a date that make it a time.
  static let leading = WordTable(words: words("au, le, l, à, on, in, the, en, aux, la, cet, this, dernières, derniers"))

  /// Adverbs that state a rhythm in one word.
  static let rhythms = WordTable(
    words: words("annuellement, annually, yearly, trimestriellement, semestriellement, quarterly"))

  /// Adjectives that make the thing they qualify a yearly one (`une enquête annuelle`).
  static let yearly = WordTable(words: words("annuel, annuelle, annual, yearly"))

  private static func words(_ list: String) -> [(word: String, value: Bool)] {
    list.split(separator: ",").map { (String($0), true) }
  }
}
