import PlanModel

/// Everything about a set of measures from which the signals of any two of them are read.
struct SignalReading: Sendable {
  let measures: MeasureTerms
  let compared: ComparedPlans
  let context: ContextScores
  let reuse: Reuse
  let lexical: LexicalVectors
  private let character: CharacterVectors
  private let concepts: ConceptVectors
  private let actions: ActionReading
  private let attributes: AttributeAgreement

  /// Reads all measures of the plans.
  /// - Parameter discountsFormulas: whether words that many measures share count less; texts of no plan have no formulas.
  init(
    _ plans: [Plan], compared: ComparedPlans, thesaurus: Thesaurus, jobs: Int, discountsFormulas: Bool = true
  ) {
    let measures = MeasureTerms(plans)
    let surroundings = MeasureContext(plans, measures)
    let seeds = SeedIndex(measures)
    let weights =
      discountsFormulas
      ? seeds.wordWeights(measures, families: compared.families) : Array(repeating: 1, count: measures.terms.count)
    let lexical = LexicalVectors(measures, extraTexts: surroundings.headings, wordWeights: weights)
    let character = CharacterVectors(
      measures, wordings: MeasureWording.all(of: plans), extraTexts: surroundings.headings, wordWeights: weights)
    context = ContextScores(
      measures, lexical: surroundings.addingParents(to: lexical.own, headings: lexical.extras),
      lexicalColumns: lexical.columnCount,
      character: surroundings.addingParents(to: character.own, headings: character.extras),
      characterColumns: character.columnCount, compared: compared, jobs: jobs)
    reuse = Reuse(measures, seeds: seeds, weights: weights, compared: compared)
    concepts = ConceptVectors(plans, thesaurus: thesaurus)
    actions = ActionReading(measures)
    attributes = AttributeAgreement(plans, measures)
    self.measures = measures
    self.compared = compared
    self.lexical = lexical
    self.character = character
  }

  /// The signals of two measures; the same for (a, b) and (b, a).
  func signals(_ first: Int, _ second: Int) -> Signals {
    var signals = Signals()
    signals[.lexical] = Double(lexical.stems.product(first, lexical.stems, second))
    signals[.character] = Double(character.texts.product(first, character.texts, second))
    signals[.context] = Double(context.score(first, second))
    signals[.reuse] = reuse.shared(min(first, second), max(first, second))?.coverage ?? 0
    signals[.concepts] = Double(concepts.rows.product(first, concepts.rows, second))
    let object = Double(lexical.titles.product(first, lexical.titles, second))
    signals[.action] = (object + actions.agreement(first, second)) / 2
    signals[.lead] = attributes.lead(first, second)
    signals[.publics] = attributes.publics(first, second)
    signals[.numbers] = attributes.numbers(first, second)
    signals[.opposition] = actions.areOpposite(first, second) ? 1 : 0
    return signals
  }
}
