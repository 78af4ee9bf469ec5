import PlanModel

/// A plan made from rows of a table, as segmentation would hand it over: one text that holds every title and body.
struct PlanFromRows {
  /// A measure to be.
  struct Row {
    var id: String
    var axis: String = ""
    var parent: Int?
    var title: String
    var body: [String]
    var leads: [String] = []
    var publics: [String] = []
  }

  private(set) var plan: Plan
  private var text = ""
  private var axes: [String: Int] = [:]

  init(_ document: Document, _ rows: [Row]) {
    plan = Plan(document: document)
    for row in rows { add(row) }
    plan.sources = [
      SourceText(
        path: document.id, format: .plain, encoding: "utf-8", sha256: "", declaredLanguage: nil, declaredTitle: nil,
        text: text, blocks: [], containers: [], diagnostics: [])
    ]
  }

  private mutating func add(_ row: Row) {
    let axis = row.axis.isEmpty ? nil : self.axis(row.axis)
    let start = text.utf8.count
    let title = row.title.isEmpty ? nil : append(row.title)
    let body = row.body.filter { !$0.isEmpty }.map { append($0) }
    var measure = Measure(
      id: row.id, document: plan.document.id, axis: axis, parent: row.parent, title: row.title,
      text: ([row.title] + row.body).joined(separator: " "), titlePlace: title,
      places: [TextPlace(range: TextRange(start, text.utf8.count))], bodyPlaces: body)
    let place = title ?? measure.places[0]
    measure.leads = row.leads.map { Stated($0, printed: $0, place: place) }
    measure.publics = row.publics.map { Stated($0, printed: $0, place: place) }
    plan.measures.append(measure)
  }

  private mutating func axis(_ heading: String) -> Int {
    if let known = axes[heading] { return known }
    axes[heading] = plan.axes.count
    plan.axes.append(Axis(heading: heading, title: heading, place: append(heading)))
    return plan.axes.count - 1
  }

  private mutating func append(_ block: String) -> TextPlace {
    let start = text.utf8.count
    text += block + "\n"
    return TextPlace(range: TextRange(start, text.utf8.count - 1))
  }
}
