import PlanModel

/// Walks over UTF-8 and finds runs of letters or digits; gives each run's lower-case form and a hash of it.
struct TokenScanner {
  /// Longest form in bytes; what a longer run has beyond is not compared. No word of a language comes near (a hostile file
  /// may be one word of a gigabyte).
  static let longestForm = 128

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private let language: Language
  private let classes: UnsafeBufferPointer<UInt8>
  private let traits: UnsafeBufferPointer<ScalarTraits>
  private let scratch: UnsafeMutableBufferPointer<UInt8>
  private var position: Int
  private var count = 0

  /// The token found last.
  private(set) var token = Token(range: TextRange(0, 0), plainCount: 0, kind: .word)
  /// FNV-1a of the form.
  private(set) var hash: UInt32 = 0
  /// Number of Unicode scalars of the form.
  private(set) var length = 0
  /// The token's plain form in lower case, accents kept and composed; valid until the next step.
  var form: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: scratch[..<count]) }

  /// Runs `body` with a scanner over a text or a range of its bytes.
  static func withScanner(
    _ bytes: UnsafeBufferPointer<UInt8>, range: TextRange?, language: Language, _ body: (inout TokenScanner) -> Void
  ) {
    ByteClass.table.withUnsafeBufferPointer { classes in
      ScalarTraits.table.withUnsafeBufferPointer { traits in
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longestForm + 8) { scratch in
          let end = min(range?.upperBound ?? bytes.count, bytes.count)
          var scanner = TokenScanner(
            bytes: UnsafeBufferPointer(rebasing: bytes[..<end]), end: end, language: language, classes: classes,
            traits: traits, scratch: scratch, position: range?.lowerBound ?? 0)
          body(&scanner)
        }
      }
    }
  }

  private init(
    bytes: UnsafeBufferPointer<UInt8>, end: Int, language: Language, classes: UnsafeBufferPointer<UInt8>,
    traits: UnsafeBufferPointer<ScalarTraits>, scratch: UnsafeMutableBufferPointer<UInt8>, position: Int
  ) {
    self.bytes = bytes
    self.end = end
    self.language = language
    self.classes = classes
    self.traits = traits
    self.scratch = scratch
    self.position = position
  }

  /// Goes to the next token.
  /// - Returns: whether there is one.
  @inline(__always)
  mutating func next() -> Bool {
    guard skipSeparators() else { return false }
    let start = position
    count = 0
    length = 0
    hash = fnvBasis
    var kinds: UInt8 = 0
    var needsComposition = false
    repeat {
      kinds |= takeASCII()
    } while position < end && takeScalar(&kinds, &needsComposition)
    finish(from: start, kinds: kinds, needsComposition: needsComposition)
    return true
  }

  /// Takes letters and digits up to the next other byte.
  /// - Returns: the classes of the bytes taken.
  @inline(__always)
  private mutating func takeASCII() -> UInt8 {
    // Local copies stay in registers; the scanner itself lies in memory.
    var position = self.position
    var count = self.count
    var hash = self.hash
    var kinds: UInt8 = 0
    let start = position
    while position < end {
      let byte = bytes[position]
      let byteClass = classes[Int(byte)]
      guard byteClass & ByteClass.word != 0 else { break }
      kinds |= byteClass
      position += 1
      if count < Self.longestForm {
        // 0x20 makes a capital small and leaves small letters and digits as they are.
        let lower = byte | 0x20
        scratch[count] = lower
        count += 1
        hash = (hash ^ UInt32(lower)) &* fnvPrime
      }
    }
    length += position - start
    self.position = position
    self.count = count
    self.hash = hash
    return kinds
  }

  /// Takes one scalar beyond ASCII if it belongs to the token.
  /// - Returns: whether it does.
  @inline(__always)
  private mutating func takeScalar(_ kinds: inout UInt8, _ needsComposition: inout Bool) -> Bool {
    guard classes[Int(bytes[position])] == ByteClass.multibyte else { return false }
    let (scalar, width) = decodeScalar(bytes, at: position)
    let traits = ScalarTraits.of(scalar, table: traits)
    switch traits.kind {
    case .letter:
      kinds |= ByteClass.lower
      append(traits.lower)
      length += 1
    case .digit:
      kinds |= ByteClass.digit
      append(scalar)
      length += 1
    case .mark:
      append(scalar)
      needsComposition = true
    case .ignorable: break
    case .separator, .space, .apostrophe, .dash: return false
    }
    position += width
    return true
  }

  @inline(__always)
  private mutating func skipSeparators() -> Bool {
    while position < end {
      let byteClass = classes[Int(bytes[position])]
      if byteClass == ByteClass.multibyte {
        let (scalar, width) = decodeScalar(bytes, at: position)
        let kind = ScalarTraits.of(scalar, table: traits).kind
        if kind == .letter || kind == .digit { return true }
        position += width
      } else if byteClass == ByteClass.separator {
        position += 1
      } else {
        return true
      }
    }
    return false
  }

  @inline(__always)
  private mutating func append(_ scalar: UInt32) {
    guard count < Self.longestForm else { return }
    if scalar >= 0x80 && scalar < 0x800 {
      append(byte: UInt8(0xC0 | scalar >> 6))
      append(byte: UInt8(0x80 | scalar & 0x3F))
    } else if let scalar = Unicode.Scalar(scalar) {
      for byte in UTF8.encode(scalar)! { append(byte: byte) }
    }
  }

  @inline(__always)
  private mutating func append(byte: UInt8) {
    scratch[count] = byte
    count += 1
    hash = (hash ^ UInt32(byte)) &* fnvPrime
  }

  @inline(__always)
  private mutating func finish(from start: Int, kinds: UInt8, needsComposition: Bool) {
    if needsComposition { compose() }
    let plainCount = position - start
    let kind: Token.Kind =
      kinds & ByteClass.digit == 0 ? .word : kinds == ByteClass.digit ? .number : .mixed
    if kind == .word && length >= InclusiveEnding.shortestStem && position < end,
      InclusiveEnding.mayBegin(with: bytes[position])
    {
      position = InclusiveEnding.end(
        in: bytes, from: position, endings: LanguageWords.of(language).inclusiveEndings)
    }
    token = Token(range: TextRange(start, position), plainCount: plainCount, kind: kind)
  }

  /// Replaces letter and combining mark by the one composed letter, so that a decomposed text has the same forms.
  private mutating func compose() {
    let composed = Composition.compose(form)
    count = 0
    length = 0
    hash = fnvBasis
    for scalar in composed.unicodeScalars {
      append(scalar.value)
      length += 1
    }
  }
}

