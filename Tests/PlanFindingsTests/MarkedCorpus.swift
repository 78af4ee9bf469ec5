import PlanModel

@testable import PlanFindings

/// A tiny corpus written as text, with marks (`1️⃣`, `2️⃣`, ...) at the places that findings must quote.
///
///     == traite-3 reference 2024/2027 scope=F00,T10     a plan: identifier, role, period, options
///     ## Protéger                                        an axis
///     12. Ouvrir des places                              a measure
///     @lead DILEX                                        an attribute: lead, budget, posts, deadline, indicator, concepts, ...
///     Texte de la mesure.                                its text
struct MarkedCorpus {
  private(set) var plans: [Plan] = []
  /// Byte of the plan's text before which each mark stood, by mark.
  private(set) var marks: [Int: (document: String, offset: Int)] = [:]
  var pairs: [Pair] = []
  var nearestRejected: [String: [String: [Pair]]] = [:]
  var editions: [EditionLink] = []
  var answers: [RecommendationAnswer] = []
  var concepts: [Concept] = []
  var institutions: [CorpusDescription.Institution] = []
  var severities: [String: Finding.Severity] = [:]
  var asOf: CalendarDay?

  init(_ text: String) {
    var writer: PlanWriter?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("== ") {
        finish(&writer)
        writer = PlanWriter(header: line.dropFirst(3))
      } else if !line.allSatisfy({ $0 == " " }) {
        writer?.read(line)
      }
    }
    finish(&writer)
  }

  private mutating func finish(_ writer: inout PlanWriter?) {
    guard let written = writer else { return }
    plans.append(written.plan)
    for (mark, offset) in written.marks { marks[mark] = (written.plan.document.id, offset) }
    writer = nil
  }

  /// Everything that the rules say of the corpus.
  var findings: FindingSet { RuleSet.findings(in: context) }

  /// Who is who in the corpus.
  var institutionsNamed: Institutions { Institutions(context) }

  private var context: FindingContext {
    let reference = plans.first { $0.document.role == .reference }?.document.id
    let corpus = CorpusDescription(
      id: "test", title: LocalizedText(fr: "Essai", en: "Test"), reference: reference, asOf: asOf,
      documents: plans.map(\.document), severities: severities, institutions: institutions)
    return FindingContext(
      corpus: corpus, thesaurus: Thesaurus(concepts: concepts), plans: plans.map(mentioning),
      comparison: Comparison(pairs: pairs, nearestRejected: nearestRejected), editions: editions, answers: answers,
      asOf: asOf)
  }

  /// The plan with every place where a label of a concept stands, case aside.
  private func mentioning(_ plan: Plan) -> Plan {
    var plan = plan
    guard let text = plan.sources.first?.text.lowercased() else { return plan }
    plan.mentions = concepts.sorted { $0.notation < $1.notation }.compactMap { concept in
      let places = concept.terms(in: .fr).flatMap { label in
        text.ranges(of: label.lowercased()).map { range in
          TextPlace(
            range: TextRange(
              text.utf8.distance(from: text.startIndex, to: range.lowerBound),
              text.utf8.distance(from: text.startIndex, to: range.upperBound)))
        }
      }
      return places.isEmpty ? nil : ConceptTag(notation: concept.notation, weight: 1, places: places.sorted())
    }
    return plan
  }

  /// The findings of one rule.
  func findings(of rule: String) -> [Finding] { findings.findings.filter { $0.rule == rule } }

  /// The marks that the quotations of a finding begin with, in the order of the quotations; nothing where one has no mark.
  func marks(of finding: Finding) -> [Int?] {
    finding.evidence.map { evidence in
      marks.first { $0.value.document == evidence.document && $0.value.offset == evidence.place.range.lowerBound }?.key
    }
  }

  /// Adds a reference to a plan.
  mutating func refer(_ reference: Reference, in plan: Int) { plans[plan].references.append(reference) }

  /// A pair of measures by identifier, quoting their titles.
  func pair(_ a: String, _ b: String, _ relation: Relation, confidence: Double = 0.9) -> Pair {
    func title(_ id: String) -> TextPlace {
      plans.flatMap(\.measures).first { $0.id == id }?.titlePlace ?? TextPlace(range: TextRange(0, 0))
    }
    var signals = Signals()
    signals[.lexical] = 0.5
    return Pair(
      a: a, b: b, relation: relation, confidence: confidence, signals: signals, aQuote: title(a), bQuote: title(b))
  }
}

/// Makes one plan from the lines of a ``MarkedCorpus``.
private struct PlanWriter {
  private(set) var document: Document
  private(set) var marks: [Int: Int] = [:]
  private var text = ""
  private var blocks: [Block] = []
  private var axes: [Axis] = []
  private var measures: [Measure] = []
  private var announced: Stated<Int>?
  private var references: [Reference] = []

  init(header: Substring) {
    let words = header.split(separator: " ").map(String.init)
    document = Document(id: words[0], files: ["\(words[0]).html"], short: "Plan \(words[0])")
    document.role = Document.Role(rawValue: words[1]) ?? .peer
    for word in words.dropFirst(2) {
      let parts = word.split(separator: "=").map(String.init)
      switch parts[0] {
      case "partial": document.completeness = .partial
      case "summary": document.wording = .summary
      case "notext": document.files = []
      case "scope": document.scope = parts[1].split(separator: ",").map(String.init)
      case "succeeds": document.succeeds = parts[1]
      case "adopted": document.adopted = CalendarDay(iso: parts[1])
      default: document.period = Period(iso: word)
      }
    }
  }

