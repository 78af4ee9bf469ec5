import PlanModel
import PlanText

/// Finds the axes and measures of a document, and what is said of each measure.
public struct Segmenter: Sendable {
  /// What the corpus adds to the program's own knowledge.
  public struct Options: Sendable {
    /// Institutions with their other names.
    public var institutions: [CorpusDescription.Institution]
    /// Makes options.
    public init(institutions: [CorpusDescription.Institution] = []) { self.institutions = institutions }
  }
  /// What the corpus adds.
  public var options: Options

  /// Makes a segmenter.
  public init(options: Options = Options()) { self.options = options }

  /// Segments one document.
  /// - Parameters:
  ///   - sources: the document's files in reading order.
  ///   - document: what the manifest says of it (language, period, role, XPath expressions).
  ///   - corpus: all documents, whose titles and aliases are recognised as references.
  public func segment(_ sources: [SourceText], document: Document, corpus: [Document] = []) -> Plan {
    Plan(document: document, sources: sources)
  }
}
