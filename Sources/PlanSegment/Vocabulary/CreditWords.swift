/// Labels of lines that say where a statement comes from, not what a measure is, French and English.
enum CreditWords {
  /// Whether folded words before a colon are such a label.
  static func contain(_ label: String) -> Bool { words.contains(label) }

  private static let words: Set<String> = [
    // Not the bare word: "crédits" are also a budget.
    "credit photo", "credits photo", "credits photos", "photo", "photos", "copyright", "source", "sources",
    "voir aussi", "lire aussi", "a lire aussi", "pour en savoir plus", "en savoir plus", "see also", "read more",
    "further reading", "photo credit", "photo credits", "mis a jour le", "derniere mise a jour", "last updated",
  ]
}
