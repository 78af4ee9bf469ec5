import PlanModel
import Testing

@testable import PlanEvaluation

@Suite struct EvaluationTests {
  @Test func aMeasureCountsOnlyWithItsNumberAndMostOfItsWords() {
    var gold = Gold()
    gold.measures = [goldMeasure("p:1", "one two three four"), goldMeasure("p:2", "five six seven eight")]
    let scores = Evaluation.score(
      analysis(["p": [("p:1", "one two three four"), ("p:3", "five six seven eight")]]), against: gold)
    #expect(scores.tally("measures") == Tally(credit: 1, predicted: 2, gold: 2))
    #expect(scores.discrepancies.map(\.id) == ["p:2", "p:3"])
  }

  @Test func aNearbyConceptIsHalfAnAnswer() {
    var gold = Gold()
    gold.measures = [goldMeasure("p:1", "one two", concepts: ["F20", "P10"])]
    var run = analysis(["p": [("p:1", "one two")]])
    run.plans[0].measures[0].concepts = ["F22", "P10", "U30"].map { ConceptTag(notation: $0, weight: 1, places: []) }
    run.thesaurus = Thesaurus(concepts: [
      Concept(notation: "F20", uri: "", prefLabels: [:]),
      Concept(notation: "F22", uri: "", prefLabels: [:], broader: ["F20"]),
    ])
    let scores = Evaluation.score(run, against: gold)
    #expect(scores.tally("concepts") == Tally(credit: 1.5, predicted: 3, gold: 2))
  }

  @Test func namesAgreeWithoutArticleAccentAndCase() {
    #expect(Agreement.agree("Le ministère de la Justice", "MINISTERE DE LA JUSTICE"))
    #expect(Agreement.agree("l’État", "État"))
    #expect(!Agreement.agree("ministère de la Justice", "direction des migrations"))
    #expect(Agreement.words(of: "Cœur d’été, 1,5 M€") == ["coeur", "d", "ete", "1", "5", "m"])
  }

  @Test func aPairThatTheGoldDoesNotListIsWrong() {
    var gold = Gold()
    gold.measures = ["a:1", "a:2", "b:1", "b:2"].map { goldMeasure($0, "text of \($0)") }
    gold.pairs = [
      Gold.Pair(measures: UnorderedPair("a:1", "b:1"), relation: .verbatim, note: ""),
      Gold.Pair(measures: UnorderedPair("a:1", "b:2"), relation: .unrelated, note: ""),
    ]
    var run = analysis([
      "a": [("a:1", "text of a:1"), ("a:2", "text of a:2")], "b": [("b:1", "text of b:1"), ("b:2", "text of b:2")],
    ])
    run.comparison.pairs = [
      pair("a:1", "b:1", .verbatim, 0.9), pair("a:1", "b:2", .sameObject, 0.6), pair("a:2", "b:2", .verbatim, 0.8),
    ]
    let scores = Evaluation.score(run, against: gold)
    #expect(scores.tally("pairs.verbatim") == Tally(credit: 1, predicted: 2, gold: 1))
    #expect(scores.figure("pairs.hard-negatives-taken") == 1)
    #expect(scores.figure("pairs.average-precision") == 1)
  }

  @Test func pairsOnWhichReadersDifferCountNowhere() {
    var gold = Gold()
    gold.measures = ["a:1", "b:1"].map { goldMeasure($0, "text of \($0)") }
    gold.pairs = [Gold.Pair(measures: UnorderedPair("a:1", "b:1"), relation: .verbatim, note: "")]
    gold.ambiguous = [Gold.Ambiguity(a: "b:1", b: "a:1")]
    let scores = Evaluation.score(
      analysis(["a": [("a:1", "text of a:1")], "b": [("b:1", "text of b:1")]]), against: gold)
    #expect(scores.tally("pairs.verbatim") == Tally())
  }

  @Test func findingsInNeitherColumnCountNowhere() {
    var gold = Gold()
    gold.measures = ["p:1", "p:2", "p:3"].map { goldMeasure($0, "text of \($0)") }
    gold.findings = [
      goldFinding("no-lead", ["p:1"], isPresent: true), goldFinding("no-lead", ["p:2"], isPresent: false),
    ]
    var run = analysis(["p": [("p:1", "text of p:1"), ("p:2", "text of p:2"), ("p:3", "text of p:3")]])
    run.findings = FindingSet(findings: ["p:1", "p:2", "p:3"].map { finding("no-lead", $0) })
    let scores = Evaluation.score(run, against: gold)
    #expect(scores.tally("findings.no-lead") == Tally(credit: 1, predicted: 2, gold: 1))
    #expect(scores.figure("findings.traps-taken") == 1)
  }

  @Test func aDocumentThatWasNotReadIsLeftOutAndNamed() {
    var gold = Gold()
    gold.measures = [goldMeasure("p:1", "one two"), goldMeasure("q:1", "three four")]
    let scores = Evaluation.score(analysis(["p": [("p:1", "one two")], "q": []]), against: gold)
    #expect(scores.tally("measures") == Tally(credit: 1, predicted: 1, gold: 1))
    #expect(scores.leftOut == ["q"])
    #expect(scores.text().contains("left out of the gold: q"))
  }

  @Test func intervalsAreTheSameEveryTime() {
    let units = (0..<50).map { $0 % 3 == 0 }
    #expect(Bootstrap().share(of: units) == Bootstrap().share(of: units))
    let interval = Bootstrap().share(of: units)
    #expect(interval.map { $0.contains(0.34) && $0.lowerBound > 0.15 && $0.upperBound < 0.55 } ?? false)
  }
}

private func goldMeasure(_ id: String, _ text: String, concepts: [String] = []) -> Gold.Measure {
  Gold.Measure(
    id: id, document: Evaluation.document(of: id), number: String(id.drop { $0 != ":" }.dropFirst()), axis: "",
    title: text, text: text, leads: [], partners: [], deadlineText: "", deadline: nil, budgets: [], posts: [],
    indicator: "", publics: [], territories: [], concepts: concepts)
}

private func goldFinding(_ rule: String, _ measures: [String], isPresent: Bool) -> Gold.Finding {
  Gold.Finding(
    rule: rule, documents: measures.map { Evaluation.document(of: $0) }, measures: measures, concepts: [],
    isPresent: isPresent, note: "")
}

private func finding(_ rule: String, _ measure: String) -> Finding {
  Finding(
    id: "\(rule)-\(measure)", rule: rule, group: .means, severity: .minor, confidence: 1,
    documents: [Evaluation.document(of: measure)], measures: [measure], evidence: [],
    explanation: LocalizedText(fr: "", en: ""))
}

private func pair(_ a: String, _ b: String, _ relation: Relation, _ confidence: Double) -> Pair {
  let place = TextPlace(range: TextRange(0, 0))
  return Pair(
    a: a, b: b, relation: relation, confidence: confidence, signals: Signals(), aQuote: place, bQuote: place)
}

private func analysis(_ documents: [String: [(id: String, text: String)]]) -> Analysis {
  let plans = documents.sorted { $0.key < $1.key }.map { id, measures in
    Plan(
      document: Document(id: id),
      measures: measures.map { row in
        Measure(
          id: row.id, document: id, number: String(row.id.drop { $0 != ":" }.dropFirst()), title: row.text,
          text: row.text)
      })
  }
  return Analysis(
    corpus: CorpusDescription(id: "c", title: LocalizedText(fr: "", en: "")), thesaurus: Thesaurus(concepts: []),
    plans: plans, comparison: Comparison(), findings: FindingSet(), run: RunRecord(version: "0"))
}
