import PlanText

/// Folded words as white space separates them (`l'air` is one), numbered, with their character n-grams, made once a word.
struct SpacedWords {
  /// The numbers of the n-grams of each word.
  private(set) var grams: [[Int32]] = []
  private let lengths: ClosedRange<Int>
  private var words = FeatureNumbers()
  private var features = FeatureNumbers()

  init(lengths: ClosedRange<Int>) { self.lengths = lengths }

  /// The words of a text, in order.
  mutating func words(of text: String) -> [Int] {
    Folding.fold(text).utf8.span.withUnsafeBufferPointer { bytes in
      bytes.split(separator: UInt8(ascii: " ")).map { number(of: UnsafeBufferPointer(rebasing: $0)) }
    }
  }

  /// The number of a folded word.
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let number = Int(words.number(for: SpacedWords.key(of: word)))
    if number == grams.count {
      var found: [Int32] = []
      CharacterNGrams.forEach(in: String(decoding: word, as: UTF8.self), lengths: lengths) {
        found.append(features.number(for: SpacedWords.key(of: $0)))
      }
      grams.append(found)
    }
    return number
  }

  /// What each n-gram weighs: in how many texts one of their words has it.
  static func weighting(of texts: [[Int]], _ grams: [[Int32]]) -> TermWeighting {
    var frequencies = DocumentFrequencies()
    var lastText = Array(repeating: -1, count: grams.count)
    for (text, words) in texts.enumerated() {
      for word in words where lastText[word] != text {
        lastText[word] = text
        for gram in grams[word] { frequencies.count(gram, in: text) }
      }
    }
    // Letters are shared between languages: names and acronyms cross them.
    let total = Int32(texts.count)
    return TermWeighting(
      documentFrequencies: frequencies.counts, textCounts: frequencies.counts.map { _ in total })
  }

  /// FNV-1a, 64 bits: words of any script have no collision worth a thought.
  private static func key(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
