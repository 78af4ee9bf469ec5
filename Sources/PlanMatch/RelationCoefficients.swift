import PlanModel

extension RelationModel {
  /// The coefficients in use, as ``RelationTraining`` wrote them (see `docs/matching.md`).
  public static let standard = RelationModel(levels: [
    Level(
      relation: .sameObject, intercept: -5.0,
      coefficients: [6.0, 1.0, 3.0, 4.0, 5.0, 1.0, 0.3, 0.3, 0.3, 2.0], threshold: 0.5),
    Level(
      relation: .paraphrase, intercept: -6.0,
      coefficients: [6.0, 1.0, 3.0, 6.0, 5.0, 2.0, 0.5, 0.5, 0.5, 3.0], threshold: 0.5),
    Level(
      relation: .verbatim, intercept: -5.0,
      coefficients: [1.0, 0, 0, 15.0, 0, 0, 0, 0, 0, 3.0], threshold: 0.5),
  ])
}
