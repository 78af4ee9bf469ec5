/// A letter without case and accents, or what belongs to a word and is no letter, for readers that walk over bytes themselves.
public struct FoldedLetter: Sendable {
  /// Up to three ASCII letters, the first in the lowest byte (`œ` has two); the lower-case scalar for letters of other scripts;
  /// 0 for combining marks, soft hyphens and joiners.
  public let letters: UInt32
  /// Whether the letter is a capital.
  public let isCapital: Bool
  /// Whether the letter carries an accent, or is one.
  public let isAccented: Bool

  /// Folds a scalar; nothing where it belongs to no word.
  public init?(_ scalar: UInt32) {
    let traits = ScalarTraits.of(scalar)
    switch traits.kind {
    case .letter:
      letters = traits.folded == 0 ? traits.lower : traits.folded
      isCapital = traits.lower != scalar
      isAccented = traits.folded != 0 && traits.folded < 0x80
    case .mark, .ignorable:
      letters = 0
      isCapital = false
      isAccented = traits.kind == .mark
    default: return nil
    }
  }
}

/// Whether a scalar is white space of any width, zero included.
public func isWhiteSpace(_ scalar: UInt32) -> Bool {
  scalar == 0x20 || ScalarTraits.of(scalar).kind == .space || scalar == 0x200B || scalar == 0xFEFF
}
