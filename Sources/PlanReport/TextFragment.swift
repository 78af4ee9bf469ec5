/// The text directive of a link to words on a page (WICG Scroll To Text Fragment): `#:~:text=first words,last words`.
enum TextFragment {
  /// Words at each end; enough to be unique on a page in practice, few enough to survive small corrections.
  private static let wordsAtEachEnd = 5

  /// An address that leads a browser to the words, or the bare address where there are none.
  static func link(to url: String, words: String) -> String {
    let parts = words.utf8.split { $0 == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains($0) }
    guard !parts.isEmpty else { return url }
    // A fragment that the address already has stays in front of the directive.
    let start = url.utf8.contains(UInt8(ascii: "#")) ? ":~:text=" : "#:~:text="
    guard parts.count > 2 * wordsAtEachEnd else { return url + start + encoded(parts) }
    return url + start + encoded(parts.prefix(wordsAtEachEnd)) + "," + encoded(parts.suffix(wordsAtEachEnd))
  }

  /// One part of an address, every sign with a meaning escaped.
  static func encoded(part: String) -> String {
    var bytes: [UInt8] = []
    for byte in part.utf8 { append(byte, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func encoded(_ words: some Sequence<Substring.UTF8View>) -> String {
    var bytes: [UInt8] = []
    for word in words {
      if !bytes.isEmpty { bytes += "%20".utf8 }
      // Bounds a "word" of hostile length.
      for byte in word.prefix(200) { append(byte, to: &bytes) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Percent-encodes all but letters, digits, `.`, `_` and `~`: the directive gives `-`, `,` and `&` a meaning.
  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
      bytes.append(byte)
    default:
      let digits = Array("0123456789ABCDEF".utf8)
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
}
