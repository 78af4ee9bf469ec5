/// How two measures stand to each other, from closest to farthest.
public enum Relation: String, Sendable, Codable, CaseIterable, Comparable {
  /// Passages shared word for word.
  case verbatim
  /// Same action, same object, other words.
  case paraphrase
  /// Same object, but another action, level or lead.
  case sameObject = "same-object"
  /// Same theme only.
  case sameTheme = "same-theme"
  /// Nothing in common that matters.
  case unrelated

  /// Rank, 0 = closest.
  public var rank: Int { Relation.allCases.firstIndex(of: self) ?? Relation.allCases.count }

  /// Whether the relation makes the other measure a *counterpart* (same object or closer).
  public var isCounterpart: Bool { self <= .sameObject }

  /// Closest first.
  public static func < (left: Relation, right: Relation) -> Bool { left.rank < right.rank }
}

/// The separate reasons to hold two measures for alike. Every output shows each of them in its own column, in this order.
public enum Signal: String, Sendable, Codable, CaseIterable {
  /// Cosine of stems, TF-IDF, own text.
  case lexical
  /// Cosine of character 3-grams inside words, TF-IDF, own text.
  case character
  /// Cosine of meaning vectors; 0 where no model is installed.
  case meaning
  /// Weighted sum of the context cosines after hubness correction, in standard deviations over the row's candidates.
  case context
  /// Share of the shorter measure's words that stand in shared passages, institutional boilerplate discounted.
  case reuse
  /// Overlap of thesaurus concepts, weighted by rarity.
  case concepts
  /// Overlap of action and object (verb class of the title, likeness of the titles), halved.
  case action
  /// 1 same lead, 0 other lead, 0.5 where one is not stated.
  case lead
  /// Overlap of publics; 0.5 where one is not stated.
  case publics
  /// Share of numbers and dates in common; 0.5 where one has none.
  case numbers
  /// 1 where one text negates or reverses what the other says.
  case opposition

  /// Place in the order of the cases, from 0.
  fileprivate var position: Int {
    switch self {
    case .lexical: 0
    case .character: 1
    case .meaning: 2
    case .context: 3
    case .reuse: 4
    case .concepts: 5
    case .action: 6
    case .lead: 7
    case .publics: 8
    case .numbers: 9
    case .opposition: 10
    }
  }
}

/// The values of all signals of a pair. They stand in the value itself: a comparison holds millions of them.
public struct Signals: Sendable {
  private var values: InlineArray<11, Double>

  /// Makes a set of signals, all 0.
  public init() { values = InlineArray(repeating: 0) }

  /// The value of one signal.
  public subscript(signal: Signal) -> Double {
    get { values[signal.position] }
    set { values[signal.position] = newValue }
  }
}

extension Signals: Hashable {
  /// Whether every signal has the same value.
  public static func == (left: Signals, right: Signals) -> Bool {
    left.values.indices.allSatisfy { left.values[$0] == right.values[$0] }
  }

  /// Feeds the values, in order.
  public func hash(into hasher: inout Hasher) {
    for index in values.indices { hasher.combine(values[index]) }
  }
}

/// Two measures compared.
public struct Pair: Hashable, Sendable {
  /// Identifier of the measure of the plan that comes first in the manifest.
  public var a: String
  /// Identifier of the other measure.
  public var b: String
  /// How they stand to each other.
  public var relation: Relation
  /// Probability of the relation or a closer one, calibrated, 0...1.
  public var confidence: Double
  /// The reasons.
  public var signals: Signals
  /// Shared passages, longest first.
  public var passages: [SharedPassage]
  /// The stretch of `a` to quote: its best passage or sentence for this pair.
  public var aQuote: TextPlace
  /// The stretch of `b` to quote.
  public var bQuote: TextPlace

  /// Makes a pair.
  public init(
    a: String, b: String, relation: Relation, confidence: Double, signals: Signals, passages: [SharedPassage] = [],
    aQuote: TextPlace, bQuote: TextPlace
  ) {
    self.a = a
    self.b = b
    self.relation = relation
    self.confidence = confidence
    self.signals = signals
    self.passages = passages
    self.aQuote = aQuote
    self.bQuote = bQuote
  }
}

/// A passage that stands, word for word or nearly, in two measures.
public struct SharedPassage: Hashable, Sendable {
  /// Where it stands in the first measure's document.
  public var a: TextPlace
  /// Where it stands in the second one's.
  public var b: TextPlace
  /// Number of words in common.
  public var words: Int
  /// Share of the words that are not institutional boilerplate, 0...1.
  public var weight: Double

  /// Makes a passage.
  public init(a: TextPlace, b: TextPlace, words: Int, weight: Double) {
    self.a = a
    self.b = b
    self.words = words
    self.weight = weight
  }
}

/// All comparisons of a corpus.
public struct Comparison: Sendable {
  /// Pairs that are at least of one theme, in order of plans (manifest) and measures (text): `a` precedes `b`.
  public var pairs: [Pair]
  /// For each measure identifier and each other document, the nearest candidates that were rejected (at most 3, nearest first).
  public var nearestRejected: [String: [String: [Pair]]]
  /// Whether the meaning signal was there (`e5`) or not (`none`).
  public var meaning: String

  /// Makes a comparison.
  public init(pairs: [Pair] = [], nearestRejected: [String: [String: [Pair]]] = [:], meaning: String = "none") {
    self.pairs = pairs
    self.nearestRejected = nearestRejected
    self.meaning = meaning
  }
}
