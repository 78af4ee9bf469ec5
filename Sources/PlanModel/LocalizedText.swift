/// The languages in which the program speaks and in which it knows how to read plans.
public enum Language: String, Sendable, Codable, CaseIterable, Hashable {
  /// French.
  case fr
  /// English.
  case en
}

/// One statement in French and in English.
public struct LocalizedText: Hashable, Sendable, Codable {
  /// The French wording.
  public var fr: String
  /// The English wording.
  public var en: String

  /// Makes a text from its two wordings.
  public init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }

  /// The wording in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .fr: fr
    case .en: en
    }
  }
}
