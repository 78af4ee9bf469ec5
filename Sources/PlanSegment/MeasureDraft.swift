import PlanModel

/// What a stretch of a measure states, as told by a label (`Pilote :`), a column header, an element name or a term.
public enum AttributeKind: String, Sendable, CaseIterable {
  /// Who leads.
  case lead
  /// Who takes part.
  case partners
  /// When.
  case deadline
  /// With what money.
  case budget
  /// With how many people.
  case posts
  /// How the result is measured.
  case indicator
  /// For whom.
  case publics
  /// Where.
  case territory
  /// Number of the measure.
  case number
  /// Title of the measure.
  case title
  /// Text of the measure.
  case text
  /// Axis of the measure.
  case axis
  /// Number or identifier of the measure above.
  case parent
  /// Who made a recommendation (a State, a body).
  case state
  /// Answer given to a recommendation (accepted, noted).
  case position
  /// Status that an evaluation gives to a measure.
  case status
  /// A labelled statement that the program keeps as text and does not interpret (observations, legal basis).
  case other
}

/// The blocks of one measure in reading order, before its attributes are read.
struct MeasureDraft {
  /// A stretch of the text that belongs to the measure.
  struct Part {
    /// Number of the file in ``Plan/sources``.
    var source: Int
    /// Bytes of the stretch: a block, or what is left of it without heading word and number.
    var range: TextRange
    /// Number of the block in ``SourceText/blocks``.
    var block: Int
    /// What a column header, an element name or a term says the stretch is; nothing for running text and for lines that
    /// may carry a label of their own (`Pilote : DILEX`).
    var kind: AttributeKind?
    /// Whether the stretch is the measure's title.
    var isTitle: Bool
  }
  /// Stretches in reading order, the title included.
  var parts: [Part]
  /// Parts of the headings and introductions above the measure that state something for all measures below
  /// (`Pilote de l'axe : ...`), innermost axis first, with the number of the axis in ``Plan/axes``.
  var inherited: [(axis: Int, part: Part)]
}
