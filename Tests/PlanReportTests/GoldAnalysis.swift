import FoundationEssentials
import PlanModel
import TestSupport

@testable import PlanReport

/// An analysis made of the gold of the Valmer corpus, as if every stage had worked without fault: something real to look
/// at and to measure, whatever the stages give today.
struct GoldAnalysis {
  private let folder = TestData.projectRoot + "/corpora/valmer/"
  private var thesaurus: [String] = []
  private var plans: [Plan] = []
  private var positions: [String: (plan: Int, measure: Int)] = [:]

  /// A table of the gold, each row by column.
  private func rows(_ name: String) throws -> [[String: String]] {
    let table = CSVReader([UInt8](try Data(contentsOf: URL(filePath: folder + "gold/" + name + ".csv"))))
    let header = table.rows[0]
    return table.rows.dropFirst().map { row in
      Dictionary(uniqueKeysWithValues: zip(header, row))
    }
  }

  /// The documents of the manifest: enough of YAML for this one file.
  private func documents() throws -> [Document] {
    var documents: [Document] = []
    let text = String(decoding: try Data(contentsOf: URL(filePath: folder + "corpus.yaml")), as: UTF8.self)
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimming { " -\"".contains($0) } }
      guard parts.count == 2 else { continue }
      if line.hasPrefix("  - id:") { documents.append(Document(id: parts[1])) }
      guard !documents.isEmpty else { continue }
      let last = documents.count - 1
      switch parts[0] {
      case "short": documents[last].short = parts[1]
      case "title": documents[last].title = parts[1]
      case "role": documents[last].role = Document.Role(rawValue: parts[1]) ?? .peer
      case "period": documents[last].period = Period(iso: parts[1])
      case "adopted": documents[last].adopted = CalendarDay(iso: parts[1])
      case "publisher": documents[last].publisher = parts[1]
      case "succeeds": documents[last].succeeds = parts[1]
      default: break
      }
    }
    return documents
  }

  /// The analysis; every plan `copies` times over, to have more.
  static func make(copies: Int = 1) throws -> Analysis {
    var gold = GoldAnalysis()
    let measures = try gold.rows("measures")
    for copy in 0..<copies {
      for var document in try gold.documents() {
        let own = measures.filter { $0["document"] == document.id }
        if copy > 0 {
          document.id += "-\(copy)"
          document.short += " (\(copy))"
          document.succeeds = nil
          if document.role == .reference { document.role = .peer }
        }
        gold.append(document, own)
      }
    }
    let pairs = try gold.pairs(copies: copies)
    return Analysis(
      corpus: CorpusDescription(
        id: "valmer", title: LocalizedText(fr: "Plans nationaux de Valmer", en: "National plans of Valmer"),
        reference: "traite-3", asOf: CalendarDay(iso: "2026-01-01"), documents: gold.plans.map(\.document)),
      thesaurus: Thesaurus(concepts: gold.concepts), plans: gold.plans,
      comparison: Comparison(pairs: pairs), editions: try gold.editions(), answers: try gold.answers(),
      findings: FindingSet(findings: try gold.findings(copies: copies)), run: RunRecord(version: "0.1.0"))
  }

  private var concepts: [Concept] {
    thesaurus.map {
      Concept(notation: $0, uri: "urn:" + $0, prefLabels: [.fr: "Thème " + $0], facet: String($0.prefix(1)))
    }
  }

  private mutating func append(_ document: Document, _ rows: [[String: String]]) {
    var plan = SampleAnalysis.plan(
      document,
      rows.map { row in
        SampleAnalysis.Draft(
          title: row["title"] ?? "", body: row["text"] ?? "", lead: row["lead"].flatMap { $0.isEmpty ? nil : $0 },
          euros: row["budget_eur"].flatMap { Int64($0) },
          concepts: (row["concepts"] ?? "").split(separator: "|").map(String.init))
      })
    for number in plan.measures.indices {
      let id = rows[number]["id"] ?? ""
      let measure = document.id + id.drop { $0 != ":" }
      plan.measures[number].id = measure
      plan.measures[number].number = rows[number]["number"]
      positions[measure] = (plans.count, number)
      for tag in plan.measures[number].concepts where !thesaurus.contains(tag.notation) {
        thesaurus.append(tag.notation)
      }
    }
    plans.append(plan)
  }

  private func pairs(copies: Int) throws -> [Pair] {
    var pairs: [Pair] = []
    for copy in 0..<copies {
      for row in try rows("pairs") {
        let suffix = copy == 0 ? "" : "-\(copy)"
        let (a, b) = (GoldAnalysis.id(row["a"], suffix), GoldAnalysis.id(row["b"], suffix))
        guard let relation = Relation(rawValue: row["relation"] ?? ""), relation.isCounterpart,
          let first = body(a), let second = body(b)
        else { continue }
        var signals = Signals()
        for (number, signal) in Signal.allCases.enumerated() { signals[signal] = Double(9 - number) / 10 }
        let passages = relation == .verbatim ? [shared(a, first, b, second)] : []
        pairs.append(
          Pair(
            a: a, b: b, relation: relation, confidence: 0.95 - Double(relation.rank) * 0.1, signals: signals,
            passages: passages, aQuote: first, bQuote: second))
      }
    }
    return pairs
  }

  private static func id(_ id: String?, _ suffix: String) -> String {
    let parts = (id ?? "").split(separator: ":", maxSplits: 1)
    return parts.count == 2 ? parts[0] + suffix + ":" + parts[1] : ""
  }

  private func body(_ id: String) -> TextPlace? {
    positions[id].map { plans[$0.plan].measures[$0.measure].bodyPlaces[0] }
  }

  /// The longest run of bytes that stands at the beginnings of both texts.
  private func shared(_ a: String, _ first: TextPlace, _ b: String, _ second: TextPlace) -> SharedPassage {
    func bytes(_ id: String, _ place: TextPlace) -> [UInt8] {
      positions[id].map { Array(plans[$0.plan].sources[0][place.range].utf8.prefix(250)) } ?? []
    }
    let (one, other) = (bytes(a, first), bytes(b, second))
    var best = (start: 0, other: 0, length: 0)
    var row = [Int](repeating: 0, count: other.count + 1)
    for (place, byte) in one.enumerated() {
      for column in stride(from: other.count, to: 0, by: -1) {
        row[column] = other[column - 1] == byte ? row[column - 1] + 1 : 0
        if row[column] > best.length { best = (place + 1 - row[column], column - row[column], row[column]) }
      }
    }
    // Ends in the middle of a code point would break the quotation.
    while best.length > 0, one[best.start] & 0xC0 == 0x80 { best = (best.start + 1, best.other + 1, best.length - 1) }
    while best.length > 0, best.start + best.length < one.count, one[best.start + best.length] & 0xC0 == 0x80 {
      best.length -= 1
    }
    let range = TextRange(first.range.lowerBound + best.start, first.range.lowerBound + best.start + best.length)
    let same = TextRange(second.range.lowerBound + best.other, second.range.lowerBound + best.other + best.length)
    return SharedPassage(a: TextPlace(range: range), b: TextPlace(range: same), words: best.length / 6, weight: 1)
  }

  private func editions() throws -> [EditionLink] {
    try rows("editions").compactMap { row in
      guard let relation = EditionLink.Relation(rawValue: row["relation"] ?? "") else { return nil }
      let note = row["note"] ?? ""
      return EditionLink(
        old: row["old"].flatMap { $0.isEmpty ? nil : $0 }, new: row["new"].flatMap { $0.isEmpty ? nil : $0 },
        relation: relation, confidence: 0.9, changes: LocalizedText(fr: note, en: note))
    }
  }

  private func answers() throws -> [RecommendationAnswer] {
    try rows("recommendations").compactMap { row in
      guard let verdict = RecommendationAnswer.Verdict(rawValue: row["verdict"] ?? "") else { return nil }
      let note = row["note"] ?? ""
      return RecommendationAnswer(
        id: row["id"] ?? "", verdict: verdict, measures: (row["measures"] ?? "").split(separator: "|").map(String.init),
        confidence: 0.8, explanation: LocalizedText(fr: note, en: note))
    }
  }

  private func findings(copies: Int) throws -> [Finding] {
    let groups: [String: Finding.Group] = [
      "theme-gap": .gaps, "facet-gap": .gaps, "unmatched-measure": .gaps, "verbatim-duplicate": .duplications,
      "paraphrase-duplicate": .duplications, "same-object": .duplications, "no-lead": .means, "no-budget": .means,
    ]
    var findings: [Finding] = []
    for copy in 0..<copies {
      for (number, row) in try rows("findings").enumerated() where row["expect"] == "present" {
        let rule = row["rule"] ?? ""
        let suffix = copy == 0 ? "" : "-\(copy)"
        let measures = (row["measures"] ?? "").split(separator: "|").map { GoldAnalysis.id(String($0), suffix) }
        let evidence = measures.compactMap { id in
          positions[id].flatMap { position in
            body(id).map { plans[position.plan].evidence(at: $0, measure: id) }
          }
        }
        let note = row["note"] ?? ""
        findings.append(
          Finding(
            id: "\(rule)-\(number)\(suffix)", rule: rule, group: groups[rule] ?? .readability,
            severity: rule.contains("duplicate") ? .major : rule.contains("gap") ? .minor : .info, confidence: 0.85,
            documents: (row["documents"] ?? "").split(separator: "|").map { $0 + suffix }, measures: measures,
            concepts: (row["concepts"] ?? "").split(separator: "|").map(String.init), evidence: evidence,
            explanation: LocalizedText(
              fr: "\(note) (\(measures.count) mesures, 24 mots en commun)",
              en: "\(note) (\(measures.count) measures, 24 words in common)")))
      }
    }
    return findings.sorted { ($0.severity, $0.id) < ($1.severity, $1.id) }
  }
}

extension StringProtocol {
  /// The text without the characters at its ends that fulfil a condition.
  fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isTrimmed(first) { rest = rest.dropFirst() }
    while let last = rest.last, isTrimmed(last) { rest = rest.dropLast() }
    return String(rest)
  }
}
