/// What a `style` attribute says that matters for reading.
struct HTMLInlineStyle {
  var isHidden = false
  var isBold = false
  var isItalic = false
  var isUnderlined = false
  /// Size against the size around it.
  var scale: Double?
  /// Size against the browser's default, 16 pixels.
  var size: Double?
  /// No bullet or number is shown.
  var hidesMarker = false

  init() {}

  /// Reads declarations; what is not known is passed over.
  init(_ css: String) {
    for declaration in css.utf8.split(separator: UInt8(ascii: ";")) {
      guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let property = Self.word(declaration[..<colon])
      var value = Self.word(declaration[declaration.index(after: colon)...])
      if value.hasSuffix("!important") { value = String(value.dropLast(10)) }
      read(property, value)
    }
  }

  private mutating func read(_ property: String, _ value: String) {
    switch property {
    case "display": isHidden = isHidden || value == "none"
    case "visibility": isHidden = isHidden || value == "hidden" || value == "collapse"
    case "font-weight": isBold = value == "bold" || value == "bolder" || (Int(value) ?? 0) >= 600
    case "font-style": isItalic = value == "italic" || value == "oblique"
    case "text-decoration", "text-decoration-line": isUnderlined = value.hasPrefix("underline")
    case "list-style", "list-style-type": hidesMarker = value.hasPrefix("none")
    case "font-size": readSize(value)
    default: break
    }
  }

  private mutating func readSize(_ value: String) {
    if let named = Self.namedSizes[value] {
      size = named
      return
    }
    switch value {
    case "smaller": scale = 1 / 1.2
    case "larger": scale = 1.2
    default:
      let digits = value.prefix { ("0"..."9").contains($0) || $0 == "." }
      guard let number = Double(digits), number > 0, number < 1000 else { return }
      switch value.dropFirst(digits.count) {
      case "px": size = number / 16
      case "pt": size = number / 12
      case "rem": size = number
      case "em": scale = number
      case "%": scale = number / 100
      default: break
      }
    }
  }

  /// CSS Fonts 4, section 2.5: absolute sizes against `medium`.
  private static let namedSizes: [String: Double] = [
    "xx-small": 0.6, "x-small": 0.75, "small": 0.89, "medium": 1, "large": 1.2, "x-large": 1.5, "xx-large": 2,
  ]

  /// Lower case without white space.
  private static func word(_ bytes: some Sequence<UInt8>) -> String {
    var word: [UInt8] = []
    for byte in bytes where byte > 0x20 { word.append((65...90).contains(byte) ? byte | 0x20 : byte) }
    return String(decoding: word, as: UTF8.self)
  }
}
