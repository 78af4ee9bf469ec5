/// Makes zip packages without compression: enough for parts written out in a test.
enum StoredPackage {
  /// A package with parts in order.
  static func bytes(_ parts: [(name: String, content: String)]) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let content = Array(part.content.utf8)
      let offset = file.count
      let fields =
        number(0, 2) + number(0, 2) + number(0, 4) + number(checksum(content), 4) + number(content.count, 4)
        + number(content.count, 4) + number(part.name.utf8.count, 2) + number(0, 2)
      file += [0x50, 0x4B, 3, 4] + number(20, 2) + fields + Array(part.name.utf8) + content
      directory +=
        [0x50, 0x4B, 1, 2] + number(20, 2) + number(20, 2) + fields + number(0, 2) + number(0, 2) + number(0, 2)
        + number(0, 4) + number(offset, 4) + Array(part.name.utf8)
    }
    return file + directory + [0x50, 0x4B, 5, 6] + number(0, 4) + number(parts.count, 2) + number(parts.count, 2)
      + number(directory.count, 4) + number(file.count, 4) + number(0, 2)
  }

  private static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 as in ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
