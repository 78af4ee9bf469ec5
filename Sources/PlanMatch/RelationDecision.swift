import PlanModel

extension RelationModel {
  /// From this probability of a counterpart on, two measures that are none are of one theme.
  static let sameThemeProbability = 0.04
  /// How much greater the odds of one theme are taken to be than those of a counterpart: no labelled data says.
  static let sameThemeOdds = 10.0

  /// The relation of a pair seen by itself.
  /// - Parameter bar: least probability of a counterpart, where the level's own threshold is lower.
  func relation(_ probabilities: [Double], of signals: Signals, bar: Double = 0) -> Relation {
    // Opposites are never duplicates, however alike their words.
    if signals[.opposition] == 0 {
      for (level, probability) in zip(levels, probabilities).reversed()
      where probability >= max(level.threshold, bar) {
        return level.relation
      }
    }
    return probabilities.first ?? 0 >= RelationModel.sameThemeProbability ? .sameTheme : .unrelated
  }

  /// Probability of a relation or a closer one. For `sameTheme` an estimate that only orders pairs; for `unrelated` the
  /// probability that the pair is a counterpart after all.
  func confidence(in relation: Relation, _ probabilities: [Double]) -> Double {
    if let level = levels.firstIndex(where: { $0.relation == relation }) { return probabilities[level] }
    let counterpart = probabilities.first ?? 0
    guard relation == .sameTheme else { return counterpart }
    return counterpart * RelationModel.sameThemeOdds / (1 - counterpart + counterpart * RelationModel.sameThemeOdds)
  }
}
