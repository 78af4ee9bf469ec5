import PlanModel

/// Cuts the value of a label into the values that it lists.
enum ValueList {
  /// Ranges of tokens, one for each value, without the signs around them; none where the text says that there is none.
  ///
  /// Values part at `;`, `/`, bullets and commas, and at `et` where both sides name an institution; not inside parentheses, nor
  /// before a preposition (`ministère de l'Agriculture, de la Souveraineté alimentaire et de la Forêt`).
  static func values(_ tokens: [WordToken]) -> [Range<Int>] {
    guard !isNothing(tokens) else { return [] }
    var values: [Range<Int>] = []
    var start = 0
    var depth = 0
    for index in tokens.indices {
      if tokens[index].isSign("(") { depth += 1 }
      if tokens[index].isSign(")") { depth = max(0, depth - 1) }
      guard depth == 0, parts(tokens, start, index) else { continue }
      append(&values, start..<index, tokens)
      start = index + 1
    }
    append(&values, start..<tokens.count, tokens)
    return values
  }

  /// Values that part at semicolons and bullets only: sentences, such as indicators.
  static func statements(_ tokens: [WordToken]) -> [Range<Int>] {
    guard !isNothing(tokens) else { return [] }
    var values: [Range<Int>] = []
    var start = 0
    for index in tokens.indices
    where tokens[index].isSign(";") || tokens[index].isSign("•") || tokens[index].isSign("|") {
      append(&values, start..<index, tokens)
      start = index + 1
    }
    append(&values, start..<tokens.count, tokens)
    return values
  }

  /// Whether a value says that there is none: a dash, `néant`, `à définir`, `N/A`, `TBC`.
  static func isNothing(_ tokens: [WordToken]) -> Bool {
    guard let first = tokens.firstIndex(where: { $0.kind != .sign }) else { return true }
    guard let match = nothing.match(tokens, at: first) else { return false }
    return tokens[(first + match.count)...].allSatisfy { $0.kind == .sign }
  }

  private static let nothing = PhraseTable<Bool>(
    """
    néant, aucun, aucune, sans objet, so, à définir, à déterminer, à préciser, à confirmer, non défini, non définie, \
    non précisé, non précisée, non renseigné, non renseignée, non chiffré, en attente, na, n/a, nc, nd, sans, \
    à compléter, tbd, tbc, none, nil, to be determined, to be confirmed, to be defined, not applicable, not available, \
    not specified, pas de coût, sans coût
    """.split(separator: ",").map { (String($0), true) })

  private static func append(_ values: inout [Range<Int>], _ range: Range<Int>, _ tokens: [WordToken]) {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, isEdge(tokens[lower]) { lower += 1 }
    while lower < upper, isEdge(tokens[upper - 1]), !tokens[upper - 1].isSign(")") { upper -= 1 }
    if lower < upper { values.append(lower..<upper) }
  }

  private static func isEdge(_ token: WordToken) -> Bool {
    guard token.kind == .sign else { return false }
    return !token.isSign("(") && !token.isSign("«") && !token.isSign("»") && !token.isSign(")") && !token.isSign("%")
      && !token.isSign("€")
  }

  /// Whether values part at a token.
  private static func parts(_ tokens: [WordToken], _ start: Int, _ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .sign {
      if token.isSign(";") || token.isSign("•") || token.isSign("|") { return true }
      if token.isSign("/") || token.isSign("+") || token.isSign("&") {
        return token.isSpaced || isAcronym(tokens, index - 1) && isAcronym(tokens, index + 1)
      }
      return token.isSign(",") && commaParts(tokens, start, index)
    }
    guard InstitutionVocabulary.joins[token.key] != nil, index > start, index + 1 < tokens.count else { return false }
    return joinParts(tokens, start, index)
  }

  /// `et` parts two institutions (`DGCS et ministère de la Justice`) or two plain nouns (`communes et associations`), never the
  /// fields of one (`Emploi et Développement social Canada`).
  private static func joinParts(_ tokens: [WordToken], _ start: Int, _ index: Int) -> Bool {
    let left = namesInstitution(tokens, start) || holdsHead(tokens, start, index) || isAcronym(tokens, index - 1)
    let isWord = index == start + 1
    if namesInstitution(tokens, index + 1) || tokens[index + 1].isCapitalised && holdsHead(tokens, index + 1, nil) {
      return left || isWord
    }
    return isWord && !tokens[start].isCapitalised && prepositions[tokens[index + 1].key] == nil
      && InstitutionVocabulary.articles[tokens[index + 1].key] == nil
  }

  /// Whether a capitalised head stands in a name, as in English at its end (`National Crime Agency`).
  private static func holdsHead(_ tokens: [WordToken], _ start: Int, _ end: Int?) -> Bool {
    for index in start..<(end ?? tokens.count) {
      if tokens[index].isSign(",") || tokens[index].isSign(";") { return false }
      if tokens[index].isCapitalised, InstitutionVocabulary.bodies[tokens[index].key] != nil { return true }
    }
    return false
  }

  private static func isAcronym(_ tokens: [WordToken], _ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isAcronym
  }

  /// A comma parts unless the name goes on behind it with a preposition, or in English with more of a ministry's field.
  private static func commaParts(_ tokens: [WordToken], _ start: Int, _ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    if prepositions[next.key] != nil && !next.isCapitalised { return false }
    if next.kind == .number { return false }
    if fieldHeads[tokens[start].key] != nil, next.isCapitalised, !namesInstitution(tokens, index + 1) { return false }
    return !isFieldList(tokens, start, index)
  }

  /// `Innovation, Sciences et Développement économique Canada`: capitalised fields without a head, the last after `et` and ending
  /// with a name of its own.
  private static func isFieldList(_ tokens: [WordToken], _ start: Int, _ index: Int) -> Bool {
    guard tokens[start].isCapitalised, !namesInstitution(tokens, start), tokens[index + 1].isCapitalised else {
      return false
    }
    guard let join = tokens[index...].firstIndex(where: { InstitutionVocabulary.joins[$0.key] != nil }),
      join + 2 < tokens.count, tokens[index..<join].allSatisfy({ !$0.isSign(";") && !$0.isSign("/") })
    else { return false }
    let end = tokens[join...].firstIndex { $0.isSign(";") || $0.isSign(",") || $0.isSign("/") } ?? tokens.count
    return end - join > 2 && tokens[end - 1].isCapitalised && !namesInstitution(tokens, join + 1)
      && InstitutionVocabulary.links[tokens[end - 2].key] == nil
  }

  private static let prepositions = WordTable(
    words: ["de", "du", "des", "d", "à", "aux", "au", "of", "for", "par", "dont", "y"].map { ($0, true) })

  /// Heads of English names whose fields are listed with commas (`Department for Environment, Food and Rural Affairs`).
  private static let fieldHeads = WordTable(
    words: ["department", "ministry", "minister", "directorate"].map { ($0, true) })

  /// Whether an institution is named from a token on: a head, an abbreviation, perhaps after an article.
  private static func namesInstitution(_ tokens: [WordToken], _ index: Int) -> Bool {
    var index = index
    while index < tokens.count, InstitutionVocabulary.articles[tokens[index].key] != nil { index += 1 }
    guard index < tokens.count else { return false }
    return tokens[index].isAcronym || InstitutionVocabulary.heads[tokens[index].key] != nil
  }
}
