import PlanModel

/// Writes JSON (RFC 8259) into a byte buffer.
///
/// What is opened `asLines` puts each element on a line of its own, indented; the rest stays compact. Characters that end a
/// `<script>` or a JavaScript line are escaped always, so that the same bytes may stand in a page.
struct JSONWriter {
  private struct Level {
    let asLines: Bool
    let closing: UInt8
    var isEmpty = true
  }
  private var writer = ByteWriter()
  private var levels: [Level] = []
  private var followsKey = false

  var bytes: [UInt8] { writer.bytes }

  /// The value as a whole file, ended by a line feed.
  static func file(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    write(&json)
    json.writer.append(UInt8(ascii: "\n"))
    return json.bytes
  }

  mutating func reserve(_ count: Int) { writer.reserve(count) }

  mutating func object(asLines: Bool = false, _ content: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"), closing: UInt8(ascii: "}"), asLines: asLines)
    content(&self)
    close()
  }

  mutating func array(asLines: Bool = false, _ content: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["), closing: UInt8(ascii: "]"), asLines: asLines)
    content(&self)
    close()
  }

  mutating func array<Element>(
    _ elements: some Sequence<Element>, asLines: Bool = false, _ write: (inout JSONWriter, Element) -> Void
  ) {
    array(asLines: asLines) { json in
      for element in elements { write(&json, element) }
    }
  }

  mutating func key(_ name: String) {
    beginElement()
    quoted(name)
    writer.append(UInt8(ascii: ":"))
    if levels.last?.asLines == true { writer.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  mutating func value(_ text: String) {
    beginElement()
    quoted(text)
  }

  mutating func value(_ number: Int) {
    beginElement()
    writer.append(number)
  }

  mutating func value(_ number: Double) {
    beginElement()
    let start = writer.bytes.count
    writer.append(number)
    if writer.bytes.count == start { writer.append("null") }
  }

  mutating func value(_ truth: Bool) {
    beginElement()
    writer.append(truth ? "true" : "false")
  }

  mutating func value(_ day: CalendarDay) {
    value(day.description)
  }

  mutating func null() {
    beginElement()
    writer.append("null")
  }

  private mutating func open(_ opening: UInt8, closing: UInt8, asLines: Bool) {
    beginElement()
    writer.append(opening)
    levels.append(Level(asLines: asLines, closing: closing))
  }

  private mutating func close() {
    guard let level = levels.popLast() else { return }
    if level.asLines, !level.isEmpty { breakLine() }
    writer.append(level.closing)
  }

  private mutating func beginElement() {
    if followsKey {
      followsKey = false
      return
    }
    guard let level = levels.indices.last else { return }
    if !levels[level].isEmpty { writer.append(UInt8(ascii: ",")) }
    levels[level].isEmpty = false
    if levels[level].asLines { breakLine() }
  }

  private mutating func breakLine() {
    writer.append(UInt8(ascii: "\n"))
    for _ in levels { writer.append(UInt8(ascii: " ")) }
  }

  private mutating func quoted(_ text: String) {
    writer.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      var offset = 0
      while offset < bytes.count {
        guard JSONWriter.mayNeedEscape(bytes[offset]),
          let escape = JSONWriter.escape(of: bytes[offset], at: offset, in: bytes)
        else {
          offset += 1
          continue
        }
        writer.append(bytes[start..<offset])
        writer.append(escape.text)
        offset += escape.length
        start = offset
      }
      writer.append(bytes[start...])
    }
    writer.append(UInt8(ascii: "\""))
  }

  /// Lets nearly every byte pass quickly; E2 starts U+2028 and U+2029, among others.
  @inline(__always)
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<") || byte == 0x7F
      || byte == 0xE2
  }

  /// The escape sequence for what starts at a byte, with the number of bytes that it replaces.
  private static func escape(
    of byte: UInt8, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (text: String, length: Int)? {
    switch byte {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case UInt8(ascii: "\n"): return ("\\n", 1)
    case UInt8(ascii: "\t"): return ("\\t", 1)
    case UInt8(ascii: "<"): return ("\\u003c", 1)
    case 0..<0x20, 0x7F: return (controlEscape(byte), 1)
    case 0xE2:
      // U+2028 and U+2029 are E2 80 A8 and E2 80 A9: ends of line for JavaScript before ES2019.
      guard offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return nil }
      if bytes[offset + 2] == 0xA8 { return ("\\u2028", 3) }
      return bytes[offset + 2] == 0xA9 ? ("\\u2029", 3) : nil
    default: return nil
    }
  }

  private static func controlEscape(_ byte: UInt8) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]], as: UTF8.self)
  }
}

extension JSONWriter {
  /// A key with its value; nothing is written where there is no value.
  mutating func field(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    value(text)
  }

  mutating func field(_ name: String, _ number: Int?) {
    guard let number else { return }
    key(name)
    value(number)
  }

  mutating func field(_ name: String, _ number: Double?) {
    guard let number else { return }
    key(name)
    value(number)
  }

  mutating func field(_ name: String, _ day: CalendarDay?) {
    guard let day else { return }
    key(name)
    value(day)
  }

  mutating func field(_ name: String, _ texts: [String]) {
    key(name)
    array(texts) { $0.value($1) }
  }

  mutating func field(_ name: String, _ text: LocalizedText) {
    key(name)
    object {
      $0.field("fr", text.fr)
      $0.field("en", text.en)
    }
  }
}
