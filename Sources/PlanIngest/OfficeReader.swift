import PlanModel

/// Reads the documents that are zip packages of XML parts.
struct OfficeReader {
  let path: String
  let format: SourceFormat

  /// What the reader found.
  struct Result {
    var outline: OutlineBuilder
    var language: String?
    var title: String?
  }

  /// Reads the bytes of a package.
  func read(_ bytes: [UInt8]) throws(IngestError) -> Result {
    LibXML.prepare()
    let package = try ZipPackage(bytes, path: path)
    return format == .docx ? try readWord(package) : try readOpenDocument(package)
  }

  private func readWord(_ package: borrowing ZipPackage) throws(IngestError) -> Result {
    let body = try part("word/document.xml", of: package, isNeeded: true)
    let styles = try part("word/styles.xml", of: package)
    let numbering = try part("word/numbering.xml", of: package)
    let footnotes = try part("word/footnotes.xml", of: package)
    let endnotes = try part("word/endnotes.xml", of: package)
    let links = try part("word/_rels/document.xml.rels", of: package)
    let core = try part("docProps/core.xml", of: package)
    var outliner = WordOutliner(
      styles: WordStyles(styles.root), numbering: WordNumbering(numbering.root),
      notes: WordNotes(footnotes: footnotes.root, endnotes: endnotes.root), links: links.root)
    if let root = body.root { try outliner.visit(root) }
    outliner.finish()
    let language = styles.root?.descendant("lang")?.attribute("val")
    return Result(outline: outliner.builder, language: language, title: text(of: core.root?.descendant("title")))
  }

  private func readOpenDocument(_ package: borrowing ZipPackage) throws(IngestError) -> Result {
    let body = try part("content.xml", of: package, isNeeded: true)
    let styles = try part("styles.xml", of: package)
    let meta = try part("meta.xml", of: package)
    var outliner = OpenDocumentOutliner(styles: OpenDocumentStyles(styles.root, body.root))
    if let root = body.root?.descendant("text") { try outliner.visit(root) }
    outliner.finish()
    let language = text(of: meta.root?.descendant("language"))
    return Result(outline: outliner.builder, language: language, title: text(of: meta.root?.descendant("title")))
  }

  private func text(of node: XMLNode?) -> String? {
    node.flatMap { XMLShape(vocabulary: XMLVocabulary(format: format)).foldedText($0) }
  }

  /// A part of the package as XML; an empty one where the package does without.
  private func part(
    _ name: String, of package: borrowing ZipPackage, isNeeded: Bool = false
  ) throws(IngestError) -> XMLDocument {
    guard let bytes = try package.part(name) else {
      guard isNeeded else { return XMLDocument() }
      throw IngestError(
        in: path, fr: "la partie \(name) manque ; enregistrez le document de nouveau",
        en: "the part \(name) is missing; save the document again")
    }
    let decoded = try Decoder(path: "\(path)/\(name)").decode(bytes)
    return try XMLDocument(decoded.bytes, path: "\(path)/\(name)")
  }
}
