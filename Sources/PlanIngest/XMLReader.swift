import CLibXML
import PlanModel

/// Reads XML of any dialect with libxml2: no entity is expanded, no DTD loaded, no network used.
struct XMLReader {
  let path: String
  let format: SourceFormat
  /// What the manifest says of the dialect, see ``Ingest/Options/xpath``.
  var expressions: [String: String] = [:]

  /// What the reader found, before the outline is finished.
  struct Result {
    var outline: OutlineBuilder
    var language: String?
    var title: String?
  }

  /// Reads decoded UTF-8.
  /// - Throws: ``IngestError`` with line and column where the file is not well formed.
  func read(_ utf8: [UInt8]) throws(IngestError) -> Result {
    LibXML.prepare()
    let document = try XMLDocument(utf8, path: path)
    if !expressions.isEmpty { try XPathNames(path: path, expressions: expressions).apply(to: document) }
    var outliner = XMLOutliner(path: path, format: format, capacity: utf8.count)
    try outliner.walk(document)
    return Result(outline: outliner.builder, language: outliner.language, title: outliner.title)
  }
}

/// Owner of a parsed document.
struct XMLDocument: ~Copyable {
  let pointer: xmlDocPtr?

  /// A document without a root.
  init() { pointer = nil }

  /// Parses decoded UTF-8; recovering, as much as can be read of malformed text.
  init(_ utf8: [UInt8], path: String, isRecovering: Bool = false) throws(IngestError) {
    guard let context = xmlNewParserCtxt() else { throw .failed(path, reason: "libxml2") }
    defer { xmlFreeParserCtxt(context) }
    let failure = UnsafeMutablePointer<XMLFailure>.allocate(capacity: 1)
    failure.initialize(to: XMLFailure())
    defer {
      failure.deinitialize(count: 1)
      failure.deallocate()
    }
    context.pointee._private = UnsafeMutableRawPointer(failure)
    context.pointee.sax.pointee.serror = { XMLFailure.note($0, $1) }
    let recovery = isRecovering ? XML_PARSE_RECOVER.rawValue : 0
    let options =
      recovery | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_COMPACT.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_BIG_LINES.rawValue
    let parsed = utf8.withUnsafeBytes { bytes in
      let start = bytes.bindMemory(to: CChar.self).baseAddress
      return xmlCtxtReadMemory(context, start, Int32(bytes.count), nil, nil, Int32(options))
    }
    guard let parsed else { throw failure.pointee.error(in: path) }
    pointer = parsed
  }

  /// The root element, valid as long as the document.
  var root: XMLNode? { pointer.flatMap { xmlDocGetRootElement($0) }.map(XMLNode.init) }

  deinit { xmlFreeDoc(pointer) }
}

/// The first thing that the parser could not accept.
private struct XMLFailure {
  var code: Int32 = 0
  var line = 0
  var column = 0
  var message = ""

  /// The parser's callback: later errors follow from the first one.
  static func note(_ parser: UnsafeMutableRawPointer?, _ error: UnsafeMutablePointer<xmlError>?) {
    guard let parser = parser?.assumingMemoryBound(to: xmlParserCtxt.self), let error,
      let failure = parser.pointee._private?.assumingMemoryBound(to: XMLFailure.self)
    else { return }
    guard failure.pointee.code == 0, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    // Namespace errors (a prefix without declaration) leave the text readable.
    if error.pointee.domain == Int32(XML_FROM_NAMESPACE.rawValue) { return }
    failure.pointee.code = error.pointee.code
    failure.pointee.line = Int(error.pointee.line)
    failure.pointee.column = Int(error.pointee.int2)
    let message = error.pointee.message.map { String(cString: $0) } ?? ""
    failure.pointee.message = String(message.split { $0 == "\n" }.first ?? "")
  }

  func error(in path: String) -> IngestError {
    let isTruncated =
      code == Int32(XML_ERR_TAG_NOT_FINISHED.rawValue) || code == Int32(XML_ERR_DOCUMENT_END.rawValue)
      || code == Int32(XML_ERR_DOCUMENT_EMPTY.rawValue)
    if isTruncated {
      return IngestError(
        in: path, line: line, column: column, fr: "XML incomplet (\(message)) ; téléchargez le fichier de nouveau",
        en: "incomplete XML (\(message)); download the file again")
    }
    return IngestError(
      in: path, line: line, column: column, fr: "XML mal formé (\(message)) ; corrigez le fichier à cet endroit",
      en: "malformed XML (\(message)); correct the file at this place")
  }
}
