import PlanModel

/// A label of a concept, ready to be found in a text.
struct CompiledLabel: Sendable {
  /// How the thesaurus gives the label.
  enum Kind: Sendable {
    case preferred
    case alternative
    case hidden
  }
  /// Number of the concept in the thesaurus.
  var concept: Int
  /// How the thesaurus gives the label.
  var kind: Kind
  /// Whether the label also means something else.
  var isAmbiguous: Bool
  /// Number that labels with the same words share.
  var wording: Int
  /// Keys of its words without function words, in order (see ``LabelWords``).
  var keys: [Int32]
  /// Function words before the first key, folded: they belong to the label (`à l'étranger` is not `étranger`).
  var lead: [String]
  /// Position in ``keys`` of the word that fewest labels have: where the search begins.
  var anchor: Int
  /// What a text must have in place of a label of one word, beyond the same stem.
  var spelling: Spelling

  /// What a text must have in place of a label, beyond the same stems.
  enum Spelling: Sendable {
    /// Labels of several words: stems are enough.
    case stems
    /// A short upper-case abbreviation: the same letters in the same case (`BAR` is not `bar`).
    case exact(String)
    /// One word: the same word but for number, since unlike words share a stem (`traite`, `traité`, `traiter`).
    case number(of: LabelWords.Spelling)
  }
}
