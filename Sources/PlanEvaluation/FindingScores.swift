import PlanModel

extension Evaluation {
  /// Scores the findings rule by rule: rows `present` must be reported, rows `absent` must not. What stands in neither is
  /// undecided and counts nowhere.
  mutating func scoreFindings() {
    guard !gold.findings.isEmpty, !analysis.findings.findings.isEmpty else { return }
    var rules: [String] = []
    var rowsByRule: [String: [Gold.Finding]] = [:]
    for row in gold.findings {
      if rowsByRule[row.rule] == nil { rules.append(row.rule) }
      rowsByRule[row.rule, default: []].append(row)
    }
    var saidByRule: [String: [Finding]] = [:]
    for finding in analysis.findings.findings { saidByRule[finding.rule, default: []].append(finding) }
    var (all, trapped): ([Judged], [Bool]) = ([], [])
    for rule in rules {
      let rows = (rowsByRule[rule] ?? []).filter(isDecided)
      let (judged, traps) = score(rows, saidByRule[rule] ?? [], rule: rule)
      scores.add("findings.\(rule)", judged)
      all += judged
      trapped += traps
    }
    scores.add("findings", all)
    let taken = trapped.count { $0 }
    scores.figures.append(
      Scores.Figure(
        name: "findings.traps-taken", value: trapped.isEmpty ? nil : Double(taken) / Double(trapped.count),
        count: trapped.count, interval: scores.bootstrap.share(of: trapped)))
  }

  /// Scores the rows of one rule.
  /// - Returns: what was judged, and for each trap whether it was taken.
  private mutating func score(_ rows: [Gold.Finding], _ said: [Finding], rule: String) -> ([Judged], [Bool]) {
    let likeness = rows.map { row in said.map { self.likeness(of: $0, to: row) } }
    var options: [(likeness: Double, row: Int, finding: Int)] = []
    for row in rows.indices {
      for finding in said.indices where likeness[row][finding] > 0 {
        options.append((likeness[row][finding], row, finding))
      }
    }
    options.sort { (-$0.likeness, $0.row, $0.finding) < (-$1.likeness, $1.row, $1.finding) }
    var found: [Int: Int] = [:]
    var used: Set<Int> = []
    for option in options where found[option.row] == nil && used.insert(option.finding).inserted {
      found[option.row] = option.finding
    }
    var (judged, traps): ([Judged], [Bool]) = ([], [])
    for (index, row) in rows.enumerated() {
      let isFound = found[index] != nil
      let id = (row.measures.isEmpty || !row.concepts.isEmpty ? row.documents.prefix(1) + row.concepts : row.measures)
        .joined(separator: "|")
      if row.isPresent {
        judged.append(
          Judged(document: nil, tally: Tally(credit: isFound ? 1 : 0, predicted: isFound ? 1 : 0, gold: 1)))
        if !isFound { note(.missed, "findings.\(rule)", id, row.note) }
      } else {
        traps.append(isFound)
        if isFound {
          judged.append(Judged(document: nil, tally: Tally(predicted: 1)))
          note(.wrong, "findings.\(rule)", id, row.note)
        }
      }
    }
    return (judged, traps)
  }

  /// Whether a row can be judged in this run: its documents were read, and careful readers agree on it. Of a topic that
  /// several peers treat, one of them is enough.
  private func isDecided(_ row: Gold.Finding) -> Bool {
    if row.measures.count == 2 && gold.isAmbiguous(row.measures[0], row.measures[1]) { return false }
    if row.measures.count == 1 && gold.isAmbiguous(row.measures[0]) { return false }
    if !row.concepts.isEmpty && row.documents.count > 2 {
      return readable.contains(row.documents[0]) && row.documents.dropFirst().contains { readable.contains($0) }
    }
    return row.documents.allSatisfy { readable.contains($0) } && isReadable(row.measures)
  }

  /// How well a finding fits a row: 0 not at all, at most 1. Concepts decide where the row has some, else measures, else
  /// documents; rows that are alike in all three are told apart by the words of their note.
  private func likeness(of finding: Finding, to row: Gold.Finding) -> Double {
    let documents = Set(finding.documents)
    if !row.concepts.isEmpty {
      guard Set(finding.concepts) == Set(row.concepts) else { return 0 }
      let wanted = Set(row.documents)
      let fits = documents.isSubset(of: wanted) || wanted.isSubset(of: documents)
      return fits || Evaluation.jaccard(documents, wanted) >= 0.5 ? 1 : 0
    }
    if !row.measures.isEmpty {
      let measures = Set(finding.measures.map(alignment.goldID))
      let same = Evaluation.jaccard(measures, Set(row.measures))
      // A list of more than two measures (what one institution leads) need not be the same to the last.
      return row.measures.count > 2 ? (same >= 0.5 ? same : 0) : (same == 1 ? 1 : 0)
    }
    guard documents == Set(row.documents) else { return 0 }
    return isAlone(row) ? 1 : Evaluation.wordsShared(finding, with: row.note)
  }

  /// Whether no other row of the rule is about the same documents without naming a measure or a concept.
  private func isAlone(_ row: Gold.Finding) -> Bool {
    gold.findings.count {
      $0.rule == row.rule && $0.measures.isEmpty && $0.concepts.isEmpty && $0.documents == row.documents
    } == 1
  }

  /// Share of the words of a note's subject (before the colon) that a finding's quotations hold; 0 under two thirds.
  private static func wordsShared(_ finding: Finding, with note: String) -> Double {
    let subject = note.split(separator: " : ", maxSplits: 1).first.map(String.init) ?? note
    let wanted = Set(Agreement.words(of: subject))
    var said: Set<String> = []
    for evidence in finding.evidence { said.formUnion(Agreement.words(of: evidence.quote.exact)) }
    guard !wanted.isEmpty else { return 0 }
    let share = Double(wanted.intersection(said).count) / Double(wanted.count)
    return share >= 2.0 / 3 ? share : 0
  }

  private static func jaccard(_ a: Set<String>, _ b: Set<String>) -> Double {
    let union = a.union(b).count
    return union == 0 ? 1 : Double(a.intersection(b).count) / Double(union)
  }
}
