/// One document as understood: its axes and measures, all tied to the text.
public struct Plan: Sendable {
  /// What the manifest says.
  public var document: Document
  /// The texts of the document's files, in reading order; empty for a document known by its manifest only.
  public var sources: [SourceText]
  /// Axes in reading order; a parent precedes its children.
  public var axes: [Axis]
  /// Measures (or recommendations, or evaluation rows) in reading order.
  public var measures: [Measure]
  /// Number of measures that the text announces, with the place, if it does.
  public var announcedMeasures: Stated<Int>?
  /// Mentions of plans, measures, laws and articles in the whole text, in reading order.
  public var references: [Reference]
  /// Every concept of which a label stands anywhere in the text, in a measure or not, ascending by notation: a statement
  /// of absence must find nothing here. The weight counts the places where a label stands that means nothing else.
  public var mentions: [ConceptTag] = []
  /// Oddities seen while segmenting.
  public var diagnostics: [Diagnostic]

  /// Makes a plan.
  public init(
    document: Document, sources: [SourceText] = [], axes: [Axis] = [], measures: [Measure] = [],
    announcedMeasures: Stated<Int>? = nil, references: [Reference] = [], diagnostics: [Diagnostic] = []
  ) {
    self.document = document
    self.sources = sources
    self.axes = axes
    self.measures = measures
    self.announcedMeasures = announcedMeasures
    self.references = references
    self.diagnostics = diagnostics
  }

  /// Whether the plan has a text at all.
  public var hasText: Bool { !sources.isEmpty }

  /// The titles from the outermost axis to the given one.
  public func path(ofAxis index: Int) -> [String] {
    var titles: [String] = []
    var next: Int? = index
    while let current = next {
      titles.append(axes[current].heading)
      next = axes[current].parent
    }
    return titles.reversed()
  }
}

/// Where something stands in a plan: which of its files, and which bytes.
public struct TextPlace: Hashable, Sendable, Codable, Comparable {
  /// Number of the file in ``Plan/sources``.
  public var source: Int
  /// Bytes in that text.
  public var range: TextRange

  /// Makes a place.
  public init(source: Int = 0, range: TextRange) {
    self.source = source
    self.range = range
  }

  /// Orders by file, then by range.
  public static func < (left: TextPlace, right: TextPlace) -> Bool {
    (left.source, left.range) < (right.source, right.range)
  }
}

/// A value that a text states, with the words that state it.
public struct Stated<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Whose statement it is.
  public enum Origin: Hashable, Sendable {
    /// The measure's own text.
    case stated
    /// The axis with that number in ``Plan/axes``.
    case axis(Int)
    /// The plan as a whole.
    case plan
  }
  /// The value, normalised.
  public var value: Value
  /// The words as printed, white space folded.
  public var printed: String
  /// Where they stand.
  public var place: TextPlace
  /// Whose statement it is.
  public var origin: Origin
  /// Whether a label or column announces the value (`Pilote :`), as opposed to running prose.
  public var isLabelled: Bool

  /// Makes a statement.
  public init(_ value: Value, printed: String, place: TextPlace, origin: Origin = .stated, isLabelled: Bool = false) {
    self.value = value
    self.printed = printed
    self.place = place
    self.origin = origin
    self.isLabelled = isLabelled
  }
}

/// A group of measures under a heading.
public struct Axis: Hashable, Sendable {
  /// Number of the enclosing axis in ``Plan/axes``.
  public var parent: Int?
  /// The heading as printed, number and word included (`Axe 1. Connaître, former, alerter`), white space folded.
  public var heading: String
  /// The number as printed, without the word (`1`, `IV`).
  public var number: String?
  /// The heading without word and number.
  public var title: String
  /// Where the heading stands.
  public var place: TextPlace

  /// Makes an axis.
  public init(parent: Int? = nil, heading: String, number: String? = nil, title: String, place: TextPlace) {
    self.parent = parent
    self.heading = heading
    self.number = number
    self.title = title
    self.place = place
  }
}

