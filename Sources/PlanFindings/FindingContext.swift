import PlanModel

/// What a rule may look at.
public struct FindingContext: Sendable {
  /// The manifest.
  public let corpus: CorpusDescription
  /// The thesaurus.
  public let thesaurus: Thesaurus
  /// Plans in manifest order.
  public let plans: [Plan]
  /// Measures compared.
  public let comparison: Comparison
  /// Measures of two editions aligned.
  public let editions: [EditionLink]
  /// Recommendations and what answers them.
  public let answers: [RecommendationAnswer]
  /// Day against which deadlines are judged.
  public let asOf: CalendarDay?

  /// Makes a context.
  public init(
    corpus: CorpusDescription, thesaurus: Thesaurus, plans: [Plan], comparison: Comparison,
    editions: [EditionLink] = [], answers: [RecommendationAnswer] = [], asOf: CalendarDay? = nil
  ) {
    self.corpus = corpus
    self.thesaurus = thesaurus
    self.plans = plans
    self.comparison = comparison
    self.editions = editions
    self.answers = answers
    self.asOf = asOf
  }
}
