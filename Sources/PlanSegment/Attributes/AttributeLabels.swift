import PlanModel

/// Tells what a label, a column header or an element name announces.
enum AttributeLabels {
  /// How sure a reading is.
  enum Certainty: Sendable {
    /// The whole label is in the vocabulary.
    case listed
    /// A head noun or a qualifier decided.
    case inferred
  }
  /// A label as understood.
  struct Reading: Sendable {
    /// What the label announces.
    var kind: AttributeKind
    /// How sure that is.
    var certainty: Certainty
  }

  /// Longest label that is looked at, in words: longer texts are sentences.
  private static let longestLabel = 9

  /// What a label announces; nothing where it is none.
  ///
  /// Tolerates case, accents, plural, inclusive forms (`Pilote(s)`), a final colon, a complement (`de la mesure`), camel case
  /// and underscores. The language is a preference: the other one is tried as well, since exports mix them.
  static func kind(ofLabel label: some StringProtocol, language: Language) -> AttributeKind? {
    reading(ofLabel: label, language: language)?.kind
  }

  /// What a label announces, and how sure that is.
  static func reading(ofLabel label: some StringProtocol, language: Language) -> Reading? {
    guard label.utf8.count <= 120 else { return nil }
    return reading(of: WordScanner.tokens(of: splittingCamelCase(label))[...], language: language)
  }

  /// What the tokens of a label announce, and how sure that is.
  static func reading(of tokens: ArraySlice<WordToken>, language: Language) -> Reading? {
    guard let first = compiled(language).reading(of: tokens) else {
      return compiled(language == .fr ? .en : .fr).reading(of: tokens)
    }
    guard first.certainty == .inferred else { return first }
    let second = compiled(language == .fr ? .en : .fr).reading(of: tokens)
    return second?.certainty == .listed ? second : first
  }

  private static func compiled(_ language: Language) -> CompiledLabels {
    switch language {
    case .fr: french
    case .en: english
    }
  }
  private static let french = CompiledLabels(.french)
  private static let english = CompiledLabels(.english)

  /// `dueDate` -> `due Date`: a capital after a small letter begins a word.
  private static func splittingCamelCase(_ label: some StringProtocol) -> String {
    var result = ""
    var previous: Unicode.Scalar = " "
    for scalar in label.unicodeScalars {
      let isUpper = (65...90).contains(scalar.value)
      if isUpper && (97...122).contains(previous.value) { result.unicodeScalars.append(" ") }
      result.unicodeScalars.append(scalar)
      previous = scalar
    }
    return result
  }

  /// A vocabulary made ready for look-up.
  private struct CompiledLabels: Sendable {
    var labels: PhraseTable<AttributeKind>
    var heads: WordTable<AttributeKind>
    var bodies: WordTable<Bool>
    var leading: WordTable<Bool>
    var joining: WordTable<Bool>
    var fillers: WordTable<Bool>
    var owners: WordTable<Bool>
    var joiners: WordTable<Bool>
    var isHeadLast: Bool

    init(_ vocabulary: LabelVocabulary) {
      func words(_ list: String) -> [String] { list.split(separator: ",").map { String($0) } }
      func set(_ list: String) -> WordTable<Bool> { WordTable(words: words(list).map { ($0, true) }) }
      let fillers = set(vocabulary.fillers)
      func bare(_ phrase: String) -> String {
        // Phrases lose their fillers as labels do, so that both meet.
        let view = phrase.utf8
        let kept = WordScanner.tokens(of: phrase).filter { fillers[$0.key] == nil && $0.kind != .sign }
        return kept.map { token in
          let lower = view.index(view.startIndex, offsetBy: Int(token.lower))
          return String(phrase[lower..<view.index(lower, offsetBy: token.count)])
        }.joined(separator: " ")
      }
      labels = PhraseTable(
        vocabulary.labels.flatMap { entry in words(entry.phrases).map { (bare($0), entry.kind) } })
      heads = WordTable(words: vocabulary.heads.flatMap { entry in words(entry.words).map { ($0, entry.kind) } })
      bodies = set(vocabulary.bodies)
      leading = set(vocabulary.leading)
      joining = set(vocabulary.joining)
      self.fillers = fillers
      owners = set(vocabulary.owners)
      joiners = set(vocabulary.joiners)
      isHeadLast = vocabulary.isHeadLast
    }

    func reading(of tokens: ArraySlice<WordToken>) -> Reading? {
      let (words, owner) = contentWords(tokens)
      guard !words.isEmpty, words.count <= longestLabel else { return nil }
      if owner == .axis, let kind = listed(words[...]), kind == .title || kind == .number {
        return Reading(kind: .axis, certainty: .listed)
      }
      if let listed = listed(words[...]) { return Reading(kind: listed, certainty: .listed) }
      for part in words.split(whereSeparator: { joiners[$0.key] != nil }) where part.count < words.count {
        if let kind = listed(part) { return Reading(kind: kind, certainty: .listed) }
      }
      return inferred(words).map { kind in
        // `Institution responsable`: nothing but a body and what it does is as sure as a listed label.
        Reading(
          kind: kind, certainty: words.count == 2 && words.contains { bodies[$0.key] != nil } ? .listed : .inferred)
      }
    }

    /// The words that carry the meaning: no fillers, nothing in parentheses, no owner at the end (`de la mesure`); and
    /// what the owner is, where it is a label itself.
    private func contentWords(_ tokens: ArraySlice<WordToken>) -> (words: [WordToken], owner: AttributeKind?) {
      var words: [WordToken] = []
      var owner: AttributeKind?
      var depth = 0
      var afterFiller = false
      for token in tokens {
        if token.isSign("(") || token.isSign("[") { depth += 1 }
        if token.isSign(")") || token.isSign("]") { depth = max(0, depth - 1) }
        guard depth == 0, token.kind != .sign else { continue }
        if fillers[token.key] != nil {
          afterFiller = true
          continue
        }
        if !words.isEmpty, afterFiller, owners[token.key] != nil, listed((words + [token])[...]) == nil {
          owner = listed([token])
          break
        }
        words.append(token)
        afterFiller = false
        if words.count > longestLabel { break }
      }
      // A leading item number belongs to no label (`3. Budget`).
      if words.count > 1, words[0].kind == .number { words.removeFirst() }
      return (words, owner)
    }

    private func listed(_ words: ArraySlice<WordToken>) -> AttributeKind? {
      let words = Array(words)
      guard !words.isEmpty, let match = labels.match(words, at: 0), match.count == words.count else { return nil }
      return match.value
    }

    private func inferred(_ words: [WordToken]) -> AttributeKind? {
      guard words.count <= 6 else { return nil }
      let hasBody = words.contains { bodies[$0.key] != nil }
      if hasBody {
        if words.contains(where: { joining[$0.key] != nil }) { return .partners }
        if words.contains(where: { leading[$0.key] != nil }) { return .lead }
        return nil
      }
      guard let head = isHeadLast ? words.last : words.first else { return nil }
      return heads[head.key]
    }
  }
}