/// One measure (action, engagement, recommendation) of a plan.
public struct Measure: Hashable, Sendable {
  /// Unique in the corpus: `document:label`.
  public var id: String
  /// Identifier of the document.
  public var document: String
  /// Number as printed, without the word before it (`12`, `2.3.1`, `(b)`, `IV`).
  public var number: String?
  /// Innermost axis in ``Plan/axes``.
  public var axis: Int?
  /// Measure above this one in ``Plan/measures``, where measures are nested or a list states a parent.
  public var parent: Int?
  /// Title, white space folded; empty where none is printed.
  public var title: String
  /// Title and blocks in reading order, label lines included, white space folded; without the heading word and number.
  public var text: String
  /// Where the title stands.
  public var titlePlace: TextPlace?
  /// Where the whole measure stands: one place per contiguous run of blocks, in reading order.
  public var places: [TextPlace]
  /// Body of the measure without its title and its label lines, in reading order: the running text that matching compares.
  public var bodyPlaces: [TextPlace]
  /// Who leads it.
  public var leads: [Stated<String>]
  /// Who takes part.
  public var partners: [Stated<String>]
  /// When.
  public var deadlines: [Stated<Deadline>]
  /// Own amounts, in euros.
  public var budgets: [Stated<Amount>]
  /// Posts, in full-time equivalents.
  public var posts: [Stated<Amount>]
  /// How its result is measured.
  public var indicators: [Stated<String>]
  /// Numbers that it promises or sets, in reading order.
  public var targets: [Stated<Target>]
  /// For whom: preferred label of a concept, or a plain word.
  public var publics: [Stated<String>]
  /// Where: preferred label of a concept, or a plain word.
  public var territories: [Stated<String>]
  /// Concepts of the thesaurus, ascending by notation.
  public var concepts: [ConceptTag]
  /// Strength of the main verb, 1 weak ... 4 strong; nothing where no verb was recognised.
  public var strength: Int?
  /// Whether the text holds something countable (a number of people, places, decisions).
  public var isCountable: Bool
  /// Values of a recommendation or evaluation row that are no measure's (`position`, `state`, `status`), by name.
  public var extra: [String: Stated<String>]
  /// Where it stands in its file.
  public var sourcePlace: SourcePlace

  /// Makes a measure with the given text and no attribute.
  public init(
    id: String, document: String, number: String? = nil, axis: Int? = nil, parent: Int? = nil, title: String,
    text: String, titlePlace: TextPlace? = nil, places: [TextPlace] = [], bodyPlaces: [TextPlace] = [],
    sourcePlace: SourcePlace = SourcePlace()
  ) {
    self.id = id
    self.document = document
    self.number = number
    self.axis = axis
    self.parent = parent
    self.title = title
    self.text = text
    self.titlePlace = titlePlace
    self.places = places
    self.bodyPlaces = bodyPlaces
    leads = []
    partners = []
    deadlines = []
    budgets = []
    posts = []
    indicators = []
    targets = []
    publics = []
    territories = []
    concepts = []
    strength = nil
    isCountable = false
    extra = [:]
    self.sourcePlace = sourcePlace
  }
}

/// When a measure is to be done.
public struct Deadline: Hashable, Sendable, Codable {
  /// What kind of date it is (see the project's documentation of a corpus, "Conventions").
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A day or a period named as such.
    case point
    /// By a day: only the end is known.
    case until
    /// From a day on: only the start is known.
    case from
    /// Between two days.
    case range
    /// Again and again; no day.
    case recurrent
    /// All the time; no day.
    case continuous
  }
  /// First day.
  public var start: CalendarDay?
  /// Last day.
  public var end: CalendarDay?
  /// What kind of date it is.
  public var kind: Kind

  /// Makes a deadline.
  public init(start: CalendarDay? = nil, end: CalendarDay? = nil, kind: Kind) {
    self.start = start
    self.end = end
    self.kind = kind
  }
}

/// An amount of money or of work.
public struct Amount: Hashable, Sendable, Codable {
  /// Hundredths of the unit: cents of a euro, hundredths of a full-time equivalent.
  public var hundredths: Int64
  /// Whether the text says that it is per year; the amount is never multiplied.
  public var isPerYear: Bool

  /// Makes an amount from hundredths of its unit.
  public init(hundredths: Int64, isPerYear: Bool = false) {
    self.hundredths = hundredths
    self.isPerYear = isPerYear
  }

  /// The amount in whole units (euros, full-time equivalents).
  public var value: Double { Double(hundredths) / 100 }
}

/// A concept that a measure treats, with the words that say so.
public struct ConceptTag: Hashable, Sendable {
  /// Notation in the thesaurus.
  public var notation: String
  /// How much of the measure is about it: 1 for one plain mention in running text, more for titles and repetition.
  public var weight: Double
  /// Where the words stand, in order.
  public var places: [TextPlace]

  /// Makes a tag.
  public init(notation: String, weight: Double, places: [TextPlace]) {
    self.notation = notation
    self.weight = weight
    self.places = places
  }
}

/// A mention of another plan, measure, law or article.
public struct Reference: Hashable, Sendable {
  /// What is mentioned.
  public enum Target: Hashable, Sendable {
    /// A document of the corpus, by identifier.
    case document(String)
    /// A measure of a document of the corpus, by document identifier and printed number.
    case measure(document: String, number: String)
    /// A law, decree or the like, by the name printed.
    case law(String)
    /// A plan or strategy that the corpus does not hold, by the name printed.
    case unknownPlan(String)
  }
  /// What is mentioned.
  public var target: Target
  /// Where.
  public var place: TextPlace
  /// Number in ``Plan/measures`` of the measure that mentions it.
  public var measure: Int?

  /// Makes a reference.
  public init(target: Target, place: TextPlace, measure: Int? = nil) {
    self.target = target
    self.place = place
    self.measure = measure
  }
}

extension Measure {
  /// The number as printed; with the axis' position (`2-3`) where numbers start again in each axis, as in the identifier.
  public var distinctNumber: String? {
    guard let number else { return nil }
    return id.hasSuffix("-\(number)") ? String(id.dropFirst(document.count + 1)) : number
  }
}
