import PlanModel

/// `citations.json` (CSL-JSON) and `citations.ris` (RIS): the documents, and the passages that findings cite, for Zotero
/// and other reference managers.
struct CitationFiles {
  let index: AnalysisIndex
  let citations: Citations

  /// A document, or a passage of it.
  private struct Item {
    let id: String
    let plan: Int
    let locator: String?
    let page: Int?
    let url: String?
    let quote: String?
  }

  private var items: [Item] {
    var items = index.plans.indices.map { plan in
      Item(id: index.document(plan).id, plan: plan, locator: nil, page: nil, url: index.document(plan).url, quote: nil)
    }
    for finding in index.analysis.findings.findings {
      for (number, evidence) in finding.evidence.enumerated() {
        guard let plan = index.plan(ofDocument: evidence.document) else { continue }
        let words = evidence.quote.exact
        items.append(
          Item(
            id: finding.id + ":" + String(number + 1), plan: plan,
            locator: evidence.measure.flatMap { index.position(ofMeasure: $0) }.map { citations.designation(of: $0) },
            page: evidence.sourcePlace.page,
            url: citations.url(ofPlan: plan, fragment: evidence.sourcePlace.fragment, words: words), quote: words))
      }
    }
    return items
  }

  /// CSL-JSON 1.0.2.
  func json() -> [UInt8] {
    JSONWriter.file { json in json.array(items, asLines: true) { write($1, to: &$0) } }
  }

  private func write(_ item: Item, to json: inout JSONWriter) {
    let document = index.document(item.plan)
    json.object { json in
      json.field("id", item.id)
      json.field("type", "report")
      json.field("title", document.title)
      json.field("title-short", document.short)
      if let publisher = document.publisher {
        json.key("author")
        json.array { json in json.object { $0.field("literal", publisher) } }
        json.field("publisher", publisher)
      }
      write(document.adopted, as: "issued", to: &json)
      write(document.retrieved, as: "accessed", to: &json)
      json.field("section", item.locator)
      json.field("page", item.page.map { String($0) })
      json.field("language", document.language.rawValue)
      json.field("URL", item.url)
      json.field("note", item.quote)
    }
  }

  private func write(_ day: CalendarDay?, as name: String, to json: inout JSONWriter) {
    guard let day else { return }
    json.key(name)
    json.object { json in
      json.key("date-parts")
      json.array { json in json.array([day.year, day.month, day.day]) { $0.value($1) } }
    }
  }

  /// RIS: one tag a line, CRLF; line breaks inside a value become spaces.
  func ris() -> [UInt8] {
    var writer = ByteWriter()
    func line(_ tag: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      writer.append(tag)
      writer.append("  - ")
      for byte in value.utf8 { writer.append(byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") ? 32 : byte) }
      writer.append("\r\n")
    }
    for item in items {
      let document = index.document(item.plan)
      line("TY", "RPRT")
      line("ID", item.id)
      line("TI", document.title)
      line("ST", document.short)
      line("AU", document.publisher.map { $0 + "," })
      line("PB", document.publisher)
      line("PY", document.adopted.map { String($0.year) })
      line("DA", document.adopted.map(CitationFiles.risDate))
      line("Y2", document.retrieved.map(CitationFiles.risDate))
      line("SE", item.locator)
      line("SP", item.page.map { String($0) })
      line("LA", document.language.rawValue)
      line("UR", item.url)
      line("N1", item.quote)
      writer.append("ER  - \r\n\r\n")
    }
    return writer.bytes
  }

  /// `2026/11/24`.
  private static func risDate(_ day: CalendarDay) -> String {
    day.description.split(separator: "-").joined(separator: "/")
  }
}
