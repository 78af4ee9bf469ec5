import PlanModel

/// One kind of statement that the program can make: see `docs/findings.md`.
protocol Rule: Sendable {
  /// Stable name.
  var name: String { get }
  /// What it is about.
  var group: Finding.Group { get }
  /// How much it matters, unless the corpus or the claim itself says otherwise.
  var severity: Finding.Severity { get }
  /// Everything that the rule has to say, in manifest and text order.
  func claims(on grounds: Grounds) -> [Claim]
}

/// What a rule says, before it becomes a finding.
struct Claim {
  /// Documents that it is about, in manifest order.
  var documents: [String]
  /// Identifiers of the measures that it is about.
  var measures: [String] = []
  /// Notations of the concepts that it is about.
  var concepts: [String] = []
  /// The content that makes the statement the same one in another run: never offsets, never the other documents of the corpus.
  var identity: [String]
  /// Where it differs from the rule's own.
  var severity: Finding.Severity?
  /// 0...1, calibrated.
  var confidence: Double
  /// Quotations, the most telling first.
  var evidence: [Evidence]
  /// Why, in both languages; a question where it is withheld.
  var explanation: LocalizedText
  /// Names, numbers and dates that the explanation uses.
  var details: [String: String] = [:]
  /// Whether a partial text keeps the program from saying so: then it is a question for the reader of the official text.
  var isWithheld = false
}
