/// What of a text a reader can see.
enum BlankText {
  /// Whether bytes from a position hold more than blanks of any width and invisible marks.
  static func hasVisible(_ text: [UInt8], from start: Int) -> Bool {
    var index = start
    while index < text.count {
      let length = blankLength(text, at: index)
      if length == 0 { return true }
      index += length
    }
    return false
  }

  /// Whether a letter or digit stands between two positions; beyond ASCII every character but blanks, dashes, quotation
  /// marks and the signs of the Latin-1 block counts as one.
  static func hasLetter(_ text: [UInt8], _ lower: Int, _ upper: Int) -> Bool {
    var index = lower
    while index < upper {
      let byte = text[index]
      if byte < 0x80 {
        let lowered = byte | 0x20
        if (0x61...0x7A).contains(lowered) || (0x30...0x39).contains(byte) { return true }
        index += 1
        continue
      }
      // U+0080-00BF (signs) and U+2000-2BFF (punctuation, arrows, bullets).
      let isSign = byte == 0xC2 || (byte == 0xE2 && index + 1 < upper && text[index + 1] <= 0xAF)
      if !isSign { return true }
      index += byte == 0xC2 ? 2 : 3
    }
    return false
  }

  /// Length of the blank at an index: space, no-break space (00A0), 2000-200F, 2028-202F, 205F-2064, 3000, FEFF, 00AD; else 0.
  private static func blankLength(_ text: [UInt8], at index: Int) -> Int {
    let byte = text[index]
    if byte <= 0x20 { return 1 }
    guard index + 1 < text.count else { return 0 }
    let second = text[index + 1]
    if byte == 0xC2 { return second == 0xA0 || second == 0xAD ? 2 : 0 }
    guard index + 2 < text.count else { return 0 }
    let third = text[index + 2]
    switch (byte, second) {
    case (0xE2, 0x80): return third <= 0x8F || (0xA8...0xAF).contains(third) ? 3 : 0
    case (0xE2, 0x81): return (0x9F...0xA4).contains(third) ? 3 : 0
    case (0xE3, 0x80): return third == 0x80 ? 3 : 0
    case (0xEF, 0xBB): return third == 0xBF ? 3 : 0
    default: return 0
    }
  }
}
