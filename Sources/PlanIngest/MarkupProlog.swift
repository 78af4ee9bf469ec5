import PlanModel

/// What stands before and in the first tag of a marked-up file.
struct MarkupProlog {
  let format: SourceFormat

  /// - Returns: nil when the text is not markup.
  init?(_ utf8: [UInt8]) {
    var scanner = Scanner(bytes: utf8)
    scanner.skipWhite()
    guard scanner.peek == UInt8(ascii: "<") else {
      guard Self.hasTags(utf8) else { return nil }
      format = .html
      return
    }
    var isDeclaredXML = false
    while scanner.peek == UInt8(ascii: "<") {
      if scanner.startsWith("<?") {
        if scanner.startsWith("<?xml") { isDeclaredXML = true }
        scanner.skip(past: "?>")
      } else if scanner.startsWith("<!--") {
        scanner.skip(past: "-->")
      } else if scanner.startsWith("<!") {
        if scanner.doctypeIsHTML() {
          format = .html
          return
        }
        scanner.skipDoctype()
      } else {
        break
      }
      scanner.skipWhite()
    }
    guard let tag = scanner.tag() else {
      // A declaration with nothing after it: the XML parser says what is missing.
      guard isDeclaredXML else { return nil }
      format = .xml
      return
    }
    format = Self.format(root: tag.name, tag: tag.text, isDeclaredXML: isDeclaredXML)
  }

  private static func format(root: String, tag: String, isDeclaredXML: Bool) -> SourceFormat {
    let local = root.split(separator: ":").last.map(String.init) ?? root
    let lower = local.lowercased()
    if lower == "html" || (!isDeclaredXML && HTMLElement.isKnown(lower) && !tag.contains("xmlns=")) { return .html }
    if local == "akomaNtoso" || tag.contains("docs.oasis-open.org/legaldocml") || tag.contains("akomantoso.org") {
      return .akomaNtoso
    }
    if tag.contains("www.tei-c.org/ns") || ["TEI", "TEI.2", "teiCorpus"].contains(local) { return .tei }
    if tag.contains("formex.publications.europa.eu") || tag.contains("/formex") { return .formex }
    return .xml
  }

  /// Text that begins without a tag but has paired tags of HTML soon after.
  private static func hasTags(_ utf8: [UInt8]) -> Bool {
    let head = String(decoding: utf8.prefix(4096), as: UTF8.self).lowercased()
    return ["<html", "<body", "</p>", "</div>", "</td>", "<br"].contains { head.contains($0) }
  }

  private struct Scanner {
    let bytes: [UInt8]
    var index = 0

    var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func skipWhite() {
      while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    }

    func startsWith(_ word: String) -> Bool { bytes[index...].starts(with: word.utf8) }

    mutating func skip(past mark: String) {
      while index < bytes.count, !startsWith(mark) { index += 1 }
      index = min(bytes.count, index + mark.utf8.count)
    }

    func doctypeIsHTML() -> Bool {
      let head = String(decoding: bytes[index...].prefix(64), as: UTF8.self).lowercased()
      let words = head.split { $0 == " " || $0 == ">" || $0 == "\n" || $0 == "\t" || $0 == "\r" }
      return words.count >= 2 && words[0] == "<!doctype" && words[1] == "html"
    }

    mutating func skipDoctype() {
      var depth = 0
      while index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "]"): depth -= 1
        case UInt8(ascii: ">") where depth <= 0:
          index += 1
          return
        default: break
        }
        index += 1
      }
    }

    /// The start tag here: its name and all of it.
    func tag() -> (name: String, text: String)? {
      guard peek == UInt8(ascii: "<"), index + 1 < bytes.count else { return nil }
      let body = bytes[(index + 1)...].prefix(4096).prefix { $0 != UInt8(ascii: ">") }
      let name = body.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
      guard let first = name.first, first >= 0x80 || first == 0x5F || (0x61...0x7A).contains(first | 0x20) else {
        return nil
      }
      return (String(decoding: name, as: UTF8.self), String(decoding: body, as: UTF8.self))
    }
  }
}
