/// A fixed map from folded words to values: open addressing over the hashes that ``WordScanner`` computes.
///
/// Two words with one 64-bit hash would be taken for one; the tables are fixed and tested not to collide among themselves.
struct WordTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private let mask: Int

  /// Makes a table; of two entries with one key the first counts.
  init(_ entries: [(key: UInt64, value: Value)]) {
    var capacity = 16
    while capacity < entries.count * 3 { capacity *= 2 }
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
    var slot = slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key { return }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    values[slot] = value
  }

  private func slot(of key: UInt64) -> Int { Int(truncatingIfNeeded: (key ^ (key >> 29)) >> 3) & mask }

  /// The value of a word by its hash.
  subscript(key: UInt64) -> Value? {
    var slot = slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
