import PlanModel

extension RelationModel {
  /// The coefficients in use, as ``RelationTraining`` wrote them (see `docs/matching.md`); in the order of
  /// ``RelationModel/inputs``: lexical, character, reuse, concepts, action, lead, publics, opposition.
  public static let standard = RelationModel(levels: [
    Level(
      relation: .sameObject, intercept: -6.53,
      coefficients: [8.36, 7.7, 0.0, 3.41, 0.84, 1.88, 0.31, 0.62],
      threshold: 0.5),
    Level(
      relation: .paraphrase, intercept: -6.97,
      coefficients: [6.46, 7.37, 0.0, 3.38, 1.65, 2.21, 0.35, 0.42],
      threshold: 0.5),
    Level(
      relation: .verbatim, intercept: -8.88,
      coefficients: [10.58, 0.0, 10.54, 0.0, 0.0, 0.0, 0.0, 0.0],
      threshold: 0.5),
  ])
}
