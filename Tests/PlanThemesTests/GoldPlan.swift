import FoundationEssentials
import PlanModel
import PlanText

/// A plan made from rows of a gold table, as segmentation would hand it over.
struct GoldPlan {
  private(set) var plan: Plan
  private var text = ""
  private var axes: [String: Int] = [:]

  init(document: Document, rows: [[String: String]]) {
    plan = Plan(document: document)
    _ = append(document.title)
    for row in rows { add(row) }
    plan.sources = [
      SourceText(
        path: document.id, format: .html, encoding: "utf-8", sha256: "", declaredLanguage: nil, declaredTitle: nil,
        text: text, blocks: [], containers: [], diagnostics: [])
    ]
  }

  private mutating func add(_ row: [String: String]) {
    let axis = row["axis"]!.isEmpty ? nil : self.axis(row["axis"]!)
    let title = row["title"]!
    var body = row["text"]!
    if body.hasPrefix(title) { body.removeFirst(title.count) }
    let start = text.utf8.count
    let titlePlace = title.isEmpty ? nil : append(title)
    var measure = Measure(
      id: row["id"]!, document: plan.document.id, number: row["number"], axis: axis, title: title, text: row["text"]!,
      titlePlace: titlePlace)
    measure.bodyPlaces = Self.runningText(of: body, row: row).map { append($0) }
    measure.places = [TextPlace(range: TextRange(start, text.utf8.count))]
    plan.measures.append(measure)
  }

  private mutating func axis(_ path: String) -> Int {
    if let known = axes[path] { return known }
    let heading = path.components(separatedBy: " > ").last!
    axes[path] = plan.axes.count
    let place = append(heading)
    plan.axes.append(Axis(heading: heading, title: heading, place: place))
    return axes[path]!
  }

  private mutating func append(_ block: String) -> TextPlace {
    let start = text.utf8.count
    text += block + "\n"
    return TextPlace(range: TextRange(start, text.utf8.count - 1))
  }

  /// The body cut at the attributes that the gold names; label words before them go with them.
  private static func runningText(of body: String, row: [String: String]) -> [String] {
    var pieces = [body]
    for column in ["lead", "partners", "deadline", "indicator"] {
      for value in row[column]!.split(separator: "|") {
        pieces = pieces.flatMap { $0.components(separatedBy: String(value)) }
      }
    }
    return pieces.map { piece in
      guard let colon = piece.range(of: " :", options: .backwards), piece[colon.upperBound...].allSatisfy({ $0 == " " })
      else {
        return piece
      }
      return piece[..<colon.lowerBound].split(separator: " ").dropLast().joined(separator: " ")
    }.filter { $0.contains { $0.isLetter } }
  }
}
