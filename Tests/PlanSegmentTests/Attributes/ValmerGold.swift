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
  /// A measure of the gold with its draft.
  struct Case {
    var row: Row
    var measure: Measure
    var draft: MeasureDraft
  }
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

  /// The measures of a document with drafts, and the sources in which the drafts count.
  static func cases(
    of document: (id: String, file: String?, period: String, adopted: String), rows: [Row]
  ) throws -> (document: Document, sources: [SourceText], cases: [Case]) {
    let description = Document(
      id: document.id, period: Period(iso: document.period), adopted: CalendarDay(iso: document.adopted))
    let mine = rows.filter { $0["document"] == document.id }
    guard let file = document.file else { return (description, [plain(mine).source], plain(mine).cases) }
    let source = try Ingest().read(folder + "/texts/" + file, name: file)
    return (description, [source], cut(source, mine))
  }

  /// One paragraph for the title and one for all the rest: labels have to be found inside the line.
  private static func plain(_ rows: [Row]) -> (source: SourceText, cases: [Case]) {
    var text = ""
    var blocks: [Block] = []
    var cases: [Case] = []
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
      cases.append(Case(row: row, measure: measure(row), draft: MeasureDraft(parts: parts, inherited: [])))
    }
    let source = SourceText(
      path: "", format: .plain, encoding: "utf-8", sha256: "", declaredLanguage: nil, declaredTitle: nil, text: text,
      blocks: blocks, containers: [], diagnostics: [])
    return (source, cases)
  }

  private static func measure(_ row: Row) -> Measure {
    Measure(id: row["id"] ?? "", document: row["document"] ?? "", title: row["title"] ?? "", text: row["text"] ?? "")
  }

  /// Finds each measure's blocks: from the block that ends with its title until its whole text is there.
  private static func cut(_ source: SourceText, _ rows: [Row]) -> [Case] {
    let folded = source.blocks.map { Folding.collapseWhitespace(Folding.fold(String(source[$0.range]))) }
    var block = 0
    var axis = ""
    var axisNumber = -1
    var inherited: [(axis: Int, part: MeasureDraft.Part)] = []
    var cases: [Case] = []
    var headers: [AttributeKind?] = []
    for row in rows {
      let title = Folding.collapseWhitespace(Folding.fold(row["title"] ?? ""))
      let target = Folding.collapseWhitespace(Folding.fold(row["text"] ?? ""))
      let start = block
      while block < folded.count, !isTitle(folded, block, title, target) { block += 1 }
      guard block < folded.count else {
        block = start
        continue
      }
      if row["axis"] != axis {
        axis = row["axis"] ?? ""
        axisNumber += 1
        inherited = []
      }
      for index in start..<block {
        let kind = LabelledLine.parse(source[source.blocks[index].range])?.kind ?? kind(source, index)
        guard kind == .lead,
          cases.isEmpty || folded[index].contains("axe") || folded[index].contains("titre")
            || source.containers[source.blocks[index].container].attribute("portee") != nil
            || source.blocks[index].element == "pilote"
        else { continue }
        inherited = [(axisNumber, part(source, index, kind: kindOfElement(source, index)))]
      }
      for index in start..<block where source.blocks[index].kind == .headerCell {
        if index == start || source.blocks[index - 1].kind != .headerCell { headers = [] }
        headers.append(AttributeLabels.kind(ofLabel: source[source.blocks[index].range], language: .fr))
      }
      var parts: [MeasureDraft.Part] = []
      var length = 0
      var cell = source.blocks[block].kind == .tableCell ? 1 : 0
      while block < folded.count, length + 3 < target.utf8.count {
        let isTitle = parts.isEmpty
        var kind = isTitle ? nil : kindOfElement(source, block)
        if source.blocks[block].kind == .tableCell, cell < headers.count {
          kind = headers[cell] == .title ? nil : headers[cell]
        }
        parts.append(
          MeasureDraft.Part(source: 0, range: source.blocks[block].range, block: block, kind: kind, isTitle: isTitle))
        length += folded[block].utf8.count + 1
        if isTitle && folded[block] != title { length = title.utf8.count + 1 }
        cell += 1
        block += 1
      }
      cases.append(Case(row: row, measure: measure(row), draft: MeasureDraft(parts: parts, inherited: inherited)))
    }
    return cases
  }

  private static func isTitle(_ folded: [String], _ block: Int, _ title: String, _ target: String) -> Bool {
    guard folded[block].hasSuffix(title) || folded[block].contains(title + ".") else { return false }
    guard block + 1 < folded.count else { return false }
    return target.contains(folded[block + 1]) || folded[block].contains(title + ".")
  }

  private static func part(_ source: SourceText, _ block: Int, kind: AttributeKind?) -> MeasureDraft.Part {
    MeasureDraft.Part(source: 0, range: source.blocks[block].range, block: block, kind: kind, isTitle: false)
  }

  private static func kind(_ source: SourceText, _ block: Int) -> AttributeKind? { kindOfElement(source, block) }

  private static func kindOfElement(_ source: SourceText, _ block: Int) -> AttributeKind? {
    if source.blocks[block].kind == .description, block > 0, source.blocks[block - 1].kind == .term {
      return AttributeLabels.kind(ofLabel: source[source.blocks[block - 1].range], language: .fr)
    }
    if source.blocks[block].kind == .term { return .other }
    guard source.format == .xml else { return nil }
    let kind = AttributeLabels.kind(ofLabel: source.blocks[block].element, language: .fr)
    return kind == .text || kind == .title ? nil : kind
  }
}
