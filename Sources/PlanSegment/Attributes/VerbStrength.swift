import PlanModel

/// How strongly a measure commits, by its verbs.
struct VerbStrength: Sendable {
  private let table: WordTable<Int>

  private static let french = WordTable(words: VerbVocabulary.french.strengths)
  private static let english = WordTable(words: VerbVocabulary.english.strengths)

  /// Makes a reader of verbs.
  init(language: Language) {
    table = language == .fr ? VerbStrength.french : VerbStrength.english
  }

  /// The strongest verb of a text, 1 weak ... 4 strong; nothing where no verb is known.
  ///
  /// The strongest counts, not the first: a measure that encourages and pays is no mere encouragement.
  func strongest(in tokens: [WordToken]) -> Int? {
    var strongest: Int?
    let table = table
    for token in tokens where token.kind == .word {
      if let strength = table[token.key] { strongest = max(strongest ?? 0, strength) }
    }
    return strongest
  }

  /// Whether a word is a form of a known verb.
  func isVerb(_ token: WordToken) -> Bool { table[token.key] != nil }
}
