/// Latin letters without case and accents, as ASCII bytes.
struct LetterFold {
  /// First letter, 0 for none.
  var first: UInt8 = 0
  /// Second letter of a ligature, 0 for none.
  var second: UInt8 = 0
  /// Number of bytes of the result; 0 for what is no letter.
  var count: Int = 0
  /// Whether the letter is a capital.
  var isCapital = false
  /// Whether the letter carries an accent.
  var isAccented = false

  /// Base letters of U+00C0...U+017F in order; `?` is no letter, `*` a ligature.
  private static let bases: [UInt8] = Array(
    ("AAAAAA*CEEEEIIII" + "DNOOOOO?OUUUUYTs" + "aaaaaa*ceeeeiiii" + "dnooooo?ouuuuyty" + "AaAaAaCcCcCcCcDd"
      + "DdEeEeEeEeEeGgGg" + "GgGgHhHhIiIiIiIi" + "Ii**JjKkkLlLlLlL" + "lLlNnNnNnnNnOoOo" + "Oo**RrRrRrSsSsSs"
      + "SsTtTtTtUuUuUuUu" + "UuUuWwYyYZzZzZzs").utf8)

  /// Folds one scalar.
  static func fold(_ scalar: UInt32) -> LetterFold {
    if scalar < 0x80 {
      let lower = UInt8(scalar) | 0x20
      guard lower >= 0x61, lower <= 0x7A else { return LetterFold() }
      return LetterFold(first: lower, count: 1, isCapital: scalar < 0x61)
    }
    if scalar >= 0xC0 && scalar <= 0x17F { return foldLatin(scalar) }
    // A combining mark belongs to its word and adds no letter; so does a soft hyphen or a joiner.
    if scalar >= 0x300 && scalar <= 0x36F { return LetterFold(count: 1, isAccented: true) }
    if scalar == 0xAD || scalar == 0x200C || scalar == 0x200D { return LetterFold(count: 1) }
    return isOtherLetter(scalar)
      ? LetterFold(first: UInt8(truncatingIfNeeded: scalar), second: UInt8(truncatingIfNeeded: scalar >> 8), count: 2)
      : LetterFold()
  }

  private static func foldLatin(_ scalar: UInt32) -> LetterFold {
    let base = bases[Int(scalar - 0xC0)]
    if base == 0x3F { return LetterFold() }
    if base == 0x2A {
      switch scalar {
      case 0xC6, 0xE6: return LetterFold(first: 0x61, second: 0x65, count: 2, isCapital: scalar == 0xC6)
      case 0x152, 0x153: return LetterFold(first: 0x6F, second: 0x65, count: 2, isCapital: scalar == 0x152)
      default: return LetterFold(first: 0x69, second: 0x6A, count: 2, isCapital: scalar == 0x132)
      }
    }
    return LetterFold(first: base | 0x20, count: 1, isCapital: base < 0x61, isAccented: true)
  }

  /// Scripts whose letters make words although they have no table here (Greek, Cyrillic, Hebrew, Arabic, CJK ...).
  private static func isOtherLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x180...0x2AF, 0x370...0x167F, 0x1681...0x1FFF, 0x2C00...0x2DFF, 0x3040...0xD7FF, 0xF900...0xFDFF: true
    default: false
    }
  }
}
