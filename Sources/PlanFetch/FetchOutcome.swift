import PlanModel

/// What became of one document.
public struct FetchOutcome: Sendable, Equatable {
  /// What became of it, in one word that scripts can rely on.
  public enum Status: String, Sendable, CaseIterable {
    /// Received for the first time.
    case new
    /// The text at the address is another one than before.
    case changed
    /// The text is the same as before.
    case unchanged
    /// Received before, and still there with the same bytes; nobody was asked.
    case kept
    /// Would be asked for.
    case planned
    /// Never received.
    case notFetched = "not-fetched"
    /// The manifest gives no address.
    case noAddress = "no-address"
    /// Nothing could be received, or what was received is damaged.
    case failed
  }
  /// Identifier of the document.
  public let document: String
  /// What became of it.
  public let status: Status
  /// What happened, on one line.
  public let explanation: LocalizedText

  init(_ document: Document, _ status: Status, fr: String, en: String) {
    self.document = document.id
    self.status = status
    explanation = LocalizedText(fr: fr, en: en)
  }
}
