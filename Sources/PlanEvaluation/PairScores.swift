import PlanModel

extension Evaluation {
  /// Scores the pairs of measures. Labelled pairs of the gold are complete: what it does not list is at most of one theme.
  mutating func scorePairs() {
    guard !gold.pairs.isEmpty else { return }
    let labelled = gold.pairs.filter {
      alignment.alignedGold.contains($0.measures.first) && alignment.alignedGold.contains($0.measures.second)
        && !gold.isAmbiguous($0.measures.first, $0.measures.second)
    }
    let predicted = predictedPairs()
    scoreRanking(labelled, predicted)
    scoreHardNegatives(labelled, predicted)
    let wanted = Dictionary(labelled.map { ($0.measures, $0.relation) }, uniquingKeysWith: { first, _ in first })
    let said = predicted.filter { isJudged($0.key, wanted) }
    scoreCalibration(wanted, said)
    for relation in [Relation.verbatim, .paraphrase, .sameObject] {
      scoreRelations("pairs.\(relation.rawValue)", wanted, said) { $0 == relation }
    }
    scoreRelations("pairs.verbatim-or-paraphrase", wanted, said) { $0 <= .paraphrase }
    scoreRelations("pairs.counterpart", wanted, said) { $0.isCounterpart }
  }

  /// The program's pairs by gold identifiers, rejected candidates included.
  private func predictedPairs() -> [UnorderedPair: Pair] {
    var pairs: [UnorderedPair: Pair] = [:]
    for measure in analysis.comparison.nearestRejected.keys.sorted() {
      for document in (analysis.comparison.nearestRejected[measure] ?? [:]).keys.sorted() {
        for pair in analysis.comparison.nearestRejected[measure]?[document] ?? [] { pairs[key(pair)] = pair }
      }
    }
    for pair in analysis.comparison.pairs { pairs[key(pair)] = pair }
    return pairs
  }

  private func key(_ pair: Pair) -> UnorderedPair {
    UnorderedPair(alignment.goldID(of: pair.a), alignment.goldID(of: pair.b))
  }

  /// Only pairs of aligned measures of the reference and its peers are judged; within one plan, only those that the gold lists.
  private func isJudged(_ pair: UnorderedPair, _ wanted: [UnorderedPair: Relation]) -> Bool {
    guard alignment.alignedGold.contains(pair.first), alignment.alignedGold.contains(pair.second),
      !gold.isAmbiguous(pair.first, pair.second)
    else { return false }
    if wanted[pair] != nil { return true }
    let (a, b) = (Evaluation.document(of: pair.first), Evaluation.document(of: pair.second))
    return a != b && isCompared(a) && isCompared(b)
  }

  private func isCompared(_ document: String) -> Bool {
    let role = analysis.plans.first { $0.document.id == document }?.document.role
    return role == .reference || role == .peer
  }

  /// Average precision over the labelled pairs: closer relations first, within a relation by confidence; a pair that the
  /// program does not mention comes last.
  private mutating func scoreRanking(_ labelled: [Gold.Pair], _ predicted: [UnorderedPair: Pair]) {
    let items = labelled.map { pair -> (score: Double, isRight: Bool) in
      let found = predicted[pair.measures]
      let score = found.map { Double(Relation.allCases.count - $0.relation.rank) + $0.confidence } ?? 0
      return (score, pair.relation.isCounterpart)
    }
    let order = items.indices.sorted { (-items[$0].score, $0) < (-items[$1].score, $1) }
    let interval = scores.bootstrap.interval(count: items.count) { averagePrecision(items, order, draws: $0) }
    let value = averagePrecision(items, order, draws: [Int](repeating: 1, count: items.count))
    scores.figures.append(
      Scores.Figure(name: "pairs.average-precision", value: value, count: items.count, interval: interval))
  }

