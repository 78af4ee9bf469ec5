import PlanModel

/// A run of letters or digits in a text.
public struct Token: Hashable, Sendable {
  /// What the run consists of.
  public enum Kind: UInt8, Sendable {
    /// Letters only.
    case word
    /// Digits only.
    case number
    /// Letters and digits (`2e`, `H2O`).
    case mixed
  }
  /// Bytes of the text; inclusive endings (`étudiant·e·s`) belong to it.
  public var range: TextRange
  /// Bytes of the range that make the plain form (`étudiant`); the same as ``range`` but for inclusive writing.
  public var plainCount: Int
  /// What the run consists of.
  public var kind: Kind

  /// Makes a token.
  public init(range: TextRange, plainCount: Int, kind: Kind) {
    self.range = range
    self.plainCount = plainCount
    self.kind = kind
  }
}

/// Cuts texts into runs of letters or digits. Apostrophes and hyphens separate (`l'enfant`: `l`, `enfant`); the endings of
/// inclusive writing (`étudiant·e·s`, `mineur.e.s`, `victime(s)`, `exploité-e-s`, `directeur/trice`) belong to the word that
/// they vary.
public struct Tokenizer: Sendable {
  /// Whose inclusive endings count.
  public let language: Language

  /// Makes a tokenizer.
  public init(language: Language) {
    self.language = language
  }

  /// The tokens of a text, or of a range of its bytes, in order; their ranges count from the start of the text.
  public func tokens(in text: String, range: TextRange? = nil) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity((range?.count ?? text.utf8.count) / bytesPerToken)
    text.utf8.span.withUnsafeBufferPointer { bytes in
      TokenScanner.withScanner(bytes, range: range, language: language) { scanner in
        while scanner.next() { tokens.append(scanner.token) }
      }
    }
    return tokens
  }

  /// The plain forms of the tokens of a text in lower case, accents kept.
  public func words(in text: String) -> [String] {
    var words: [String] = []
    words.reserveCapacity(text.utf8.count / bytesPerToken)
    text.utf8.span.withUnsafeBufferPointer { bytes in
      TokenScanner.withScanner(bytes, range: nil, language: language) { scanner in
        while scanner.next() { words.append(String(decoding: scanner.form, as: UTF8.self)) }
      }
    }
    return words
  }
}

/// Bytes of text for which room for one token is reserved: French has a word in six or seven bytes.
let bytesPerToken = 6
