/// Everything that the findings and pairs of a report quote, to recognise a quotation in an output that holds only its words.
struct KnownQuotations {
  private let quotations: Set<String>

  init(_ quotations: [String]) {
    self.quotations = Set(quotations.map(KnownQuotations.comparable))
  }

  /// Whether words are those of a quotation; what XML cannot hold and line breaks count alike.
  func holds(_ words: String) -> Bool {
    quotations.contains(KnownQuotations.comparable(words))
  }

  static func comparable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": scalars.append(" ")
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static let marks: [(open: [UInt8], close: [UInt8])] = [
    (Array("«\u{A0}".utf8), Array("\u{A0}»".utf8)), (Array("“".utf8), Array("”".utf8)),
  ]

  /// The contents of the elements that hold nothing but a text in quotation marks.
  static func quotations(inXML xml: ArraySlice<UInt8>) -> [String] {
    var found: [String] = []
    var rest = xml
    while let start = rest.firstIndex(of: UInt8(ascii: ">")) {
      rest = rest[(start + 1)...]
      guard let end = rest.firstIndex(of: UInt8(ascii: "<")) else { break }
      let text = rest[..<end]
      for mark in marks where text.count >= mark.open.count + mark.close.count {
        guard text.starts(with: mark.open), text.suffix(mark.close.count).elementsEqual(mark.close) else { continue }
        found.append(unescaped(text.dropFirst(mark.open.count).dropLast(mark.close.count)))
      }
      rest = rest[end...]
    }
    return found
  }

  private static let entities: [(name: [UInt8], sign: UInt8)] = [
    (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
    (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
    (Array("&#13;".utf8), UInt8(ascii: "\r")),
  ]

  /// Text of XML; `_x0001_` is how a workbook writes a control sign, `_x005F_` how it writes a `_` that would look like one.
  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      if byte == UInt8(ascii: "&"), let entity = entities.first(where: { rest.starts(with: $0.name) }) {
        text.append(entity.sign)
        rest = rest.dropFirst(entity.name.count)
      } else if byte == UInt8(ascii: "_"), let sign = workbookEscape(rest) {
        text.append(sign)
        rest = rest.dropFirst(7)
      } else {
        text.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func workbookEscape(_ bytes: ArraySlice<UInt8>) -> UInt8? {
    let escape = Array(bytes.prefix(7))
    guard escape.count == 7, escape.starts(with: "_x00".utf8), escape[6] == UInt8(ascii: "_") else { return nil }
    guard let code = UInt8(String(decoding: escape[4...5], as: UTF8.self), radix: 16) else { return nil }
    return code < 0x20 || code == UInt8(ascii: "_") ? code : nil
  }

  /// The quotations of the footnotes of a Markdown file. Where words hold a closing mark of their own, the longest that is
  /// followed by a comma counts.
  static func markdownNotes(in bytes: [UInt8]) -> [String] {
    var found: [String] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.starts(with: "[^".utf8) {
      guard let start = line.firstRange(of: Array("]: ".utf8)) else { continue }
      let text = withoutBackslashes(line[start.upperBound...])
      for mark in marks where text.starts(with: mark.open) {
        let end = text.lastRange(of: mark.close + Array(", ".utf8))
        found.append(String(decoding: text[mark.open.count..<(end ?? text.count)], as: UTF8.self))
      }
    }
    return found
  }

  private static func withoutBackslashes(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if byte == UInt8(ascii: "\\"), !isEscaped {
        isEscaped = true
      } else {
        text.append(byte)
        isEscaped = false
      }
    }
    return text
  }
}

extension [UInt8] {
  /// Where the last occurrence of some bytes starts.
  fileprivate func lastRange(of bytes: [UInt8]) -> Int? {
    guard count >= bytes.count else { return nil }
    return (0...(count - bytes.count)).last { self[$0...].starts(with: bytes) }
  }
}
