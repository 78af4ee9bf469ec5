import Glibc
import PlanModel

/// The probability that a careful reader gives a concept to a measure because of what the measure itself says.
///
/// A logistic model; its coefficients were fitted on two sets of measures that people tagged (195 of Valmer, 239 summaries of
/// French measures). None belongs to a single concept, so the model holds for other thesauri.
struct TagModel: Sendable {
  /// Log-odds of one unambiguous label of one word somewhere in the body.
  var intercept = -1.97
  /// A label in the title.
  var title = 1.43
  /// A label in the first sentence.
  var opening = 0.81
  /// Each label beyond the first, up to three.
  var repetition = 0.22
  /// A label of several words.
  var severalWords = 0.79
  /// Two different labels.
  var secondLabel = 0.64
  /// A narrower concept shows too: then that one is meant.
  var narrower = -0.99
  /// Only hidden labels.
  var hidden = -0.31
  /// Only ambiguous labels.
  var ambiguous = -0.82
  /// Only labels whose words stand apart.
  var loose = -1.14
  /// For a cosine of 1 with the concept's profile.
  var similarity = 4.41

  /// The log-odds that a concept is given of which labels were found.
  /// - Parameter similarity: cosine of the measure with the concept's profile.
  func logOdds(_ evidence: ConceptEvidence, similarity: Double, hasNarrower: Bool) -> Double {
    var sum = intercept + self.similarity * similarity
    if evidence.titleCount > 0 { sum += title }
    if evidence.openingCount > 0 { sum += opening }
    sum += repetition * Double(min(evidence.count - 1, 3))
    if evidence.hasSeveralWords { sum += severalWords }
    if evidence.wordings.count > 1 { sum += secondLabel }
    if hasNarrower { sum += narrower }
    if evidence.isHidden { sum += hidden }
    if evidence.isAmbiguous { sum += ambiguous }
    if evidence.isLoose { sum += loose }
    return sum
  }

  /// Log-odds as a probability.
  static func probability(_ logOdds: Double) -> Double {
    1 / (1 + exp(-logOdds))
  }
}
