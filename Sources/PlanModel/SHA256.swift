import CNettle
import Glibc

/// SHA-256 (FIPS 180-4), by Nettle: hashes of files, and identifiers made from content.
public struct SHA256 {
  private var context = sha256_ctx()

  /// Starts an empty message.
  public init() {
    nettle_sha256_init(&context)
  }

  /// Appends bytes to the message.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    nettle_sha256_update(&context, bytes.count, bytes.bindMemory(to: UInt8.self).baseAddress)
  }

  /// Ends the message.
  /// - Returns: the hash, 64 lower-case hexadecimal digits.
  public mutating func finalize() -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&context, digest.count, &digest)
    let digits = Array("0123456789abcdef".utf8)
    var hexadecimal: [UInt8] = []
    for byte in digest {
      hexadecimal.append(digits[Int(byte >> 4)])
      hexadecimal.append(digits[Int(byte & 15)])
    }
    return String(decoding: hexadecimal, as: UTF8.self)
  }

  /// The hash of one text's UTF-8 bytes.
  public static func hexadecimal(of text: String) -> String {
    var hash = SHA256()
    var text = text
    text.withUTF8 { hash.update(UnsafeRawBufferPointer($0)) }
    return hash.finalize()
  }

  /// The hash of the files' bytes, one after the other, read in pieces so that size does not matter.
  /// - Returns: nothing where one cannot be read: whoever reads its text says so.
  public static func hexadecimal(ofFiles paths: [String]) -> String? {
    var hash = SHA256()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    for path in paths {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      while true {
        let got = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        if got < 0 { return nil }
        if got == 0 { break }
        buffer.withUnsafeBytes { hash.update(UnsafeRawBufferPointer(rebasing: $0[..<got])) }
      }
    }
    return hash.finalize()
  }
}
