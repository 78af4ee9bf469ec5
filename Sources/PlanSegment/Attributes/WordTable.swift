/// A fixed map from folded words to values: open addressing over the hashes that ``WordScanner`` computes.
///
/// Two words with one 64-bit hash would be taken for one; the tables are fixed and hold no such pair.
struct WordTable<Value: Sendable>: Sendable {
  /// 4096 bits, one set for each word: most words of a text are in no table and are told by this alone.
  private var filter: [UInt64] = Array(repeating: 0, count: 64)
  private var keys: [UInt64]
  private var values: [Value?]
  private let mask: Int

  /// Makes a table; of two entries with one key the first counts.
  init(_ entries: [(key: UInt64, value: Value)]) {
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    mask = capacity - 1
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: nil, count: capacity)
    for entry in entries { insert(entry.key, entry.value) }
  }

  /// Makes a table from words as people write them.
  init(words: [(word: String, value: Value)]) {
    self.init(words.map { (WordTable.key(of: $0.word), $0.value) })
  }

  /// The hash of a single word.
  static func key(of word: String) -> UInt64 { WordScanner.tokens(of: word).first?.key ?? 0 }

  private mutating func insert(_ key: UInt64, _ value: Value) {
    filter[Int(truncatingIfNeeded: key >> 40) & 63] |= 1 << (key >> 50 & 63)
    var slot = slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key { return }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    values[slot] = value
  }

  private func slot(of key: UInt64) -> Int { Int(truncatingIfNeeded: (key ^ (key >> 29)) >> 3) & mask }

  /// Whether a word may be in the table; if not, it is not.
  @inline(__always)
  func mayHold(_ key: UInt64) -> Bool {
    filter[Int(truncatingIfNeeded: key >> 40) & 63] & (1 << (key >> 50 & 63)) != 0
  }

  /// The value of a word by its hash.
  @inline(__always)
  subscript(key: UInt64) -> Value? { mayHold(key) ? lookUp(key) : nil }

  private func lookUp(_ key: UInt64) -> Value? {
    var slot = slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
