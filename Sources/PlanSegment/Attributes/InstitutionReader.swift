import PlanModel

/// Finds names of institutions in running text.
struct InstitutionReader: Sendable {
  /// A name that was found.
  struct Name: Sendable {
    /// Tokens of the name, an article before it included.
    var tokens: Range<Int>
    /// Whether the name is known, as opposed to told by its form.
    var isKnown: Bool
    /// Whether it is an office holder's without the name of an office (`le préfet`): one of many, unless a text begins with it.
    var isBareOffice = false
  }
  private let known: PhraseTable<Bool>
  private static let longestName = 16

  /// Makes a reader that knows some names.
  init(names: [String]) {
    var phrases: [(phrase: String, value: Bool)] = []
    for name in names {
      let bare = InstitutionReader.withoutArticle(name)
      // One common word is no name (`communes`, `police`).
      let tokens = WordScanner.tokens(of: bare)
      guard let first = tokens.first, tokens.count <= InstitutionReader.longestName else { continue }
      if tokens.count == 1 && !first.isCapitalised { continue }
      phrases.append((bare, true))
    }
    known = PhraseTable(phrases)
  }

  /// A name that begins at a token, perhaps with an article.
  func name(_ tokens: [WordToken], at index: Int) -> Name? {
    let start = index
    var head = index
    if InstitutionVocabulary.articles[tokens[head].key] != nil, head + 1 < tokens.count { head += 1 }
    if let match = known.match(tokens, at: head), isWhole(tokens, head + match.count) {
      return Name(tokens: start..<withParenthesis(tokens, head + match.count), isKnown: true)
    }
    let isDefinite = head > index || index > 0 && Self.contracted[tokens[index - 1].key] != nil
    guard
      let end = formed(tokens, head, isDefinite: isDefinite) ?? capitalised(tokens, head)
        ?? properName(tokens, head, hasArticle: head > index)
    else { return nil }
    let isBareOffice = end == head + 1 && InstitutionVocabulary.holders[tokens[head].key] != nil
    return Name(tokens: start..<end, isKnown: false, isBareOffice: isBareOffice)
  }

  /// Prepositions that hold an article.
  private static let contracted = WordTable(words: ["du", "au"].map { ($0, true) })

  /// `ministère de la Justice` is not known by `ministère de la` alone, and `DILEX` not inside `DILEX-2`.
  private func isWhole(_ tokens: [WordToken], _ next: Int) -> Bool {
    guard next < tokens.count else { return true }
    return tokens[next].isSpaced || tokens[next].kind == .sign
  }

  /// Takes an abbreviation in parentheses into the name: `... (DILEX)`, `... (fedpol)`.
  private func withParenthesis(_ tokens: [WordToken], _ next: Int) -> Int {
    guard next + 2 < tokens.count, tokens[next].isSign("("), tokens[next + 1].kind == .word,
      tokens[next + 2].isSign(")")
    else { return next }
    return next + 3
  }

  /// The end of a name told by its form: a head, then linked words and adjectives (`Office valmérois de l'asile`). It needs a
  /// capital, an abbreviation behind it, or, with an article, an adjective of rank (`la direction générale du travail`) or an
  /// office holder for its head (`le préfet`).
  private func formed(_ tokens: [WordToken], _ head: Int, isDefinite: Bool) -> Int? {
    guard tokens[head].kind == .word else { return nil }
    let isHolder = InstitutionVocabulary.holders[tokens[head].key] != nil
    guard isHolder || InstitutionVocabulary.bodies[tokens[head].key] != nil else { return nil }
    let opensSentence = head == 0 || tokens[head - 1].isSign(".")
    var hasCapital = tokens[head].isCapitalised && !opensSentence
    var next = head + 1
    var end = next
    var isLinked = false
    while next < tokens.count, next - head < InstitutionReader.longestName, tokens[next].kind == .word {
      let token = tokens[next]
      if isLink(tokens, head, next) {
        isLinked = true
      } else if InstitutionVocabulary.joins[token.key] != nil {
        guard next + 1 < tokens.count, InstitutionVocabulary.links[tokens[next + 1].key] != nil,
          !isName(tokens, next + 1)
        else { break }
      } else if isLinked || token.isCapitalised || isAdjective(tokens, head, next) {
        hasCapital = hasCapital || token.isCapitalised
        isLinked = false
        end = next + 1
      } else {
        break
      }
      next += 1
    }
    if isHolder && isDefinite { return withParenthesis(tokens, end) }
    guard end > head + 1 else { return nil }
    let whole = withParenthesis(tokens, end)
    let hasAbbreviation = whole > end && tokens[end + 1].isAcronym
    let hasRank = isDefinite && InstitutionVocabulary.ranks[tokens[head + 1].key] != nil
    return hasCapital || hasAbbreviation || hasRank ? whole : nil
  }

