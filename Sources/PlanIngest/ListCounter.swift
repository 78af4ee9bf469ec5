/// Counts the items of a list and writes their markers as a browser does.
struct ListCounter {
  /// How an ordered list writes its numbers; `•` for an unordered one.
  var style: UInt8
  private var next: Int
  /// A reversed list without `start`: its numbers are known when all items are.
  let isCountedAtEnd: Bool
  private let step: Int

  /// A bulleted list.
  static let bulleted = ListCounter(style: UInt8(ascii: "*"), next: 0, isCountedAtEnd: false, step: 0)

  /// An ordered list with the attributes of `ol`.
  static func ordered(type: String?, start: Int?, isReversed: Bool) -> ListCounter {
    let style = type?.utf8.first ?? UInt8(ascii: "1")
    return ListCounter(
      style: style, next: start ?? 1, isCountedAtEnd: isReversed && start == nil, step: isReversed ? -1 : 1)
  }

  /// The marker of the next item; `value` as the item says it.
  mutating func marker(value: Int? = nil) -> String {
    if step == 0 { return "•" }
    let number = value ?? next
    next = number &+ step
    return marker(of: number)
  }

  /// The marker that a number has in this list.
  func marker(of number: Int) -> String { Self.numeral(number, style: style) + "." }

  /// A number as a list writes it: `1`, `a`, `A`, `i`, `I`; outside what a style can write, decimal.
  static func numeral(_ number: Int, style: UInt8) -> String {
    switch style {
    case UInt8(ascii: "a"): alphabetic(number, first: 0x61)
    case UInt8(ascii: "A"): alphabetic(number, first: 0x41)
    case UInt8(ascii: "i"): roman(number)
    case UInt8(ascii: "I"): roman(number).uppercased()
    default: String(number)
    }
  }

  private static func alphabetic(_ number: Int, first: UInt8) -> String {
    guard number > 0 else { return String(number) }
    var letters: [UInt8] = []
    var rest = number
    while rest > 0 {
      letters.append(first + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  private static func roman(_ number: Int) -> String {
    guard (1..<4000).contains(number) else { return String(number) }
    let signs: [(Int, String)] = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
      (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = number
    var result = ""
    for (value, sign) in signs {
      while rest >= value {
        result += sign
        rest -= value
      }
    }
    return result
  }
}
