import PlanModel

/// Blocks that the document marks alike: a candidate for its measures.
struct Series {
  /// What marks the blocks.
  enum Carrier: Hashable {
    /// A word or format of numbers at the start of lines.
    case label
    /// Headings of one level.
    case heading(Int)
    /// Lines set apart by their look.
    case look
    /// Items of lists of one depth.
    case item(Int)
    /// Rows of tables.
    case row
    /// Elements of one name.
    case element
    /// Terms of definition lists.
    case term
    /// Files of one document.
    case file
    /// Sentences that recommend or promise.
    case prose

    /// Whether items of lists carry the series, with the numbers that the lists print.
    var hasListItems: Bool {
      switch self {
      case .item, .prose: true
      default: false
      }
    }
  }

  /// One block of the series with what it heads.
  struct Item {
    /// Line with which the item begins.
    var start: Int
    /// One past its last line.
    var end: Int
    /// Its number, if it has one.
    var numeral: Numeral?
    /// Element that holds the item and no other of the series; nothing where the items follow one another freely.
    var node: Int?
    /// Folded words of its title.
    var title: String
    /// Whether the title begins with a verb or a noun of action.
    var hasVerb: Bool

    /// Makes an item.
    init(start: Int, end: Int, numeral: Numeral?, node: Int?, title: String, hasVerb: Bool? = nil) {
      self.start = start
      self.end = end
      self.numeral = numeral
      self.node = node
      self.title = title
      self.hasVerb = hasVerb ?? ActionWords.begin(title)
    }
  }

  /// What marks the blocks.
  var carrier: Carrier
  /// Folded heading word; empty where there is none.
  var word: String
  /// Level of the headings that carry the series; nothing where they are no headings.
  var headingLevel: Int?
  /// The items in reading order.
  var items: [Item]
  /// Name of the element, for series of elements.
  var element = ""
  /// What speaks for and against it.
  var evidence = SeriesEvidence()

  /// What the heading word usually heads.
  var role: LabelWords.Role? {
    if !word.isEmpty { return LabelWords.role(of: word) }
    switch carrier {
    case .element: return LabelWords.role(of: element)
    case .prose: return .measure
    default: return nil
    }
  }
}

/// What a series shows of being the measures of a plan; shares are 0...1 of its items.
struct SeriesEvidence {
  /// Numbers that follow one another.
  var sequence = 0.0
  /// Share of items with a number.
  var numbered = 0.0
  /// Items that say something of themselves in labelled lines, columns or elements.
  var attributes = 0.0
  /// The same, where the line stands before any item of a series inside this one.
  var ownAttributes = 0.0
  /// Items with running text.
  var bodies = 0.0
  /// Titles that begin with a verb or a noun of action.
  var verbs = 0.0
  /// Titles that promise or oblige.
  var promises = 0.0
  /// Titles that are not those of another item.
  var distinct = 1.0
  /// Titles that name front or end matter.
  var matter = 0.0
  /// Items to which the source gives an identifier of their own.
  var identified = 0.0
  /// Mean length of the titles in bytes.
  var titleLength = 0.0
  /// Whether the text announces that many items: 1 exactly, 0.5 nearly.
  var announced = 0.0
  /// Whether headings group the items, see ``SeriesChoice``.
  var isGrouped = false
  /// The sum, see ``SeriesJudge``.
  var score = 0.0
}
