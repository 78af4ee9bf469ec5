import FoundationEssentials
import PlanModel

#if canImport(Glibc)
  import Glibc
#endif

/// Lines of a file, or of standard input where no file is named.
enum LineInput {
  /// All bytes of the input as text; bytes that are no UTF-8 become U+FFFD.
  static func text(of path: String?) throws -> String {
    guard let path, path != "-" else { return String(decoding: standardInput(), as: UTF8.self) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw DataError(
        fr: "\(path) : fichier absent ou illisible ; vérifiez le nom et les droits.",
        en: "\(path): the file is missing or cannot be read; check its name and permissions.")
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// The lines of the input, without their ends; a last empty line does not count.
  static func lines(of path: String?) throws -> [String] {
    // By scalars: "\r\n" is one Character.
    var lines: [String] = try text(of: path).unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map
    {
      var line = String($0)
      if line.unicodeScalars.last == "\r" { line.unicodeScalars.removeLast() }
      return line
    }
    if lines.last == "" { lines.removeLast() }
    if let first = lines.first, first.unicodeScalars.first == "\u{FEFF}" { lines[0].unicodeScalars.removeFirst() }
    return lines
  }

  private static func standardInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: buffer[0..<count])
    }
  }
}
