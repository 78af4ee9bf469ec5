import PlanModel

/// Turns byte offsets of one text into Unicode code points, in constant time.
///
/// The count is kept for every 256th byte; the rest is counted at each call.
struct TextPositions {
  private static let stride = 256
  private let text: String
  private let counts: [Int]
  /// Number of code points of the whole text.
  let count: Int

  init(of text: String) {
    // Native storage makes the scans below plain loops over bytes.
    var text = text
    text.makeContiguousUTF8()
    var counts: [Int] = []
    let total = text.withUTF8 { bytes in
      var seen = 0
      counts.reserveCapacity(bytes.count / TextPositions.stride + 1)
      for (offset, byte) in bytes.enumerated() {
        if offset % TextPositions.stride == 0 { counts.append(seen) }
        seen += TextPositions.starts(byte)
      }
      return seen
    }
    self.text = text
    self.counts = counts
    count = total
  }

  /// Number of code points before a byte; offsets beyond the end count the whole text.
  func codePoint(at offset: Int) -> Int {
    guard offset < text.utf8.count else { return count }
    let block = offset / TextPositions.stride
    return text.utf8.withContiguousStorageIfAvailable { bytes in
      var seen = counts[block]
      for byte in bytes[block * TextPositions.stride..<offset] { seen += TextPositions.starts(byte) }
      return seen
    } ?? count
  }

  /// 1 for a byte that starts a code point; continuation bytes are 10xxxxxx.
  private static func starts(_ byte: UInt8) -> Int {
    byte & 0xC0 == 0x80 ? 0 : 1
  }
}
