import PlanModel

/// An occurrence of a term in a text.
public struct Term: Hashable, Sendable {
  private var lowerBound: UInt32
  private var upperBound: UInt32
  /// Number of the surface form in the ``Vocabulary``.
  public var form: Int32
  /// Number of the stem in the ``Vocabulary``.
  public var stem: Int32

  /// Makes an occurrence.
  /// - Precondition: the range ends before 4 GB: texts have millions of terms, so a term is kept small.
  public init(range: TextRange, form: Int32, stem: Int32) {
    lowerBound = UInt32(range.lowerBound)
    upperBound = UInt32(range.upperBound)
    self.form = form
    self.stem = stem
  }

  /// Bytes of the text.
  public var range: TextRange {
    TextRange(Int(lowerBound), Int(upperBound))
  }
}

/// The surface forms and stems of one language, numbered in the order in which they first came. Each form is stemmed once.
///
/// A value: threads that need the same numbers fill one vocabulary first and read copies.
public struct Vocabulary: Sendable {
  /// The language of the stems and stop words.
  public let language: Language
  private let stemmer: Stemmer
  private var forms = ByteInterner()
  private var stems = ByteInterner()
  private var traits: [FormTraits] = []

  private struct FormTraits {
    var stem: Int32
    var length: UInt8
    var kind: Token.Kind
    var isStopWord: Bool
  }

  /// Makes an empty vocabulary.
  public init(language: Language) {
    self.language = language
    stemmer = Stemmer(language: language)
  }

  /// Number of surface forms.
  public var formCount: Int { forms.count }
  /// Number of stems.
  public var stemCount: Int { stems.count }

  /// The terms of a text, or of a range of its bytes, in order; their ranges count from the start of the text.
  public mutating func terms(in text: String, range: TextRange? = nil) -> [Term] {
    var terms: [Term] = []
    terms.reserveCapacity((range?.count ?? text.utf8.count) / bytesPerToken)
    appendTerms(in: text, range: range, to: &terms)
    return terms
  }

  /// Appends the terms of a text, or of a range of its bytes, in order.
  public mutating func appendTerms(in text: String, range: TextRange? = nil, to terms: inout [Term]) {
    text.utf8.span.withUnsafeBufferPointer { bytes in
      TokenScanner.withScanner(bytes, range: range, language: language) { scanner in
        while scanner.next() {
          let form = intern(scanner)
          terms.append(Term(range: scanner.token.range, form: form, stem: traits[Int(form)].stem))
        }
      }
    }
  }

  /// The surface form with a number: lower case, accents kept, inclusive endings off.
  public func form(_ number: Int32) -> String { forms.string(number) }
  /// The stem with a number.
  public func stem(_ number: Int32) -> String { stems.string(number) }
  /// The number of the stem of a surface form.
  public func stem(ofForm form: Int32) -> Int32 { traits[Int(form)].stem }
  /// The number of a surface form in lower case, if it has come.
  public func number(ofForm form: String) -> Int32? { forms.number(of: form) }
  /// The number of a stem, if it has come.
  public func number(ofStem stem: String) -> Int32? { stems.number(of: stem) }
  /// Whether a form is a stop word of the language.
  public func isStopWord(_ form: Int32) -> Bool { traits[Int(form)].isStopWord }
  /// Number of Unicode scalars of a form; 255 stands for more.
  public func length(ofForm form: Int32) -> Int { Int(traits[Int(form)].length) }
  /// What a form consists of.
  public func kind(ofForm form: Int32) -> Token.Kind { traits[Int(form)].kind }
  /// Whether a form says something about the subject: more than one letter or digit, and no stop word.
  public func isContent(_ form: Int32) -> Bool {
    let traits = traits[Int(form)]
    return traits.length > 1 && !traits.isStopWord
  }

  @inline(__always)
  private mutating func intern(_ scanner: TokenScanner) -> Int32 {
    let form = forms.intern(scanner.form, hash: scanner.hash)
    if Int(form) == traits.count { describe(scanner) }
    return form
  }

  /// Keeps what is known of a form that comes for the first time.
  private mutating func describe(_ scanner: TokenScanner) {
    let word = scanner.form
    // Numbers have no endings to take off.
    let stem =
      scanner.token.kind == .number
      ? stems.intern(word, hash: scanner.hash)
      : stemmer.stem(of: word).withUnsafeBufferPointer { stems.intern($0, hash: fnv1a($0)) }
    let isStopWord = LanguageWords.of(language).stopWords.contains(String(decoding: word, as: UTF8.self))
    traits.append(
      FormTraits(
        stem: stem, length: UInt8(clamping: scanner.length), kind: scanner.token.kind, isStopWord: isStopWord))
  }
}
