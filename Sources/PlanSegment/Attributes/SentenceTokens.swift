/// Cuts tokens into sentences.
enum SentenceTokens {
  /// Ranges of tokens, in order; together they cover all tokens.
  ///
  /// A sentence ends at `.`, `!`, `?` before a capital, a digit or a quotation mark that white space parts from it.
  static func ranges(_ tokens: [WordToken]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where isEnd(tokens, index) {
      ranges.append(start..<index + 1)
      start = index + 1
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
    return ranges
  }

  private static func isEnd(_ tokens: [WordToken], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isSign(".") || token.isSign("!") || token.isSign("?") || token.isSign("…") else { return false }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    guard next.isSpaced else { return false }
    // `art. 3`, `M. Dupont`: a single letter or a known short form is no end.
    if token.isSign("."), index > 0, tokens[index - 1].kind == .word, tokens[index - 1].count <= 1 { return false }
    return next.isCapitalised || next.kind == .number || next.kind == .sign
  }
}
