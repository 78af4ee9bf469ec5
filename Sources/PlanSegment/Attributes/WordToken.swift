import PlanText

/// A word, a number or a sign of a text, with what look-up tables need of it.
struct WordToken {
  /// What the token is made of.
  enum Kind: UInt8 {
    /// Letters.
    case word
    /// ASCII digits.
    case number
    /// Anything else that is no white space.
    case sign
  }
  /// First byte in the text that was read.
  var lower: Int32
  /// One past the last byte.
  var upper: Int32
  /// What the token is made of.
  var kind: Kind
  /// Whether white space, or the beginning of the text, stands before it.
  var isSpaced: Bool
  /// Whether the first letter is a capital.
  var isCapitalised: Bool
  /// Number of capital letters, at most 255.
  var capitals: UInt8
  /// Whether a letter has an accent (`dès` as opposed to `des`).
  var hasAccent: Bool
  /// Hash of the letters without case and accents; signs of one kind (dashes, apostrophes) share theirs.
  var key: UInt64
  /// Value of a number (at most 18 digits count); scalar of a sign.
  var value: Int

  /// Number of bytes.
  var count: Int { Int(upper - lower) }
  /// Whether the token is the given sign.
  func isSign(_ sign: Unicode.Scalar) -> Bool { kind == .sign && value == Int(sign.value) }
  /// Whether every letter is a capital and there are two at least (`DILEX`).
  var isAcronym: Bool { kind == .word && capitals >= 2 && Int(capitals) * 2 >= count }
}

/// Cuts UTF-8 text into ``WordToken``s in one pass over its bytes.
///
/// Words end at an apostrophe (which belongs to no token: `d'ici` is `d`, `ici`), digits and letters part (`T1` is `t`, `1`).
enum WordScanner {
  /// FNV-1a (Fowler, Noll, Vo), 64 bits.
  private static let offsetBasis: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01b3

  /// Replaces `tokens` by those of `bytes[range]`; positions count from the start of `bytes`.
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into tokens: inout [WordToken]) {
    tokens.removeAll(keepingCapacity: true)
    let end = min(range.upperBound, bytes.count)
    var index = max(0, range.lowerBound)
    var isSpaced = true
    let bytes = UnsafeBufferPointer(rebasing: bytes[..<end])
    while index < end {
      let (scalar, width) = decodeScalar(bytes, at: index)
      if isWhiteSpace(scalar) {
        isSpaced = true
        index += width
        continue
      }
      let token = token(bytes, index, end, scalar, width, isSpaced)
      isSpaced = false
      index = Int(token.upper)
      if token.kind == .sign && isApostrophe(token.value) { continue }
      tokens.append(token)
    }
  }

  /// The tokens of a text of its own.
  static func tokens(of text: some StringProtocol) -> [WordToken] {
    var copy = String(text)
    var tokens: [WordToken] = []
    copy.withUTF8 { scan($0, 0..<$0.count, into: &tokens) }
    return tokens
  }

  private static func token(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ first: UInt32, _ width: Int, _ isSpaced: Bool
  ) -> WordToken {
    var token = WordToken(
      lower: Int32(start), upper: Int32(start + width), kind: .sign, isSpaced: isSpaced, isCapitalised: false,
      capitals: 0, hasAccent: false, key: 0, value: 0)
    if isDigit(first) {
      readNumber(bytes, end, &token)
    } else if FoldedLetter(first) != nil {
      readWord(bytes, end, &token)
    } else {
      token.value = Int(canonicalSign(first))
      token.key = (offsetBasis ^ UInt64(token.value)) &* prime | 1
    }
    return token
  }

  private static func readNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ token: inout WordToken) {
    token.kind = .number
    var index = Int(token.lower)
    while index < end, isDigit(UInt32(bytes[index])) {
      if index - Int(token.lower) < 18 { token.value = token.value * 10 + Int(bytes[index] - 48) }
      index += 1
    }
    token.upper = Int32(index)
    token.key = (offsetBasis ^ UInt64(truncatingIfNeeded: token.value)) &* prime &* prime | 1
  }

  private static func readWord(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ token: inout WordToken) {
    token.kind = .word
    var index = Int(token.lower)
    var hash = offsetBasis
    while index < end {
      let byte = bytes[index]
      if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A {
        if byte < 0x61 { noteCapital(index, &token) }
        hash = (hash ^ UInt64(byte | 0x20)) &* prime
        index += 1
        continue
      }
      if byte < 0x80 { break }
      let (scalar, width) = decodeScalar(bytes, at: index)
      guard let letter = FoldedLetter(scalar) else { break }
      if letter.isCapital { noteCapital(index, &token) }
      token.hasAccent = token.hasAccent || letter.isAccented
      var letters = letter.letters
      while letters != 0 {
        hash = (hash ^ UInt64(letters & 0xFF)) &* prime
        letters >>= 8
      }
      index += width
    }
    token.upper = Int32(index)
    token.key = hash | 1
  }

  private static func noteCapital(_ index: Int, _ token: inout WordToken) {
    if index == Int(token.lower) { token.isCapitalised = true }
    if token.capitals < 255 { token.capitals += 1 }
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

  private static func isApostrophe(_ scalar: Int) -> Bool { scalar == 0x27 }

  /// One sign for all that mean the same: hyphens and dashes, apostrophes.
  private static func canonicalSign(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2010...0x2015, 0x2212: 0x2D
    case 0x2018, 0x2019, 0x02BC, 0x60, 0xB4: 0x27
    default: scalar
    }
  }
}