  var plan: Plan {
    let source = SourceText(
      path: document.files.first ?? "", format: .html, encoding: "utf-8", sha256: "", declaredLanguage: nil,
      declaredTitle: nil, text: text, blocks: blocks, containers: [], diagnostics: [])
    return Plan(
      document: document, sources: document.files.isEmpty ? [] : [source], axes: axes, measures: measures,
      announcedMeasures: announced, references: references)
  }

  mutating func read(_ line: Substring) {
    let content = line.drop { $0 == " " }
    if content.hasPrefix("## ") {
      let place = write(String(content.dropFirst(3)), kind: .heading)
      let title = words(at: place)
      axes.append(Axis(heading: title, title: title, place: place))
    } else if content.hasPrefix("@") {
      setAttribute(content.dropFirst())
    } else if let dot = content.firstIndex(of: "."), let number = Int(content[..<dot]) {
      let place = write(String(content[content.index(after: dot)...].drop { $0 == " " }), kind: .heading)
      let title = words(at: place)
      measures.append(
        Measure(
          id: "\(document.id):\(number)", document: document.id, number: "\(number)",
          axis: axes.isEmpty ? nil : axes.count - 1, title: title, text: title, titlePlace: place, places: [place]))
    } else {
      let place = write(String(content), kind: .paragraph)
      guard !measures.isEmpty else { return }
      let words = words(at: place)
      measures[measures.count - 1].text += " " + words
      measures[measures.count - 1].places.append(place)
      measures[measures.count - 1].bodyPlaces.append(place)
    }
  }

  private func words(at place: TextPlace) -> String {
    String(decoding: Array(text.utf8)[place.range.lowerBound..<place.range.upperBound], as: UTF8.self)
  }

  /// Appends a block without its marks and remembers where they stood.
  private mutating func write(_ words: String, kind: BlockKind) -> TextPlace {
    if !text.isEmpty { text += "\n" }
    let start = text.utf8.count
    for character in words {
      if let mark = PlanWriter.number(ofMark: character) {
        marks[mark] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    let range = TextRange(start, text.utf8.count)
    blocks.append(Block(kind: kind, range: range))
    return TextPlace(range: range)
  }

  private static func number(ofMark character: Character) -> Int? {
    let scalars = character.unicodeScalars
    guard scalars.count == 3, scalars.last?.value == 0x20E3, let first = scalars.first else { return nil }
    return Int(first.value) - 48
  }

  private mutating func setAttribute(_ line: Substring) {
    let name = String(line.prefix { $0 != " " })
    let value = String(line.dropFirst(name.count).drop { $0 == " " })
    let isMeasure = !measures.isEmpty
    let last = measures.count - 1
    let place =
      isMeasure ? measures[last].titlePlace ?? TextPlace(range: TextRange(0, 0)) : TextPlace(range: TextRange(0, 0))
    switch name {
    case "lead": measures[last].leads.append(Stated(value, printed: value, place: place, isLabelled: true))
    case "actor": measures[last].leads.append(Stated(value, printed: value, place: place))
    case "indicator": measures[last].indicators.append(Stated(value, printed: value, place: place))
    case "budget": measures[last].budgets.append(Stated(amount(value), printed: value, place: place))
    case "posts": measures[last].posts.append(Stated(amount(value), printed: value, place: place))
    case "deadline": measures[last].deadlines.append(Stated(deadline(value), printed: value, place: place))
    case "concepts":
      measures[last].concepts = value.split(separator: " ").map {
        ConceptTag(notation: String($0), weight: 2, places: [place])
      }
    case "status": measures[last].extra["status"] = Stated(value, printed: value, place: place)
    case "target": measures[last].targets.append(Stated(target(value), printed: value, place: place))
    case "countable": measures[last].isCountable = true
    case "strength": measures[last].strength = Int(value)
    case "announces":
      let block = write("Le plan compte \(value) mesures.", kind: .paragraph)
      announced = Stated(Int(value) ?? 0, printed: value, place: block)
    case "names":
      let block = write("Voir \(value).", kind: .paragraph)
      references.append(Reference(target: .document(value), place: block, measure: isMeasure ? last : nil))
    default: fatalError("no such attribute: \(name)")
    }
  }

  /// `400 magistrat`, `15 %`, `age 18`, `delay 48`.
  private func target(_ value: String) -> Target {
    let parts = value.split(separator: " ").map(String.init)
    switch parts[0] {
    case "age": return Target(hundredths: (Int64(parts[1]) ?? 0) * 100, unit: .age)
    case "delay": return Target(hundredths: (Int64(parts[1]) ?? 0) * 100, unit: .delay)
    default:
      let unit: Target.Unit = parts[1] == "%" ? .percent : .noun(parts[1])
      return Target(hundredths: (Int64(parts[0]) ?? 0) * 100, unit: unit)
    }
  }

  private func amount(_ value: String) -> Amount { Amount(hundredths: (Int64(value) ?? 0) * 100) }

  /// `until 2025-12-31`, `point 2025`, `recurrent`.
  private func deadline(_ value: String) -> Deadline {
    let parts = value.split(separator: " ").map(String.init)
    let kind = Deadline.Kind(rawValue: parts[0]) ?? .point
    let period = parts.count > 1 ? Period(iso: parts[1]) : nil
    return Deadline(
      start: kind == .until ? nil : period?.start, end: kind == .from ? nil : period?.end, kind: kind)
  }
}

/// A concept with a French label.
func concept(
  _ notation: String, _ label: String, broader: String? = nil, facet: String = "form_of_exploitation",
  other: [String] = []
)
  -> Concept
{
  Concept(
    notation: notation, uri: "", prefLabels: [.fr: label], altLabels: [.fr: other],
    broader: broader.map { [$0] } ?? [], facet: facet)
}
