import PlanModel

extension Evaluation {
  /// Scores the alignment of editions by (old, new, relation), and by (old, new) alone.
  mutating func scoreEditions() {
    guard !gold.editions.isEmpty, !analysis.editions.isEmpty else { return }
    var wanted: [String: [String: EditionLink.Relation]] = [:]
    for row in gold.editions where isCovered([row.old, row.new]) && !gold.isAmbiguous(row.old, row.new) {
      wanted[row.old, default: [:]][row.new] = row.relation
    }
    var said: [String: [String: EditionLink.Relation]] = [:]
    for link in analysis.editions {
      let (old, new) = (link.old.map(alignment.goldID) ?? "", link.new.map(alignment.goldID) ?? "")
      if isCovered([old, new]) && !gold.isAmbiguous(old, new) { said[old, default: [:]][new] = link.relation }
    }
    var (relations, pairs): ([Judged], [Judged]) = ([], [])
    for old in Set(wanted.keys).union(said.keys).sorted() {
      for new in Set((wanted[old] ?? [:]).keys).union((said[old] ?? [:]).keys).sorted() {
        let (goldRelation, saidRelation) = (wanted[old]?[new], said[old]?[new])
        let tally = Tally(
          credit: goldRelation == saidRelation ? 1 : 0, predicted: saidRelation == nil ? 0 : 1,
          gold: goldRelation == nil ? 0 : 1)
        relations.append(Judged(document: nil, tally: tally))
        if !old.isEmpty && !new.isEmpty {
          let isFound = goldRelation != nil && saidRelation != nil
          pairs.append(
            Judged(
              document: nil, tally: Tally(credit: isFound ? 1 : 0, predicted: tally.predicted, gold: tally.gold)))
        }
        if goldRelation != saidRelation {
          let note = "gold \(goldRelation?.rawValue ?? "-"), run \(saidRelation?.rawValue ?? "-")"
          self.note(saidRelation == nil ? .missed : .wrong, "editions", "\(old)|\(new)", note)
        }
      }
    }
    scores.add("editions", relations)
    scores.add("editions.pairs", pairs)
  }

  /// Whether the measures that are named were read and aligned; an empty identifier names none.
  private func isCovered(_ measures: [String]) -> Bool {
    measures.allSatisfy { $0.isEmpty || alignment.alignedGold.contains($0) }
  }

  /// Scores verdicts as a share, and the measures that answer link by link.
  mutating func scoreRecommendations() {
    guard !gold.recommendations.isEmpty, !analysis.answers.isEmpty else { return }
    let said = Dictionary(
      analysis.answers.map { (alignment.goldID(of: $0.id), $0) }, uniquingKeysWith: { first, _ in first })
    var verdicts: [Bool] = []
    var links: [Judged] = []
    for row in gold.recommendations where isReadable([row.id]) && !gold.isAmbiguous(row.id) {
      let answer = said[row.id]
      verdicts.append(answer?.verdict == row.verdict)
      if answer?.verdict != row.verdict {
        note(
          .wrong, "recommendations.verdict", row.id,
          "gold \(row.verdict.rawValue), run \(answer?.verdict.rawValue ?? "-")")
      }
      let wanted = Set(row.measures.filter { isReadable([$0]) && !gold.isAmbiguous(row.id, $0) })
      let found = Set((answer?.measures ?? []).map(alignment.goldID)).filter { !gold.isAmbiguous(row.id, $0) }
      let tally = Tally(
        credit: Double(wanted.intersection(found).count), predicted: Double(found.count), gold: Double(wanted.count))
      links.append(Judged(document: nil, tally: tally))
      for measure in found.subtracting(wanted).sorted() {
        note(.wrong, "recommendations.links", "\(row.id)|\(measure)")
      }
      for measure in wanted.subtracting(found).sorted() {
        note(.missed, "recommendations.links", "\(row.id)|\(measure)")
      }
    }
    let right = verdicts.count { $0 }
    scores.figures.append(
      Scores.Figure(
        name: "recommendations.verdict", value: verdicts.isEmpty ? nil : Double(right) / Double(verdicts.count),
        count: verdicts.count, interval: scores.bootstrap.share(of: verdicts)))
    scores.add("recommendations.links", links)
  }
}
