import PlanModel

/// The rules of the program.
public struct RuleSet: Sendable {
  /// Every rule, in the order in which findings of one severity are listed: gaps first, for they are what the texts do not
  /// show by themselves.
  static let rules: [any Rule] = [
    ThemeGap(), ThemeGapInPeer(), FacetGap(), UnmatchedMeasure(), UncoveredRecommendation(),
    PartlyCoveredRecommendation(),
    VerbatimDuplicate(), ParaphraseDuplicate(), DoubleCountedMeans(), InternalDuplicate(), SameObject(),
    ConflictingLead(), ConflictingDeadline(), ConflictingBudget(), ConflictingTarget(), ConflictingDefinition(),
    NoLead(), NoDeadline(), NoBudget(), NoIndicator(), VagueMeasure(),
    ValidityGap(), DeadlineOutsidePeriod(), DeadlinePassed(),
    DroppedUndone(), RenewedUndone(), DroppedMeasure(), WeakenedMeasure(), RenewedMeasure(),
    MissingCrossReference(), DanglingReference(), CountMismatch(), DivergentTerm(), OverloadedLead(),
  ]

  /// Applies every rule, withholds what a partial text cannot support, orders the rest by what matters most.
  public static func findings(in context: FindingContext) -> FindingSet {
    let grounds = Grounds(context)
    var (said, withheld): ([Ranked], [Ranked]) = ([], [])
    for (position, rule) in rules.enumerated() {
      for claim in rule.claims(on: grounds) {
        let ranked = Ranked(finding: finding(claim, by: rule, in: context), rule: position, grounds: grounds)
        if claim.isWithheld { withheld.append(ranked) } else { said.append(ranked) }
      }
    }
    return FindingSet(findings: linked(ordered(said)), toCheck: linked(ordered(withheld)))
  }

  private static func finding(_ claim: Claim, by rule: any Rule, in context: FindingContext) -> Finding {
    let key = ([rule.name] + claim.identity).joined(separator: "\u{1F}")
    return Finding(
      // Eight digits: among 10,000 findings two of one rule meet by chance once in a hundred corpora.
      id: "\(rule.name)-\(SHA256.hexadecimal(of: key).prefix(8))", rule: rule.name, group: rule.group,
      severity: context.corpus.severities[rule.name] ?? claim.severity ?? rule.severity,
      confidence: min(1, max(0, claim.confidence)), documents: claim.documents, measures: claim.measures,
      concepts: claim.concepts, evidence: claim.evidence, explanation: claim.explanation, details: claim.details)
  }

  /// A finding with what its place in the list depends on.
  private struct Ranked {
    var finding: Finding
    let rule: Int
    let document: Int
    let measure: Int

    init(finding: Finding, rule: Int, grounds: Grounds) {
      self.finding = finding
      self.rule = rule
      document = finding.documents.first.flatMap { grounds.position(ofPlan: $0) } ?? 0
      measure = finding.measures.first.flatMap { grounds.place(of: $0)?.measure } ?? 0
    }
  }

  /// Findings about the very same measures name each other: one thing seen by several rules.
  private static func linked(_ findings: [Finding]) -> [Finding] {
    var byMeasures: [[String]: [String]] = [:]
    for finding in findings where !finding.measures.isEmpty {
      byMeasures[finding.measures.sorted(), default: []].append(finding.id)
    }
    return findings.map { finding in
      var finding = finding
      let others = (byMeasures[finding.measures.sorted()] ?? []).filter { $0 != finding.id }
      if !others.isEmpty { finding.details["related"] = others.joined(separator: "|") }
      return finding
    }
  }

  private static func ordered(_ ranked: [Ranked]) -> [Finding] {
    let sorted = ranked.sorted { left, right in
      let (a, b) = (left.finding, right.finding)
      if a.severity != b.severity { return a.severity < b.severity }
      if left.rule != right.rule { return left.rule < right.rule }
      if a.confidence != b.confidence { return a.confidence > b.confidence }
      return (left.document, left.measure, a.id) < (right.document, right.measure, b.id)
    }
    var seen: [String: Int] = [:]
    return sorted.map { entry in
      var finding = entry.finding
      let count = seen[finding.id, default: 0] + 1
      seen[finding.id] = count
      // Two measures with the same number and title in one plan: the second one in order is told apart by its rank.
      if count > 1 { finding.id += "-\(count)" }
      return finding
    }
  }
}
