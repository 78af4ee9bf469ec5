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
    if let names = firstNames(tokens, sentences, { subject($0, $1, verbs: InstitutionVocabulary.leadAfter) }) {
      return names
    }
    return firstNames(tokens, sentences) { subject($0, $1, verbs: InstitutionVocabulary.actAfter) } ?? []
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

  /// A name that is the subject of its sentence: at its start or after a comma, right before the verb.
  private func subject(
    _ tokens: [WordToken], _ sentence: Range<Int>, verbs: PhraseTable<Bool>
  ) -> [Range<Int>] {
    for index in sentence where isSubjectPosition(tokens, index, sentence) {
      guard tokens[index].kind == .word, let name = institutions.name(tokens, at: index) else { continue }
      var verb = name.tokens.upperBound
      while verb < sentence.upperBound, InstitutionVocabulary.between[tokens[verb].key] != nil { verb += 1 }
      guard verb < sentence.upperBound, verbs.match(tokens, at: verb) != nil else { continue }
      return [name.tokens]
    }
    return []
  }

  private func isSubjectPosition(_ tokens: [WordToken], _ index: Int, _ sentence: Range<Int>) -> Bool {
    if index == sentence.lowerBound { return true }
    let before = tokens[index - 1]
    return before.isSign(",") || before.isSign(";") || before.isSign(":") || before.isSign("-") || before.isSign("«")
  }
}
