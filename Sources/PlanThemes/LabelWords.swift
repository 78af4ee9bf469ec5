import PlanModel
import PlanText

/// Words as the labels of a thesaurus see them: each surface form once, with a key for its stem without accents, so that
/// unaccented capitals match.
struct LabelWords: Sendable {
  /// Key of words whose stem no label has.
  static let unknown: Int32 = -1
  /// Key of words that may stand or be missing between the words of a label.
  static let functionWord: Int32 = -2

  /// The language.
  let language: Language
  private(set) var vocabulary: Vocabulary
  private var keys: [String: Int32] = [:]
  private var keysOfForms: [Int32] = []
  private var numbers: [Int32: String] = [:]
  private let functionWords: Set<String>

  init(language: Language) {
    self.language = language
    vocabulary = Vocabulary(language: language)
    functionWords = LanguageWords.of(language).functionWords
  }

  /// Number of keys.
  var keyCount: Int { keys.count }

  /// The key of a form of the vocabulary.
  func key(ofForm form: Int32) -> Int32 { keysOfForms[Int(form)] }

  /// A form that has a key, as its singular and plural share it.
  func number(ofForm form: Int32) -> String { numbers[form] ?? "" }

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
    for number in keysOfForms.count..<vocabulary.formCount {
      let form = Int32(number)
      let word = vocabulary.form(form)
      if functionWords.contains(word) {
        keysOfForms.append(Self.functionWord)
        continue
      }
      let key = keys[Folding.fold(vocabulary.stem(vocabulary.stem(ofForm: form)))] ?? Self.unknown
      keysOfForms.append(key)
      if key != Self.unknown { numbers[form] = NumberFolding.fold(word, language: language) }
    }
  }
}
