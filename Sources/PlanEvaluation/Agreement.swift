import PlanText

/// Comparison of words as a reader would compare them: case, accents, apostrophes, white space and a leading article do not
/// count.
enum Agreement {
  /// Articles that may stand before a name, apostrophes already turned into spaces.
  private static let articles: Set<String> = ["le", "la", "les", "l", "the"]

  /// Lower-case words without accents; everything that is neither letter nor digit parts words.
  static func words(of text: String) -> [String] {
    Folding.fold(text).split { !($0.isLetter || $0.isNumber) }.map { String($0) }
  }

  /// Words joined by one space, without a leading article.
  static func key(of text: String) -> String {
    let words = words(of: text)
    let kept = words.count > 1 && articles.contains(words[0]) ? words.dropFirst() : words[...]
    return kept.joined(separator: " ")
  }

  /// Whether two names are the same, or share enough of their words.
  /// - Parameter threshold: least token F1 (0.75 in `corpus.md`, 0.8 for indicators).
  static func agree(_ a: String, _ b: String, threshold: Double = 0.75) -> Bool {
    key(of: a) == key(of: b) || tokenF1(words(of: a), words(of: b)) >= threshold
  }

  /// Harmonic mean of the shares of either multiset's words that stand in the other.
  static func tokenF1(_ a: [String], _ b: [String]) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    var counts: [String: Int] = [:]
    for word in a { counts[word, default: 0] += 1 }
    var common = 0
    for word in b where counts[word, default: 0] > 0 {
      counts[word, default: 0] -= 1
      common += 1
    }
    return 2 * Double(common) / Double(a.count + b.count)
  }
}
