/// Writes XML 1.0; every text and attribute value is escaped, and what XML cannot hold becomes U+FFFD.
struct XMLWriter {
  private var writer = ByteWriter()

  /// A whole document, UTF-8.
  static func document(_ content: (inout XMLWriter) -> Void) -> [UInt8] {
    var xml = XMLWriter()
    xml.writer.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    content(&xml)
    xml.writer.append("\n")
    return xml.writer.bytes
  }

  /// An element without content.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    start(name, attributes)
    writer.append("/>")
  }

  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: (inout XMLWriter) -> Void
  ) {
    start(name, attributes)
    writer.append(">")
    content(&self)
    writer.append("</" + name + ">")
  }

  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": writer.append("&amp;")
      case "<": writer.append("&lt;")
      case ">": writer.append("&gt;")
      case "\"": writer.append("&quot;")
      case "\r": writer.append("&#13;")
      case "\t", "\n": writer.append(UInt8(scalar.value))
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": writer.append("\u{FFFD}")
      default: writer.append(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    writer.append("<" + name)
    for (name, value) in attributes {
      writer.append(" " + name + "=\"")
      text(value)
      writer.append("\"")
    }
  }
}
