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

  /// Folded bytes; only the first ``count`` are the line's.
  private(set) var bytes: [UInt8] = []
  /// Where each byte stands in the text.
  private(set) var offsets: [Int] = []
  /// Whether each byte was a capital.
  private(set) var capitals: [Bool] = []
  /// Where the fold stopped in the text.
  private(set) var end = 0
  /// Number of folded bytes.
  private(set) var count = 0

  /// Folds at most `limit` bytes of a range.
  mutating func fold(_ text: [UInt8], from lower: Int, to upper: Int, limit: Int) {
    // No character folds to more bytes than it has; one more for the second letter of a ligature at the limit.
    let room = min(upper - lower, limit) + 2
    if bytes.count < room {
      bytes = [UInt8](repeating: 0, count: room)
      offsets = [Int](repeating: 0, count: room)
      capitals = [Bool](repeating: false, count: room)
    }
    let stop = min(limit, room - 2)
    text.withUnsafeBufferPointer { text in
      bytes.withUnsafeMutableBufferPointer { bytes in
        offsets.withUnsafeMutableBufferPointer { offsets in
          capitals.withUnsafeMutableBufferPointer { capitals in
            var writer = Writer(bytes: bytes, offsets: offsets, capitals: capitals)
            var index = lower
            while index < upper, writer.count < stop { index += writer.fold(text, at: index, before: upper) }
            end = index
            count = writer.count
          }
        }
      }
    }
  }

  /// Where byte `index` of the fold stands in the text; the end of the fold for `count`.
  func offset(_ index: Int) -> Int { index < count ? offsets[index] : end }

  /// A stretch of the fold as a string.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// Writes folded bytes into the buffers of a line.
private struct Writer {
  let bytes: UnsafeMutableBufferPointer<UInt8>
  let offsets: UnsafeMutableBufferPointer<Int>
  let capitals: UnsafeMutableBufferPointer<Bool>
  var count = 0

  /// Folds the character at an index; returns its length.
  @inline(__always)
  mutating func fold(_ text: UnsafeBufferPointer<UInt8>, at index: Int, before upper: Int) -> Int {
    let byte = text[index]
    if byte < 0x80 {
      let isCapital = byte >= 0x41 && byte <= 0x5A
      append(isCapital ? byte | 0x20 : byte < 0x20 ? 0x20 : byte, index, isCapital)
      return 1
    }
    let (scalar, length) = Writer.scalar(in: text, at: index, before: upper)
    appendFold(of: scalar, at: index)
    return length
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8, _ offset: Int, _ isCapital: Bool) {
    // Runs of spaces count as one.
    if byte == 0x20, count > 0, bytes[count - 1] == 0x20 { return }
    bytes[count] = byte
    offsets[count] = offset
    capitals[count] = isCapital
    count += 1
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
      let base = Writer.latinBase[Int(scalar) - 0xC0]
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

  private static func scalar(in text: UnsafeBufferPointer<UInt8>, at index: Int, before upper: Int) -> (UInt32, Int) {
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
