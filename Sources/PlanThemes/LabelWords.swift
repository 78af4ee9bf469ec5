import PlanModel
import PlanText

/// Words as the labels of a thesaurus see them: each surface form once, with a key for its stem without accents, so that
/// unaccented capitals match.
struct LabelWords: Sendable {
  /// No label has the stem.
  static let unknown: Int32 = -1

  /// The language.
  let language: Language
  private(set) var vocabulary: Vocabulary
  private var keys: [String: Int32] = [:]
  private var forms: [Form] = []
  private let functionWords: Set<String>

  /// What is known of a surface form.
  struct Form: Sendable {
    /// Key of the stem; ``LabelWords/unknown`` where no label has it.
    var key: Int32
    /// Whether it may stand or be missing between the words of a label.
    var isFunctionWord: Bool
    /// The form without number; empty where the key is unknown.
    var number: String
  }

  init(language: Language) {
    self.language = language
    vocabulary = Vocabulary(language: language)
    functionWords = LanguageWords.of(language).functionWords
  }

  /// Number of keys.
  var keyCount: Int { keys.count }

  /// What is known of a form of the vocabulary.
  subscript(form: Int32) -> Form { forms[Int(form)] }

  /// The terms of a text; a word whose stem has no key yet gets one.
  mutating func labelTerms(_ text: String) -> [Term] {
    let terms = vocabulary.terms(in: text)
    for term in terms {
      let stem = Folding.fold(vocabulary.stem(term.stem))
      if keys[stem] == nil { keys[stem] = Int32(keys.count) }
    }
    learnForms()
    return terms
  }

  /// The terms of a text; a word whose stem no label has stays unknown.
  mutating func textTerms(_ text: String) -> [Term] {
    let terms = vocabulary.terms(in: text)
    learnForms()
    return terms
  }

  private mutating func learnForms() {
    for number in forms.count..<vocabulary.formCount {
      let form = Int32(number)
      let word = vocabulary.form(form)
      let key = keys[Folding.fold(vocabulary.stem(vocabulary.stem(ofForm: form)))] ?? Self.unknown
      forms.append(
        Form(
          key: key, isFunctionWord: functionWords.contains(word),
          number: key == Self.unknown ? "" : NumberFolding.fold(word, language: language)))
    }
  }
}
