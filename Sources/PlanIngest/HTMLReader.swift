import CLibXML
import PlanModel

/// Reads HTML of any version with libxml2's event interface.
struct HTMLReader {
  let path: String

  /// What the reader found, before the outline is finished.
  struct Result {
    var outline: OutlineBuilder
    var language: String?
    var title: String?
  }

  /// Reads decoded UTF-8.
  /// - Throws: ``IngestError`` past ``HTMLOutliner/depthLimit`` open elements.
  func read(_ utf8: [UInt8]) throws(IngestError) -> Result {
    LibXML.prepare()
    let session = UnsafeMutablePointer<HTMLSession>.allocate(capacity: 1)
    session.initialize(to: HTMLSession(outliner: HTMLOutliner(capacity: utf8.count)))
    defer {
      session.deinitialize(count: 1)
      session.deallocate()
    }
    UnseenMarkup.blanked(utf8).withUnsafeBytes { Self.parse($0.bindMemory(to: CChar.self), into: session) }
    if session.pointee.outliner.isTooDeep {
      throw .tooDeep(path, line: session.pointee.line, limit: HTMLOutliner.depthLimit)
    }
    session.pointee.outliner.finish()
    let outliner = session.pointee.outliner
    return Result(outline: outliner.builder, language: outliner.declaredLanguage, title: outliner.declaredTitle)
  }

  private static func parse(_ bytes: UnsafeBufferPointer<CChar>, into session: UnsafeMutablePointer<HTMLSession>) {
    guard let context = htmlCreateMemoryParserCtxt(bytes.baseAddress, Int32(bytes.count)) else { return }
    defer { htmlFreeParserCtxt(context) }
    session.pointee.context = context
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(context, Int32(options))
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    context.pointee.sax.pointee = events
    context.pointee.userData = UnsafeMutableRawPointer(session)
    htmlParseDocument(context)
  }

  private static var events: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    // The refusal of very long text nodes is printed despite NOERROR where nobody listens.
    handler.serror = { _, _ in }
    handler.startElement = { HTMLSession.start($0, $1, $2) }
    handler.endElement = { HTMLSession.end($0, $1) }
    handler.characters = { HTMLSession.characters($0, $1, $2) }
    handler.ignorableWhitespace = { HTMLSession.characters($0, $1, $2) }
    handler.cdataBlock = nil
    return handler
  }
}

/// One run of the parser: what its C callbacks work on.
private struct HTMLSession {
  var outliner: HTMLOutliner
  var context: htmlParserCtxtPtr?
  var line = 1

  static func start(
    _ session: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard let session = session?.assumingMemoryBound(to: HTMLSession.self), let name else { return }
    // The parser counts the element before it tells of it.
    session.pointee.outliner.synchronize(depth: session.pointee.depth - 1)
    session.pointee.outliner.start(name, attributes, line: session.pointee.currentLine)
    if session.pointee.outliner.isTooDeep {
      session.pointee.line = session.pointee.currentLine
      xmlStopParser(session.pointee.context)
    }
  }

  static func end(_ session: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?) {
    guard let session = session?.assumingMemoryBound(to: HTMLSession.self), let name else { return }
    session.pointee.outliner.synchronize(depth: session.pointee.depth)
    session.pointee.outliner.end(name, line: session.pointee.currentLine)
  }

  static func characters(_ session: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<UInt8>?, _ count: Int32) {
    guard let session = session?.assumingMemoryBound(to: HTMLSession.self), let bytes else { return }
    session.pointee.outliner.synchronize(depth: session.pointee.depth)
    let buffer = UnsafeBufferPointer(start: bytes, count: Int(count))
    session.pointee.outliner.characters(buffer, line: session.pointee.currentLine)
  }

  private var depth: Int { context.map { Int($0.pointee.nameNr) } ?? 0 }
  private var currentLine: Int { context?.pointee.input.map { Int($0.pointee.line) } ?? line }
}
