/// What the text stages need to know about one Unicode scalar.
struct ScalarTraits {
  /// How a scalar behaves in running text.
  enum Kind: UInt8 {
    /// Separates words: punctuation, symbols, controls.
    case separator
    /// White space of any width.
    case space
    /// A letter.
    case letter
    /// A digit.
    case digit
    /// A combining mark: belongs to the letter before it.
    case mark
    /// Soft hyphen, zero-width characters: as if it were not there.
    case ignorable
    /// An apostrophe of any shape.
    case apostrophe
    /// A hyphen or dash of any width.
    case dash
  }
  /// How the scalar behaves.
  var kind: Kind
  /// The lower-case form where it is a single scalar, else the scalar itself.
  var lower: UInt32
  /// The form for comparison as up to three ASCII letters, first letter in the lowest byte; 0 where ``lower`` is that form.
  var folded: UInt32

  /// The traits of a scalar: from a table for Latin scripts and general punctuation, else from the Unicode properties.
  static func of(_ scalar: UInt32) -> ScalarTraits {
    table.withUnsafeBufferPointer { of(scalar, table: $0) }
  }

  /// The traits of a scalar, for loops that have the table at hand.
  @inline(__always)
  static func of(_ scalar: UInt32, table: UnsafeBufferPointer<ScalarTraits>) -> ScalarTraits {
    if scalar < 0x250 { return table[Int(scalar)] }
    if scalar >= 0x1E00 && scalar < 0x2070 { return table[Int(scalar) - 0x1E00 + 0x250] }
    return computed(scalar)
  }

  /// Traits of U+0000...024F and, behind them, U+1E00...206F.
  static let table: [ScalarTraits] =
    (0..<0x250).map { computed(UInt32($0)) } + (0x1E00..<0x2070).map { computed(UInt32($0)) }

  @inline(never)
  private static func computed(_ value: UInt32) -> ScalarTraits {
    guard let scalar = Unicode.Scalar(value) else { return ScalarTraits(kind: .separator, lower: value, folded: 0) }
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    let lower = mapping.count == 1 ? mapping.first!.value : value
    return ScalarTraits(kind: kind(of: scalar), lower: lower, folded: foldedLetters(of: scalar))
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return .ignorable
    // U+2019 and its look-alikes: left and reversed quotation mark, modifier letter, prime, full-width form.
    case 0x27, 0x2018, 0x2019, 0x201B, 0x02BC, 0x2032, 0xFF07: return .apostrophe
    case 0x2D, 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: return .dash
    default: break
    }
    let properties = scalar.properties
    if properties.isWhitespace { return .space }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .decimalNumber, .letterNumber, .otherNumber: return .digit
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return .letter
    default: return .separator
    }
  }

  /// The plain Latin letters behind an accented letter, a ligature or a raised letter, read from its Unicode name
  /// (`LATIN SMALL LETTER E WITH ACUTE`, `LATIN SMALL LIGATURE FI`, `MODIFIER LETTER SMALL E`).
  private static func foldedLetters(of scalar: Unicode.Scalar) -> UInt32 {
    if scalar.value == 0xBA || scalar.value == 0xB0 { return UInt32(UInt8(ascii: "o")) }
    guard scalar.value >= 0xAA, isNamedLatin(scalar.value), let name = scalar.properties.name else { return 0 }
    let words = name.split(separator: " ")
    guard let marker = words.firstIndex(where: { $0 == "LETTER" || $0 == "LIGATURE" }) else { return 0 }
    guard var letters = words.dropFirst(marker + 1).first(where: { $0 != "SMALL" && $0 != "CAPITAL" }) else { return 0 }
    if letters == "SHARP" { letters = "SS" }
    // Longer words are names of letters (ETH, THORN, SCHWA), not the letters; FFI and FFL are.
    guard letters.count <= 2 || letters.hasPrefix("FF") else { return 0 }
    return letters.utf8.reversed().reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
  }

  private static func isNamedLatin(_ value: UInt32) -> Bool {
    value < 0x250 || 0x2B0...0x2B8 ~= value || 0x1E00..<0x1F00 ~= value || 0xFB00...0xFB06 ~= value
      || 0x1D2C...0x1D6A ~= value
  }
}

/// Decodes the scalar that begins at `position` of valid UTF-8; a text that ends inside a scalar ends it.
/// - Returns: the scalar and its number of bytes.
@inlinable @inline(__always)
public func decodeScalar(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (scalar: UInt32, length: Int) {
  let first = UInt32(bytes[position])
  if first < 0x80 { return (first, 1) }
  let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
  guard position + length <= bytes.count else { return (0xFFFD, bytes.count - position) }
  var scalar = first & (0xFF >> UInt32(length + 1))
  for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[position + offset] & 0x3F) }
  return (scalar, length)
}

/// Appends the UTF-8 bytes of a scalar.
@inline(__always)
func appendUTF8(_ scalar: UInt32, to bytes: inout [UInt8]) {
  if scalar < 0x80 {
    bytes.append(UInt8(scalar))
  } else if let scalar = Unicode.Scalar(scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar)!)
  }
}
