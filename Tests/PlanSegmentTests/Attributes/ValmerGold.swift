import FoundationEssentials
import PlanIngest
import PlanModel
import PlanText
import TestSupport

@testable import PlanSegment

/// The gold of the Valmer corpus, and drafts of its measures cut out of the documents by the gold's own words: attributes are
/// measured here without what segmentation may get wrong.
struct ValmerGold {
  /// A row of `measures.csv`.
  typealias Row = [String: String]
  /// Days and files of the documents that the tests read.
  static let documents: [(id: String, file: String?, period: String, adopted: String)] = [
    ("traite-3", "traite-3.html", "2024-01-01/2027-12-31", "2023-12-11"),
    ("traite-2", "traite-2.html", "2019-01-14/2021-12-31", "2019-01-14"),
    ("violences-enfants", "violences-enfants.xml", "2023/2027", "2023-11-20"),
    ("vulnerabilites-migrants", "vulnerabilites-migrants.html", "2022-05/2026-12", "2022-05-18"),
    ("travail-illegal", "travail-illegal.xml", "2023-01-01/2027-12-31", "2023-12-18"),
    ("systeme-prostitutionnel", "systeme-prostitutionnel.html", "2024-01-01/2027-12-31", "2024-05-06"),
    ("sante-victimes", "sante-victimes.xml", "2024-01-01/2026-12-31", "2024-03-08"),
    ("prostitution-mineurs", nil, "2022-01-01/2025-12-31", "2022-01-24"),
    ("violences-femmes", nil, "2023-01-01/2027-12-31", "2023-11-25"),
    ("strategie-8-7", nil, "2021-06-12/2025-12-31", "2021-06-12"),
  ]

  static let folder = TestData.projectRoot + "/corpora/valmer"
  static var isAvailable: Bool { FileManager.default.fileExists(atPath: folder + "/gold/measures.csv") }

  /// All rows of the gold.
  static func rows() throws -> [Row] {
    let text = try String(contentsOfFile: folder + "/gold/measures.csv", encoding: .utf8)
    let records = parse(text)
    let header = records[0]
    return records.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
  }

  /// RFC 4180, enough for a file that we write ourselves.
  private static func parse(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    for character in text {
      if isQuoted {
        if character == "\"" { isQuoted = false } else { field.append(character) }
      } else if character == "\"" {
        if text.isEmpty { continue }
        if !field.isEmpty { field.append("\"") }
        isQuoted = true
      } else if character == "," {
        fields.append(field)
        field = ""
      } else if character.isNewline {
        fields.append(field)
        field = ""
        if fields.count > 1 { records.append(fields) }
        fields = []
      } else {
        field.append(character)
      }
    }
    return records
  }

  /// The measures of a document as the program reads them, each with its row; rows whose number is not found are left out.
  static func measures(
    of document: (id: String, file: String?, period: String, adopted: String), rows: [Row]
  ) throws -> [(row: Row, measure: Measure)] {
    let description = Document(
      id: document.id, period: Period(iso: document.period), adopted: CalendarDay(iso: document.adopted))
    let mine = rows.filter { $0["document"] == document.id }
    guard let file = document.file else { return plain(mine, description) }
    let source = try Ingest().read(folder + "/texts/" + file, name: file)
    let plan = Segmenter().segment([source], document: description)
    var used: Set<Int> = []
    return mine.compactMap { row in
      let found = plan.measures.indices.first {
        !used.contains($0) && plan.measures[$0].number == row["number"]
          && isAlike(plan.measures[$0].title, row["title"] ?? "")
      }
      guard let found else { return nil }
      used.insert(found)
      return (row, plan.measures[found])
    }
  }

  private static func isAlike(_ left: String, _ right: String) -> Bool {
    Folding.fold(left).hasPrefix(Folding.fold(String(right.prefix(12))))
  }

  /// A document whose format is read elsewhere: a title and one paragraph for all the rest, whose labels stand inside the line.
  private static func plain(_ rows: [Row], _ document: Document) -> [(row: Row, measure: Measure)] {
    let (source, cases) = paragraphs(rows)
    let reader = AttributeReader(document: document, sources: [source], drafts: cases.map(\.draft))
    return cases.map { item in
      var measure = Measure(id: item.row["id"] ?? "", document: document.id, title: "", text: "")
      reader.fill(&measure, from: item.draft)
      return (item.row, measure)
    }
  }

  private static func paragraphs(_ rows: [Row]) -> (source: SourceText, cases: [(row: Row, draft: MeasureDraft)]) {
    var text = ""
    var blocks: [Block] = []
    var cases: [(row: Row, draft: MeasureDraft)] = []
    for row in rows {
      let title = row["title"] ?? ""
      let body = String((row["text"] ?? "").dropFirst(title.count + 1))
      var parts: [MeasureDraft.Part] = []
      for (piece, isTitle) in [(title, true), (body, false)] {
        let range = TextRange(text.utf8.count, text.utf8.count + piece.utf8.count)
        text += piece + "\n"
        parts.append(MeasureDraft.Part(source: 0, range: range, block: blocks.count, kind: nil, isTitle: isTitle))
        blocks.append(Block(kind: .paragraph, range: range))
      }
      cases.append((row, MeasureDraft(parts: parts, inherited: [])))
    }
    let source = SourceText(
      path: "", format: .plain, encoding: "utf-8", sha256: "", declaredLanguage: nil, declaredTitle: nil, text: text,
      blocks: blocks, containers: [], diagnostics: [])
    return (source, cases)
  }
}
