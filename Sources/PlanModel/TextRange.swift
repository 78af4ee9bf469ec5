/// A half-open range of UTF-8 bytes in the text of one ``SourceText``.
///
/// Inside the program every position is a byte offset; outputs count Unicode code points (see ``SourceText/codePoints(of:)``).
public struct TextRange: Hashable, Sendable, Codable {
  /// First byte, counted from 0.
  public var lowerBound: Int
  /// One past the last byte; never below ``lowerBound``.
  public var upperBound: Int

  /// Makes a range of bytes.
  /// - Precondition: `0 <= lowerBound <= upperBound`.
  public init(_ lowerBound: Int, _ upperBound: Int) {
    precondition(0 <= lowerBound && lowerBound <= upperBound, "a text range runs forwards from 0 or later")
    self.lowerBound = lowerBound
    self.upperBound = upperBound
  }

  /// Number of bytes.
  public var count: Int { upperBound - lowerBound }
  /// Whether the range holds no byte.
  public var isEmpty: Bool { lowerBound == upperBound }

  /// Whether `other` lies wholly inside this range.
  public func contains(_ other: TextRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  /// Whether the two ranges share at least one byte.
  public func overlaps(_ other: TextRange) -> Bool {
    lowerBound < other.upperBound && other.lowerBound < upperBound
  }

  /// The smallest range that holds both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
  }
}

extension TextRange: Comparable {
  /// Orders by start, then by end.
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
  }
}
