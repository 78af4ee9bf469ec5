/// An oddity that did not stop the work.
public struct Diagnostic: Hashable, Sendable, Codable {
  /// How much it matters.
  public enum Severity: String, Sendable, Codable {
    /// Something may be missing or wrong in the result.
    case warning
    /// Worth knowing.
    case note
  }
  /// How much it matters.
  public var severity: Severity
  /// Stable name of the kind of oddity (`encoding-mislabelled`, `count-differs`).
  public var code: String
  /// The file, relative to the corpus where there is one.
  public var path: String
  /// Where in the file.
  public var place: SourcePlace
  /// What happened and what to do about it.
  public var message: LocalizedText

  /// Makes a diagnostic.
  public init(
    severity: Severity, code: String, path: String, place: SourcePlace = SourcePlace(), message: LocalizedText
  ) {
    self.severity = severity
    self.code = code
    self.path = path
    self.place = place
    self.message = message
  }

  /// One line in the form of compilers: `file:line:column: warning: message`.
  public func line(in language: Language) -> String {
    var position = path
    if let page = place.page { position += ":page \(page)" }
    if let line = place.line { position += ":\(line)" }
    if let column = place.column { position += ":\(column)" }
    let kind =
      switch (severity, language) {
      case (.warning, .fr): "attention"
      case (.warning, .en): "warning"
      case (.note, _): "note"
      }
    return "\(position): \(kind): \(message[language])"
  }
}

/// An error that a person can act upon: what happened, where, and the remedy. Every target's own error type carries one.
public protocol DescribedError: Error, Sendable {
  /// What happened, where, and what to do, on one line each language.
  var explanation: LocalizedText { get }
  /// 1 where the data could not be used, 2 where the call was wrong.
  var exitCode: Int32 { get }
}
