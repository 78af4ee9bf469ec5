/// How much of a run of bytes is UTF-8.
struct UTF8Survey {
  /// Well-formed sequences of two bytes or more.
  private(set) var sequences = 0
  /// Places where no well-formed sequence stands.
  private(set) var errors = 0
  /// Line of the first such place, from 1.
  private(set) var firstErrorLine: Int?

  /// Whether all of it is UTF-8.
  var isValid: Bool { errors == 0 }

  /// Looks through bytes once.
  init(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { survey($0) }
  }

  private mutating func survey(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = Self.sequenceLength(bytes, at: index)
      if length > 0 {
        sequences += 1
        index += length
      } else {
        if errors == 0 { firstErrorLine = 1 + bytes[..<index].count { $0 == 0x0A } }
        errors += 1
        index += 1
      }
    }
  }

  /// Length of the well-formed sequence at an index (Unicode, table 3-7), 0 if there is none.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    let length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0
    guard length > 0, index + length <= bytes.count else { return 0 }
    for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    let second = bytes[index + 1]
    switch lead {
    case 0xE0: return second >= 0xA0 ? length : 0
    case 0xED: return second < 0xA0 ? length : 0
    case 0xF0: return second >= 0x90 ? length : 0
    case 0xF4: return second < 0x90 ? length : 0
    default: return length
    }
  }
}
