import PlanModel

/// Everything about a set of measures from which the signals of any two of them are read.
struct SignalReading: Sendable {
  let measures: MeasureTerms
  let compared: ComparedPlans
  let context: ContextScores
  let reuse: Reuse
  let lexical: LexicalVectors
  let grams: TextGramVectors
  let concepts: ConceptVectors
  private let actions: ActionReading
  private let attributes: AttributeAgreement
  private let meaning: MeaningReading?

  /// Reads all measures of the plans.
  /// - Parameters:
  ///   - meaning: what gives texts their meaning vectors.
  ///   - discountsFormulas: whether words that many measures share count less; texts of no plan have no formulas.
  init(
    _ plans: [Plan], compared: ComparedPlans, thesaurus: Thesaurus, meaning model: any MeaningModel, jobs: Int,
    discountsFormulas: Bool = true
  ) {
    let measures = MeasureTerms(plans)
    let surroundings = MeasureContext(plans, measures)
    let seeds = SeedIndex(measures)
    let weights =
      discountsFormulas
      ? seeds.wordWeights(measures, families: compared.families) : Array(repeating: 1, count: measures.terms.count)
    let wordings = MeasureWording.all(of: plans)
    let meaning = MeaningReading(wordings, headings: surroundings.headings, model: model)
    let ((lexical, spaces), (grams, attributes)) = concurrently(
      jobs: jobs,
      {
        let lexical = LexicalVectors(measures, extraTexts: surroundings.headings, wordWeights: weights)
        let character = CharacterVectors(wordings: wordings, extraTexts: surroundings.headings)
        let spaces = (
          lexical: ContextVectors(
            own: lexical.own, headings: lexical.extras, context: surroundings, columnCount: lexical.columnCount),
          character: ContextVectors(
            own: character.own, headings: character.extras, context: surroundings,
            columnCount: character.columnCount)
        )
        return (lexical, spaces)
      },
      { (TextGramVectors(measures, wordWeights: weights), AttributeAgreement(plans, measures)) })
    var vectors: [(weight: Float, vectors: any MeasureVectors)] = [
      (ContextScores.lexicalWeight, spaces.lexical), (ContextScores.characterWeight, spaces.character),
    ]
    if let meaning {
      let withContext = surroundings.addingParents(to: meaning.own, headings: meaning.extras)
      vectors.append((ContextScores.meaningWeight, withContext))
    }
    context = ContextScores(
      measures,
      spaces: vectors.map {
        ContextSpace(weight: $0.weight, $0.vectors, measures, compared: compared, jobs: jobs)
      }, compared: compared, jobs: jobs)
    (reuse, concepts) = concurrently(
      jobs: jobs, { Reuse(measures, seeds: seeds, weights: weights, compared: compared) },
      { ConceptVectors(plans, thesaurus: thesaurus) })
    actions = ActionReading(measures)
    self.measures = measures
    self.compared = compared
    self.lexical = lexical
    self.grams = grams
    self.attributes = attributes
    self.meaning = meaning
  }

  /// Scalar products of two measures' vectors, of each kind.
  struct Products {
    var lexical: Float
    var titles: Float
    var character: Float
    var concepts: Float
    var context: Float
  }

  /// The signals of two measures; the same for (a, b) and (b, a).
  func signals(_ first: Int, _ second: Int) -> Signals {
    signals(
      first, second,
      products: Products(
        lexical: lexical.stems.product(first, lexical.stems, second),
        titles: lexical.titles.product(first, lexical.titles, second),
        character: grams.rows.product(first, grams.rows, second),
        concepts: concepts.rows.product(first, concepts.rows, second), context: context.score(first, second)))
  }

  /// The signals of two measures of which the products are known.
  func signals(_ first: Int, _ second: Int, products: Products) -> Signals {
    var signals = Signals()
    signals[.lexical] = Double(products.lexical)
    signals[.character] = Double(products.character)
    signals[.meaning] = meaning.map { Double($0.own.cosine(first, second)) } ?? 0
    signals[.context] = Double(products.context)
    signals[.reuse] = reuse.shared(min(first, second), max(first, second))?.coverage ?? 0
    signals[.concepts] = Double(products.concepts)
    signals[.action] = (Double(products.titles) + actions.agreement(first, second)) / 2
    signals[.lead] = attributes.lead(first, second)
    signals[.publics] = attributes.publics(first, second)
    signals[.numbers] = attributes.numbers(first, second)
    signals[.opposition] = actions.areOpposite(first, second) ? 1 : 0
    return signals
  }
}
