import FoundationEssentials
import PlanModel

/// What looking every quotation of a report up again gave.
public struct VerificationResult: Sendable {
  /// A quotation that does not stand where the report says.
  public struct Orphan: Sendable, Hashable {
    /// The file of the report, and the finding or pair in it.
    public var origin: String
    /// Identifier of the document that the quotation is said to come from.
    public var document: String
    /// Code points of the document's extracted text.
    public var range: Range<Int>
    /// The words.
    public var quote: String
    /// What was found instead; the quotation is never moved there.
    public var reason: Reason
  }
  /// Why a quotation is an orphan.
  public enum Reason: Sendable, Hashable {
    /// The document's text could not be had.
    case noText
    /// The words stand at another place of the document, from this code point on.
    case elsewhere(at: Int)
    /// Only what stood before or after the words is still there; beside it now stands this text.
    case changed(nearest: String)
    /// Neither the words nor their surroundings are there.
    case gone
    /// The table quotes other words than `findings.json`.
    case differsFromJSON
  }
  /// Number of quotations looked up.
  public var checked = 0
  /// Those that are not where the report says, in order of the files and of their rows.
  public var orphans: [Orphan] = []
}

/// Looks every quotation of a report up again.
public struct ReportVerifier {
  /// Looks every quotation of a report up in the texts of its documents.
  ///
  /// - Parameters:
  ///   - report: path of the report folder.
  ///   - corpus: gives the files of a document, read again from the sources, or nothing where they cannot be read.
  ///     Without it, the texts in the report folder are taken.
  public static func verify(
    report: String, corpus: ((_ document: String) -> [SourceText]?)? = nil
  ) throws(ReportError) -> VerificationResult {
    var texts = QuotedTexts { document in
      if let corpus { return corpus(document).map { DocumentText(sources: $0).text } }
      guard let bytes = try? FileTree.read(report + "/texts/" + document + ".txt") else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }
    var result = VerificationResult()
    let findings = try ReportedFindings(report: report)
    for (origin, quotation) in findings.quotations {
      result.check(quotation, origin: origin, in: &texts)
    }
    let pairs = try PairQuotations.read(report: report)
    for (origin, quotation) in pairs { result.check(quotation, origin: origin, in: &texts) }
    try result.compareTables(of: report, with: findings)
    let recommendations = try RecommendationQuotations.read(report: report)
    for (document, words) in recommendations {
      let isKnown = texts.text(of: document)?.contains(words) ?? false
      result.note(words, isKnown: isKnown, document: document, origin: "recommendations.csv")
    }
    let known = KnownQuotations((findings.quotations + pairs).map(\.quotation.exact) + recommendations.map(\.words))
    try OutputQuotations(report: report, reported: findings, known: known).check(into: &result, texts: &texts)
    return result
  }
}

/// A quotation as a report gives it.
struct Quotation: Decodable {
  let document: String
  let start: Int
  let end: Int
  let exact: String
  let prefix: String?
  let suffix: String?
}

/// The parts of `findings.json` that quote.
struct ReportedFindings: Decodable {
  struct Statement: Decodable {
    let id: String
    let evidence: [Quotation]
  }
  struct Pair: Decodable {
    let a: String
    let b: String
    let aQuote: Quotation
    let bQuote: Quotation
  }
  struct Document: Decodable {
    let id: String
  }
  let documents: [Document]
  let findings: [Statement]
  let toCheck: [Statement]
  let pairs: [Pair]

  init(report: String) throws(ReportError) {
    let path = report + "/findings.json"
    let bytes = try FileTree.read(path)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    do {
      self = try decoder.decode(ReportedFindings.self, from: Data(bytes))
    } catch {
      throw ReportError.damaged(path: path)
    }
  }

  /// Every quotation with the name of what quotes it.
  var quotations: [(origin: String, quotation: Quotation)] {
    var found: [(String, Quotation)] = []
    for statement in findings + toCheck {
      for quotation in statement.evidence { found.append(("findings.json: " + statement.id, quotation)) }
    }
    for pair in pairs {
      let origin = "findings.json: " + pair.a + " / " + pair.b
      found += [(origin, pair.aQuote), (origin, pair.bQuote)]
    }
    return found
  }
}
