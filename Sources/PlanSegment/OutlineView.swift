import PlanModel

/// How segmentation understood a block.
public enum OutlineRole: String, Sendable, Codable, CaseIterable {
  /// The heading of an axis.
  case axis
  /// A heading that groups no measure: front matter, end matter, the document's own title.
  case heading
  /// Number or heading word of a measure, in a block of its own.
  case measureNumber = "measure-number"
  /// Title of a measure.
  case measureTitle = "measure-title"
  /// Text of a measure.
  case measureBody = "measure-body"
  /// A labelled statement of a measure.
  case attribute
  /// A table of contents.
  case contents
  /// A row that repeats a measure and says more of it.
  case summaryRow = "summary-row"
  /// Text outside all measures.
  case text
  /// Navigation, banners, footers, notes.
  case aside
}

/// One block of a document as segmentation understood it.
public struct OutlineEntry: Sendable {
  /// Number of the file.
  public var source: Int
  /// Number of the block in ``SourceText/blocks``.
  public var block: Int
  /// How it was understood.
  public var role: OutlineRole
  /// Identifier of the measure to which it belongs, if any.
  public var measure: String?

  /// Makes an entry.
  public init(source: Int, block: Int, role: OutlineRole, measure: String? = nil) {
    self.source = source
    self.block = block
    self.role = role
    self.measure = measure
  }
}

extension Segmenter {
  /// How each block of a document is understood, in reading order.
  public func outline(_ sources: [SourceText], document: Document) -> [OutlineEntry] {
    guard !sources.isEmpty else { return [] }
    let structure = Structure(sources, document: document)
    let assembly = PlanAssembly(structure, document: document)
    var entries: [OutlineEntry] = []
    for (index, line) in structure.outline.lines.enumerated() {
      var role = assembly.roles[index]
      if role == .text, structure.contents[index] { role = .contents }
      if role == .text, line.isHeadingLike { role = .heading }
      entries.append(OutlineEntry(source: line.source, block: line.block, role: role))
    }
    for (number, draft) in assembly.drafts.enumerated() {
      for part in draft.parts {
        entries[structure.outline.line(part)].measure = assembly.measures[number].id
      }
    }
    return entries
  }
}
