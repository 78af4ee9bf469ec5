import PlanModel

/// Finds mentions of other plans, of their measures, and of laws.
struct ReferenceSearch {
  private let document: Document
  private let names: PlanNames
  private let filter: WordFilter
  private let outline: Outline
  private var source = 0
  private var fold = FoldedLine()
  private var found: [Reference] = []

  /// Makes a search for one document of a corpus.
  init(_ outline: Outline, document: Document, corpus: [Document]) {
    self.outline = outline
    self.document = document
    let names = PlanNames(corpus: corpus)
    self.names = names
    filter = WordFilter(
      names.firstWords + ReferenceWords.laws + ReferenceWords.measures + Array(ReferenceWords.plans))
  }

  /// All mentions in the readable lines and notes, in reading order.
  /// - Parameter measureOfLine: number of the measure to which a line belongs.
  mutating func references(measureOfLine: [Int?]) -> [Reference] {
    found = []
    for (index, line) in outline.lines.enumerated() where line.isReadable || line.kind == .note {
      fold.fold(outline.bytes[line.source], from: line.range.lowerBound, to: line.range.upperBound, limit: Int.max)
      source = line.source
      search(measure: measureOfLine[index])
    }
    return found
  }

  private mutating func search(measure: Int?) {
    var index = 0
    var lastDocument: String?
    while index < fold.count {
      guard FoldedLine.isWordByte(fold.bytes[index]) else {
        index += 1
        continue
      }
      let end = fold.wordEnd(index)
      let key = fold.hash(index..<end)
      if filter.mayContain(key), let mention = mention(key, index, end, lastDocument) {
        if case .document(let id) = mention.target { lastDocument = id }
        if case .measure(let id, _) = mention.target { lastDocument = id }
        add(mention.target, mention.range, measure)
        for other in mention.others { add(other.target, other.range, measure) }
        index = max(end, mention.end)
      } else {
        index = end
      }
    }
  }

  private struct Mention {
    var target: Reference.Target
    var range: Range<Int>
    var others: [(target: Reference.Target, range: Range<Int>)] = []
    var end: Int
  }

  private func mention(_ key: UInt64, _ start: Int, _ end: Int, _ lastDocument: String?) -> Mention? {
    if let match = names.match(fold, at: start, key) {
      return Mention(target: .document(match.id), range: start..<match.end, end: match.end)
    }
    if ReferenceWords.laws.contains(key), let lawEnd = LawName.end(in: fold, from: end) {
      return Mention(target: .law(printed(start..<lawEnd)), range: start..<lawEnd, end: lawEnd)
    }
    if ReferenceWords.measures.contains(key) { return measureMention(start, end, lastDocument) }
    if ReferenceWords.plans.contains(key), let planEnd = unknownPlanEnd(start, end) {
      let name = printed(start..<planEnd.end)
      if let id = names.document(covering: name, years: planEnd.years) {
        return Mention(target: .document(id), range: start..<planEnd.end, end: planEnd.end)
      }
      return Mention(target: .unknownPlan(name), range: start..<planEnd.end, end: planEnd.end)
    }
    return nil
  }

  private mutating func add(_ target: Reference.Target, _ range: Range<Int>, _ measure: Int?) {
    if case .document(let id) = target, id == document.id { return }
    found.append(Reference(target: target, place: TextPlace(source: source, range: textRange(range)), measure: measure))
  }

  private func textRange(_ range: Range<Int>) -> TextRange {
    TextRange(fold.offset(range.lowerBound), fold.offset(range.upperBound))
  }

  private func printed(_ range: Range<Int>) -> String { outline.text(source, textRange(range)) }

  // MARK: Measures of plans

  /// "l'action 13 du plan traite", "mesures 9 et 14 du deuxième plan", "la mesure 58 du même plan".
  private func measureMention(_ start: Int, _ end: Int, _ lastDocument: String?) -> Mention? {
    var numbers: [(text: String, range: Range<Int>)] = []
    var index = fold.skipSpaces(end)
    while numbers.count < 8, let number = number(at: index) {
      numbers.append((printed(number.0..<number.1), number.0..<number.1))
      index = number.1
      guard let next = afterJoiner(index) else { break }
      index = next
    }
    guard let last = numbers.last, let plan = planAfter(last.range.upperBound, lastDocument) else { return nil }
    let targets = numbers.map {
      (target: Reference.Target.measure(document: plan.id, number: $0.text), range: $0.range)
    }
    return Mention(
      target: targets[0].target, range: start..<(numbers.count == 1 ? plan.end : targets[0].range.upperBound),
      others: Array(targets.dropFirst()), end: plan.end)
  }

