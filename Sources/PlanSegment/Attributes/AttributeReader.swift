import PlanModel

/// Reads what is said of each measure of a document: who, with whom, when, with what, for whom.
struct AttributeReader {
  private let document: Document
  private let sources: [SourceText]

  /// Makes a reader for one document.
  /// - Parameters:
  ///   - document: what the manifest says (language, period, day of adoption).
  ///   - sources: the document's files, in which the drafts' ranges count.
  ///   - institutions: names that the corpus declares.
  ///   - drafts: all measures of the document: who is labelled as a lead anywhere is known as an institution everywhere.
  init(
    document: Document, sources: [SourceText], institutions: [CorpusDescription.Institution] = [],
    drafts: [MeasureDraft] = []
  ) {
    self.document = document
    self.sources = sources
  }

  /// Fills the attributes of a measure (all but identity, text and concepts) from its stretches of text.
  func fill(_ measure: inout Measure, from draft: MeasureDraft) {
  }
}
