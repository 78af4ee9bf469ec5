import PlanModel

/// Where the rules draw their lines. A corpus may override each by name; `docs/findings.md` tells what set it.
struct Thresholds: Sendable {
  /// Pairs below this probability are not reported.
  var duplicateConfidence = 0.5
  /// Probability of a link between two editions below which nothing is said of it.
  var editionConfidence = 0.7
  /// Likeness of own words (the larger of `lexical` and `reuse`) below which no paraphrase is said without meaning vectors.
  var ownWords = 0.1
  /// The same within one plan.
  var internalOwnWords = 0.3
  /// Of the peers' measures on a topic, the share whose twin in the reference shows that it is treated there in other words.
  var themeInOtherWords = 0.3
  /// Weight of a topic in a measure from which the measure is about it.
  var themeWeight = 1.0
  /// Number of measures below which no topic is a peer's field.
  var ownFieldMeasures = 4
  /// Share of a peer's measures that are on a topic where it is that peer's field.
  var ownFieldShare = 0.5
  /// Share of all peers' measures on a topic that stand in one peer where it is that peer's field alone.
  var ownFieldConcentration = 0.8
  /// Probability, as pairs of one theme have it, from which a measure's nearest candidate may be its counterpart after all.
  var unmatchedNearest = 0.6
  /// Uses of a term from which a plan names its subject by it.
  var termUses = 2
  /// Days between a limit and another date that can both be kept.
  var deadlineTolerance = 92
  /// Share of the matched measures that one institution leads from which it carries an unusual part.
  var overloadedLeadShare = 0.15
  /// Number of matched measures with a lead below which shares say little.
  var overloadedLeadMeasures = 20

  /// The defaults with what the corpus says instead.
  init(overrides: [String: Double] = [:]) {
    if let value = overrides["duplicate-confidence"] { duplicateConfidence = value }
    if let value = overrides["edition-confidence"] { editionConfidence = value }
    if let value = overrides["own-words"] { ownWords = value }
    if let value = overrides["internal-own-words"] { internalOwnWords = value }
    if let value = overrides["theme-in-other-words"] { themeInOtherWords = value }
    if let value = overrides["theme-weight"] { themeWeight = value }
    if let value = overrides["unmatched-nearest"] { unmatchedNearest = value }
    if let value = overrides["term-uses"] { termUses = Int(value) }
    if let value = overrides["deadline-tolerance-days"] { deadlineTolerance = Int(value) }
    if let value = overrides["overloaded-lead-share"] { overloadedLeadShare = value }
    if let value = overrides["overloaded-lead-measures"] { overloadedLeadMeasures = Int(value) }
    if let value = overrides["own-field-measures"] { ownFieldMeasures = Int(value) }
    if let value = overrides["own-field-share"] { ownFieldShare = value }
    if let value = overrides["own-field-concentration"] { ownFieldConcentration = value }
  }
}
