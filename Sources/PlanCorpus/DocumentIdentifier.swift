import Foundation

/// The short stable names of documents: `[a-z0-9-]+`.
enum DocumentIdentifier {
  /// Whether a manifest may use the name.
  static func isValid(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 100 && name.utf8.allSatisfy(isAllowed)
  }

  /// A name made from a file name: lower case, without accents, hyphens for all else; `document` where nothing is left.
  static func made(from name: String) -> String {
    var bytes: [UInt8] = []
    // Decomposed, an accented letter is its base letter followed by marks, which are skipped.
    for scalar in name.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if scalar == "œ" || scalar == "æ" {
        bytes += scalar == "œ" ? Array("oe".utf8) : Array("ae".utf8)
      } else if scalar.isASCII, isAllowed(UInt8(scalar.value)), scalar != "-" {
        bytes.append(UInt8(scalar.value))
      } else if let last = bytes.last, last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    let made = String(decoding: bytes.prefix(100), as: UTF8.self)
    return made.isEmpty ? "document" : made
  }

  /// The name itself, or with `-2`, `-3` ... behind it where it is taken already.
  static func free(_ name: String, taken: inout Set<String>) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
