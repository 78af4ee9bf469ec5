import PlanModel

/// Whether a measure says who, when, with what.
enum AttributeState: String {
  case stated
  case inherited
  case absent
  /// The text is partial: nothing can be said of what is not there.
  case unknown

  init<Value>(of values: [Stated<Value>], completeness: Document.Completeness) {
    if values.contains(where: { $0.origin == .stated }) {
      self = .stated
    } else if !values.isEmpty {
      self = .inherited
    } else {
      self = completeness == .complete ? .absent : .unknown
    }
  }
}

extension AnalysisIndex {
  func state<Value>(of path: KeyPath<Measure, [Stated<Value>]>, at position: MeasurePosition) -> AttributeState {
    AttributeState(of: read(position, path), completeness: document(position.plan).completeness)
  }

  /// Measures of plans, without recommendations and evaluation rows.
  var planMeasures: [MeasurePosition] {
    positions.filter { document($0.plan).isPlan }
  }
}

extension Table {
  /// What each measure of a plan says about its means.
  static func completeness(_ index: AnalysisIndex) -> Table {
    typealias Row = AnalysisIndex.MeasurePosition
    func state<Value>(_ path: KeyPath<Measure, [Stated<Value>]>) -> (Row) -> Cell {
      { .text(index.state(of: path, at: $0).rawValue) }
    }
    return Table(
      "completeness", fr: "Complétude des mesures", en: "Completeness of the measures", key: ["measure"],
      links: [Link(column: "measure", table: "measures", key: "id")], rows: index.planMeasures,
      columns: [
        TableColumn("measure", fr: "Mesure", en: "Measure") { .text(index.read($0, \.id)) },
        TableColumn("lead", fr: "Pilote", en: "Lead", cell: state(\.leads)),
        TableColumn("deadline", fr: "Échéance", en: "Deadline", cell: state(\.deadlines)),
        TableColumn("budget", fr: "Budget", en: "Budget", cell: state(\.budgets)),
        TableColumn("indicator", fr: "Indicateur", en: "Indicator", cell: state(\.indicators)),
        TableColumn("public", fr: "Public", en: "Public", cell: state(\.publics)),
        TableColumn("territory", fr: "Territoire", en: "Territory", cell: state(\.territories)),
        TableColumn("strength", .integer, fr: "Force du verbe (1 à 4)", en: "Strength of the verb (1 to 4)") {
          index.read($0, \.strength).map(Cell.integer) ?? .empty
        },
      ])
  }
}
