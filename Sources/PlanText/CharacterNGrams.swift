/// Character n-grams inside words padded by one space on each side, as scikit-learn's `char_wb` analyser makes them.
public enum CharacterNGrams {
  /// Hands over every n-gram of a folded text (see ``Folding``), word by word and for each word by length and place.
  /// Words are what white space separates. A padded word shorter than a length yields itself once and nothing longer.
  /// - Parameter lengths: in Unicode scalars.
  public static func forEach(
    in folded: String, lengths: ClosedRange<Int> = 3...5, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var padded: [UInt8] = []
    for word in folded.utf8.split(whereSeparator: { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }) {
      padded.removeAll(keepingCapacity: true)
      padded.append(UInt8(ascii: " "))
      padded.append(contentsOf: word)
      padded.append(UInt8(ascii: " "))
      padded.withUnsafeBufferPointer { forEach(inPadded: $0, lengths: lengths, body) }
    }
  }

  private static func forEach(
    inPadded word: UnsafeBufferPointer<UInt8>, lengths: ClosedRange<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    // Where each scalar begins, then the end.
    let starts = word.indices.filter { word[$0] & 0xC0 != 0x80 } + [word.count]
    let scalars = starts.count - 1
    for length in lengths {
      guard length < scalars else {
        body(word)
        return
      }
      for first in 0...(scalars - length) {
        body(UnsafeBufferPointer(rebasing: word[starts[first]..<starts[first + length]]))
      }
    }
  }
}
