import PlanModel

/// The word lists of one language: what is specific to a language is data in `Languages/<code>/`, compiled into the
/// program, so that an installed program finds it wherever it is moved.
public struct LanguageWords: Sendable {
  /// The language.
  public let language: Language
  /// Frequent words that say nothing about the subject, in lower case with accents.
  public let stopWords: Set<String>
  /// Words that may stand or be missing between the words of a label, in lower case with accents.
  public let functionWords: Set<String>
  /// What a scope note says of a concept that only groups others, folded (see ``Folding``).
  public let notForIndexing: [String]
  /// What titles of documents that are no plans hold: the role, and a word or phrase or its beginning, folded.
  public let titlesOfRoles: [(role: String, phrase: String)]
  /// Abbreviations after which a full stop does not end a sentence, in lower case without the stop.
  let abbreviations: Set<String>
  /// The abbreviations that do end a sentence when a capital follows (`etc.`).
  let closingAbbreviations: Set<String>
  /// Endings that inclusive writing sets behind a word, in lower case, each packed into eight bytes; ascending.
  let inclusiveEndings: [UInt64]

  /// The word lists of a language; read once.
  public static func of(_ language: Language) -> LanguageWords {
    switch language {
    case .fr: french
    case .en: english
    }
  }

  private static let french = LanguageWords(
    .fr, stopWords: PackageResources.stopwords_fr_txt, functionWords: PackageResources.function_words_fr_txt,
    notForIndexing: PackageResources.not_for_indexing_fr_txt, titlesOfRoles: PackageResources.document_roles_fr_txt,
    abbreviations: PackageResources.abbreviations_fr_txt, inclusiveEndings: PackageResources.inclusive_endings_fr_txt)
  private static let english = LanguageWords(
    .en, stopWords: PackageResources.stopwords_en_txt, functionWords: PackageResources.function_words_en_txt,
    notForIndexing: PackageResources.not_for_indexing_en_txt, titlesOfRoles: PackageResources.document_roles_en_txt,
    abbreviations: PackageResources.abbreviations_en_txt, inclusiveEndings: PackageResources.inclusive_endings_en_txt)

  private init(
    _ language: Language, stopWords: [UInt8], functionWords: [UInt8], notForIndexing: [UInt8],
    titlesOfRoles: [UInt8], abbreviations: [UInt8], inclusiveEndings: [UInt8]
  ) {
    self.language = language
    self.stopWords = Set(Self.lines(stopWords))
    self.functionWords = Set(Self.lines(functionWords))
    self.notForIndexing = Self.lines(notForIndexing).map(Folding.fold)
    self.titlesOfRoles = Self.lines(titlesOfRoles).compactMap { line in
      guard let space = line.firstIndex(of: " ") else { return nil }
      return (role: String(line[..<space]), phrase: Folding.fold(String(line[line.index(after: space)...])))
    }
    let marked = Self.lines(abbreviations)
    let closing = marked.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) }
    closingAbbreviations = Set(closing)
    self.abbreviations = Set(marked.filter { !$0.hasSuffix("*") } + closing)
    self.inclusiveEndings = Self.lines(inclusiveEndings).map { packed($0.utf8) }.sorted()
  }

  /// The lines of a word list, without blank lines and comments.
  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }.filter { !$0.hasPrefix("#") }
  }
}

/// Up to eight bytes as one number; 0 where there are none or more.
func packed(_ bytes: some Collection<UInt8>) -> UInt64 {
  guard bytes.count <= 8 else { return 0 }
  return bytes.reduce(0) { $0 << 8 | UInt64($1) }
}
