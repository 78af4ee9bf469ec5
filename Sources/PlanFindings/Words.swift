import PlanText

/// Words for comparison: without case and accents.
enum Words {
  /// The folded words of a text joined by one space, whatever its language.
  static func key(_ text: String) -> String {
    list(text).joined(separator: " ")
  }

  /// The folded words of a text, whatever its language: runs of letters and digits. Over bytes, for whole plans go through
  /// here; C2 and E2 begin guillemets, dashes and the like, and no letter of a European language.
  static func list(_ text: String) -> [Substring] {
    let folded = Folding.fold(text)
    let bytes = folded.utf8
    var words: [Substring] = []
    var start: String.Index?
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let isWord = byte < 0x80 ? isLetterOrDigit(byte) : byte != 0xC2 && byte != 0xE2
      if isWord {
        if start == nil { start = index }
      } else if let first = start {
        words.append(folded[first..<index])
        start = nil
      }
      index = bytes.index(index, offsetBy: width(of: byte), limitedBy: bytes.endIndex) ?? bytes.endIndex
    }
    if let first = start { words.append(folded[first...]) }
    return words
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")) || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }

  /// Bytes of the scalar that begins with a byte.
  private static func width(of byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
