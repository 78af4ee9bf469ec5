import Glibc

/// For each pair, the best other counterpart that either measure has in the other's plan. A measure seldom has two counterparts in
/// one plan: where a clearly better one stands beside, the pair is more likely only near.
struct Rivals: Sendable {
  /// What each unit of log odds that the rival is ahead takes off the pair's own log odds: best average precision over the labelled
  /// pairs, cross-validated, between .3 and .5.
  private static let weight = 0.4
  /// A rival further ahead counts no more.
  private static let mostAhead = 6.0

  /// A pair as it was judged by itself.
  typealias Judgement = (first: Int, second: Int, probability: Double)

  private let judged: [Judgement]
  private let measures: MeasureTerms
  /// For each measure and plan, the two best pairs: log odds and number.
  private var best: [Key: [(logOdds: Double, pair: Int)]] = [:]

  private struct Key: Hashable {
    var item: Int
    var plan: Int
  }

  /// Finds the best pairs of every measure in every plan.
  init(_ judged: [Judgement], _ measures: MeasureTerms) {
    self.judged = judged
    self.measures = measures
    for (index, pair) in judged.enumerated() {
      for key in keys(of: pair) {
        var two = best.removeValue(forKey: key) ?? []
        two.append((Rivals.logOdds(pair.probability), index))
        // The earlier pair wins a tie: order of the input.
        two.sort { ($1.logOdds, $0.pair) < ($0.logOdds, $1.pair) }
        best[key] = Array(two.prefix(2))
      }
    }
  }

  /// What the odds of a pair are to be multiplied with: 1 where no rival is ahead.
  func oddsFactor(of index: Int) -> Double {
    let pair = judged[index]
    var ahead = 0.0
    for key in keys(of: pair) {
      for other in best[key] ?? [] where other.pair != index {
        ahead = max(ahead, other.logOdds - Rivals.logOdds(pair.probability))
      }
    }
    return exp(-Rivals.weight * min(ahead, Rivals.mostAhead))
  }

  private func keys(of pair: Judgement) -> [Key] {
    [
      Key(item: pair.first, plan: measures.items[pair.second].plan),
      Key(item: pair.second, plan: measures.items[pair.first].plan),
    ]
  }

  private static func logOdds(_ probability: Double) -> Double {
    log(max(probability, 1e-9) / max(1 - probability, 1e-9))
  }
}
