import PlanModel

/// The coefficients in use, as ``RelationTraining`` wrote them (see `docs/matching.md`); in the order of
/// ``RelationModel/inputs``: lexical, character, meaning, reuse, concepts, action, lead, publics, opposition.
extension RelationModel {
  /// Where a meaning model is installed.
  public static let withMeaning = RelationModel(levels: [
    Level(
      relation: .sameObject, intercept: -8.73,
      coefficients: [2.99, 3.44, 6.57, 0.0, 7.12, 0.0, 1.19, 1.09, 0.43],
      threshold: 0.5),
    Level(
      relation: .paraphrase, intercept: -9.45,
      coefficients: [1.88, 3.49, 7.04, 0.0, 6.72, 0.38, 1.46, 0.39, 0.25],
      threshold: 0.5),
    Level(
      relation: .verbatim, intercept: -8.88,
      coefficients: [10.58, 0.0, 0.0, 10.54, 0.0, 0.0, 0.0, 0.0, 0.0],
      threshold: 0.5),
  ])

  /// Where none is: the meaning signal counts nothing.
  public static let withoutMeaning = RelationModel(levels: [
    Level(
      relation: .sameObject, intercept: -7.37,
      coefficients: [4.44, 5.0, 0.0, 0.0, 8.56, 0.0, 1.4, 0.94, 0.44],
      threshold: 0.5),
    Level(
      relation: .paraphrase, intercept: -7.97,
      coefficients: [3.35, 5.02, 0.0, 0.19, 8.32, 0.59, 1.7, 0.25, 0.27],
      threshold: 0.5),
    Level(
      relation: .verbatim, intercept: -8.88,
      coefficients: [10.58, 0.0, 0.0, 10.54, 0.0, 0.0, 0.0, 0.0, 0.0],
      threshold: 0.5),
  ])
}
