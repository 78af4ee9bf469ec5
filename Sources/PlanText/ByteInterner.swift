import Glibc

/// Numbers byte strings in the order in which they first come: an open-addressing hash table over one arena.
struct ByteInterner: Sendable {
  private var arena: [UInt8] = []
  private var ends: [Int32] = []
  /// Number + 1 of the string in each slot, its hash in the upper half; 0 is a free slot. The length is a power of two, at
  /// most two thirds full.
  private var slots: [UInt64] = Array(repeating: 0, count: 1024)

  /// Number of strings.
  var count: Int { ends.count }

  /// The number of a string; a new one where it has not come before.
  @inline(__always)
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int32 {
    let slot = slot(of: bytes, hash: hash)
    if slots[slot] != 0 { return Self.number(in: slots[slot]) }
    return insert(bytes, hash: hash, into: slot)
  }

  /// The number of a string, if it has come.
  func number(of string: String) -> Int32? {
    string.utf8.span.withUnsafeBufferPointer { bytes in
      let found = slots[slot(of: bytes, hash: fnv1a(bytes))]
      return found == 0 ? nil : Self.number(in: found)
    }
  }

  /// The string with a number.
  func string(_ number: Int32) -> String {
    String(decoding: arena[range(of: number)], as: UTF8.self)
  }

  private static func number(in slot: UInt64) -> Int32 {
    Int32(truncatingIfNeeded: slot) - 1
  }

  private func range(of number: Int32) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[Int(number) - 1]))..<Int(ends[Int(number)])
  }

  /// Where the search for a hash begins. FNV's low bits are its weakest; the high ones are folded in.
  private func firstSlot(_ hash: UInt32) -> Int {
    Int(hash ^ (hash >> 15)) & (slots.count - 1)
  }

  /// The slot that holds a string, or the free one where it belongs.
  @inline(__always)
  private func slot(of bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = firstSlot(hash)
    while slots[slot] != 0 {
      let found = slots[slot]
      if found >> 32 == UInt64(hash) && equals(Self.number(in: found), bytes) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  @inline(__always)
  private func equals(_ number: Int32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(of: number)
    guard range.count == bytes.count, let start = bytes.baseAddress else { return range.count == bytes.count }
    return arena.withUnsafeBufferPointer { memcmp($0.baseAddress! + range.lowerBound, start, range.count) == 0 }
  }

  private mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32, into slot: Int) -> Int32 {
    arena.append(contentsOf: bytes)
    ends.append(Int32(arena.count))
    slots[slot] = UInt64(hash) << 32 | UInt64(ends.count)
    if ends.count * 3 > slots.count * 2 { grow() }
    return Int32(ends.count - 1)
  }

  private mutating func grow() {
    let full = slots.filter { $0 != 0 }
    slots = Array(repeating: 0, count: slots.count * 2)
    for entry in full {
      var slot = firstSlot(UInt32(entry >> 32))
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}

/// Start of FNV-1a, 32 bits (Fowler, Noll, Vo): as fast as the bytes come, the same on every run.
let fnvBasis: UInt32 = 0x811C_9DC5
/// Factor of FNV-1a, 32 bits.
let fnvPrime: UInt32 = 0x0100_0193

/// FNV-1a of a byte string.
func fnv1a(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
  var hash = fnvBasis
  for byte in bytes { hash = (hash ^ UInt32(byte)) &* fnvPrime }
  return hash
}
