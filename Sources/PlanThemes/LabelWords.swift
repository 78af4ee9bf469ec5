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
  private var contentKeysOfForms: [Int32] = []
  private var spellings: [Spelling] = []
  private var spellingNumbers: [String: Int32] = [:]
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

  /// The key of a form that says something about a subject, ``unknown`` where no concept has it; ``functionWord`` for all others.
  func contentKey(ofForm form: Int32) -> Int32 { contentKeysOfForms[Int(form)] }

  /// How a form of the vocabulary is spelled.
  func spelling(ofForm form: Int32) -> Spelling { spellings[Int(form)] }

  /// A word without number; equal words have equal numbers here.
  struct Spelling: Equatable, Sendable {
    /// Number of the form that singular and plural share.
    var plain: Int32
    /// Number of the same without accents.
    var folded: Int32
    /// Forms whose stem no label has need no spelling.
    static let none = Spelling(plain: -1, folded: -1)
  }

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
      let isFunctionWord = functionWords.contains(word)
      let key = isFunctionWord ? Self.functionWord : keys[Folding.fold(vocabulary.stem(vocabulary.stem(ofForm: form)))]
      keysOfForms.append(key ?? Self.unknown)
      contentKeysOfForms.append(vocabulary.isContent(form) ? key ?? Self.unknown : Self.functionWord)
      spellings.append(isFunctionWord || key == nil ? .none : spelling(of: word))
    }
  }

  private mutating func spelling(of word: String) -> Spelling {
    let plain = NumberFolding.fold(word, language: language)
    return Spelling(plain: number(ofSpelling: plain), folded: number(ofSpelling: Folding.fold(plain)))
  }

  private mutating func number(ofSpelling spelling: String) -> Int32 {
    if let known = spellingNumbers[spelling] { return known }
    let number = Int32(spellingNumbers.count)
    spellingNumbers[spelling] = number
    return number
  }
}
