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

  private let measures: MeasureTerms
  private let planCount: Int
  private var logOdds: [Double] = []
  private let judged: [Judgement]
  /// For each measure and plan, the two best pairs.
  private var best: [BestTwo]

  private struct BestTwo: Sendable {
    var first: Int32 = -1
    var second: Int32 = -1
  }

  /// Finds the best pairs of every measure in every plan.
  init(_ judged: [Judgement], _ measures: MeasureTerms) {
    self.judged = judged
    self.measures = measures
    planCount = measures.planStarts.count - 1
    logOdds = judged.map { Rivals.logOdds($0.probability) }
    best = Array(repeating: BestTwo(), count: measures.items.count * planCount)
    for (index, pair) in judged.enumerated() {
      let places = places(of: pair)
      offer(Int32(index), at: places.first)
      offer(Int32(index), at: places.second)
    }
  }

  /// Keeps a pair where it is better than one of the two; the earlier pair wins a tie: order of the input.
  private mutating func offer(_ pair: Int32, at place: Int) {
    let odds = logOdds[Int(pair)]
    if best[place].first < 0 || odds > logOdds[Int(best[place].first)] {
      best[place] = BestTwo(first: pair, second: best[place].first)
    } else if best[place].second < 0 || odds > logOdds[Int(best[place].second)] {
      best[place].second = pair
    }
  }

  /// What the odds of a pair are to be multiplied with: 1 where no rival is ahead.
  func oddsFactor(of index: Int) -> Double {
    let places = places(of: judged[index])
    let ahead = max(
      lead(of: best[places.first], over: index), lead(of: best[places.second], over: index))
    return exp(-Rivals.weight * min(ahead, Rivals.mostAhead))
  }

  /// How far the better of two pairs is ahead of another one, in log odds.
  private func lead(of two: BestTwo, over index: Int) -> Double {
    let rival = two.first == Int32(index) ? two.second : two.first
    return rival < 0 ? 0 : max(0, logOdds[Int(rival)] - logOdds[index])
  }

  private func places(of pair: Judgement) -> (first: Int, second: Int) {
    (
      pair.first * planCount + measures.items[pair.second].plan,
      pair.second * planCount + measures.items[pair.first].plan
    )
  }

  private static func logOdds(_ probability: Double) -> Double {
    log(max(probability, 1e-9) / max(1 - probability, 1e-9))
  }
}
