import Glibc
import PlanModel

/// Fits the coefficients of the relation model to labelled pairs. Deterministic: the same examples give the same numbers.
public enum RelationTraining {
  /// A pair with its label.
  public struct Example: Sendable {
    /// What the program sees.
    public var signals: Signals
    /// What a careful reader says; pairs that nobody listed are at most of one theme.
    public var relation: Relation
    /// How much the example counts.
    public var weight: Double
    /// Pairs of one group (two documents) are held out together.
    public var group: String

    /// Makes an example.
    public init(signals: Signals, relation: Relation, weight: Double, group: String) {
      self.signals = signals
      self.relation = relation
      self.weight = weight
      self.group = group
    }
  }

  /// A pair that a reader labelled.
  public struct Label: Sendable {
    /// Identifier of one measure.
    public var a: String
    /// Identifier of the other one.
    public var b: String
    /// How they stand to each other; nothing where careful readers differ: the pair is left out.
    public var relation: Relation?

    /// Makes a label.
    public init(a: String, b: String, relation: Relation?) {
      self.a = a
      self.b = b
      self.relation = relation
    }
  }

  /// What a labelled pair counts beside an unlisted one: labelled negatives are the hard ones that matter.
  private static let labelledWeight = 3.0
  /// Strength of the L2 penalty on coefficients: few examples, other corpora to come.
  private static let penalty = 1.0
  /// The same for the two signals of `verbatim`, which nearly part the examples: there is little to overfit.
  private static let verbatimPenalty = 0.1
  /// Signals that may speak for `verbatim`: shared passages, and enough of the same words around them. Other signs of likeness would
  /// only hide that a passage is missing.
  private static let verbatimInputs: [Signal] = [.reuse, .lexical]
  /// From which probability each level holds, in the order of the levels: where precision over all compared pairs, cross-validated, is
  /// 0.8 or more.
  private static let thresholds = [0.5, 0.5, 0.5]

  /// All compared pairs of a labelled corpus, between plans.
  public static func examples(
    _ plans: [Plan], labels: [Label], thesaurus: Thesaurus, meaning: any MeaningModel = NoMeaning(), jobs: Int = 2
  ) -> [Example] {
    let compared = ComparedPlans(corpus: plans)
    let reading = SignalReading(plans, compared: compared, thesaurus: thesaurus, meaning: meaning, jobs: jobs)
    let known = Dictionary(labels.map { (key($0.a, $0.b), $0.relation) }, uniquingKeysWith: { first, _ in first })
    let items = reading.measures.items
    let ids = items.map { plans[$0.plan].measures[$0.measure].id }
    // The plans that labels speak of; an unlisted pair of other plans says nothing.
    let labelled = Set(labels.filter { $0.relation != nil }.flatMap { [$0.a, $0.b] })
    let labelledPlans = Set(items.indices.filter { labelled.contains(ids[$0]) }.map { items[$0].plan })
    return mapRows(count: items.count, jobs: jobs) { block in
      block.flatMap { first in
        ((first + 1)..<max(items.count, first + 1)).compactMap { second -> Example? in
          let (one, other) = (items[first].plan, items[second].plan)
          guard compared.contains(one, other), labelledPlans.contains(one), labelledPlans.contains(other) else {
            return nil
          }
          let label = known[key(ids[first], ids[second])]
          if case .some(.none) = label { return nil }
          return Example(
            signals: reading.signals(first, second), relation: (label ?? nil) ?? .sameTheme,
            weight: label == nil ? 1 : labelledWeight,
            group: plans[one].document.id + " " + plans[other].document.id)
        }
      }
    }
  }

  /// Fits all levels.
  /// - Parameter usesMeaning: whether the meaning signal is there; without it the other signals carry all.
  public static func train(_ examples: [Example], usesMeaning: Bool) -> RelationModel {
    let all = RelationModel.inputs.filter { usesMeaning || $0 != .meaning }
    let levels: [Relation] = [.sameObject, .paraphrase, .verbatim]
    return RelationModel(
      levels: zip(levels, thresholds).map { relation, threshold in
        let inputs = relation == .verbatim ? verbatimInputs : all
        let penalty = relation == .verbatim ? verbatimPenalty : penalty
        var level = fit(examples, inputs: inputs, penalty: penalty, positive: { $0 <= relation })
        level.relation = relation
        level.threshold = threshold
        return level
      })
  }

