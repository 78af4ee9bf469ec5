import PlanEvaluation
import PlanIngest
import PlanModel
import PlanThemes
import TestSupport

@testable import PlanFindings

/// The fictitious corpus as a perfect reader would hand it to the rules: attributes, concepts and pairs from the gold. What
/// the rules get wrong here is their own fault, not that of reading, tagging or matching.
struct OracleCorpus {
  let gold: Gold
  private(set) var analysis: Analysis

  /// Where the shipped corpora stand.
  static let folder = TestData.projectRoot + "/corpora/valmer"

  /// - Parameter isTagged: whether the program's own tagger reads the concepts from the texts, in place of the gold's.
  init(thesaurus: Thesaurus, description: CorpusDescription, isTagged: Bool = false) throws {
    gold = try Gold.load(OracleCorpus.folder + "/gold")
    var plans = description.documents.map { Plan(document: $0) }
    for (number, plan) in plans.enumerated() {
      plans[number] = OracleCorpus.plan(plan.document, gold.measures.filter { $0.document == plan.document.id })
    }
    if isTagged {
      let tagger = ThemeTagger(thesaurus: thesaurus)
      for number in plans.indices { tagger.tag(&plans[number]) }
    }
    let comparison = Comparison(pairs: OracleCorpus.pairs(gold, plans))
    let editions = gold.editions.map {
      EditionLink(
        old: $0.old.isEmpty ? nil : $0.old, new: $0.new.isEmpty ? nil : $0.new, relation: $0.relation, confidence: 1,
        changes: LocalizedText(fr: "", en: ""))
    }
    let answers = gold.recommendations.map {
      RecommendationAnswer(
        id: $0.id, verdict: $0.verdict, measures: $0.measures, confidence: 1, explanation: LocalizedText(fr: "", en: "")
      )
    }
    analysis = Analysis(
      corpus: description, thesaurus: thesaurus, plans: plans, comparison: comparison, editions: editions,
      answers: answers, findings: FindingSet(), run: RunRecord(version: "test"))
    analysis.findings = RuleSet.findings(
      in: FindingContext(
        corpus: description, thesaurus: thesaurus, plans: plans, comparison: comparison, editions: editions,
        answers: answers, asOf: description.asOf))
  }

  private static func plan(_ document: Document, _ rows: [Gold.Measure]) -> Plan {
    var text = ""
    var blocks: [Block] = []
    var measures: [Measure] = []
    for row in rows {
      let start = text.utf8.count
      text += row.text + "\n"
      let range = TextRange(start, text.utf8.count - 1)
      blocks.append(Block(kind: .paragraph, range: range))
      let title = TextPlace(range: TextRange(start, start + row.title.utf8.count))
      measures.append(measure(row, TextPlace(range: range), title))
    }
    let source = SourceText(
      path: document.files.first ?? "", format: .plain, encoding: "utf-8", sha256: "", declaredLanguage: nil,
      declaredTitle: nil, text: text, blocks: blocks, containers: [], diagnostics: [])
    // The whole text stands behind the measures, for what is said outside them: glossaries, names of other plans.
    let whole = document.files.compactMap { try? Ingest().read("\(folder)/\($0)", name: $0) }
    return Plan(document: document, sources: (rows.isEmpty ? [] : [source]) + whole, measures: measures)
  }

  private static func measure(_ row: Gold.Measure, _ place: TextPlace, _ title: TextPlace) -> Measure {
    func stated(_ words: String) -> Stated<String> {
      Stated(words, printed: words, place: place, isLabelled: true)
    }
    func amount(_ value: Double) -> Stated<Amount> {
      Stated(Amount(hundredths: Int64((value * 100).rounded())), printed: "\(value)", place: place)
    }
    var measure = Measure(
      id: row.id, document: row.document, number: row.number.isEmpty ? nil : row.number, title: row.title,
      text: row.text, titlePlace: title, places: [place], bodyPlaces: [place])
    measure.leads = row.leads.map(stated)
    measure.partners = row.partners.map(stated)
    if let deadline = row.deadline {
      measure.deadlines = [Stated(deadline, printed: row.deadlineText, place: place)]
    }
    measure.budgets = row.budgets.map(amount)
    measure.posts = row.posts.map(amount)
    measure.indicators = row.indicator.isEmpty ? [] : [stated(row.indicator)]
    measure.publics = row.publics.map(stated)
    measure.territories = row.territories.map(stated)
    measure.concepts = row.concepts.map { ConceptTag(notation: $0, weight: 2, places: [title]) }
    return measure
  }

  private static func pairs(_ gold: Gold, _ plans: [Plan]) -> [Pair] {
    var places: [String: (rank: Int, title: TextPlace)] = [:]
    for measure in plans.flatMap(\.measures) {
      places[measure.id] = (places.count, measure.titlePlace ?? TextPlace(range: TextRange(0, 0)))
    }
    var signals = Signals()
    signals[.lexical] = 0.5
    return gold.pairs.filter { $0.relation.isCounterpart }.compactMap { pair in
      guard let first = places[pair.measures.first], let second = places[pair.measures.second] else { return nil }
      let isOrdered = first.rank <= second.rank
      return Pair(
        a: isOrdered ? pair.measures.first : pair.measures.second,
        b: isOrdered ? pair.measures.second : pair.measures.first, relation: pair.relation, confidence: 1,
        signals: signals, aQuote: isOrdered ? first.title : second.title,
        bQuote: isOrdered ? second.title : first.title)
    }
  }
}
