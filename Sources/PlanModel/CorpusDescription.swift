/// What the manifest says of a corpus as a whole.
public struct CorpusDescription: Sendable {
  /// Stable identifier.
  public var id: String
  /// Title.
  public var title: LocalizedText
  /// Default language of its documents and of its reports.
  public var language: Language
  /// Identifier of the document that all others are compared with; nothing where the corpus has none.
  public var reference: String?
  /// Day against which deadlines are judged, unless the command line says otherwise.
  public var asOf: CalendarDay?
  /// Documents in manifest order.
  public var documents: [Document]
  /// Severity by rule, where the corpus overrides the program's.
  public var severities: [String: Finding.Severity]
  /// Thresholds by name, where the corpus overrides the program's.
  public var thresholds: [String: Double]
  /// Institutions with their other names.
  public var institutions: [Institution]

  /// An institution and the names under which texts mention it.
  public struct Institution: Hashable, Sendable, Codable {
    /// Name to show.
    public var name: String
    /// Other names and abbreviations.
    public var variants: [String]
    /// Makes an institution.
    public init(name: String, variants: [String]) {
      self.name = name
      self.variants = variants
    }
  }

  /// Makes a description.
  public init(
    id: String, title: LocalizedText, language: Language = .fr, reference: String? = nil, asOf: CalendarDay? = nil,
    documents: [Document] = [], severities: [String: Finding.Severity] = [:], thresholds: [String: Double] = [:],
    institutions: [Institution] = []
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.reference = reference
    self.asOf = asOf
    self.documents = documents
    self.severities = severities
    self.thresholds = thresholds
    self.institutions = institutions
  }
}
