/// Ordinal numbers, French and English, in words and in figures: "premier", "2e", "third", "4th".
enum Ordinals {
  /// The value of an ordinal at a place of a folded line, with its end.
  static func value(in line: FoldedLine, at start: Int) -> (Int, Int)? {
    var end = start
    while end < line.count, isLetter(line.bytes[end]) || isDigit(line.bytes[end]), end - start <= longest { end += 1 }
    guard end > start, end - start <= longest else { return nil }
    let word = line.string(start..<end)
    if let value = words[word] { return (value, end) }
    let digits = word.prefix { $0.isNumber }
    guard let value = Int(digits), value < 100, endings.contains(String(word.dropFirst(digits.count))) else {
      return nil
    }
    return (value, end)
  }

  private static let longest = 10
  private static let endings: Set<String> = [
    "e", "er", "ere", "re", "eme", "nd", "nde", "d", "de", "st", "rd", "th",
  ]
  private static let words: [String: Int] = [
    "premier": 1, "premiere": 1, "deuxieme": 2, "second": 2, "seconde": 2, "troisieme": 3, "quatrieme": 4,
    "cinquieme": 5, "sixieme": 6, "septieme": 7, "huitieme": 8, "neuvieme": 9, "dixieme": 10,
    "first": 1, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
  ]
}
