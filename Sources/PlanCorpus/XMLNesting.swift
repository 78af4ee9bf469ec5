/// Looks whether an XML file is nested deeper than any thesaurus, before libraptor2 reads it.
///
/// raptor walks up all open elements at each new one: 20,000 of them take 8 seconds, and libxml2's own limit does not
/// hold for its SAX interface. Nothing else is judged here; what is malformed is the parser's to say.
enum XMLNesting {
  /// RDF/XML that people and tools write has at most some ten levels.
  private static let maximumDepth = 256

  /// Whether elements are nested too deeply, or an entity holds markup, which would hide how deeply.
  static func isExcessive(_ bytes: [UInt8]) -> Bool {
    var depth = 0
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      if skip(from: "!--", to: "-->", at: &index, in: bytes) { continue }
      if skip(from: "![CDATA[", to: "]]>", at: &index, in: bytes) { continue }
      if skip(from: "?", to: "?>", at: &index, in: bytes) { continue }
      if bytes[index...].starts(with: "!DOCTYPE".utf8) {
        if doctypeHoldsMarkup(at: &index, in: bytes) { return true }
        continue
      }
      let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
      let isEmpty = skipTag(at: &index, in: bytes)
      depth += isEnd ? -1 : (isEmpty ? 0 : 1)
      if depth > maximumDepth { return true }
    }
    return false
  }

  /// Moves past a stretch that starts and ends with the given words.
  private static func skip(from start: String, to end: String, at index: inout Int, in bytes: [UInt8]) -> Bool {
    guard bytes[index...].starts(with: start.utf8) else { return false }
    let end = Array(end.utf8)
    index += start.utf8.count
    while index < bytes.count, !bytes[index...].starts(with: end) { index += 1 }
    index = min(index + end.count, bytes.count)
    return true
  }

  /// Moves past a tag, whose attributes may hold `>`.
  /// - Returns: whether it ends with `/>`.
  private static func skipTag(at index: inout Int, in bytes: [UInt8]) -> Bool {
    var quote: UInt8?
    var previous: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return previous == UInt8(ascii: "/")
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      previous = byte
    }
    return false
  }

  /// Moves past the document type declaration.
  /// - Returns: whether a quoted value in it holds `<`, plainly or as a character reference.
  private static func doctypeHoldsMarkup(at index: inout Int, in bytes: [UInt8]) -> Bool {
    var quote: UInt8?
    var brackets = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if let open = quote {
        if byte == open { quote = nil }
        if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { return true }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"): brackets -= 1
      case UInt8(ascii: ">") where brackets <= 0: return false
      default: break
      }
    }
    return false
  }
}
