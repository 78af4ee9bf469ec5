import Foundation
import PlanEvaluation
import PlanMeaning
import PlanModel
import Testing

@testable import PlanMatch

/// What the relation model says of pairs of documents that it has not seen.
struct RelationTrainingTests {
  @Test func heldOutPairsReachTheirFloorsWithoutMeaning() throws {
    try checkHeldOut(try Self.examples(), usesMeaning: false, leastPrecision: 0.88)
  }

  @Test(.enabled(if: E5Model.isUsable(), "needs the meaning model: make model"))
  func heldOutPairsReachTheirFloorsWithMeaning() throws {
    let model = try E5Model(cache: VectorCache())
    try checkHeldOut(try Self.examples(meaning: model), usesMeaning: true, leastPrecision: 0.89)
  }

  private func checkHeldOut(
    _ examples: [RelationTraining.Example], usesMeaning: Bool, leastPrecision: Double
  ) throws {
    let held = RelationTraining.crossValidated(examples, usesMeaning: usesMeaning, folds: 9)
    let labelled = examples.indices.filter { examples[$0].weight > 1 }
    let precision = Self.averagePrecision(labelled.map { (held[$0][0], examples[$0].relation.isCounterpart) })
    let negatives = labelled.filter { examples[$0].relation == .unrelated }
    let taken = negatives.filter { held[$0][0] >= 0.5 }
    let close = examples.indices.filter { held[$0][1] >= 0.5 }
    let right = close.filter { examples[$0].relation <= .paraphrase }
    let verbatim = examples.indices.filter { examples[$0].relation == .verbatim }
    let found = verbatim.filter { held[$0][2] >= 0.5 }
    print(
      """
      pairs held out, with meaning \(usesMeaning): average precision \(precision) of \(labelled.count), hard negatives taken \(taken.count) of \
      \(negatives.count), verbatim or paraphrase right \(right.count) of \(close.count), verbatim found \(found.count) of \
      \(verbatim.count)
      """)
    #expect(precision >= leastPrecision)
    #expect(Double(taken.count) <= 0.1 * Double(negatives.count))
    #expect(Double(right.count) >= 0.8 * Double(close.count))
    #expect(Double(found.count) >= 0.9 * Double(verbatim.count))
  }

  @Test func trainingTwiceGivesTheSameCoefficients() {
    let examples = (0..<60).map { index -> RelationTraining.Example in
      var signals = Signals()
      signals[.lexical] = Double(index % 10) / 10
      signals[.reuse] = index % 10 == 9 ? 0.8 : 0
      let relation: Relation = index % 10 == 9 ? .verbatim : index % 10 > 6 ? .paraphrase : .sameTheme
      return RelationTraining.Example(signals: signals, relation: relation, weight: 1, group: "\(index % 3)")
    }
    let source = Self.source(of: examples)
    #expect(source == Self.source(of: examples))
    #expect(source.contains("relation: .verbatim"))
  }

  @Test func noSignOfLikenessLowersTheAnswer() {
    for level in RelationModel.withMeaning.levels + RelationModel.withoutMeaning.levels {
      #expect(level.coefficients.allSatisfy { $0 >= 0 })
    }
  }

  @Test func contributionsAddUpToTheLogOdds() throws {
    var signals = Signals()
    // So little is shared word for word that the closer relations do not speak for this one.
    signals[.lexical] = 0.2
    signals[.concepts] = 0.8
    signals[.lead] = 1
    signals[.publics] = 0.5
    let model = RelationModel.withoutMeaning
    let level = try #require(model.levels.first { $0.relation == .sameObject })
    let found = model.contributions(of: signals, to: .sameObject)
    let sum = found.reduce(level.intercept) { $0 + $1.logOdds }
    #expect(abs(1 / (1 + exp(-sum)) - model.probabilities(of: signals)[0]) < 1e-9)
    #expect(!found.contains { $0.signal == .publics })
  }

  private static func source(of examples: [RelationTraining.Example]) -> String {
    let model = RelationTraining.train(examples, usesMeaning: false)
    return RelationTraining.source(withMeaning: model, withoutMeaning: model)
  }

  static func examples(meaning: any MeaningModel = NoMeaning()) throws -> [RelationTraining.Example] {
    let (plans, thesaurus) = try ValmerPlans.load()
    let gold = try Gold.load(ValmerPlans.folder + "/gold")
    let labels =
      gold.ambiguous.map { RelationTraining.Label(a: $0.a, b: $0.b, relation: nil) }
      + gold.pairs.map { RelationTraining.Label(a: $0.measures.first, b: $0.measures.second, relation: $0.relation) }
    return RelationTraining.examples(plans, labels: labels, thesaurus: thesaurus, meaning: meaning)
  }

  private static func averagePrecision(_ items: [(score: Double, isRight: Bool)]) -> Double {
    var right = 0
    var sum = 0.0
    for (place, item) in items.sorted(by: { $0.score > $1.score }).enumerated() where item.isRight {
      right += 1
      sum += Double(right) / Double(place + 1)
    }
    return sum / Double(right)
  }
}
