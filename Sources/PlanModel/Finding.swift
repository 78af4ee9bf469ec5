/// One statement that an analyst can defend in public.
public struct Finding: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
    /// A statement for the first page.
    case major
    /// Worth saying.
    case minor
    /// For the record.
    case info

    /// Rank, 0 = matters most.
    public var rank: Int { Severity.allCases.firstIndex(of: self) ?? Severity.allCases.count }

    /// What matters most comes first.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
  }
  /// What a finding is about; each group has a table of its own.
  public enum Group: String, Sendable, Codable, CaseIterable {
    /// Topics and measures that one plan has and another has not.
    case gaps
    /// The same promise in two places.
    case duplications
    /// Two places that disagree.
    case contradictions
    /// Who, when, with what.
    case means
    /// From one edition to the next.
    case continuity
    /// Periods and dates.
    case timeline
    /// References and names.
    case readability
  }

  /// Stable identifier made from the rule and the content of what the finding is about.
  public var id: String
  /// Name of the rule.
  public var rule: String
  /// Group of the rule.
  public var group: Group
  /// How much it matters.
  public var severity: Severity
  /// 0...1: of the findings that say 0.8, about 80 % are right.
  public var confidence: Double
  /// Documents that it is about, in manifest order.
  public var documents: [String]
  /// Measures that it is about.
  public var measures: [String]
  /// Concepts that it is about.
  public var concepts: [String]
  /// Quotations, the most telling first.
  public var evidence: [Evidence]
  /// Why, in both languages.
  public var explanation: LocalizedText
  /// Numbers, names and dates that the explanation uses, by name: for programs that read the finding.
  public var details: [String: String]

  /// Makes a finding.
  public init(
    id: String, rule: String, group: Group, severity: Severity, confidence: Double, documents: [String],
    measures: [String], concepts: [String] = [], evidence: [Evidence], explanation: LocalizedText,
    details: [String: String] = [:]
  ) {
    self.id = id
    self.rule = rule
    self.group = group
    self.severity = severity
    self.confidence = confidence
    self.documents = documents
    self.measures = measures
    self.concepts = concepts
    self.evidence = evidence
    self.explanation = explanation
    self.details = details
  }
}

/// What the rules said of a corpus.
public struct FindingSet: Sendable {
  /// Statements that the texts support, what matters most first.
  public var findings: [Finding]
  /// Statements withheld because a text is partial: questions for the reader of the official text.
  public var toCheck: [Finding]

  /// Makes a set.
  public init(findings: [Finding] = [], toCheck: [Finding] = []) {
    self.findings = findings
    self.toCheck = toCheck
  }

  /// Number of withheld statements by rule.
  public var withheldByRule: [String: Int] {
    var counts: [String: Int] = [:]
    for finding in toCheck { counts[finding.rule, default: 0] += 1 }
    return counts
  }
}
