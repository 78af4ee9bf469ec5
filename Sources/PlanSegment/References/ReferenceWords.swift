/// Words that begin mentions, French and English, folded.
enum ReferenceWords {
  /// Nouns of plans.
  static let planNouns: Set<String> = [
    "plan", "plans", "strategie", "schema", "programme", "pacte", "strategy", "roadmap", "program", "scheme", "feuille",
    "route", "action",
  ]
  static let plans = hashes([
    "plan", "strategie", "schema", "programme", "pacte", "strategy", "roadmap", "program", "feuille",
  ])
  /// Nouns of measures.
  static let measures = hashes([
    "mesure", "mesures", "action", "actions", "fiche", "fiches", "engagement", "engagements", "recommandation",
    "recommandations", "objectif", "objectifs", "jalon", "jalons", "proposition", "propositions", "measure",
    "measures", "commitment", "commitments", "recommendation", "recommendations", "milestone", "milestones",
    "objective", "objectives", "chantier", "projet", "initiative",
  ])
  /// Nouns of legal texts.
  static let laws = hashes([
    "loi", "lois", "ordonnance", "ordonnances", "decret", "decrets", "arrete", "reglement", "directive", "circulaire",
    "law", "act", "regulation", "decree", "order", "ordinance",
  ])
  /// Verbs and pronouns that no name of a plan holds: what follows them is a sentence.
  static let verbs = hashes([
    "est", "a", "ont", "sont", "qui", "que", "dont", "sera", "seront", "was", "is", "are", "has", "have", "which",
    "that", "will", "couvre", "comprend", "compte", "prevoit", "et", "and", "pour", "en", "entre", "between",
  ])

  private static func hashes(_ words: [String]) -> Set<UInt64> {
    Set(words.map { FoldedLine.hash($0.utf8) })
  }
}

extension FoldedLine {
  /// Whether a byte is part of a word.
  static func isWordByte(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte == otherCharacter }

  /// FNV-1a, 64 bits (Fowler, Noll, Vo).
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// Hash of a stretch.
  func hash(_ range: Range<Int>) -> UInt64 { FoldedLine.hash(bytes[range]) }

  /// One past the word at a place.
  func wordEnd(_ start: Int) -> Int {
    var index = start
    while index < count, FoldedLine.isWordByte(bytes[index]) { index += 1 }
    return index
  }

  /// The first byte from a place on that is no space.
  func skipSpaces(_ start: Int) -> Int {
    var index = start
    while index < count, bytes[index] == 0x20 { index += 1 }
    return index
  }

  /// Whether the text stands at a place.
  func hasPrefix(_ text: String, at start: Int) -> Bool {
    let end = start + text.utf8.count
    return end <= count && bytes[start..<end].elementsEqual(text.utf8)
  }

  /// Whether a whole word stands at a place.
  func hasWord(_ word: String, at start: Int) -> Bool {
    let end = start + word.utf8.count
    return hasPrefix(word, at: start) && (end == count || !FoldedLine.isWordByte(bytes[end]))
  }

  /// One past a name of words with single spaces, if it stands at a place whatever signs part its words there.
  func matchEnd(_ name: [UInt8], at start: Int) -> Int? {
    var index = start
    for byte in name {
      if byte == 0x20 {
        let gap = index
        while index < count, !FoldedLine.isWordByte(bytes[index]) {
          let ends = bytes[index] == 0x2E && !(index + 1 < count && isDigit(bytes[index + 1])) || bytes[index] == 0x3B
          if ends || index - gap > 3 { return nil }
          index += 1
        }
        guard index > gap else { return nil }
      } else {
        guard index < count, bytes[index] == byte else { return nil }
        index += 1
      }
    }
    return index == count || !FoldedLine.isWordByte(bytes[index]) ? index : nil
  }
}
