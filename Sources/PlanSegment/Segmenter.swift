import PlanModel
import PlanText

/// Finds the axes and measures of a document, and what is said of each measure.
///
/// No layout is known beforehand. Every series of blocks that the document marks alike (by heading word, number format, level,
/// look, element, table column) is a candidate; the one that shows most of what measures show is chosen.
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
  ///   - document: what the manifest says of it (language, period, role).
  ///   - corpus: all documents, whose titles and aliases are recognised as references.
  public func segment(_ sources: [SourceText], document: Document, corpus: [Document] = []) -> Plan {
    var plan = Plan(document: document, sources: sources)
    guard !sources.isEmpty else { return plan }
    let structure = Structure(sources, document: document)
    let assembly = PlanAssembly(structure, document: document)
    plan.axes = assembly.axes
    plan.measures = assembly.measures
    plan.announcedMeasures = structure.announcedMeasures
    let reader = AttributeReader(
      document: document, sources: sources, institutions: options.institutions, drafts: assembly.drafts)
    for index in plan.measures.indices { reader.fill(&plan.measures[index], from: assembly.drafts[index]) }
    var search = ReferenceSearch(structure.outline, document: document, corpus: corpus)
    plan.references = search.references(measureOfLine: assembly.measureOfLine)
    plan.diagnostics = StructureReview(structure, plan).diagnostics()
    return plan
  }
}
