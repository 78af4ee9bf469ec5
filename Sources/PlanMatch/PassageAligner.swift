import PlanModel

/// Makes passages of the seeds that two measures have in common.
struct PassageAligner {
  let measures: MeasureTerms
  let weights: [Float]

  /// A stretch of equal words.
  private struct Run {
    var first: Int
    var second: Int
    var count: Int
  }

  /// What the two measures share; nothing where no passage is long enough.
  /// - Parameter matches: the seeds of one pair, by diagonal, then by place.
  func shared(by matches: ArraySlice<SeedMatch>) -> Reuse.Shared? {
    guard let match = matches.first else { return nil }
    let (first, second) = (Int(match.pair >> 32), Int(match.pair & 0xFFFF_FFFF))
    let chains = chains(of: runs(in: matches)).filter(isWorthReporting)
    guard !chains.isEmpty else { return nil }
    var firstWords: Set<Int> = []
    var secondWords: Set<Int> = []
    var passages: [SharedPassage] = []
    for chain in chains {
      for run in chain {
        firstWords.formUnion(run.first..<run.first + run.count)
        secondWords.formUnion(run.second..<run.second + run.count)
      }
      if let passage = passage(chain) { passages.append(passage) }
    }
    passages.sort { ($1.words, $0.a, $0.b) < ($0.words, $1.a, $1.b) }
    let firstCoverage = coverage(firstWords, of: first)
    let secondCoverage = coverage(secondWords, of: second)
    let firstIsShorter = measures.items[first].terms.count <= measures.items[second].terms.count
    return Reuse.Shared(
      first: first, second: second, passages: passages, firstCoverage: firstCoverage, secondCoverage: secondCoverage,
      coverage: firstIsShorter ? firstCoverage : secondCoverage)
  }

  /// Seeds on one diagonal that touch or overlap are one run.
  private func runs(in matches: ArraySlice<SeedMatch>) -> [Run] {
    var runs: [Run] = []
    for match in matches {
      let (first, second) = (Int(match.first), Int(match.second))
      if let last = runs.last, last.second - last.first == second - first, first <= last.first + last.count,
        measures.terms[first].run == measures.terms[last.first].run,
        measures.terms[second].run == measures.terms[last.second].run
      {
        runs[runs.count - 1].count = first + Reuse.seedLength - last.first
      } else {
        runs.append(Run(first: first, second: second, count: Reuse.seedLength))
      }
    }
    return runs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// Runs that follow each other on both sides with small gaps are one passage.
  private func chains(of runs: [Run]) -> [[Run]] {
    var chains: [[Run]] = []
    for run in runs {
      // The nearest open chain that the run can continue; few are open, since gaps are small.
      let candidates = chains.indices.reversed().prefix(8)
      if let chain = candidates.first(where: { continues(chains[$0][chains[$0].count - 1], run) }) {
        chains[chain].append(run)
      } else {
        chains.append([run])
      }
    }
    return chains
  }

  private func continues(_ last: Run, _ next: Run) -> Bool {
    let firstGap = next.first - (last.first + last.count)
    let secondGap = next.second - (last.second + last.count)
    guard (0...Reuse.mostGap).contains(firstGap), (0...Reuse.mostGap).contains(secondGap) else { return false }
    return measures.terms[next.first].run == measures.terms[last.first].run
      && measures.terms[next.second].run == measures.terms[last.second].run
  }

  private func isWorthReporting(_ chain: [Run]) -> Bool {
    guard chain.reduce(0, { $0 + $1.count }) >= Reuse.leastWords, let first = chain.first else { return false }
    let language = measures.items[owner(of: first.first)].language
    var content = 0
    for run in chain {
      for word in run.first..<run.first + run.count where measures.isContent(measures.terms[word], in: language) {
        content += 1
      }
    }
    return content >= Reuse.leastContentWords
  }

  private func owner(of word: Int) -> Int {
    var lower = 0
    var upper = measures.items.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if measures.items[middle].terms.upperBound <= word { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }

  private func passage(_ chain: [Run]) -> SharedPassage? {
    let (start, end) = (chain[0], chain[chain.count - 1])
    guard let a = measures.place(from: start.first, through: end.first + end.count - 1),
      let b = measures.place(from: start.second, through: end.second + end.count - 1)
    else { return nil }
    var words = 0
    var weight: Float = 0
    for run in chain {
      words += run.count
      for word in run.first..<run.first + run.count { weight += weights[word] }
    }
    return SharedPassage(a: a, b: b, words: words, weight: Double(weight) / Double(words))
  }

  /// Share of an item's words that are in shared passages, formulas discounted, unless nearly all is shared.
  private func coverage(_ shared: Set<Int>, of item: Int) -> Double {
    let words = measures.items[item].terms
    var found: Float = 0
    var all: Float = 0
    var count = 0
    for word in words {
      all += weights[word]
      if shared.contains(word) {
        found += weights[word]
        count += 1
      }
    }
    let plain = Double(count) / Double(max(1, words.count))
    return plain >= Reuse.copyShare ? plain : Double(found / max(all, 1))
  }
}
