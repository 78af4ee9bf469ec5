import PlanModel

/// Reads a PDF: lines into paragraphs, headings by bookmarks or type, running heads and feet apart, hyphens at line ends undone.
struct PDFReader {
  let path: String

  /// Reads the bytes of a file.
  func read(_ bytes: [UInt8]) throws(IngestError) -> OutlineBuilder {
    LibXML.prepare()
    let xml = try PDFConverter(path: path).xml(of: bytes)
    // Poppler's output is not always well formed: what can be read is read.
    let document = try XMLDocument(Decoder.repaired(xml[...]), path: path, isRecovering: true)
    guard let root = document.root else { throw .withoutText(path) }
    var setter = PDFParagraphs(PDFDocument(root))
    return setter.outline()
  }
}
