import PlanModel

/// Forms of a text for comparison: two texts that differ only in case, accents, typographic characters or Unicode
/// normalisation have the same folded form.
public enum Folding {
  /// The text for comparison: lower case; accents and combining marks off; `œ` `oe`, `æ` `ae`, `ß` `ss`, `ﬁ` `fi`; apostrophes
  /// `'`; hyphens and dashes `-`; every space one plain space each (see ``collapseWhitespace(_:)`` for runs); soft hyphens
  /// and zero-width characters removed.
  public static func fold(_ text: String) -> String {
    text.utf8.span.withUnsafeBufferPointer { bytes in
      var folded: [UInt8] = []
      folded.reserveCapacity(bytes.count)
      fold(bytes) {
        folded.append($0)
      } at: { _ in
      }
      return String(decoding: folded, as: UTF8.self)
    }
  }

  /// The folded form with a map back to the text, for searching.
  public static func foldWithOffsets(_ text: String) -> FoldedText {
    text.utf8.span.withUnsafeBufferPointer { bytes in
      var folded: [UInt8] = []
      var offsets: [Int32] = []
      folded.reserveCapacity(bytes.count)
      offsets.reserveCapacity(bytes.count + 1)
      var source: Int32 = 0
      fold(bytes) {
        folded.append($0)
        offsets.append(source)
      } at: {
        source = Int32(truncatingIfNeeded: $0)
      }
      offsets.append(Int32(truncatingIfNeeded: bytes.count))
      return FoldedText(bytes: folded, offsets: offsets)
    }
  }

  /// The text as a reader sees it, in one encoding: letters composed with their marks (Latin scripts), apostrophes `'`, every run of
  /// white space one plain space, none at the ends. Case and accents stay.
  public static func clean(_ text: String) -> String {
    var collapsed = collapseWhitespace(text)
    let composed = collapsed.withUTF8 { Composition.compose($0) }
    var cleaned = String.UnicodeScalarView()
    for scalar in composed.unicodeScalars {
      cleaned.append(ScalarTraits.of(scalar.value).kind == .apostrophe ? "'" : scalar)
    }
    return String(cleaned)
  }

  /// The text with every run of white space (no-break and narrow spaces included) as one plain space, and none at the ends.
  public static func collapseWhitespace(_ text: String) -> String {
    text.utf8.span.withUnsafeBufferPointer { bytes in
      var collapsed: [UInt8] = []
      collapsed.reserveCapacity(bytes.count)
      var position = 0
      while position < bytes.count {
        let (length, isSpace) = unit(bytes, at: position)
        guard !isSpace else {
          position += length
          continue
        }
        if !collapsed.isEmpty { collapsed.append(UInt8(ascii: " ")) }
        let start = position
        while position < bytes.count, case let (length, isSpace) = unit(bytes, at: position), !isSpace {
          position += length
        }
        collapsed.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<position]))
      }
      return String(decoding: collapsed, as: UTF8.self)
    }
  }

  /// Length of the scalar at a position, and whether it is white space.
  @inline(__always)
  private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (length: Int, isSpace: Bool) {
    let byte = bytes[position]
    if byte < 0x80 { return (1, byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)) }
    let (scalar, length) = decodeScalar(bytes, at: position)
    return (length, ScalarTraits.of(scalar).kind == .space)
  }

  /// Hands over the folded bytes one by one; before those of a scalar, `at` gets the scalar's offset.
  @inline(__always)
  private static func fold(_ bytes: UnsafeBufferPointer<UInt8>, emit: (UInt8) -> Void, at: (Int) -> Void) {
    var position = 0
    while position < bytes.count {
      at(position)
      let byte = bytes[position]
      if byte < 0x80 {
        emit(foldedASCII(byte))
        position += 1
        continue
      }
      let (scalar, length) = decodeScalar(bytes, at: position)
      position += length
      let traits = ScalarTraits.of(scalar)
      switch traits.kind {
      case .mark, .ignorable: break
      case .space: emit(UInt8(ascii: " "))
      case .apostrophe: emit(UInt8(ascii: "'"))
      case .dash: emit(UInt8(ascii: "-"))
      case .letter, .digit, .separator: emitFolded(traits, emit: emit)
      }
    }
  }

  @inline(__always)
  private static func foldedASCII(_ byte: UInt8) -> UInt8 {
    if byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") { return byte | 0x20 }
    return byte >= 0x09 && byte <= 0x0D ? UInt8(ascii: " ") : byte
  }

  @inline(__always)
  private static func emitFolded(_ traits: ScalarTraits, emit: (UInt8) -> Void) {
    var letters = traits.folded
    if letters == 0 {
      guard let scalar = Unicode.Scalar(traits.lower) else { return }
      for byte in UTF8.encode(scalar)! { emit(byte) }
      return
    }
    while letters != 0 {
      emit(UInt8(letters & 0xFF))
      letters >>= 8
    }
  }
}

/// A folded text whose every byte knows where it came from.
public struct FoldedText: Sendable {
  /// The folded text, UTF-8.
  public let bytes: [UInt8]
  /// For each folded byte the byte of the text at which its scalar begins; then the length of the text.
  public let offsets: [Int32]

  /// The bytes of the text behind a range of folded bytes; combining marks that follow it belong to it.
  public func sourceRange(of range: Range<Int>) -> TextRange {
    guard !range.isEmpty else { return TextRange(Int(offsets[range.lowerBound]), Int(offsets[range.lowerBound])) }
    var end = range.upperBound
    // A range that ends inside a ligature takes the whole of it.
    while end < bytes.count && offsets[end] == offsets[end - 1] { end += 1 }
    return TextRange(Int(offsets[range.lowerBound]), Int(offsets[end]))
  }
}
