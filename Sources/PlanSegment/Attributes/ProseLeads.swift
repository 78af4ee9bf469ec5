import PlanModel

/// Finds who leads a measure where no label says so.
struct ProseLeads: Sendable {
  private let institutions: InstitutionReader

  /// Makes a finder.
  init(institutions: InstitutionReader) { self.institutions = institutions }

  /// Tokens of the names of those who lead, in order; empty where the text names none.
  ///
  /// A name counts as lead by what stands before it (`sous la conduite du`, `piloté par`), then by the verb of which it
  /// is the subject; verbs of leading count before verbs of doing.
  func leads(in tokens: [WordToken]) -> [Range<Int>] {
    let sentences = SentenceTokens.ranges(tokens)
    if let names = firstNames(tokens, sentences, namedAfterCue) { return names }
    if let names = firstNames(tokens, sentences, apposition) { return names }
    let leading = InstitutionVocabulary.leadAfter
    if let names = firstNames(tokens, sentences, { subject($0, $1) { leading.match($0, at: $1) != nil } }) {
      return names
    }
    return firstNames(tokens, sentences) { subject($0, $1, acts: InstitutionReader.isActing) } ?? []
  }

  private func firstNames(
    _ tokens: [WordToken], _ sentences: [Range<Int>], _ find: ([WordToken], Range<Int>) -> [Range<Int>]
  ) -> [Range<Int>]? {
    for sentence in sentences {
      let names = find(tokens, sentence)
      if !names.isEmpty { return names }
    }
    return nil
  }

  /// Names after a phrase such as `sous la conduite`, with those that `et` adds.
  private func namedAfterCue(_ tokens: [WordToken], _ sentence: Range<Int>) -> [Range<Int>] {
    let cues = InstitutionVocabulary.leadBefore
    for index in sentence {
      guard tokens[index].kind == .word, let cue = cues.match(tokens, at: index) else {
        continue
      }
      var start = index + cue.count
      if start < sentence.upperBound, Self.contractions[tokens[start].key] != nil { start += 1 }
      guard start < sentence.upperBound, let name = institutions.name(tokens, at: start) else { continue }
      return withAdded(tokens, name, sentence)
    }
    return []
  }

  private static let contractions = WordTable(
    words: ["du", "de", "d", "des", "au", "à"].map { ($0, true) })

  private func withAdded(_ tokens: [WordToken], _ first: InstitutionReader.Name, _ sentence: Range<Int>) -> [Range<Int>]
  {
    var names = [first.tokens]
    var next = first.tokens.upperBound
    while next + 1 < sentence.upperBound,
      InstitutionVocabulary.joins[tokens[next].key] != nil || tokens[next].isSign(","),
      let name = institutions.name(tokens, at: next + 1)
    {
      names.append(name.tokens)
      next = name.tokens.upperBound
    }
    return names
  }

  /// `Chargée de la mesure, l'agence ...`: the name behind the comma.
  private func apposition(_ tokens: [WordToken], _ sentence: Range<Int>) -> [Range<Int>] {
    guard let first = sentence.first, InstitutionVocabulary.apposition.match(tokens, at: first) != nil,
      let comma = sentence.first(where: { tokens[$0].isSign(",") }), comma + 1 < sentence.upperBound,
      let name = institutions.name(tokens, at: comma + 1)
    else { return [] }
    return [name.tokens]
  }

  /// Names that are the subject of their sentence: at its start or after a comma, right before the verb.
  private func subject(
    _ tokens: [WordToken], _ sentence: Range<Int>, acts: ([WordToken], Int) -> Bool
  ) -> [Range<Int>] {
    for index in sentence where isSubjectPosition(tokens, index, sentence) {
      guard tokens[index].kind == .word, let name = institutions.name(tokens, at: index) else { continue }
      if name.isBareOffice && index != sentence.lowerBound { continue }
      let names = withAdded(tokens, name, sentence)
      var verb = afterInsertion(tokens, names[names.count - 1].upperBound, sentence)
      while verb < sentence.upperBound, InstitutionVocabulary.between[tokens[verb].key] != nil { verb += 1 }
      guard verb < sentence.upperBound, acts(tokens, verb) else { continue }
      return names
    }
    return []
  }

  /// Behind `, en lien avec ...,` between subject and verb.
  private func afterInsertion(_ tokens: [WordToken], _ index: Int, _ sentence: Range<Int>) -> Int {
    guard index + 1 < sentence.upperBound, tokens[index].isSign(","),
      AttributeReader.partnerCues.match(tokens, at: index + 1) != nil
    else { return index }
    let end = tokens[index + 2..<min(sentence.upperBound, index + 25)].firstIndex { $0.isSign(",") }
    return end.map { $0 + 1 } ?? index
  }

  private func isSubjectPosition(_ tokens: [WordToken], _ index: Int, _ sentence: Range<Int>) -> Bool {
    if index == sentence.lowerBound { return true }
    let before = tokens[index - 1]
    if before.isSign(",") { return !followsSubject(tokens, index - 1, sentence) }
    return before.isSign(";") || before.isSign(":") || before.isSign("-") || before.isSign("«")
  }

  /// Whether the words before a comma are a body that is no name (`l'inspection du travail, la Caisse ... et l'Office ...`):
  /// then what follows is but another subject of the same verb.
  private func followsSubject(_ tokens: [WordToken], _ comma: Int, _ sentence: Range<Int>) -> Bool {
    var first = comma
    while first > sentence.lowerBound, !tokens[first - 1].isSign(",") { first -= 1 }
    if InstitutionVocabulary.articles[tokens[first].key] != nil, first + 1 < comma { first += 1 }
    return InstitutionVocabulary.heads[tokens[first].key] != nil
  }
}
