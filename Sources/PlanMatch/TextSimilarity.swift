import PlanModel

/// How alike two texts are that belong to no plan: sentences, titles, paragraphs.
public struct TextSimilarity: Sendable {
  /// What is said of a pair of texts.
  public struct Judgement: Sendable {
    /// Likeness, 0...1.
    public var score: Double
    /// What the relation model makes of the two as measures.
    public var relation: Relation
    /// Whether one text negates or reverses what the other says; a hint, used by no finding.
    public var isContradiction: Bool
    /// The reasons.
    public var signals: Signals
  }

  /// Language of the texts.
  public var language: Language
  /// Number of threads; the result does not depend on it.
  public var jobs: Int

  /// What gives texts their meaning vectors.
  public var meaning: any MeaningModel

  /// Makes a comparison of texts.
  public init(language: Language, meaning: any MeaningModel = NoMeaning(), jobs: Int = 2) {
    self.language = language
    self.meaning = meaning
    self.jobs = jobs
  }

  /// Compares each pair; how rare a word is, is taken from all texts of the batch.
  public func judgements(of pairs: [(a: String, b: String)]) -> [Judgement] {
    let plans = [plan("a", pairs.map(\.a)), plan("b", pairs.map(\.b))]
    let reading = SignalReading(
      plans, compared: ComparedPlans(first: 0, pool: 1..<2), thesaurus: Thesaurus(concepts: []),
      meaning: meaning, jobs: jobs,
      discountsFormulas: false)
    let model = RelationModel.standard(for: meaning)
    return pairs.indices.map { index in
      let signals = reading.signals(index, pairs.count + index)
      // Stems and letters err on different pairs; their mean is better than either (STS-B French dev, `docs/matching.md`).
      let score = min(1, max(0, (signals[.lexical] + signals[.character]) / 2))
      let relation = model.relation(model.probabilities(of: signals), of: signals)
      return Judgement(
        score: score, relation: relation, isContradiction: signals[.opposition] > 0, signals: signals)
    }
  }

  private func plan(_ id: String, _ texts: [String]) -> Plan {
    let measures = texts.enumerated().map {
      Measure(id: "\(id):\($0.offset)", document: id, title: "", text: $0.element)
    }
    return Plan(document: Document(id: id, language: language), measures: measures)
  }
}
