import PlanModel
import PlanText

/// Passages that measures share word for word, found by seed and extend: runs of four equal words are seeds, seeds on one
/// diagonal make runs, runs with small gaps (a number changed, a word put in) make passages. The method is that of passim
/// (Smith, Cordell and Mullen 2015), made exact: no seed is sampled.
struct Reuse: Sendable {
  /// Length of a seed, in words.
  static let seedLength = 4
  /// A seed that stands in more places than this is a formula, not a trace of copying.
  static let mostOccurrences = 12
  /// Words that may differ between two runs of one passage, on each side.
  static let mostGap = 4
  /// Words that a passage has at least, and how many of them say something about the subject.
  static let leastWords = 6
  static let leastContentWords = 3
  /// From this share on, two measures share so much that what they share is no formula, however many other measures have it.
  static let copyShare = 0.85

  /// What two measures share.
  struct Shared: Sendable {
    /// Numbers of the items, ascending.
    var first: Int
    var second: Int
    /// Passages, longest first.
    var passages: [SharedPassage]
    /// Share of the first item's words in shared passages, formulas discounted.
    var firstCoverage: Double
    /// The same for the second item.
    var secondCoverage: Double
    /// The share of the shorter one.
    var coverage: Double
  }

  /// All pairs that share a passage, ascending.
  let pairs: [Shared]

  /// Finds the passages.
  /// - Parameters:
  ///   - seeds: where each run of four words stands.
  ///   - weights: what each word weighs as a trace of copying.
  init(_ measures: MeasureTerms, seeds: SeedIndex, weights: [Float], compared: ComparedPlans) {
    let matches = seeds.matches(measures, compared: compared)
    var pairs: [Shared] = []
    var start = 0
    while start < matches.count {
      var end = start
      while end < matches.count && matches[end].pair == matches[start].pair { end += 1 }
      let aligner = PassageAligner(measures: measures, weights: weights)
      if let shared = aligner.shared(by: matches[start..<end]) { pairs.append(shared) }
      start = end
    }
    self.pairs = pairs
  }

  /// What two items share.
  func shared(_ first: Int, _ second: Int) -> Shared? {
    var lower = 0
    var upper = pairs.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if (pairs[middle].first, pairs[middle].second) < (first, second) { lower = middle + 1 } else { upper = middle }
    }
    guard lower < pairs.count, pairs[lower].first == first, pairs[lower].second == second else { return nil }
    return pairs[lower]
  }
}

/// A seed that two measures have in common.
struct SeedMatch {
  /// Numbers of the two items, ascending: the first in the upper half.
  var pair: UInt64
  /// Numbers of the first words in ``MeasureTerms/terms``.
  var first: Int32
  var second: Int32
}

/// Where each run of four words stands.
struct SeedIndex {
  /// First words of the seeds, by seed; each seed's in ascending order.
  private var positions: [Int32] = []
  private var starts: [Int] = [0]
  /// For each word of the corpus, its item.
  private var owners: [Int32]

  init(_ measures: MeasureTerms) {
    owners = Array(repeating: 0, count: measures.terms.count)
    var numbers = FeatureNumbers()
    var seeds = Array(repeating: Int32(-1), count: measures.terms.count)
    for (number, item) in measures.items.enumerated() {
      let language: UInt64 = item.language == .fr ? 0 : 1
      for position in item.terms {
        owners[position] = Int32(number)
        let last = position + Reuse.seedLength - 1
        guard last < item.terms.upperBound, measures.terms[last].run == measures.terms[position].run else { continue }
        var key = language
        for place in position...last {
          key = (key ^ UInt64(measures.terms[place].form + 1)) &* 0x9E37_79B9_7F4A_7C15
          key ^= key >> 32
        }
        seeds[position] = numbers.number(for: key)
      }
    }
    starts = Array(repeating: 0, count: numbers.count + 1)
    for seed in seeds where seed >= 0 { starts[Int(seed) + 1] += 1 }
    for seed in 0..<numbers.count { starts[seed + 1] += starts[seed] }
    positions = Array(repeating: 0, count: starts[numbers.count])
    var next = starts
    for (position, seed) in seeds.enumerated() where seed >= 0 {
      positions[next[Int(seed)]] = Int32(position)
      next[Int(seed)] += 1
    }
  }

  /// What each word weighs as a trace of copying: 1 in a passage that two measures share, 2/n in one that n measures share.
  /// Editions of one plan count once: a measure kept from the edition before is no formula.
  func wordWeights(_ measures: MeasureTerms, families: [Int]) -> [Float] {
    var weights = Array(repeating: Float(1), count: measures.terms.count)
    for seed in 0..<(starts.count - 1) where starts[seed + 1] - starts[seed] > 2 {
      let places = positions[starts[seed]..<starts[seed + 1]]
      let sharers = sharers(places, measures, families)
      guard sharers > 2 else { continue }
      let weight = 2 / Float(sharers)
      for place in places {
        for word in Int(place)..<Int(place) + Reuse.seedLength { weights[word] = min(weights[word], weight) }
      }
    }
    return weights
  }

  /// Number of measures that hold a seed; of a family of editions, those of the edition that has most.
  private func sharers(_ places: ArraySlice<Int32>, _ measures: MeasureTerms, _ families: [Int]) -> Int {
    var byPlan: [Int: Int] = [:]
    var previous: Int32 = -1
    for place in places where owners[Int(place)] != previous {
      previous = owners[Int(place)]
      byPlan[measures.items[Int(previous)].plan, default: 0] += 1
    }
    var byFamily: [Int: Int] = [:]
    for (plan, count) in byPlan { byFamily[families[plan]] = max(byFamily[families[plan]] ?? 0, count) }
    return byFamily.values.reduce(0, +)
  }

  /// The seeds that compared measures have in common, by pair, then by diagonal, then by place.
  func matches(_ measures: MeasureTerms, compared: ComparedPlans) -> [SeedMatch] {
    var matches: [SeedMatch] = []
    for seed in 0..<(starts.count - 1) {
      let places = positions[starts[seed]..<starts[seed + 1]]
      guard places.count > 1, places.count <= Reuse.mostOccurrences else { continue }
      for (offset, first) in places.enumerated() {
        for second in places.dropFirst(offset + 1) {
          let (one, other) = (owners[Int(first)], owners[Int(second)])
          let plans = (measures.items[Int(one)].plan, measures.items[Int(other)].plan)
          guard one != other, plans.0 == plans.1 || compared.contains(plans.0, plans.1) else { continue }
          let pair = UInt64(one) << 32 | UInt64(other)
          matches.append(SeedMatch(pair: pair, first: first, second: second))
        }
      }
    }
    matches.sort {
      ($0.pair, $0.second - $0.first, $0.first) < ($1.pair, $1.second - $1.first, $1.first)
    }
    return matches
  }
}
