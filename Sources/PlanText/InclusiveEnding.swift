/// The endings of inclusive writing behind a word: `·e·s`, `.e.s`, `(s)`, `-e-s`, `/trice`.
enum InclusiveEnding {
  /// Letters that a word must have before an ending is looked for: shorter ones are abbreviations and pronouns.
  static let shortestStem = 3
  /// Most endings behind one word (`étudiant·e·s` has two).
  private static let mostEndings = 3

  /// Whether an ending may begin with this byte: `.`, `-`, `(`, `/` or a character beyond ASCII (a middle dot).
  @inline(__always)
  static func mayBegin(with byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "/")
      || byte >= 0xC2
  }

  /// Where the endings stop that begin at a position; the position itself where there are none.
  /// - Parameter endings: the endings of the language, packed and ascending.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, endings: [UInt64]) -> Int {
    guard let separator = Separator(in: bytes, at: start) else { return start }
    return separator == .bracket
      ? endOfBrackets(in: bytes, from: start, endings: endings)
      : endOfChain(of: separator, in: bytes, from: start, endings: endings)
  }

  private enum Separator {
    case stop
    case hyphen
    case slash
    case bracket
    case middleDot

    /// The separator at a position and nothing where another character stands there.
    init?(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) {
      guard position < bytes.count else { return nil }
      switch decodeScalar(bytes, at: position).scalar {
      case 0x2E: self = .stop
      case 0x2D, 0x2010, 0x2011: self = .hyphen
      case 0x2F: self = .slash
      case 0x28: self = .bracket
      // Middle dot, bullet, hyphenation point, bullet operator, katakana dot: all are typed for it.
      case 0xB7, 0x2022, 0x2027, 0x2219, 0x22C5, 0x30FB: self = .middleDot
      default: return nil
      }
    }
  }

  /// `(s)`, `(e)s`, `(e)(s)`: every piece is a known ending.
  private static func endOfBrackets(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, endings: [UInt64]) -> Int {
    var end = start
    for _ in 0..<mostEndings {
      guard Separator(in: bytes, at: end) == .bracket else { break }
      let close = endOfLetters(in: bytes, from: end + 1)
      guard close < bytes.count, bytes[close] == UInt8(ascii: ")"), contains(endings, bytes[(end + 1)..<close]) else {
        break
      }
      end = close + 1
    }
    guard end > start else { return start }
    let tail = endOfLetters(in: bytes, from: end)
    if tail == end { return end }
    return contains(endings, bytes[end..<tail]) ? tail : start
  }

  /// `·e·s`, `.e.s`, `-e-s`, `/trice`. A middle dot is written for nothing else, so any short piece counts; the other
  /// separators need a known ending, and a single short one (`donne-le`, `km/s`) decides only if it is `e` or `es`.
  private static func endOfChain(
    of separator: Separator, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, endings: [UInt64]
  ) -> Int {
    var end = start
    var pieces = 0
    var isDecided = separator == .middleDot
    while pieces < mostEndings, Separator(in: bytes, at: end) == separator {
      let begin = end + decodeScalar(bytes, at: end).length
      let stop = endOfLetters(in: bytes, from: begin)
      let piece = bytes[begin..<stop]
      guard !piece.isEmpty, piece.count <= 8, separator == .middleDot || contains(endings, piece) else { break }
      let isFeminine = piece.elementsEqual("e".utf8) || piece.elementsEqual("es".utf8)
      if pieces > 0 || isFeminine || piece.count >= 4 { isDecided = true }
      pieces += 1
      end = stop
    }
    return isDecided && pieces > 0 ? end : start
  }

  /// The end of a run of letters; a run that a digit follows is no ending.
  private static func endOfLetters(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      let (scalar, width) = decodeScalar(bytes, at: position)
      let kind = ScalarTraits.of(scalar).kind
      if kind == .digit { return start }
      guard kind == .letter else { break }
      position += width
    }
    return position
  }

  private static func contains(_ endings: [UInt64], _ piece: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let key = packed(piece)
    guard key != 0 else { return false }
    var lower = 0
    var upper = endings.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if endings[middle] < key { lower = middle + 1 } else { upper = middle }
    }
    return lower < endings.count && endings[lower] == key
  }
}
