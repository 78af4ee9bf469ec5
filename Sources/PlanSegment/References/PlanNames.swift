import PlanModel

/// The names under which the documents of a corpus are mentioned.
struct PlanNames {
  private struct Name {
    var words: [UInt8]
    var id: String
  }

  private var namesByFirstWord: [UInt64: [Name]] = [:]
  private var documents: [(id: String, words: Set<String>, years: (Int, Int)?)] = []

  /// Collects titles, short names and aliases; names of one word are too common to be told from other words.
  init(corpus: [Document]) {
    for document in corpus {
      var seen: Set<[UInt8]> = []
      var words: Set<String> = []
      for name in [document.title, document.short] + document.aliases {
        let folded = Array(Outline.words(of: Array(name.utf8)).utf8)
        let parts = folded.split(separator: 0x20)
        words.formUnion(parts.map { String(decoding: $0, as: UTF8.self) })
        guard parts.count >= 2, seen.insert(folded).inserted else { continue }
        namesByFirstWord[FoldedLine.hash(parts[0]), default: []].append(Name(words: folded, id: document.id))
      }
      var years: (Int, Int)?
      if let first = document.period?.start?.year, let last = document.period?.end?.year { years = (first, last) }
      documents.append((document.id, words, years))
    }
    for key in namesByFirstWord.keys {
      // The longest name first; of equal names the document that stands first in the manifest.
      namesByFirstWord[key] = namesByFirstWord[key]?.enumerated().sorted {
        (-$0.element.words.count, $0.offset) < (-$1.element.words.count, $1.offset)
      }.map(\.element)
    }
  }

  /// Hashes of the words with which names begin.
  var firstWords: [UInt64] { Array(namesByFirstWord.keys) }

  /// The longest name at a place.
  func match(_ line: FoldedLine, at start: Int, _ key: UInt64) -> (id: String, end: Int)? {
    guard let names = namesByFirstWord[key] else { return nil }
    for name in names {
      if let end = line.matchEnd(name.words, at: start) { return (name.id, end) }
    }
    return nil
  }

  /// The document whose years a name gives and whose title has most of its words.
  func document(covering name: String, years: (Int, Int)) -> String? {
    let words = Outline.words(of: Array(name.utf8)).split(separator: " ").map(String.init)
    let content = words.filter {
      $0.utf8.count >= 4 && !isDigit($0.utf8.first ?? 0) && !ReferenceWords.planNouns.contains($0) && $0 != "national"
        && $0 != "nationale"
    }
    guard !content.isEmpty else { return nil }
    return documents.first { document in
      guard let own = document.years, own == years else { return false }
      return content.count { document.words.contains($0) } * 2 > content.count
    }?.id
  }
}

/// Names of laws.
enum LawName {
  /// The end of the number and date after the noun: `n° 2014-118 du 6 mars 2014`, `2011/36/UE`, `(UE) 2016/679`, `No. 12 of 2015`.
  static func end(in line: FoldedLine, from start: Int) -> Int? {
    var index = line.skipSpaces(start)
    // "loi organique n°", "directive (UE) 2024/1712", "decret du Premier ministre n°" has no end of its own.
    for _ in 0..<2 {
      if index < line.count, line.bytes[index] == 0x28 {
        while index < line.count, line.bytes[index] != 0x29 { index += 1 }
        index = line.skipSpaces(index + 1)
      } else if ["organique", "modifiee", "ministeriel", "royal", "grand-ducal"].contains(where: {
        line.hasWord($0, at: index)
      }) {
        index = line.skipSpaces(line.wordEnd(index))
      }
    }
    guard index < line.count else { return nil }
    var hasSign = false
    for sign in ["n", "no", "nr"] where line.hasWord(sign, at: index) {
      index += sign.utf8.count
      if index < line.count, line.bytes[index] == FoldedLine.degree || line.bytes[index] == 0x2E { index += 1 }
      index = line.skipSpaces(index)
      hasSign = true
      break
    }
    let numberStart = index
    while index < line.count,
      isDigit(line.bytes[index]) || line.bytes[index] == 0x2D || line.bytes[index] == 0x2F
        || line.bytes[index] == 0x2E && index + 1 < line.count && isDigit(line.bytes[index + 1])
    { index += 1 }
    guard index > numberStart, isDigit(line.bytes[numberStart]) else { return nil }
    let hasSlash = line.bytes[numberStart..<index].contains(0x2F)
    if hasSlash { while index < line.count, FoldedLine.isWordByte(line.bytes[index]) { index += 1 } }
    guard hasSign || hasSlash else { return nil }
    return dateEnd(in: line, from: index) ?? index
  }

  /// `du 6 mars 2014`, `of 2015`.
  private static func dateEnd(in line: FoldedLine, from start: Int) -> Int? {
    var index = line.skipSpaces(start)
    guard line.hasWord("du", at: index) || line.hasWord("of", at: index) else { return nil }
    index = line.skipSpaces(line.wordEnd(index))
    // Day, month and year, or a year alone: at most three words, the last one a year.
    for _ in 0..<3 {
      let end = line.wordEnd(index)
      guard end > index else { return nil }
      if end - index == 4, line.bytes[index..<end].allSatisfy(isDigit) { return end }
      index = line.skipSpaces(end)
    }
    return nil
  }
}
