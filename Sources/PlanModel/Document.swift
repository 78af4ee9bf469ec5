/// What the corpus manifest says of one document.
public struct Document: Hashable, Sendable {
  /// What a document is in the comparison.
  public enum Role: String, Sendable, Codable, CaseIterable {
    /// The plan that all others are compared with.
    case reference
    /// Another plan over the same years.
    case peer
    /// An earlier edition of a plan.
    case predecessor
    /// A set of recommendations.
    case recommendations
    /// An evaluation of a plan.
    case evaluation
  }
  /// Whether the text supports statements of absence.
  public enum Completeness: String, Sendable, Codable {
    /// The whole text.
    case complete
    /// Parts of it: nothing can be said of what is not there.
    case partial
  }
  /// Whose words the text holds.
  public enum Wording: String, Sendable, Codable {
    /// The publisher's.
    case official
    /// The corpus maker's: supports no statement about wording.
    case summary
  }

  /// Stable identifier, `[a-z0-9-]+`.
  public var id: String
  /// Files in reading order, relative to the corpus; empty for a document known by its manifest only.
  public var files: [String]
  /// How tables and charts name it.
  public var short: String
  /// Full title.
  public var title: String
  /// Names under which other documents refer to it.
  public var aliases: [String]
  /// What it is in the comparison.
  public var role: Role
  /// Identifier of the edition before it.
  public var succeeds: String?
  /// Days during which it is in force.
  public var period: Period?
  /// Day of adoption.
  public var adopted: CalendarDay?
  /// Who published it.
  public var publisher: String?
  /// Language of the text.
  public var language: Language
  /// Official source.
  public var url: String?
  /// Addresses of the pages (frames, continuations) that the text goes on with after ``url``, in reading order.
  public var continuations: [String]
  /// Number of measures that the document has according to its sources, whatever the text at hand holds.
  public var announcedMeasures: Int?
  /// The day on which the text in use was fetched or brought in; nothing for a text that the manifest names.
  public var retrieved: CalendarDay?
  /// SHA-256 that the manifest announces.
  public var sha256: String?
  /// Whether the text supports statements of absence.
  public var completeness: Completeness
  /// Whose words the text holds.
  public var wording: Wording
  /// Notations of the concepts that the document declares to cover.
  public var scope: [String]
  /// XPath expressions for an XML dialect, by attribute name (`measure`, `number`, `title`, `axis`, `lead`, ...).
  public var xpath: [String: String]

  /// Makes a description; all but the identifier have the manifest's defaults.
  public init(
    id: String, files: [String] = [], short: String? = nil, title: String? = nil, aliases: [String] = [],
    role: Role = .peer, succeeds: String? = nil, period: Period? = nil, adopted: CalendarDay? = nil,
    publisher: String? = nil, language: Language = .fr, url: String? = nil, continuations: [String] = [],
    announcedMeasures: Int? = nil, retrieved: CalendarDay? = nil, sha256: String? = nil,
    completeness: Completeness = .complete, wording: Wording = .official, scope: [String] = [],
    xpath: [String: String] = [:]
  ) {
    self.id = id
    self.files = files
    self.short = short ?? title ?? id
    self.title = title ?? short ?? id
    self.aliases = aliases
    self.role = role
    self.succeeds = succeeds
    self.period = period
    self.adopted = adopted
    self.publisher = publisher
    self.language = language
    self.url = url
    self.continuations = continuations
    self.announcedMeasures = announcedMeasures
    self.retrieved = retrieved
    self.sha256 = sha256
    self.completeness = completeness
    self.wording = wording
    self.scope = scope
    self.xpath = xpath
  }

  /// Whether the document is a plan (reference, peer or predecessor), as opposed to a recommendation set or an evaluation.
  public var isPlan: Bool {
    switch role {
    case .reference, .peer, .predecessor: true
    case .recommendations, .evaluation: false
    }
  }
}
