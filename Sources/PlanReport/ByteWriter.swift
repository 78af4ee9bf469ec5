import PlanModel

/// The bytes of a file in the making.
///
/// Reports hold hundreds of thousands of small values; appending bytes to one buffer is many times faster than string
/// interpolation, and no locale can change what comes out.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(bytes.count + count)
  }

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ other: some Collection<UInt8>) {
    bytes.append(contentsOf: other)
  }

  mutating func append(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Appends a number with at most four decimals, half away from zero, without trailing zeros; nothing where it is not finite.
  mutating func append(_ number: Double, decimalPoint: UInt8 = UInt8(ascii: ".")) {
    // Beyond 2^53 a double holds no fraction, and four decimals more would not fit an integer.
    guard number.magnitude < 9_007_199_254_740_992 / 10_000 else {
      if number.magnitude < 9.0e18 { append(Int(number)) }
      return
    }
    let scaled = Int((number * 10_000).rounded())
    if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
    append(Int(scaled.magnitude / 10_000))
    var fraction = scaled.magnitude % 10_000
    if fraction == 0 { return }
    bytes.append(decimalPoint)
    var unit: UInt = 1000
    while fraction > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(fraction / unit))
      fraction %= unit
      unit /= 10
    }
  }

  mutating func append(_ day: CalendarDay) {
    append(day.description)
  }
}
