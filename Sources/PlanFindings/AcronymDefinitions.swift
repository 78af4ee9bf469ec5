import PlanModel
import PlanText

/// Acronyms with the names that texts give for them: `Long name (LN)`, or a line of a glossary (`LN : Long name, service of the
/// ministry of ...`). A definition counts where the letters of the acronym stand in the name in their order, the first one at
/// its beginning (Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions", 2003).
struct AcronymDefinitions: Sendable {
  /// Folded names by folded acronym.
  private(set) var names: [String: Set<String>] = [:]
  /// The folded name of the ministry that an institution is said to belong to, by the institution's folded name.
  private(set) var ministries: [String: String] = [:]

  /// Words that begin the name of what other institutions belong to.
  private static let ministryWords: Set<String> = ["ministere", "ministry", "department"]
  /// Longest name looked at, in bytes.
  private static let window = 160

  /// Reads the definitions of one text.
  mutating func read(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        guard let end = AcronymDefinitions.acronymEnd(at: index, in: bytes) else {
          index += 1
          continue
        }
        let acronym = String(decoding: bytes[index..<end], as: UTF8.self)
        if index > 0 && bytes[index - 1] == UInt8(ascii: "(") && end < bytes.count && bytes[end] == UInt8(ascii: ")") {
          readBefore(index - 1, acronym, bytes)
        } else if let start = AcronymDefinitions.afterColon(end, in: bytes) {
          readAfter(start, acronym, bytes)
        }
        index = end
      }
    }
  }

  /// End of a run of two to ten capitals that begins at a word's beginning and is a whole word.
  private static func acronymEnd(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard isCapital(bytes[index]), index == 0 || !endsLetter(bytes[index - 1]) else { return nil }
    var end = index
    while end < bytes.count && isCapital(bytes[end]) { end += 1 }
    guard (2...10).contains(end - index), end == bytes.count || !beginsLetter(bytes[end]) else { return nil }
    return end
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }

  private static func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
    isCapital(byte) || (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }

  /// Whether a byte begins a letter: C2 and E2 begin no-break spaces, guillemets, dashes and apostrophes.
  private static func beginsLetter(_ byte: UInt8) -> Bool {
    isASCIILetterOrDigit(byte) || (byte >= 0xC3 && byte != 0xE2)
  }

  /// Whether a byte ends a letter: A0 and AF end no-break spaces, 99 a curly apostrophe, AB a guillemet.
  private static func endsLetter(_ byte: UInt8) -> Bool {
    isASCIILetterOrDigit(byte) || (byte >= 0x80 && ![0xA0, 0xAF, 0x99, 0xAB].contains(byte))
  }

  /// Where the text goes on after white space, a colon and white space.
  private static func afterColon(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var position = skipSpaces(index, in: bytes)
    guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else { return nil }
    position = skipSpaces(position + 1, in: bytes)
    return position < bytes.count ? position : nil
  }

  /// Skips plain spaces, no-break spaces (C2 A0) and narrow ones (E2 80 AF).
  private static func skipSpaces(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var position = index
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: " ") {
        position += 1
      } else if bytes[position] == 0xC2 && position + 1 < bytes.count && bytes[position + 1] == 0xA0 {
        position += 2
      } else if bytes[position] == 0xE2 && position + 2 < bytes.count && bytes[position + 1] == 0x80
        && bytes[position + 2] == 0xAF
      {
        position += 3
      } else {
        return position
      }
    }
    return position
  }

  /// `Long name (LN)`: the shortest stretch before the bracket that holds the letters.
  private mutating func readBefore(_ bracket: Int, _ acronym: String, _ bytes: UnsafeBufferPointer<UInt8>) {
    var start = max(0, bracket - AcronymDefinitions.window)
    for index in (start..<bracket).reversed() where AcronymDefinitions.endsPhrase(bytes[index]) {
      start = index + 1
      break
    }
    let words = Words.list(String(decoding: bytes[start..<bracket], as: UTF8.self))
    guard let first = AcronymDefinitions.firstWord(of: Words.key(acronym), in: words) else { return }
    add(acronym, words[first...].joined(separator: " "))
  }

  /// `LN : Long name, service of the ministry of ...`.
  private mutating func readAfter(_ start: Int, _ acronym: String, _ bytes: UnsafeBufferPointer<UInt8>) {
    let name = AcronymDefinitions.phrase(from: start, in: bytes)
    let words = Words.list(String(decoding: bytes[start..<name], as: UTF8.self))
    guard AcronymDefinitions.isAcronym(Words.key(acronym), of: words) else { return }
    let key = words.joined(separator: " ")
    add(acronym, key)
    guard name < bytes.count, bytes[name] == UInt8(ascii: ",") else { return }
    let apposition = AcronymDefinitions.phrase(from: name + 1, in: bytes)
    let rest = Words.list(String(decoding: bytes[(name + 1)..<apposition], as: UTF8.self))
    if let ministry = rest.firstIndex(where: { AcronymDefinitions.ministryWords.contains(String($0)) }) {
      ministries[key] = rest[ministry...].joined(separator: " ")
    }
  }

  private mutating func add(_ acronym: String, _ name: String) {
    names[Words.key(acronym), default: []].insert(name)
  }

  private static func endsPhrase(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "\n"),
      UInt8(ascii: "("):
      true
    default: false
    }
  }

  private static func phrase(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let limit = min(bytes.count, start + window)
    var index = start
    while index < limit && !endsPhrase(bytes[index]) { index += 1 }
    return index
  }

  /// Number of the word with which the long form of an acronym begins, looking for its letters from the end; names do not
  /// begin with an article or a preposition.
  private static func firstWord(of acronym: String, in words: [Substring]) -> Int? {
    let letters = Array(acronym.utf8)
    var remaining = letters.count
    for (number, word) in words.enumerated().reversed() {
      let bytes = Array(word.utf8)
      var position = bytes.count
      while position > 0 && remaining > 1 {
        position -= 1
        if bytes[position] == letters[remaining - 1] { remaining -= 1 }
      }
      // Its first byte is still free to be the first letter.
      let beginsName = position > 0 && bytes.first == letters[0] && !stopWords.contains(String(word))
      if remaining == 1 && beginsName { return number }
    }
    return nil
  }

  /// Whether the letters of an acronym stand in a name in their order, the first one at its beginning.
  static func isAcronym(_ acronym: String, of words: [Substring]) -> Bool {
    var letters = Array(acronym.utf8)[...]
    guard let first = letters.first, words.first?.utf8.first == first else { return false }
    for word in words {
      for byte in word.utf8 where byte == letters.first { letters = letters.dropFirst() }
    }
    return letters.isEmpty
  }

  private static let stopWords = LanguageWords.of(.fr).stopWords.union(LanguageWords.of(.en).stopWords)
}
