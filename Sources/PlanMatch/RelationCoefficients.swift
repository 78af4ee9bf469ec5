import PlanModel

/// The coefficients in use, as ``RelationTraining`` wrote them (see `docs/matching.md`); in the order of
/// ``RelationModel/inputs``: lexical, character, meaning, reuse, concepts, action, lead, publics, opposition.
extension RelationModel {
  /// Where a meaning model is installed.
  public static let withMeaning = RelationModel(levels: [
    Level(
      relation: .sameObject, intercept: -8.83,
      coefficients: [3.05, 3.34, 6.76, 0.0, 7.54, 0.0, 1.35, 0.96, 0.44],
      threshold: 0.5),
    Level(
      relation: .paraphrase, intercept: -9.44,
      coefficients: [1.91, 3.35, 7.34, 0.11, 6.68, 0.54, 1.69, 0.9, 0.26],
      threshold: 0.5),
    Level(
      relation: .verbatim, intercept: -8.88,
      coefficients: [10.58, 0.0, 0.0, 10.54, 0.0, 0.0, 0.0, 0.0, 0.0],
      threshold: 0.5),
  ])

  /// Where none is: the meaning signal counts nothing.
  public static let withoutMeaning = RelationModel(levels: [
    Level(
      relation: .sameObject, intercept: -7.39,
      coefficients: [4.48, 4.86, 0.0, 0.11, 9.05, 0.01, 1.54, 0.8, 0.46],
      threshold: 0.5),
    Level(
      relation: .paraphrase, intercept: -7.84,
      coefficients: [3.44, 4.87, 0.0, 0.39, 8.34, 0.72, 1.91, 0.71, 0.28],
      threshold: 0.5),
    Level(
      relation: .verbatim, intercept: -8.88,
      coefficients: [10.58, 0.0, 0.0, 10.54, 0.0, 0.0, 0.0, 0.0, 0.0],
      threshold: 0.5),
  ])
}
