/// Tells in a few instructions that a word is none of a set: 4096 bits, one for the low bits of each word's hash (a Bloom
/// filter with one hash function; Bloom 1970). A few hundred words leave more than nine in ten other words out.
struct WordFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 64)

  /// Makes a filter of hashes.
  init(_ hashes: some Sequence<UInt64>) {
    for hash in hashes { bits[Int(hash >> 6 & 63)] |= 1 << (hash & 63) }
  }

  /// Whether a word with the hash may be in the set.
  func mayContain(_ hash: UInt64) -> Bool { bits[Int(hash >> 6 & 63)] & (1 << (hash & 63)) != 0 }
}
