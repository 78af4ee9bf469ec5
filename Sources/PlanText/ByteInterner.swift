/// Numbers byte strings in the order in which they first come: an open-addressing hash table over one arena.
struct ByteInterner: Sendable {
  private var arena: [UInt8] = []
  private var ends: [Int32] = []
  private var hashes: [UInt32] = []
  /// Number + 1 of the string in each slot; 0 is a free slot. The length is a power of two, at most two thirds full.
  private var slots: [Int32] = Array(repeating: 0, count: 1024)

  /// Number of strings.
  var count: Int { ends.count }

  /// The number of a string; a new one where it has not come before.
  @inline(__always)
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int32 {
    let slot = slot(of: bytes, hash: hash)
    if slots[slot] != 0 { return slots[slot] - 1 }
    return insert(bytes, hash: hash, into: slot)
  }

  /// The number of a string, if it has come.
  func number(of string: String) -> Int32? {
    string.utf8.span.withUnsafeBufferPointer { bytes in
      let found = slots[slot(of: bytes, hash: fnv1a(bytes))]
      return found == 0 ? nil : found - 1
    }
  }

  /// The string with a number.
  func string(_ number: Int32) -> String {
    String(decoding: arena[range(of: number)], as: UTF8.self)
  }

  private func range(of number: Int32) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[Int(number) - 1]))..<Int(ends[Int(number)])
  }

  /// The slot that holds a string, or the free one where it belongs.
  @inline(__always)
  private func slot(of bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let mask = slots.count - 1
    // FNV's low bits are its weakest; fold the high ones in.
    var slot = Int(hash ^ (hash >> 15)) & mask
    while slots[slot] != 0 {
      let number = slots[slot] - 1
      if hashes[Int(number)] == hash && equals(number, bytes) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  @inline(__always)
  private func equals(_ number: Int32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(of: number)
    guard range.count == bytes.count else { return false }
    for index in 0..<bytes.count where arena[range.lowerBound + index] != bytes[index] { return false }
    return true
  }

  private mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32, into slot: Int) -> Int32 {
    let number = Int32(ends.count)
    arena.append(contentsOf: bytes)
    ends.append(Int32(arena.count))
    hashes.append(hash)
    slots[slot] = number + 1
    if ends.count * 3 > slots.count * 2 { grow() }
    return number
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash ^ (hash >> 15)) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number + 1)
    }
  }
}

/// FNV-1a, 32 bits (Fowler, Noll, Vo): as fast as the bytes come, the same on every run.
func fnv1a(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
  var hash: UInt32 = 0x811C_9DC5
  for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
  return hash
}
