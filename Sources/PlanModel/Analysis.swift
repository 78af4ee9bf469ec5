/// Everything that a run found out about one corpus: what every report is written from.
public struct Analysis: Sendable {
  /// The manifest.
  public var corpus: CorpusDescription
  /// The thesaurus.
  public var thesaurus: Thesaurus
  /// Plans in manifest order, one per document, those without a text included.
  public var plans: [Plan]
  /// Measures compared.
  public var comparison: Comparison
  /// Measures of two editions aligned.
  public var editions: [EditionLink]
  /// Recommendations and what answers them.
  public var answers: [RecommendationAnswer]
  /// What the rules said.
  public var findings: FindingSet
  /// What the findings are beside those of an earlier report, where one was given.
  public var changes: FindingChanges?
  /// What was run, on what.
  public var run: RunRecord

  /// Makes an analysis.
  public init(
    corpus: CorpusDescription, thesaurus: Thesaurus, plans: [Plan], comparison: Comparison,
    editions: [EditionLink] = [], answers: [RecommendationAnswer] = [], findings: FindingSet, run: RunRecord
  ) {
    self.corpus = corpus
    self.thesaurus = thesaurus
    self.plans = plans
    self.comparison = comparison
    self.editions = editions
    self.answers = answers
    self.findings = findings
    self.run = run
  }
}

/// What became of a measure in the next edition.
public struct EditionLink: Hashable, Sendable {
  /// What became of it.
  public enum Relation: String, Sendable, Codable, CaseIterable {
    /// Announced again.
    case renewed
    /// Announced again with more.
    case strengthened
    /// Announced again with less.
    case weakened
    /// Same text, other number.
    case renumbered
    /// Same text, other axis.
    case moved
    /// Made into several.
    case split
    /// Several made into one.
    case merged
    /// No counterpart.
    case dropped
    /// No predecessor.
    case new
  }
  /// Measure of the older edition; nothing for a new one.
  public var old: String?
  /// Measure of the newer edition; nothing for a dropped one.
  public var new: String?
  /// What became of it.
  public var relation: Relation
  /// Calibrated, 0...1.
  public var confidence: Double
  /// What changed, in words.
  public var changes: LocalizedText

  /// Makes a link.
  public init(old: String?, new: String?, relation: Relation, confidence: Double, changes: LocalizedText) {
    self.old = old
    self.new = new
    self.relation = relation
    self.confidence = confidence
    self.changes = changes
  }
}

/// What answers a recommendation.
public struct RecommendationAnswer: Hashable, Sendable {
  /// How far it is answered.
  public enum Verdict: String, Sendable, Codable, CaseIterable {
    /// A measure of the reference answers.
    case answered
    /// Peers alone, or only in part.
    case partly
    /// No plan in force.
    case unanswered
  }
  /// Identifier of the recommendation (a row of the measures table).
  public var id: String
  /// How far it is answered.
  public var verdict: Verdict
  /// Measures that answer.
  public var measures: [String]
  /// The measure that comes nearest of those that do not answer, if any was looked at.
  public var nearest: String?
  /// Calibrated, 0...1.
  public var confidence: Double
  /// Why.
  public var explanation: LocalizedText

  /// Makes an answer.
  public init(
    id: String, verdict: Verdict, measures: [String], nearest: String? = nil, confidence: Double,
    explanation: LocalizedText = LocalizedText(fr: "", en: "")
  ) {
    self.id = id
    self.verdict = verdict
    self.measures = measures
    self.nearest = nearest
    self.confidence = confidence
    self.explanation = explanation
  }
}

/// What was run, on what: `run.json`.
public struct RunRecord: Sendable {
  /// Program version.
  public var version: String
  /// Options that can change the result, by name, ascending.
  public var options: [String: String]
  /// Documents that could not be read, with the reason, in manifest order.
  public var unreadable: [Unreadable]
  /// Documents of the corpus that have no text, in manifest order.
  public var withoutText: [String]
  /// Everything odd, in manifest order.
  public var diagnostics: [Diagnostic]

  /// A document left out of the run.
  public struct Unreadable: Hashable, Sendable, Codable {
    /// Identifier of the document.
    public var document: String
    /// Its file.
    public var path: String
    /// Why.
    public var reason: LocalizedText
    /// Makes a record.
    public init(document: String, path: String, reason: LocalizedText) {
      self.document = document
      self.path = path
      self.reason = reason
    }
  }

  /// Makes a record.
  public init(
    version: String, options: [String: String] = [:], unreadable: [Unreadable] = [], withoutText: [String] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.version = version
    self.options = options
    self.unreadable = unreadable
    self.withoutText = withoutText
    self.diagnostics = diagnostics
  }
}
