import PlanModel

/// What a careful reader finds in a corpus: the tables of a gold folder (see the project's documentation of a corpus).
public struct Gold: Sendable {
  /// A row of `measures.csv`.
  public struct Measure: Hashable, Sendable {
    /// Unique in the corpus: `document:label`.
    public var id: String
    /// Identifier of the document.
    public var document: String
    /// Number as printed; empty where none is.
    public var number: String
    /// Path of axes, ` > ` between them.
    public var axis: String
    /// Title.
    public var title: String
    /// The whole measure, white space folded.
    public var text: String
    /// Who leads it, as printed.
    public var leads: [String]
    /// Who takes part, as printed.
    public var partners: [String]
    /// When, as printed.
    public var deadlineText: String
    /// When; nothing where no deadline is stated.
    public var deadline: Deadline?
    /// Amounts in euros.
    public var budgets: [Double]
    /// Posts.
    public var posts: [Double]
    /// Indicator, as printed; empty where none is stated.
    public var indicator: String
    /// Publics.
    public var publics: [String]
    /// Territories.
    public var territories: [String]
    /// Notations of the thesaurus.
    public var concepts: [String]
  }

  /// A row of `pairs.csv`.
  public struct Pair: Hashable, Sendable {
    /// Identifiers of the two measures.
    public var measures: UnorderedPair
    /// How they stand to each other; `unrelated` is a hard negative.
    public var relation: Relation
    /// Why.
    public var note: String
  }

  /// A row of `editions.csv`.
  public struct Edition: Hashable, Sendable {
    /// Measure of the older edition; empty for a new one.
    public var old: String
    /// Measure of the newer edition; empty for a dropped one.
    public var new: String
    /// What became of it.
    public var relation: EditionLink.Relation
  }

  /// A row of `recommendations.csv`.
  public struct Recommendation: Hashable, Sendable {
    /// Identifier.
    public var id: String
    /// How far it is answered.
    public var verdict: RecommendationAnswer.Verdict
    /// Measures that answer.
    public var measures: [String]
  }

  /// A row of `findings.csv`.
  public struct Finding: Hashable, Sendable {
    /// Name of the rule.
    public var rule: String
    /// Documents that it is about.
    public var documents: [String]
    /// Measures that it is about.
    public var measures: [String]
    /// Concepts that it is about.
    public var concepts: [String]
    /// Whether it must be reported, or must not (a trap).
    public var isPresent: Bool
    /// Why.
    public var note: String
  }

  /// A row of `ambiguous.csv`: careful readers differ.
  public struct Ambiguity: Hashable, Sendable {
    /// First identifier.
    public var a: String
    /// Second identifier; empty where the row is about one thing.
    public var b: String
  }

  /// Rows of `measures.csv`.
  public var measures: [Measure] = []
  /// Rows of `pairs.csv`.
  public var pairs: [Pair] = []
  /// Rows of `editions.csv`.
  public var editions: [Edition] = []
  /// Rows of `recommendations.csv`.
  public var recommendations: [Recommendation] = []
  /// Rows of `findings.csv`.
  public var findings: [Finding] = []
  /// Rows of `ambiguous.csv`.
  public var ambiguous: Set<Ambiguity> = []

  /// Makes an empty gold.
  public init() {}

  /// Whether two things, in either order, are judged differently by careful readers.
  func isAmbiguous(_ a: String, _ b: String = "") -> Bool {
    ambiguous.contains(Ambiguity(a: a, b: b)) || ambiguous.contains(Ambiguity(a: b, b: a))
  }
}

/// Two identifiers, whichever comes first.
public struct UnorderedPair: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The lesser identifier.
  public let first: String
  /// The greater identifier.
  public let second: String

  /// Makes a pair.
  public init(_ a: String, _ b: String) {
    (first, second) = a <= b ? (a, b) : (b, a)
  }

  /// Orders by the lesser identifier, then by the greater.
  public static func < (left: UnorderedPair, right: UnorderedPair) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }

  /// Both identifiers, `|` between them.
  public var description: String { "\(first)|\(second)" }
}
