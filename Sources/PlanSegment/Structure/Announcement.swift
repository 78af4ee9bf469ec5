import PlanModel

/// A count that the text announces: "Le présent plan compte 42 mesures", "quinze fiches", "22 measures".
struct Announcement {
  /// How many.
  var count: Int
  /// Folded singular of what is counted.
  var word: String
  /// The words that say so.
  var place: TextPlace
  /// Whether a verb of the sentence says that the plan holds them ("compte", "comprend", "contains").
  var isOfPlan: Bool

  /// Whether the word counts measures by whatever name ("mesures", "actions").
  var isGeneral: Bool { word == "mesure" || word == "action" || word == "measure" }
}

/// Finds announced counts.
struct AnnouncementSearch {
  private static let verbs = [
    "compte", "comprend", "comporte", "contient", "reunit", "rassemble", "decline", "propose", "prevoit", "regroupe",
    "se compose", "articule", "structure", "repartie", "repartis", "reparties", "retenues", "retenus", "decliné",
    "contains", "comprises", "includes", "consists", "sets out", "has", "brings together", "made up", "lists",
    "organise en", "est compose", "arretees", "organised", "organized", "presente", "fixe",
  ]
  /// Words after which a count is another plan's or a part's ("des vingt-huit mesures du deuxième plan").
  private static let partitives: Set<String> = [
    "des", "les", "ces", "ses", "aux", "leurs", "of", "the", "these", "sur", "dont", "its", "parmi", "nos",
  ]

  /// All announced counts of measures, in reading order, in the lines before `limit`.
  static func announcements(in outline: Outline) -> [Announcement] {
    var found: [Announcement] = []
    var fold = FoldedLine()
    for line in outline.lines where line.isReadable && line.range.count >= 20 && line.cell == nil {
      guard line.kind == .paragraph || line.kind == .listItem else { continue }
      fold.fold(outline.bytes[line.source], from: line.range.lowerBound, to: line.range.upperBound, limit: 1_200)
      search(fold, line, &found)
      // Hostile texts may announce without end; a plan does so once or twice.
      if found.count >= 64 { break }
    }
    return found
  }

  private static func search(_ fold: FoldedLine, _ line: OutlineLine, _ found: inout [Announcement]) {
    var index = 0
    var previous = 0..<0
    while index < fold.count {
      let byte = fold.bytes[index]
      guard isLetter(byte) || isDigit(byte) else {
        index += 1
        continue
      }
      let start = index
      if let (count, end) = number(in: fold, at: start), count >= 2, count < 1_000,
        let word = countedWord(in: fold, after: end)
      {
        let isPartitive = !previous.isEmpty && partitives.contains(fold.string(previous))
        let sentence = sentence(around: start, in: fold)
        let range = TextRange(fold.offset(start), fold.offset(word.end))
        found.append(
          Announcement(
            count: count, word: word.text, place: TextPlace(source: line.source, range: range),
            isOfPlan: !isPartitive && verbs.contains { sentence.contains($0) }))
        index = word.end
        continue
      }
      while index < fold.count, isLetter(fold.bytes[index]) || isDigit(fold.bytes[index]) { index += 1 }
      previous = start..<index
    }
  }

  private static func number(in fold: FoldedLine, at start: Int) -> (Int, Int)? {
    if isDigit(fold.bytes[start]) {
      var end = start
      var value = 0
      while end < fold.count, isDigit(fold.bytes[end]), end - start < 4 {
        value = value * 10 + Int(fold.bytes[end] - 0x30)
        end += 1
      }
      return end < fold.count && fold.bytes[end] == 0x20 ? (value, end) : nil
    }
    return NumberWords.value(in: fold, at: start)
  }

  /// The noun after a number, at most one adjective between, if a measure can be called so.
  private static func countedWord(in fold: FoldedLine, after end: Int) -> (text: String, end: Int)? {
    var index = end
    for _ in 0..<2 {
      guard index < fold.count, fold.bytes[index] == 0x20 else { return nil }
      let start = index + 1
      index = start
      while index < fold.count, isLetter(fold.bytes[index]) { index += 1 }
      guard index - start > 2, index - start < 20 else { return nil }
      var word = fold.string(start..<index)
      if word.hasSuffix("s") { word.removeLast() }
      switch LabelWords.role(of: word) {
      case .measure, .article: return (word, index)
      default: continue
      }
    }
    return nil
  }

  private static func sentence(around index: Int, in fold: FoldedLine) -> String {
    var lower = index
    while lower > 0, fold.bytes[lower] != 0x2E { lower -= 1 }
    var upper = index
    while upper < fold.count, fold.bytes[upper] != 0x2E { upper += 1 }
    return fold.string(lower..<upper)
  }
}