/// Classes of single bytes; powers of two, so that a token's classes can be collected in one byte.
enum ByteClass {
  static let separator: UInt8 = 0
  static let lower: UInt8 = 1
  static let upper: UInt8 = 2
  static let digit: UInt8 = 4
  /// Every class of letters and digits.
  static let word: UInt8 = lower | upper | digit
  /// First byte of a scalar beyond ASCII.
  static let multibyte: UInt8 = 8

  static let table: [UInt8] = (0..<256).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
    case 0x80...: multibyte
    default: separator
    }
  }
}

/// Canonical composition of Latin letters with their marks.
enum Composition {
  /// Characters compare by canonical equivalence, so a decomposed letter finds its composed form.
  private static let composed: [Character: Unicode.Scalar] = {
    var table: [Character: Unicode.Scalar] = [:]
    for value in [0xC0..<0x250, 0x1E00..<0x1F00].joined() {
      if let scalar = Unicode.Scalar(UInt32(value)) { table[Character(scalar)] = scalar }
    }
    return table
  }()

  /// The text with composed letters, as far as they exist in Latin scripts.
  static func compose(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for character in String(decoding: bytes, as: UTF8.self) {
      if let scalar = composed[character] {
        text.append(scalar)
      } else {
        text.append(contentsOf: character.unicodeScalars)
      }
    }
    return String(text)
  }
}
