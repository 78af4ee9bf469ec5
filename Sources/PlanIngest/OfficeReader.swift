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
    switch format {
    case .docx: return try readWord(package)
    case .xlsx: return try readWorkbook(package)
    case .ods: return try readSpreadsheet(package)
    default: return try readOpenDocument(package)
    }
  }

  private func readWord(_ package: borrowing ZipPackage) throws(IngestError) -> Result {
    let body = try package.document("word/document.xml", isNeeded: true)
    let styles = try package.document("word/styles.xml")
    let numbering = try package.document("word/numbering.xml")
    let footnotes = try package.document("word/footnotes.xml")
    let endnotes = try package.document("word/endnotes.xml")
    let links = try package.document("word/_rels/document.xml.rels")
    let core = try package.document("docProps/core.xml")
    var outliner = WordOutliner(
      styles: WordStyles(styles.root), numbering: WordNumbering(numbering.root),
      notes: WordNotes(footnotes: footnotes.root, endnotes: endnotes.root), links: links.root)
    if let root = body.root { try outliner.visit(root) }
    outliner.finish()
    let language = styles.root?.descendant("lang")?.attribute("val")
    return Result(outline: outliner.builder, language: language, title: text(of: core.root?.descendant("title")))
  }

  private func readOpenDocument(_ package: borrowing ZipPackage) throws(IngestError) -> Result {
    let body = try package.document("content.xml", isNeeded: true)
    let styles = try package.document("styles.xml")
    let meta = try package.document("meta.xml")
    var outliner = OpenDocumentOutliner(styles: OpenDocumentStyles(styles.root, body.root))
    if let root = body.root?.descendant("text") { try outliner.visit(root) }
    outliner.finish()
    let language = text(of: meta.root?.descendant("language"))
    return Result(outline: outliner.builder, language: language, title: text(of: meta.root?.descendant("title")))
  }

  private func readWorkbook(_ package: borrowing ZipPackage) throws(IngestError) -> Result {
    let sheets = try Workbook(path: path).sheets(in: package)
    let core = try package.document("docProps/core.xml")
    return Result(
      outline: SheetOutline.outline(of: sheets), language: nil, title: text(of: core.root?.descendant("title")))
  }

  private func readSpreadsheet(_ package: borrowing ZipPackage) throws(IngestError) -> Result {
    let sheets = try OpenSpreadsheet(path: path).sheets(in: package)
    let meta = try package.document("meta.xml")
    let language = text(of: meta.root?.descendant("language"))
    return Result(
      outline: SheetOutline.outline(of: sheets), language: language, title: text(of: meta.root?.descendant("title")))
  }

  private func text(of node: XMLNode?) -> String? {
    node.flatMap { XMLShape(vocabulary: XMLVocabulary(format: format)).foldedText($0) }
  }
}