  /// The probabilities of each example's levels by a model that has not seen the example's group.
  /// - Parameter folds: number of parts; groups are dealt to them in order of name.
  public static func crossValidated(_ examples: [Example], usesMeaning: Bool, folds: Int = 9) -> [[Double]] {
    let groups = Array(Set(examples.map(\.group))).sorted()
    var foldByGroup: [String: Int] = [:]
    for (index, group) in groups.enumerated() { foldByGroup[group] = index % folds }
    var result = Array(repeating: [Double](), count: examples.count)
    for fold in 0..<folds {
      let model = train(examples.filter { foldByGroup[$0.group] != fold }, usesMeaning: usesMeaning)
      for (index, example) in examples.enumerated() where foldByGroup[example.group] == fold {
        result[index] = model.probabilities(of: example.signals)
      }
    }
    return result
  }

  /// The Swift source of the coefficients in use.
  public static func source(withMeaning: RelationModel, withoutMeaning: RelationModel) -> String {
    var lines = [
      "import PlanModel", "",
      "/// The coefficients in use, as ``RelationTraining`` wrote them (see `docs/matching.md`); in the order of",
      "/// ``RelationModel/inputs``: " + RelationModel.inputs.map(\.rawValue).joined(separator: ", ") + ".",
      "extension RelationModel {",
      "  /// Where a meaning model is installed.",
    ]
    lines += declaration(of: withMeaning, name: "withMeaning")
    lines += ["", "  /// Where none is: the meaning signal counts nothing."]
    lines += declaration(of: withoutMeaning, name: "withoutMeaning")
    return (lines + ["}", ""]).joined(separator: "\n")
  }

  private static func declaration(of model: RelationModel, name: String) -> [String] {
    func number(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
    var lines = ["  public static let \(name) = RelationModel(levels: ["]
    for level in model.levels {
      lines += [
        "    Level(", "      relation: .\(level.relation), intercept: \(number(level.intercept)),",
        "      coefficients: [" + level.coefficients.map(number).joined(separator: ", ") + "],",
        "      threshold: \(number(level.threshold))),",
      ]
    }
    return lines + ["  ])"]
  }

  private static func key(_ a: String, _ b: String) -> String { a < b ? a + "\n" + b : b + "\n" + a }

  /// Weighted logistic regression with an L2 penalty and coefficients held at 0 or above (a sign of likeness never lowers the
  /// answer), by cyclic coordinate Newton steps; the problem is convex, so the order of the steps does not matter.
  private static func fit(
    _ examples: [Example], inputs signals: [Signal], penalty: Double, positive: (Relation) -> Bool
  ) -> RelationModel.Level {
    let inputs = examples.map { [1] + RelationModel.values(of: $0.signals) }
    let targets = examples.map { positive($0.relation) ? 1.0 : 0.0 }
    var parameters = Array(repeating: 0.0, count: RelationModel.inputs.count + 1)
    var sums = Array(repeating: 0.0, count: examples.count)
    for _ in 0..<200 {
      var largestStep = 0.0
      for index in parameters.indices
      where index == 0 || signals.contains(RelationModel.inputs[index - 1]) {
        var gradient = index == 0 ? 0 : penalty * parameters[index]
        var curvature = index == 0 ? 1e-6 : penalty
        for row in examples.indices {
          let value = inputs[row][index]
          guard value != 0 else { continue }
          let probability = 1 / (1 + exp(-sums[row]))
          let weight = examples[row].weight
          gradient += weight * (probability - targets[row]) * value
          // The bound on the curvature of the logistic loss keeps every step a descent.
          curvature += weight * max(probability * (1 - probability), 0.02) * value * value
        }
        let moved = parameters[index] - gradient / curvature
        let step = (index == 0 ? moved : max(0, moved)) - parameters[index]
        guard step != 0 else { continue }
        parameters[index] += step
        for row in examples.indices { sums[row] += step * inputs[row][index] }
        largestStep = max(largestStep, abs(step))
      }
      if largestStep < 1e-4 { break }
    }
    return RelationModel.Level(
      relation: .sameObject, intercept: parameters[0], coefficients: Array(parameters.dropFirst()), threshold: 0.5)
  }
}
