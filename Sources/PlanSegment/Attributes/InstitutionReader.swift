import PlanModel

/// Finds names of institutions in running text.
struct InstitutionReader: Sendable {
  /// A name that was found.
  struct Name: Sendable {
    /// Tokens of the name, an article before it included.
    var tokens: Range<Int>
    /// Whether the name is known, as opposed to told by its form.
    var isKnown: Bool
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
    guard let end = formed(tokens, head) ?? properName(tokens, head, hasArticle: head > index) else { return nil }
    return Name(tokens: start..<end, isKnown: false)
  }

  /// `ministère de la Justice` is not known by `ministère de la` alone, and `DILEX` not inside `DILEX-2`.
  private func isWhole(_ tokens: [WordToken], _ next: Int) -> Bool {
    guard next < tokens.count else { return true }
    return tokens[next].isSpaced || tokens[next].kind == .sign
  }

  /// Takes an abbreviation in parentheses into the name: `... (DILEX)`.
  private func withParenthesis(_ tokens: [WordToken], _ next: Int) -> Int {
    guard next + 2 < tokens.count, tokens[next].isSign("("), tokens[next + 1].isAcronym, tokens[next + 2].isSign(")")
    else {
      return next
    }
    return next + 3
  }

  /// The end of a name told by its form: a head, then linked words, one capital at least (`Office valmérois de l'asile`).
  private func formed(_ tokens: [WordToken], _ head: Int) -> Int? {
    guard tokens[head].kind == .word, InstitutionVocabulary.bodies[tokens[head].key] != nil else { return nil }
    let opensSentence = head == 0 || tokens[head - 1].isSign(".")
    var hasCapital = tokens[head].isCapitalised && !opensSentence
    var next = head + 1
    var end = next
    var afterLink = false
    while next < tokens.count, next - head < InstitutionReader.longestName, tokens[next].kind == .word {
      let token = tokens[next]
      if InstitutionVocabulary.links[token.key] != nil {
        afterLink = true
      } else if InstitutionVocabulary.joins[token.key] != nil {
        guard next + 1 < tokens.count, InstitutionVocabulary.links[tokens[next + 1].key] != nil,
          !isName(tokens, next + 1)
        else { break }
      } else if afterLink || token.isCapitalised || next <= head + 2 && !isActing(tokens, next) {
        if !afterLink && !token.isCapitalised && InstitutionVocabulary.between[token.key] != nil { break }
        hasCapital = hasCapital || token.isCapitalised
        afterLink = false
        end = next + 1
      } else if isAdjective(tokens, next) {
        end = next + 1
      } else {
        break
      }
      next += 1
    }
    guard hasCapital, end > head + 1 else { return nil }
    return withParenthesis(tokens, end)
  }

  /// An abbreviation, or one capitalised word behind its article (`la Chancellerie`).
  private func properName(_ tokens: [WordToken], _ head: Int, hasArticle: Bool) -> Int? {
    let token = tokens[head]
    guard token.kind == .word, hasArticle, token.isAcronym || token.isCapitalised && token.count > 4 else { return nil }
    return InstitutionVocabulary.general[token.key] == nil ? head + 1 : nil
  }

  private func isName(_ tokens: [WordToken], _ index: Int) -> Bool {
    var index = index
    while index < tokens.count, InstitutionVocabulary.articles[tokens[index].key] != nil { index += 1 }
    guard index < tokens.count else { return false }
    return InstitutionVocabulary.bodies[tokens[index].key] != nil || known.match(tokens, at: index) != nil
  }

  private func isActing(_ tokens: [WordToken], _ index: Int) -> Bool {
    InstitutionVocabulary.leadAfter.match(tokens, at: index) != nil
      || InstitutionVocabulary.actAfter.match(tokens, at: index) != nil
  }

  /// An adjective that ends a name (`Relations extérieures`, `Sécurité publique`): a small word right after a capital.
  private func isAdjective(_ tokens: [WordToken], _ index: Int) -> Bool {
    tokens[index - 1].isCapitalised && !isActing(tokens, index)
      && InstitutionVocabulary.between[tokens[index].key] == nil
      && InstitutionVocabulary.stops[tokens[index].key] == nil
      && tokens[index].count > 3
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
