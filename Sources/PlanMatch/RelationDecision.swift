import PlanModel

extension RelationModel {
  /// From this overlap of concepts on, two measures that are no counterparts are of one theme.
  static let sameThemeConcepts = 0.35
  /// From this context score on, in standard deviations, the same.
  static let sameThemeContext = 3.0

  /// The relation of a pair seen by itself.
  /// - Parameter bar: least probability of a counterpart, where the level's own threshold is lower.
  func relation(of signals: Signals, bar: Double = 0) -> Relation {
    let probabilities = probabilities(of: signals)
    // Opposites are never duplicates, however alike their words.
    if signals[.opposition] == 0 {
      for (level, probability) in zip(levels, probabilities).reversed()
      where probability >= max(level.threshold, bar) {
        return level.relation
      }
    }
    let isOfOneTheme =
      signals[.concepts] >= RelationModel.sameThemeConcepts || signals[.context] >= RelationModel.sameThemeContext
    return isOfOneTheme ? .sameTheme : .unrelated
  }

  /// Probability of a relation or a closer one. For `sameTheme`, of which no labelled data exists, the overlap of concepts
  /// stands in where it is greater.
  func confidence(in relation: Relation, of signals: Signals) -> Double {
    let probabilities = probabilities(of: signals)
    if let level = levels.firstIndex(where: { $0.relation == relation }) { return probabilities[level] }
    let counterpart = probabilities.first ?? 0
    return relation == .sameTheme ? max(counterpart, min(1, signals[.concepts])) : 1 - counterpart
  }
}