  private func isLink(_ tokens: [WordToken], _ head: Int, _ index: Int) -> Bool {
    if InstitutionVocabulary.links[tokens[index].key] != nil { return true }
    return tokens[index].key == Self.dative && InstitutionVocabulary.dativeHeads[tokens[head].key] != nil
      && index + 1 < tokens.count && InstitutionVocabulary.links[tokens[index + 1].key] != nil
  }

  private static let dative = WordTable<Bool>.key(of: "à")

  /// A name of capitalised words with a head among them (`National Crime Agency`, `European Commission`).
  private func capitalised(_ tokens: [WordToken], _ start: Int) -> Int? {
    var next = start
    var end = start
    var hasHead = false
    while next < tokens.count, next - start < InstitutionReader.longestName, tokens[next].kind == .word {
      if tokens[next].isCapitalised {
        hasHead = hasHead || InstitutionVocabulary.bodies[tokens[next].key] != nil
        end = next + 1
      } else if InstitutionVocabulary.links[tokens[next].key] == nil || next == start || isName(tokens, next + 1) {
        break
      }
      next += 1
    }
    return hasHead && end > start + 1 ? withParenthesis(tokens, end) : nil
  }

  /// An abbreviation, or one capitalised word behind its article (`la Chancellerie`).
  private func properName(_ tokens: [WordToken], _ head: Int, hasArticle: Bool) -> Int? {
    let token = tokens[head]
    guard token.kind == .word, hasArticle, token.isAcronym || token.isCapitalised && token.count > 4 else { return nil }
    if head + 1 < tokens.count, tokens[head + 1].isCapitalised { return nil }
    return InstitutionVocabulary.general[token.key] == nil ? head + 1 : nil
  }

  private func isName(_ tokens: [WordToken], _ index: Int) -> Bool {
    var index = index
    while index < tokens.count, InstitutionVocabulary.articles[tokens[index].key] != nil { index += 1 }
    guard index < tokens.count else { return false }
    return InstitutionVocabulary.bodies[tokens[index].key] != nil || known.match(tokens, at: index) != nil
  }

  /// Whether the words at a token make what stands before them act (`pilote`, `publiera`, `will publish`).
  static func isActing(_ tokens: [WordToken], _ index: Int) -> Bool {
    let key = tokens[index].key
    if InstitutionVocabulary.acting[key] != nil { return true }
    guard InstitutionVocabulary.modals[key] != nil, index + 1 < tokens.count else { return false }
    return InstitutionVocabulary.bases[tokens[index + 1].key] != nil
  }

  /// A small word that belongs to the name: right behind the head (`Office valmérois`), right behind a capital
  /// (`Relations extérieures`), or the last word before a sign or the verb (`condition féminine, ...`).
  private func isAdjective(_ tokens: [WordToken], _ head: Int, _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.count > 3, InstitutionVocabulary.between[token.key] == nil, !isActing(tokens, index) else {
      return false
    }
    if index == head + 1, InstitutionVocabulary.ranks[token.key] != nil { return true }
    guard InstitutionVocabulary.stops[token.key] == nil else { return false }
    if index <= head + 2 || tokens[index - 1].isCapitalised { return true }
    guard index + 1 < tokens.count else { return true }
    return tokens[index + 1].kind == .sign || isActing(tokens, index + 1)
  }

  private func isActing(_ tokens: [WordToken], _ index: Int) -> Bool {
    Self.isActing(tokens, index) || InstitutionVocabulary.leadAfter.match(tokens, at: index) != nil
  }

  /// A name without the article before it.
  static func withoutArticle(_ name: String) -> String {
    guard let first = WordScanner.tokens(of: name).first, InstitutionVocabulary.articles[first.key] != nil else {
      return name
    }
    let view = name.utf8
    var start = view.index(view.startIndex, offsetBy: Int(first.upper))
    while start < name.endIndex, !name[start].isLetter { start = name.index(after: start) }
    return String(name[start...])
  }
}
