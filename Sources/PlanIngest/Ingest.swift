import PlanModel

/// Reads files into source texts.
public struct Ingest: Sendable {
  /// What the readers may spend and do.
  public struct Options: Sendable {
    /// Files larger than this many bytes are refused.
    public var maximumFileSize: Int
    /// XPath expressions that say what the elements of an XML dialect are, by the name under which the program knows such a
    /// thing (`measure`, `title`, `lead`).
    public var xpath: [String: String]
    /// Makes the default options; 256 MiB is a hundred times the largest plan seen.
    public init(maximumFileSize: Int = 256 << 20, xpath: [String: String] = [:]) {
      self.maximumFileSize = maximumFileSize
      self.xpath = xpath
    }
  }
  /// What the readers may spend and do.
  public var options: Options

  /// Makes a reader.
  public init(options: Options = Options()) { self.options = options }

  /// Reads one file: detects its format by content, decodes it and builds the outline.
  /// - Parameters:
  ///   - path: the file to open.
  ///   - name: the name that messages and the result carry (relative to the corpus); `path` where nothing is given.
  /// - Throws: ``IngestError`` with file, place and remedy.
  public func read(_ path: String, name: String? = nil) throws(IngestError) -> SourceText {
    let bytes = try FileBytes.read(path, name: name ?? path, limit: options.maximumFileSize)
    return try read(bytes: bytes, name: name ?? path)
  }

  /// Reads the bytes of a file that is in memory already.
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: the name that messages and the result carry; its ending only breaks ties between text formats.
  /// - Throws: ``IngestError`` with file, place and remedy.
  public func read(bytes: [UInt8], name: String) throws(IngestError) -> SourceText {
    if bytes.isEmpty { throw .empty(name) }
    if bytes.count > options.maximumFileSize {
      throw .tooLarge(name, size: bytes.count, limit: options.maximumFileSize)
    }
    if let format = FormatDetector.binaryFormat(of: bytes) { return try readBinary(bytes, as: format, name: name) }
    if let what = FormatDetector.foreignContent(of: bytes) { throw .unknownFormat(name, what: what) }
    let decoded = try Decoder(path: name).decode(bytes)
    if FormatDetector.looksBinary(decoded.bytes) {
      throw .unknownFormat(name, what: LocalizedText(fr: "fichier binaire", en: "binary file"))
    }
    let format = FormatDetector.textFormat(of: decoded.bytes, name: name)
    let reading = try read(decoded.bytes, as: format, name: name)
    return try source(
      reading, of: bytes, as: format, name: name, encoding: decoded.encoding.name, diagnostics: decoded.diagnostics)
  }

  private func readBinary(_ bytes: [UInt8], as format: SourceFormat, name: String) throws(IngestError) -> SourceText {
    let reading: Reading
    switch format {
    case .docx, .odt, .xlsx, .ods:
      let result = try OfficeReader(path: name, format: format).read(bytes)
      reading = Reading(outline: result.outline, language: result.language, title: result.title)
    default: reading = Reading(outline: try PDFReader(path: name).read(bytes))
    }
    return try source(reading, of: bytes, as: format, name: name, encoding: "utf-8", diagnostics: [])
  }

  private func source(
    _ reading: Reading, of bytes: [UInt8], as format: SourceFormat, name: String, encoding: String,
    diagnostics: [Diagnostic]
  ) throws(IngestError) -> SourceText {
    if reading.outline.isEmpty { throw .withoutText(name) }
    return SourceText(
      path: name, format: format, encoding: encoding, sha256: Self.hash(of: bytes),
      declaredLanguage: reading.language, declaredTitle: reading.title,
      text: String(decoding: reading.outline.text, as: UTF8.self), blocks: reading.outline.blocks,
      containers: reading.outline.containers, diagnostics: diagnostics)
  }

  /// What a reader hands over.
  private struct Reading {
    var outline: OutlineBuilder
    var language: String?
    var title: String?
  }

  private func read(_ utf8: [UInt8], as format: SourceFormat, name: String) throws(IngestError) -> Reading {
    switch format {
    case .html:
      let result = try HTMLReader(path: name).read(utf8)
      return Reading(outline: result.outline, language: result.language, title: result.title)
    case .xml, .akomaNtoso, .tei, .formex:
      let result = try XMLReader(path: name, format: format, expressions: options.xpath).read(utf8)
      return Reading(outline: result.outline, language: result.language, title: result.title)
    case .csv: return Reading(outline: DelimitedReader().read(utf8))
    case .markdown: return Reading(outline: MarkdownReader().read(utf8))
    // Packages and PDF are told by their first bytes and never found in decoded text.
    case .plain, .pdf, .docx, .odt, .ods, .xlsx: return Reading(outline: PlainReader().read(utf8))
    }
  }

  private static func hash(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update($0) }
    return hash.finalize()
  }
}
