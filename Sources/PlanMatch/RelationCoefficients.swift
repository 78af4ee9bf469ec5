import PlanModel

extension RelationModel {
  /// The coefficients in use, as ``RelationTraining`` wrote them (see `docs/matching.md`); in the order of
  /// ``RelationModel/inputs``: lexical, character, reuse, concepts, action, lead, publics, opposition.
  public static let standard = RelationModel(levels: [
    Level(
      relation: .sameObject, intercept: -6.37,
      coefficients: [6.88, 7.0, 0.0, 3.59, 1.06, 2.13, 0.3, 0.53],
      threshold: 0.5),
    Level(
      relation: .paraphrase, intercept: -6.83,
      coefficients: [5.76, 6.81, 0.0, 3.32, 1.88, 2.53, 0.41, 0.36],
      threshold: 0.5),
    Level(
      relation: .verbatim, intercept: -8.98,
      coefficients: [10.55, 0.0, 10.82, 0.0, 0.0, 0.0, 0.0, 0.0],
      threshold: 0.5),
  ])
}
