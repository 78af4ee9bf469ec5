/// The start of a line in lower case, without accents, with spaces, dashes and apostrophes made alike; each byte knows
/// where it stands in the text and whether it was a capital.
///
/// One buffer serves for all lines of a document: labels are looked for in every line, and an allocation for each would
/// cost more than the search.
struct FoldedLine {
  /// Marks of characters that no label is made of.
  static let otherCharacter: UInt8 = 0xFF
  /// The degree sign and its kin (`°`, `º`, `№`).
  static let degree: UInt8 = 0xB0

  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [Int] = []
  private(set) var capitals: [Bool] = []
  /// Where the fold stopped in the text.
  private(set) var end = 0

  /// Number of folded bytes.
  var count: Int { bytes.count }

  /// Folds at most `limit` bytes of a range.
  mutating func fold(_ text: [UInt8], from lower: Int, to upper: Int, limit: Int) {
    bytes.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    capitals.removeAll(keepingCapacity: true)
    var index = lower
    while index < upper, bytes.count < limit {
      let byte = text[index]
      if byte < 0x80 {
        let isCapital = byte >= 0x41 && byte <= 0x5A
        append(isCapital ? byte | 0x20 : byte < 0x20 ? 0x20 : byte, index, isCapital)
        index += 1
      } else {
        let (scalar, length) = FoldedLine.scalar(in: text, at: index, before: upper)
        appendFold(of: scalar, at: index)
        index += length
      }
    }
    end = index
  }

  /// Where byte `index` of the fold stands in the text; the end of the fold for `count`.
  func offset(_ index: Int) -> Int { index < offsets.count ? offsets[index] : end }

  /// A stretch of the fold as a string.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private mutating func append(_ byte: UInt8, _ offset: Int, _ isCapital: Bool) {
    // Runs of spaces count as one.
    if byte == 0x20, bytes.last == 0x20 { return }
    bytes.append(byte)
    offsets.append(offset)
    capitals.append(isCapital)
  }

  private mutating func appendFold(of scalar: UInt32, at offset: Int) {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: append(0x20, offset, false)
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0x0300...0x036F: break
    case 0x2010...0x2015, 0x2212, 0x2043: append(0x2D, offset, false)
    case 0x2018, 0x2019, 0x02BC, 0xB4: append(0x27, offset, false)
    case 0xB0, 0xBA, 0x2116: append(FoldedLine.degree, offset, false)
    case 0x201C, 0x201D, 0xAB, 0xBB: append(0x22, offset, false)
    case 0x152, 0x153:
      append(0x6F, offset, scalar == 0x152)
      append(0x65, offset, scalar == 0x152)
    case 0xC6, 0xE6:
      append(0x61, offset, scalar == 0xC6)
      append(0x65, offset, scalar == 0xC6)
    case 0xC0...0x17F:
      let base = FoldedLine.latinBase[Int(scalar) - 0xC0]
      // Capitals of Latin-1 lie in one run; in Latin Extended-A they alternate with their small letters.
      let isCapital = scalar < 0x100 ? scalar < 0xE0 : scalar & 1 == 0
      append(base == 0x3F ? FoldedLine.otherCharacter : base, offset, isCapital)
    default: append(FoldedLine.otherCharacter, offset, false)
    }
  }

  /// Base letters of U+00C0...U+017F; `?` where there is none.
  private static let latinBase: [UInt8] = Array(
    ("aaaaaa?ceeeeiiiidnooooo?ouuuuy?saaaaaa?ceeeeiiiidnooooo?ouuuuy?y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllll"
      + "lllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  private static func scalar(in text: [UInt8], at index: Int, before upper: Int) -> (UInt32, Int) {
    let first = UInt32(text[index])
    func continuation(_ distance: Int) -> UInt32 {
      index + distance < upper ? UInt32(text[index + distance] & 0x3F) : 0
    }
    if first < 0xE0 { return ((first & 0x1F) << 6 | continuation(1), min(2, upper - index)) }
    if first < 0xF0 {
      return ((first & 0x0F) << 12 | continuation(1) << 6 | continuation(2), min(3, upper - index))
    }
    return (
      (first & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3), min(4, upper - index)
    )
  }
}

/// Whether the byte is a small letter of the fold.
func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

/// Whether the byte is a digit.
func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
