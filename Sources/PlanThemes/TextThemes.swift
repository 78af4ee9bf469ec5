import PlanModel
import PlanText

/// A concept that a text is about, with the words that say so.
public struct Theme: Hashable, Sendable {
  /// Notation in the thesaurus.
  public var notation: String
  /// Probability that a careful reader gives the concept, 0...1.
  public var score: Double
  /// Bytes of the text where its labels stand, in order; empty where no label stands and words were only compared.
  public var ranges: [TextRange]

  /// Makes a theme.
  public init(notation: String, score: Double, ranges: [TextRange]) {
    self.notation = notation
    self.score = score
    self.ranges = ranges
  }
}

extension ThemeTagger {
  /// The concepts of a text on its own, best first, equal ones by notation.
  /// - Parameter titleCount: how many bytes at the start of the text are its title.
  public func tags(in text: String, titleCount: Int = 0, language: Language) -> [Theme] {
    let index = index(language)
    var words = index.words
    let search = LabelSearch(text, index: index, words: &words)
    let similarities = index.profiles.similarities(of: search.contentWords().map(\.key))
    return tags(in: text, titleCount: titleCount, search: search, similarities: similarities)
  }

  private func tags(in text: String, titleCount: Int, search: LabelSearch, similarities: [Double]) -> [Theme] {
    let opening = end(ofOpeningOf: text, after: titleCount, language: search.language)
    var concepts = TextConcepts(self)
    for match in search.strictMatches(facets: hierarchy.facets) + search.looseMatches() {
      let start = match.range.lowerBound
      let position: ConceptEvidence.Position =
        start < titleCount ? .title : start >= opening ? .body : titleCount == 0 ? .headline : .opening
      concepts.add(match, search.label(of: match), source: 0, position: position)
    }
    let themes = concepts.tags(TextConcepts.Surroundings(similarities: similarities)).map { decision in
      Theme(
        notation: hierarchy.thesaurus.concepts[decision.concept].notation,
        score: TagModel.probability(decision.logOdds), ranges: decision.places.map(\.range))
    }
    return themes.sorted { ($1.score, $0.notation) < ($0.score, $1.notation) }
  }

  /// Where the first sentence after the title ends.
  private func end(ofOpeningOf text: String, after titleCount: Int, language: Language) -> Int {
    let rest = TextRange(min(titleCount, text.utf8.count), text.utf8.count)
    return Sentences.first(in: text, range: rest, language: language)?.upperBound ?? rest.lowerBound
  }
}

extension ThemeTagger {
  /// Most concepts that are named for a text in which no label stands.
  private static let mostGuesses = 3
  /// How near a further guess must come to the first.
  private static let nearness = 0.75

  /// The themes of many texts, each in its language: the tags of each, or, where no label stands in one, up to three concepts
  /// whose labels and notes share most with it. Such a theme has no ranges and a score below that of every tag: it is a guess for
  /// reading, no evidence.
  public func themes(of texts: [(text: String, language: Language)]) -> [[Theme]] {
    var learned: [Language: LabelWords] = [:]
    return texts.map { text, language in
      let index = index(language)
      var words = learned[index.words.language] ?? index.words
      defer { learned[index.words.language] = words }
      let search = LabelSearch(text, index: index, words: &words)
      let similarities = index.profiles.similarities(of: search.contentWords().map(\.key))
      let tags = tags(in: text, titleCount: 0, search: search, similarities: similarities)
      return tags.isEmpty ? guesses(similarities) : tags
    }
  }

  /// The concepts nearest to a text, best first, equal ones by notation.
  private func guesses(_ similarities: [Double]) -> [Theme] {
    let ranked = similarities.enumerated().filter { $0.element > 0 }.sorted {
      ($1.element, $0.offset) < ($0.element, $1.offset)
    }
    guard let best = ranked.first?.element else { return [] }
    return ranked.prefix(Self.mostGuesses).filter { $0.element >= best * Self.nearness }.map { concept, similarity in
      Theme(
        notation: hierarchy.thesaurus.concepts[concept].notation,
        score: similarity * TagModel.probability(contextModel.threshold), ranges: [])
    }
  }
}
