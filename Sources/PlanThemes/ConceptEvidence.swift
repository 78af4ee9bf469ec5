import PlanModel

/// How a concept shows in one measure (or one text): what the decision about a tag rests on.
struct ConceptEvidence {
  /// Where a label stands.
  enum Position {
    /// The measure's title.
    case title
    /// The first sentence of a text without a title: it stands for one, but is too long to make an ambiguous label sure. UN
    /// recommendations to Morocco: F1 .51 against .38 with ``opening``.
    case headline
    /// The first sentence after the title.
    case opening
    /// Anywhere else.
    case body
  }
  /// Labels in the title, or in the sentence that stands for it.
  private(set) var titleCount = 0
  /// Whether a label stands in a title proper.
  private(set) var isInTitle = false
  /// Labels in the first sentence.
  private(set) var openingCount = 0
  /// Labels elsewhere.
  private(set) var bodyCount = 0
  /// Whether every label found also means something else.
  private(set) var isAmbiguous = true
  /// Whether no label stands word by word.
  private(set) var isLoose = true
  /// Whether only inflected or other hidden labels were found.
  private(set) var isHidden = true
  /// Whether a label of several words was found.
  private(set) var hasSeveralWords = false
  /// Different labels found.
  private(set) var wordings: Set<Int> = []
  /// Where the labels stand, in order of finding.
  private(set) var places: [TextPlace] = []

  /// Number of labels found.
  var count: Int { titleCount + openingCount + bodyCount }

  /// Adds a label that stands in the text.
  mutating func add(_ match: LabelMatch, _ label: CompiledLabel, source: Int, position: Position) {
    switch position {
    case .title:
      titleCount += 1
      isInTitle = true
    case .headline: titleCount += 1
    case .opening: openingCount += 1
    case .body: bodyCount += 1
    }
    if !label.isAmbiguous { isAmbiguous = false }
    if !match.isLoose { isLoose = false }
    if label.kind != .hidden { isHidden = false }
    if label.keys.count > 1 { hasSeveralWords = true }
    wordings.insert(label.wording)
    places.append(TextPlace(source: source, range: match.range))
  }

  /// How much of the measure is about the concept: 1 for each label, a title counts for three, three at most elsewhere.
  var weight: Double {
    (titleCount > 0 ? 3 : 0) + Double(min(openingCount + bodyCount, 3))
  }
}
