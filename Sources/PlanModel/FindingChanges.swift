/// What the findings of a run are beside those of an earlier report.
public struct FindingChanges: Sendable {
  /// What became of a finding.
  public enum Change: String, Sendable, CaseIterable {
    /// Not in the earlier report.
    case new
    /// In both.
    case unchanged
    /// In the earlier report only.
    case gone
  }
  /// One finding of either report.
  public struct Entry: Hashable, Sendable {
    /// Its identifier, made from its content: the same in both reports.
    public var id: String
    /// Name of the rule.
    public var rule: String
    /// What became of it.
    public var change: Change
    /// What it says, in the newer report where it is in both.
    public var explanation: LocalizedText

    /// Makes an entry.
    public init(id: String, rule: String, change: Change, explanation: LocalizedText) {
      self.id = id
      self.rule = rule
      self.change = change
      self.explanation = explanation
    }
  }
  /// The findings of this run in their order, then those that are gone in theirs.
  public var entries: [Entry]

  /// Compares the findings of a run with those of an earlier report.
  public init(
    _ findings: [Finding], since earlier: [(id: String, rule: String, explanation: LocalizedText)]
  ) {
    let (before, now) = (Set(earlier.map(\.id)), Set(findings.map(\.id)))
    entries = findings.map {
      Entry(
        id: $0.id, rule: $0.rule, change: before.contains($0.id) ? .unchanged : .new, explanation: $0.explanation)
    }
    entries += earlier.filter { !now.contains($0.id) }.map {
      Entry(id: $0.id, rule: $0.rule, change: .gone, explanation: $0.explanation)
    }
  }

  /// Number of findings with a change.
  public func count(_ change: Change) -> Int { entries.count { $0.change == change } }
}