  private func number(at start: Int) -> (Int, Int)? {
    var index = start
    for sign in ["n", "no", "numero"] where fold.hasWord(sign, at: index) {
      index = fold.skipSpaces(index + sign.utf8.count)
      if index < fold.count, fold.bytes[index] == FoldedLine.degree || fold.bytes[index] == 0x2E {
        index = fold.skipSpaces(index + 1)
      }
      break
    }
    guard let (numeral, lower, upper) = NumeralReader(fold).numeral(at: index) else {
      return numberBeforeComma(index)
    }
    return numeral.alphabet == .smallLetter && !numeral.isBracketed ? nil : (lower, upper)
  }

  /// A number that a comma follows is one in a list.
  private func numberBeforeComma(_ start: Int) -> (Int, Int)? {
    var end = start
    while end < fold.count, isDigit(fold.bytes[end]), end - start < 4 { end += 1 }
    guard end > start, end < fold.count, fold.bytes[end] == 0x2C else { return nil }
    return (start, end)
  }

  private func afterJoiner(_ start: Int) -> Int? {
    let index = fold.skipSpaces(start)
    if index < fold.count, fold.bytes[index] == 0x2C { return fold.skipSpaces(index + 1) }
    for word in ["et", "and", "ou", "or", "a"] where fold.hasWord(word, at: index) {
      return fold.skipSpaces(index + word.utf8.count)
    }
    return nil
  }

  /// The plan that "du ...", "of the ..." names right after a number.
  private func planAfter(_ start: Int, _ lastDocument: String?) -> (id: String, end: Int)? {
    var index = fold.skipSpaces(start)
    guard
      let joiner = ["du", "de la", "de l'", "of the", "of", "in the", "dans le", "de"].first(where: {
        fold.hasPrefix($0, at: index)
      })
    else { return nil }
    index = fold.skipSpaces(index + joiner.utf8.count)
    for word in ["present", "presente", "this"] where fold.hasWord(word, at: index) {
      return (document.id, fold.wordEnd(fold.skipSpaces(index + word.utf8.count)))
    }
    for word in ["meme", "same"] where fold.hasWord(word, at: index) {
      guard let lastDocument else { return nil }
      return (lastDocument, fold.wordEnd(fold.skipSpaces(index + word.utf8.count)))
    }
    guard index < fold.count else { return nil }
    let key = fold.hash(index..<fold.wordEnd(index))
    return names.match(fold, at: index, key)
  }

  // MARK: Plans that the corpus does not hold

  /// The end of a name with its years: "schéma national d'accueil 2020-2023", at most nine words between noun and years.
  private func unknownPlanEnd(_ start: Int, _ end: Int) -> (end: Int, years: (Int, Int))? {
    var index = end
    for _ in 0..<10 {
      while index < fold.count, !FoldedLine.isWordByte(fold.bytes[index]) {
        // A name ends with its sentence or clause; quotation marks may stand in it.
        if fold.bytes[index] != 0x20, fold.bytes[index] != 0x22, fold.bytes[index] != 0x27, fold.bytes[index] != 0x2D {
          return nil
        }
        index += 1
      }
      if let years = years(at: index) { return (index + 9, years) }
      let next = fold.wordEnd(index)
      guard next > index else { return nil }
      if ReferenceWords.verbs.contains(fold.hash(index..<next)) { return nil }
      index = next
    }
    return nil
  }

  /// `2020-2023` at a place, if nothing runs on.
  private func years(at start: Int) -> (Int, Int)? {
    guard start + 9 <= fold.count, fold.bytes[start + 4] == 0x2D else { return nil }
    guard let first = year(at: start), let second = year(at: start + 5), first <= second else { return nil }
    return start + 9 < fold.count && FoldedLine.isWordByte(fold.bytes[start + 9]) ? nil : (first, second)
  }

  private func year(at start: Int) -> Int? {
    var value = 0
    for byte in fold.bytes[start..<start + 4] {
      guard isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return (1_950...2_100).contains(value) ? value : nil
  }
}
