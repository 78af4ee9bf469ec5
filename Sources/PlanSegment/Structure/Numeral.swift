/// The number of a heading or item, as a path of positions: `2.3.1`, `IV`, `(b)`, `M3`, `A-2`.
struct Numeral: Hashable {
  /// What the first position is written with.
  enum Alphabet: UInt8, Hashable {
    case arabic, capitalLetter, smallLetter, word
  }
  /// What the first position is written with.
  var alphabet: Alphabet
  /// Positions from the outermost; letters and Roman numerals count from 1.
  var parts: [Int]
  /// Value of a single letter that is a Roman numeral as well (`I`, `V`, `X`, `C`), read as a letter; else 0.
  var asLetter = 0
  /// 1 for *bis*, 2 for *ter* and so on; 0 without.
  var suffix = 0
  /// Letters inserted into the number (`2.2.5alter`), which tell it from the one without; else empty.
  var mark = ""
  /// Whether a bracket closes it: `a)` and `a.` number different things.
  var isBracketed = false
  /// Whether the source opens a bracket as well: `(a)`.
  var isEnclosed = false

  /// Number of positions.
  var depth: Int { parts.count }

  /// The same numeral with an ambiguous letter read as a letter.
  var readAsLetter: Numeral {
    guard asLetter > 0 else { return self }
    var other = self
    other.parts[0] = asLetter
    return other
  }
}

extension Numeral {
  /// How one number comes after another.
  enum Step {
    /// The next one: 4 after 3, 2.1 after 1.5, B after A, 12 bis after 12.
    case next
    /// The first one again: 1 after 7.
    case restart
    /// A later one with one or two left out.
    case gap
    /// None of these.
    case jump
  }

  /// How `other` comes after this numeral.
  func step(to other: Numeral) -> Step {
    if parts == other.parts { return other.suffix == suffix + 1 ? .next : .jump }
    let shared = min(depth, other.depth)
    guard let split = (0..<shared).first(where: { parts[$0] != other.parts[$0] }) else {
      // 2 -> 2.1
      return other.depth == depth + 1 && other.parts[depth] == 1 ? .next : .jump
    }
    let later = other.parts[(split + 1)...]
    let begins = later.allSatisfy { $0 <= 1 }
    let distance = other.parts[split] - parts[split]
    if distance == 1 { return begins ? .next : .gap }
    if distance == 2 || distance == 3 { return later.isEmpty || begins ? .gap : .jump }
    if split == other.depth - 1, other.parts[split] == 1 { return .restart }
    return .jump
  }
}

extension Numeral {
  /// Value of a Roman numeral in folded (small) letters, 1...89, if it is written as the Romans did.
  static func roman(_ letters: ArraySlice<UInt8>) -> Int? {
    guard (1...7).contains(letters.count) else { return nil }
    var total = 0
    var previous = 0
    for letter in letters.reversed() {
      let value: Int
      switch letter {
      case 0x69: value = 1
      case 0x76: value = 5
      case 0x78: value = 10
      case 0x6C: value = 50
      default: return nil
      }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    // Writing the value again is the whole test of the form: it refuses IIII, VX, IXX.
    return total > 0 && romanLetters(total) == Array(letters) ? total : nil
  }

  private static func romanLetters(_ value: Int) -> [UInt8] {
    let signs: [(Int, String)] = [
      (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = value
    var letters: [UInt8] = []
    for (size, sign) in signs {
      while rest >= size {
        letters += Array(sign.utf8)
        rest -= size
      }
    }
    return letters
  }
}
