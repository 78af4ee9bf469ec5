import PlanModel

extension RelationModel {
  /// The coefficients in use, as ``RelationTraining`` wrote them (see `docs/matching.md`); in the order of
  /// ``RelationModel/inputs``: lexical, character, reuse, concepts, action, lead, publics, opposition.
  public static let standard = RelationModel(levels: [
    Level(
      relation: .sameObject, intercept: -6.43,
      coefficients: [8.4, 7.71, 0.0, 3.34, 0.85, 2.07, 0.35, 0.57],
      threshold: 0.5),
    Level(
      relation: .paraphrase, intercept: -6.84,
      coefficients: [6.51, 7.31, 0.14, 3.17, 1.72, 2.48, 0.43, 0.38],
      threshold: 0.5),
    Level(
      relation: .verbatim, intercept: -8.87,
      coefficients: [10.86, 0.0, 10.61, 0.0, 0.0, 0.0, 0.0, 0.0],
      threshold: 0.5),
  ])
}