  /// Sum over the distinct scores of precision times the recall gained; equal scores stand together.
  private func averagePrecision(_ items: [(score: Double, isRight: Bool)], _ order: [Int], draws: [Int]) -> Double? {
    var total = 0
    for (index, item) in items.enumerated() where item.isRight { total += draws[index] }
    guard total > 0 else { return nil }
    var (seen, right, rightBefore, sum) = (0, 0, 0, 0.0)
    for (position, index) in order.enumerated() {
      seen += draws[index]
      if items[index].isRight { right += draws[index] }
      let isLastOfTie = position + 1 == order.count || items[order[position + 1]].score != items[index].score
      if isLastOfTie && seen > 0 {
        sum += Double(right) / Double(seen) * Double(right - rightBefore)
        rightBefore = right
      }
    }
    return sum / Double(total)
  }

  private mutating func scoreHardNegatives(_ labelled: [Gold.Pair], _ predicted: [UnorderedPair: Pair]) {
    let negatives = labelled.filter { $0.relation == .unrelated }
    let taken = negatives.map { predicted[$0.measures]?.relation.isCounterpart ?? false }
    let share = negatives.isEmpty ? nil : Double(taken.count { $0 }) / Double(negatives.count)
    let interval = scores.bootstrap.share(of: taken)
    scores.figures.append(
      Scores.Figure(name: "pairs.hard-negatives-taken", value: share, count: negatives.count, interval: interval))
  }

  /// How far confidences are from what holds: the expected calibration error over ten bins of equal width (Naeini et al. 2015) and the
  /// Brier score. A confidence says how probable the relation or a closer one is; of an unrelated pair, how probable a counterpart is after
  /// all. That of one theme only orders pairs and is left out.
  private mutating func scoreCalibration(_ wanted: [UnorderedPair: Relation], _ said: [UnorderedPair: Pair]) {
    var bins = Array(repeating: (count: 0, confidence: 0.0, right: 0.0), count: 10)
    var brier = 0.0
    var count = 0
    for key in said.keys.sorted() {
      guard let pair = said[key], pair.relation != .sameTheme else { continue }
      let claim = pair.relation.isCounterpart ? pair.relation : .sameObject
      let holds = (wanted[key] ?? .unrelated) <= claim ? 1.0 : 0.0
      let bin = min(9, max(0, Int(pair.confidence * 10)))
      bins[bin] = (bins[bin].count + 1, bins[bin].confidence + pair.confidence, bins[bin].right + holds)
      brier += (pair.confidence - holds) * (pair.confidence - holds)
      count += 1
    }
    guard count > 0 else { return }
    let error = bins.reduce(0) { $0 + abs($1.confidence - $1.right) } / Double(count)
    scores.figures.append(
      Scores.Figure(name: "pairs.calibration-error", value: error, count: count, interval: nil))
    scores.figures.append(
      Scores.Figure(name: "pairs.brier", value: brier / Double(count), count: count, interval: nil))
  }

  private mutating func scoreRelations(
    _ task: String, _ wanted: [UnorderedPair: Relation], _ said: [UnorderedPair: Pair], _ counts: (Relation) -> Bool
  ) {
    var judged: [Judged] = []
    for pair in Set(wanted.keys).union(said.keys).sorted() {
      let isWanted = wanted[pair].map(counts) ?? false
      let isSaid = said[pair].map { counts($0.relation) } ?? false
      guard isWanted || isSaid else { continue }
      let tally = Tally(
        credit: isWanted && isSaid ? 1 : 0, predicted: isSaid ? 1 : 0, gold: isWanted ? 1 : 0)
      judged.append(Judged(document: nil, tally: tally))
      guard isWanted != isSaid else { continue }
      let goldWord = wanted[pair]?.rawValue ?? "-"
      let saidWord = said[pair].map { "\($0.relation.rawValue) \(rounded($0.confidence))" } ?? "-"
      note(isSaid ? .wrong : .missed, task, pair.description, "gold \(goldWord), run \(saidWord)")
    }
    scores.add(task, judged)
  }
}

/// Two decimals, as the lists of errors print a confidence.
private func rounded(_ value: Double) -> String {
  "\((value * 100).rounded() / 100)"
}
