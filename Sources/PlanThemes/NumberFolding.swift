import PlanModel
import PlanText

/// The singular and plural of a word as one form.
enum NumberFolding {
  /// The form of a lower-case word that its singular and plural share; good for comparison only.
  static func fold(_ word: String, language: Language) -> String {
    var letters = Substring(word)
    switch language {
    case .fr:
      if letters.hasSuffix("aux") && letters.utf8.count > 4 { return letters.dropLast(3) + "al" }
      while letters.hasSuffix("s") || letters.hasSuffix("x") { letters.removeLast() }
    case .en:
      if letters.hasSuffix("ies") && letters.utf8.count > 4 { return letters.dropLast(3) + "y" }
      while letters.hasSuffix("s") { letters.removeLast() }
    }
    return String(letters)
  }
}
