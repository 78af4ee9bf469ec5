import PlanModel

/// Tells the language of a text by the share of its words that are stop words of each language.
public enum LanguageGuess {
  /// The share of the words of a text that are stop words of a language, 0...1; 0 for a text without words.
  public static func stopWordShare(of text: String, language: Language) -> Double {
    let words = Tokenizer(language: language).words(in: text)
    guard !words.isEmpty else { return 0 }
    let stopWords = LanguageWords.of(language).stopWords
    return Double(words.count { $0.utf8.count > 1 && stopWords.contains($0) }) / Double(words.count)
  }

  /// The language of a text; nothing where no language has a tenth of its words (a list of numbers, another language) or
  /// two have the same share. In running text about half of the words are stop words.
  public static func language(of text: String) -> Language? {
    let shares = Language.allCases.map { ($0, stopWordShare(of: text, language: $0)) }
    guard let best = shares.max(by: { $0.1 < $1.1 }), best.1 >= 0.1 else { return nil }
    return shares.count { $0.1 == best.1 } == 1 ? best.0 : nil
  }
}
