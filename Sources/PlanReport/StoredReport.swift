import FoundationEssentials
import PlanModel

/// A report as it was written: what `findings.json` holds, for commands that show it again.
public struct StoredReport: Sendable, Decodable {
  /// A document.
  public struct Document: Sendable, Decodable {
    /// Identifier.
    public let id: String
    /// How tables name it.
    public let short: String
    /// `complete` or `partial`.
    public let completeness: String
    let sources: [Source]
  }
  /// A file.
  struct Source: Sendable, Decodable {
    let path: String
    let sha256: String
    let format: String
  }
  /// A measure.
  struct Measure: Sendable, Decodable {
    let id: String
    let document: String
    let number: String?
    let axis: [String]?
    let title: String?
    let lead, deadline, indicator: [Value]?
    let budget: [Value]?
    let concepts: [Concept]?

    enum CodingKeys: String, CodingKey {
      case id, document, number, axis, title, lead, deadline, indicator, concepts
      case budget = "budget_eur"
    }
  }
  /// An attribute as printed.
  struct Value: Sendable, Decodable {
    let printed: String
  }
  /// A tag.
  struct Concept: Sendable, Decodable {
    let concept: String
  }
  /// Two measures compared.
  struct Pair: Sendable, Decodable {
    let a, b, relation: String
    let confidence: Double
    let signals: [String: Double]
  }
  /// What became of a measure.
  struct Link: Sendable, Decodable {
    let old, new: String?
    let relation: String
    let confidence: Double
    let changes: LocalizedText
  }
  /// A quotation.
  public struct Quotation: Sendable, Decodable {
    /// The words.
    public let exact: String
    let document, citation, role: String
    let path, sha256: String?
    let page, line: Int?
    let start, end: Int
  }
  /// A finding, or a question.
  public struct Finding: Sendable, Decodable {
    /// Identifier.
    public let id: String
    /// Name of the rule.
    public let rule: String
    /// `major`, `minor`, `info`.
    public let severity: String
    /// 0...1; nothing for a question.
    public let confidence: Double?
    /// Documents that it is about.
    public let documents: [String]
    /// Measures that it is about.
    public let measures: [String]
    let concepts: [String]
    /// Why.
    public let explanation: LocalizedText
    let details: [String: String]?
    /// Quotations.
    public let evidence: [Quotation]
  }

  /// Documents in manifest order.
  public let documents: [Document]
  let measures: [Measure]
  let pairs: [Pair]
  let editions: [Link]
  /// What the texts support, what matters most first.
  public let findings: [Finding]
  /// What is asked of the reader of the official texts.
  public let toCheck: [Finding]
  let meaning: String

  enum CodingKeys: String, CodingKey {
    case documents, measures, pairs, editions, findings, meaning
    case toCheck = "to_check"
  }

  /// Reads a report folder.
  /// - Throws: ``ReportError`` where there is no report, or one that this version does not write.
  public init(path: String) throws(ReportError) {
    let file = path + "/findings.json"
    let bytes = try FileTree.read(file)
    do {
      self = try JSONDecoder().decode(StoredReport.self, from: Data(bytes))
    } catch {
      throw .damaged(path: file)
    }
  }

  /// The findings of a run beside this report's.
  public func changes(to findings: [PlanModel.Finding]) -> FindingChanges {
    FindingChanges(findings, since: self.findings.map { ($0.id, $0.rule, $0.explanation) })
  }

  /// The finding or question with an identifier, or with the only one that begins so.
  /// - Throws: ``ReportError/noSuchFinding(path:id:candidates:)`` where there is none, or several.
  public func finding(named id: String, in path: String) throws(ReportError) -> Finding {
    let all = findings + toCheck
    if let exact = all.first(where: { $0.id == id }) { return exact }
    let candidates = all.filter { $0.id.hasPrefix(id) }
    guard candidates.count == 1, let only = candidates.first else {
      throw .noSuchFinding(path: path, id: id, candidates: candidates.prefix(5).map(\.id))
    }
    return only
  }
}
