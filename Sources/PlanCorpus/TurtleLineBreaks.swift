/// Mends the one error that exported Turtle files commonly have: a line break inside a text in single quotation marks,
/// where the language (Turtle 1.1, section 2.5.1) wants `\n` or three marks.
enum TurtleLineBreaks {
  /// The file with such line breaks written as `\n`, every later line keeping its number.
  /// - Returns: nothing where the file has none.
  static func escaped(_ bytes: [UInt8]) -> (bytes: [UInt8], lines: [Int])? {
    var scanner = Scanner()
    var mended: [UInt8] = []
    mended.reserveCapacity(bytes.count + 64)
    var lines: [Int] = []
    var owed = 0
    var line = 1
    for (index, byte) in bytes.enumerated() {
      let isInShortText = scanner.isInShortText
      scanner.read(byte, at: index, in: bytes)
      if byte == UInt8(ascii: "\n") {
        line += 1
        if isInShortText {
          lines.append(line - 1)
          owed += 1
          mended += Array("\\n".utf8)
          continue
        }
      }
      if byte == UInt8(ascii: "\r") && isInShortText { continue }
      mended.append(byte)
      // Between two words of the language the line breaks that were taken out of the text do no harm.
      if owed > 0, byte == UInt8(ascii: " "), scanner.isBetween {
        mended += [UInt8](repeating: UInt8(ascii: "\n"), count: owed)
        owed = 0
      }
    }
    return lines.isEmpty ? nil : (mended, lines)
  }

  /// Knows whether a byte stands in a text, an address or a comment.
  private struct Scanner {
    private enum State: Equatable {
      case between
      case comment
      case address
      case text(mark: UInt8, isLong: Bool)
    }
    private var state = State.between
    private var skipUntil = 0

    var isBetween: Bool { state == .between }
    var isInShortText: Bool {
      if case .text(_, isLong: false) = state { true } else { false }
    }

    mutating func read(_ byte: UInt8, at index: Int, in bytes: [UInt8]) {
      guard index >= skipUntil else { return }
      switch state {
      case .between: open(byte, at: index, in: bytes)
      case .comment: if byte == UInt8(ascii: "\n") { state = .between }
      case .address: if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\n") { state = .between }
      case .text(let mark, let isLong):
        if byte == UInt8(ascii: "\\") {
          skipUntil = index + 2
        } else if byte == mark, !isLong || isTriple(mark, at: index, in: bytes) {
          state = .between
          skipUntil = index + (isLong ? 3 : 1)
        }
      }
    }

    private mutating func open(_ byte: UInt8, at index: Int, in bytes: [UInt8]) {
      switch byte {
      case UInt8(ascii: "#"): state = .comment
      case UInt8(ascii: "<"): state = .address
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let isLong = isTriple(byte, at: index, in: bytes)
        state = .text(mark: byte, isLong: isLong)
        skipUntil = index + (isLong ? 3 : 1)
      default: break
      }
    }

    private func isTriple(_ mark: UInt8, at index: Int, in bytes: [UInt8]) -> Bool {
      index + 2 < bytes.count && bytes[index + 1] == mark && bytes[index + 2] == mark
    }
  }
}
