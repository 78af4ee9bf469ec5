/// The element and attribute names of one HTML file, found by the address of libxml2's interned string so that a name is
/// looked up by its letters once.
struct HTMLNameTable {
  private(set) var elements: [HTMLElement] = []
  private(set) var attributes: [HTMLAttribute] = []
  private var keys: [UInt]
  private var values: [Int32]

  init() {
    keys = [UInt](repeating: 0, count: 512)
    values = [Int32](repeating: 0, count: 512)
  }

  /// Number of a name in ``elements`` and ``attributes``.
  mutating func number(of name: UnsafePointer<UInt8>) -> Int {
    let key = UInt(bitPattern: name)
    let mask = keys.count - 1
    // Interned strings lie at odd distances; a multiplication spreads them (Knuth's golden ratio hash).
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(values[slot]) }
      slot = (slot + 1) & mask
    }
    let number = elements.count
    let string = String(cString: name)
    elements.append(HTMLElement(named: string))
    attributes.append(HTMLAttribute(named: string))
    keys[slot] = key
    values[slot] = Int32(number)
    if elements.count * 2 > keys.count { grow() }
    return number
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldValues = values
    keys = [UInt](repeating: 0, count: oldKeys.count * 2)
    values = [Int32](repeating: 0, count: oldKeys.count * 2)
    let mask = keys.count - 1
    for (key, value) in zip(oldKeys, oldValues) where key != 0 {
      var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = value
    }
  }
}
