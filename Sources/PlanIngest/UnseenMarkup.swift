import Glibc

/// Blanks what browsers read as raw text and never show: the content of `noscript`, `iframe`, `noframes` and `noembed`.
/// libxml2 parses it as markup, and one element left open in there would hide the rest of the page.
struct UnseenMarkup {
  private static let names = ["noscript", "iframe", "noframes", "noembed"].map { Array($0.utf8) }
  private static let opaque = ["script", "style", "textarea"].map { Array($0.utf8) }

  private var bytes: [UInt8]
  private var index = 0
  /// Names whose end tag does not occur any more: looked for once, lest a hostile file make the search quadratic.
  private var unclosed: Set<[UInt8]> = []

  /// The same markup with such content replaced by spaces; line feeds stay, so that lines keep their numbers.
  static func blanked(_ utf8: [UInt8]) -> [UInt8] {
    var markup = UnseenMarkup(bytes: utf8)
    markup.run()
    return markup.bytes
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() {
    while let open = find(UInt8(ascii: "<"), from: index) {
      index = open + 1
      if matches(Array("!--".utf8), at: index) {
        index = end(of: Array("-->".utf8), from: index) ?? bytes.count
      } else if let name = Self.opaque.first(where: { isTag($0, at: index) }) {
        index = closing(name, from: index)?.start ?? index
      } else if let name = Self.names.first(where: { isTag($0, at: index) }) {
        blank(name)
      }
    }
  }

  private mutating func blank(_ name: [UInt8]) {
    // Without an end tag nothing is certain: the element stays as it is.
    guard let tagEnd = find(UInt8(ascii: ">"), from: index), bytes[tagEnd - 1] != UInt8(ascii: "/"),
      let close = closing(name, from: tagEnd)
    else { return }
    for position in (tagEnd + 1)..<close.start where bytes[position] != 0x0A { bytes[position] = 0x20 }
    index = close.end
  }

  /// The next end tag of a name: where it starts, and where its name ends.
  private mutating func closing(_ name: [UInt8], from start: Int) -> (start: Int, end: Int)? {
    if unclosed.contains(name) { return nil }
    var position = start
    while let open = find(UInt8(ascii: "<"), from: position) {
      position = open + 1
      if position < bytes.count, bytes[position] == UInt8(ascii: "/"), isTag(name, at: position + 1) {
        return (open, position + 1 + name.count)
      }
    }
    unclosed.insert(name)
    return nil
  }

  private func isTag(_ name: [UInt8], at start: Int) -> Bool {
    guard matches(name, at: start) else { return false }
    let end = start + name.count
    return end < bytes.count
      && (bytes[end] <= 0x20 || bytes[end] == UInt8(ascii: ">") || bytes[end] == UInt8(ascii: "/"))
  }

  /// Whether lower-case letters stand here in any case.
  private func matches(_ word: [UInt8], at start: Int) -> Bool {
    guard start + word.count <= bytes.count else { return false }
    for offset in word.indices {
      let byte = bytes[start + offset]
      if ((65...90).contains(byte) ? byte | 0x20 : byte) != word[offset] { return false }
    }
    return true
  }

  private func end(of mark: [UInt8], from start: Int) -> Int? {
    var position = start
    while let found = find(mark[0], from: position) {
      if matches(mark, at: found) { return found + mark.count }
      position = found + 1
    }
    return nil
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes.withUnsafeBytes { buffer -> Int? in
      guard let base = buffer.baseAddress else { return nil }
      guard let found = memchr(base + start, Int32(byte), buffer.count - start) else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
