import PlanText

/// Words for comparison: without case and accents.
enum Words {
  /// The folded words of a text joined by one space, whatever its language.
  static func key(_ text: String) -> String {
    list(text).joined(separator: " ")
  }

  /// The folded words of a text, whatever its language.
  static func list(_ text: String) -> [Substring] {
    Folding.fold(text).split { character in
      !(character.isLetter || character.isNumber)
    }
  }
}
