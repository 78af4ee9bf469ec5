/// The text of one file as the program read it, with an outline of its blocks. Immutable: every piece of evidence is a
/// byte range into ``text``.
///
/// Blocks follow one another in reading order and are separated by one line feed; nothing of the source's text is lost or
/// reordered. Navigation, banners and the like are kept and marked by their ``Block/region``.
public struct SourceText: Sendable {
  /// The file, relative to the corpus where there is one.
  public let path: String
  /// What the reader recognised.
  public let format: SourceFormat
  /// Name of the encoding that was decoded, in lower case (`utf-8`, `windows-1252`).
  public let encoding: String
  /// SHA-256 of the file's bytes in lower-case hexadecimal; empty where nobody asked for it.
  public let sha256: String
  /// Language that the document declares about itself (`fr`, `en-GB`), if any.
  public let declaredLanguage: String?
  /// Title that the document declares about itself (`<title>`, metadata), if any.
  public let declaredTitle: String?
  /// The whole text, UTF-8.
  public let text: String
  /// Blocks in reading order; their ranges ascend and do not overlap.
  public let blocks: [Block]
  /// The elements that hold the blocks, as a tree; a parent always precedes its children, number 0 is the root.
  public let containers: [Container]
  /// Oddities seen while reading that did not stop the work.
  public let diagnostics: [Diagnostic]

  /// Makes a source text from what a reader found.
  public init(
    path: String, format: SourceFormat, encoding: String, sha256: String, declaredLanguage: String?,
    declaredTitle: String?, text: String, blocks: [Block], containers: [Container], diagnostics: [Diagnostic]
  ) {
    self.path = path
    self.format = format
    self.encoding = encoding
    self.sha256 = sha256
    self.declaredLanguage = declaredLanguage
    self.declaredTitle = declaredTitle
    self.text = text
    self.blocks = blocks
    self.containers = containers
    self.diagnostics = diagnostics
  }

  /// The text in a byte range, as it stands.
  /// - Precondition: the range lies in the text and on code point boundaries.
  public subscript(range: TextRange) -> Substring {
    let view = text.utf8
    let lower = view.index(view.startIndex, offsetBy: range.lowerBound)
    let upper = view.index(lower, offsetBy: range.count)
    return text[lower..<upper]
  }

  /// The range in Unicode code points, as every output counts (W3C Web Annotation, REFI-QDA).
  public func codePoints(of range: TextRange) -> Range<Int> {
    let view = text.utf8
    var index = 0
    var scalars = 0
    var lower = 0
    for byte in view {
      if index == range.lowerBound { lower = scalars }
      if index == range.upperBound { return lower..<scalars }
      // Continuation bytes (10xxxxxx) belong to the code point that began before them.
      if byte & 0xC0 != 0x80 { scalars += 1 }
      index += 1
    }
    if index == range.lowerBound { lower = scalars }
    return lower..<scalars
  }
}

/// The formats that the program knows by name.
public enum SourceFormat: String, Sendable, Codable, CaseIterable {
  /// HTML of any version.
  case html
  /// XML of a dialect that is not one of the named ones.
  case xml
  /// Akoma Ntoso / LegalDocML.
  case akomaNtoso = "akoma-ntoso"
  /// TEI P5.
  case tei
  /// Formex 4.
  case formex
  /// Comma-, semicolon- or tab-separated list.
  case csv
  /// Markdown.
  case markdown
  /// Plain text.
  case plain
  /// PDF.
  case pdf
  /// Word.
  case docx
  /// OpenDocument text.
  case odt
  /// OpenDocument spreadsheet.
  case ods
  /// Excel.
  case xlsx

  /// Ending of files of this format, without the dot.
  public var fileEnding: String {
    switch self {
    case .xml, .akomaNtoso, .tei, .formex: "xml"
    case .markdown: "md"
    case .plain: "txt"
    case .html, .csv, .pdf, .docx, .odt, .ods, .xlsx: rawValue
    }
  }
}
