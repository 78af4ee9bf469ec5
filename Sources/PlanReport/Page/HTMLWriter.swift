import PlanModel

/// Writes HTML; every text and attribute value is escaped, whatever it holds.
struct HTMLWriter {
  private var writer = ByteWriter()

  var bytes: [UInt8] { writer.bytes }

  /// Text of the documents or of the program, in one language or none.
  mutating func text(_ text: String) {
    escape(text)
  }

  /// Text of the program in both languages; the style sheet shows one of them.
  mutating func text(_ text: LocalizedText) {
    guard text.fr != text.en else { return escape(text.fr) }
    element("span", ["class": "fr", "lang": "fr"]) { $0.escape(text.fr) }
    element("span", ["class": "en", "lang": "en"]) { $0.escape(text.en) }
  }

  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    start(name, attributes)
    content(&self)
    writer.append("</")
    writer.append(name)
    writer.append(">")
  }

  /// An element with a text alone.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ text: LocalizedText) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element without content or end (`meta`, `line` in SVG is not one: write it as ``element(_:_:_:)``).
  mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    writer.append("<")
    writer.append(name)
    for (name, value) in attributes {
      writer.append(" ")
      writer.append(name)
      writer.append("=\"")
      escape(value)
      writer.append("\"")
    }
    writer.append(">")
  }

  mutating func lineBreak() {
    writer.append("\n")
  }

  /// Bytes of the program's own that are markup already.
  mutating func markup(_ bytes: some Collection<UInt8>) {
    writer.append(bytes)
  }

  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): writer.append("&amp;")
      case UInt8(ascii: "<"): writer.append("&lt;")
      case UInt8(ascii: ">"): writer.append("&gt;")
      case UInt8(ascii: "\""): writer.append("&quot;")
      // A NUL is an error in HTML; browsers show it as U+FFFD.
      case 0: writer.append("\u{FFFD}")
      default: writer.append(byte)
      }
    }
  }
}
