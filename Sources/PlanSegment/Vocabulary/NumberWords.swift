/// Cardinal numbers in words, French and English, up to 999: "quarante-deux", "vingt et un", "forty-two".
enum NumberWords {
  /// Whether a number in words begins at a place.
  static func begins(_ line: FoldedLine, at start: Int) -> Bool {
    let end = line.wordEnd(start)
    guard end > start, end - start <= longestWord else { return false }
    let key = line.hash(start..<end)
    return filter.mayContain(key) && values[key] != nil
  }

  /// The value of a number in words at a place of a folded line, with the end of its words.
  static func value(in line: FoldedLine, at start: Int) -> (Int, Int)? {
    var index = start
    var total = 0
    var end = start
    var isFirst = true
    while index < line.count {
      let wordEnd = line.wordEnd(index)
      guard wordEnd > index, wordEnd - index <= longestWord else { break }
      let key = line.hash(index..<wordEnd)
      if !isFirst, joiners.contains(key) {
        index = wordEnd + 1
        continue
      }
      guard filter.mayContain(key), let value = values[key], let sum = combined(total, value, isFirst: isFirst) else {
        break
      }
      total = sum
      isFirst = false
      end = wordEnd
      guard wordEnd < line.count, line.bytes[wordEnd] == 0x2D || line.bytes[wordEnd] == 0x20 else { break }
      index = wordEnd + 1
    }
    return isFirst || total == 0 ? nil : (total, end)
  }

  private static let longestWord = 14
  private static let filter = WordFilter(values.keys)
  private static let joiners: Set<UInt64> = [FoldedLine.hash("et".utf8), FoldedLine.hash("and".utf8)]

  /// The value of a number in words.
  static func value(of words: String) -> Int? {
    var line = FoldedLine()
    let bytes = Array(words.utf8)
    line.fold(bytes, from: 0, to: bytes.count, limit: 64)
    guard let (value, end) = value(in: line, at: 0), end == line.count else { return nil }
    return value
  }

  /// Adds a word to the value so far: "quatre" + "vingt" = 80, "soixante" + "douze" = 72, "deux" + "cent" = 200.
  private static func combined(_ total: Int, _ value: Int, isFirst: Bool) -> Int? {
    if isFirst { return value }
    if value == 100 { return total < 10 ? total * 100 : nil }
    let tens = total % 100
    if value == 20, tens == 4 { return total - 4 + 80 }
    // A smaller word is added to tens; after "soixante" and "quatre-vingt" up to nineteen.
    if tens == 0 && total >= 100 { return total + value }
    guard tens >= 10, value < (tens == 60 || tens == 80 ? 20 : 10), tens % 10 == 0 else { return nil }
    return total + value
  }

  /// Values by the hash of the word: every word of a text is looked up here.
  private static let values: [UInt64: Int] = {
    var table: [UInt64: Int] = [:]
    let units = [
      "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
      "quatorze", "quinze", "seize",
    ]
    let english = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    for (index, word) in units.enumerated() { table[FoldedLine.hash(word.utf8)] = index + 1 }
    for (index, word) in english.enumerated() { table[FoldedLine.hash(word.utf8)] = index + 1 }
    let others: [(String, Int)] = [
      ("une", 1), ("premier", 1), ("premiere", 1), ("first", 1), ("deuxieme", 2), ("second", 2), ("seconde", 2),
      ("troisieme", 3), ("third", 3), ("vingt", 20), ("vingts", 20), ("trente", 30), ("quarante", 40),
      ("cinquante", 50), ("soixante", 60), ("septante", 70), ("huitante", 80), ("octante", 80), ("nonante", 90),
      ("cent", 100), ("cents", 100), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60),
      ("seventy", 70), ("eighty", 80), ("ninety", 90), ("hundred", 100),
    ]
    for (word, value) in others { table[FoldedLine.hash(word.utf8)] = value }
    return table
  }()
}
