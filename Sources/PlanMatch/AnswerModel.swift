import Glibc
import PlanModel

/// How signals make the probability that a measure answers a recommendation.
struct AnswerModel: Sendable {
  /// Log odds of a pair without anything in common, and what each signal adds; where the languages differ, words say nothing.
  struct Weights: Sendable {
    var intercept: Double
    var lexical: Double
    var character: Double
    var concepts: Double
    /// For one standard deviation over the measures that the recommendation is compared with.
    var meaning: Double
  }
  var sameLanguage: Weights
  var otherLanguage: Weights
  var sameLanguageByMeaning: Weights
  var otherLanguageByMeaning: Weights
  /// From this probability on a measure answers. Lower than even: a recommendation said to be unanswered that is not does
  /// more harm than one that a reader finds answered in part only.
  var threshold: Double

  /// Logistic regressions over the gold links of Valmer (`docs/matching.md`).
  static let standard = AnswerModel(
    sameLanguage: Weights(intercept: -6.8, lexical: 5.5, character: 5.1, concepts: 6.7, meaning: 0),
    otherLanguage: Weights(intercept: -5.8, lexical: 0, character: 4.1, concepts: 7.0, meaning: 0),
    sameLanguageByMeaning: Weights(intercept: -8.2, lexical: 2.3, character: 2.5, concepts: 6.0, meaning: 1.65),
    otherLanguageByMeaning: Weights(intercept: -7.2, lexical: 2.3, character: 2.5, concepts: 6.0, meaning: 1.65),
    threshold: 0.15)

  /// The probabilities of a recommendation's pairs.
  func probabilities(of signals: [Signals], sameLanguage isSame: [Bool]) -> [Double] {
    let meanings = signals.map { $0[.meaning] }
    let hasMeaning = meanings.contains { $0 != 0 }
    let mean = meanings.reduce(0, +) / Double(max(1, meanings.count))
    let variance = meanings.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, meanings.count))
    return zip(signals, isSame).map { signals, isSame in
      // What is asked is not answered by its opposite.
      guard signals[.opposition] == 0 else { return 0 }
      let weights =
        hasMeaning
        ? (isSame ? sameLanguageByMeaning : otherLanguageByMeaning) : (isSame ? sameLanguage : otherLanguage)
      var logOdds = weights.intercept + weights.lexical * signals[.lexical] + weights.character * signals[.character]
      logOdds += weights.concepts * signals[.concepts]
      if variance > 0 { logOdds += weights.meaning * (signals[.meaning] - mean) / variance.squareRoot() }
      return 1 / (1 + exp(-logOdds))
    }
  }
}
