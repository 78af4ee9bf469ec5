import Glibc
import PlanModel

/// The probability that a careful reader gives a concept to a measure in which its labels stand.
///
/// A logistic model whose coefficients were fitted on two sets of measures that people tagged (195 of Valmer, 239 summaries of
/// French measures) and rounded where the two agree; what differed between them was left out. None belongs to a single
/// concept, so the model holds for other thesauri.
struct TagModel: Sendable {
  /// Log-odds of one ambiguous-free label of one word somewhere in the body.
  var intercept = -2.2
  /// A label in the title.
  var title = 2.3
  /// A label in the first sentence.
  var opening = 0.9
  /// Each label beyond the first, up to three.
  var repetition = 0.3
  /// A label of several words.
  var severalWords = 0.8
  /// Two different labels.
  var secondLabel = 0.4
  /// A narrower concept shows too: then that one is meant.
  var narrower = -0.9
  /// Only hidden labels.
  var hidden = -0.35
  /// Only ambiguous labels.
  var ambiguous = -0.3
  /// Only labels whose words stand apart.
  var loose = -0.3
  /// A public outside the title: often it is who acts, not for whom.
  var publicInBody = -0.8
  /// Log-odds from which a concept is tagged; the best sum of F1 on both sets (Valmer .62, France .65).
  var threshold = -1.35

  /// The log-odds that a concept is given.
  func logOdds(_ evidence: ConceptEvidence, hasNarrower: Bool, isPublic: Bool) -> Double {
    var sum = intercept
    if evidence.titleCount > 0 { sum += title }
    if evidence.openingCount > 0 { sum += opening }
    sum += repetition * Double(min(evidence.count - 1, 3))
    if evidence.hasSeveralWords { sum += severalWords }
    if evidence.wordings.count > 1 { sum += secondLabel }
    if hasNarrower { sum += narrower }
    if evidence.isHidden { sum += hidden }
    if evidence.isAmbiguous { sum += ambiguous }
    if evidence.isLoose { sum += loose }
    if isPublic && evidence.titleCount == 0 { sum += publicInBody }
    return sum
  }

  /// Log-odds as a probability.
  static func probability(_ logOdds: Double) -> Double {
    1 / (1 + exp(-logOdds))
  }
}
