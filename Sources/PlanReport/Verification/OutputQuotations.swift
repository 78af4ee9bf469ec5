import FoundationEssentials
import PlanModel

/// Looks up what the outputs beside the tables quote: the page, the annotations, the citations, the note, the workbook and
/// the coding project.
struct OutputQuotations {
  let report: String
  let reported: ReportedFindings
  /// What findings and pairs quote; it has been looked up in the texts.
  let known: KnownQuotations

  /// Files of other versions of the program may be missing: what is not there quotes nothing.
  private func read(_ name: String) throws(ReportError) -> [UInt8]? {
    guard case .file = Entry(at: report + "/" + name) else { return nil }
    return try FileTree.read(report + "/" + name)
  }

  /// The text that the report's offsets count in; outputs that carry the text must carry this one.
  private func text(of document: String) -> [UInt8]? {
    try? FileTree.read(report + "/texts/" + document + ".txt")
  }

  private func decode<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8], of name: String) throws(ReportError)
    -> Value
  {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch {
      throw .damaged(path: report + "/" + name)
    }
  }

  func check(into result: inout VerificationResult, texts: inout QuotedTexts) throws(ReportError) {
    try checkAnnotations(&result, &texts)
    try checkCitations(&result)
    try checkPage(&result)
    if let bytes = try read("brief.md") {
      for note in KnownQuotations.markdownNotes(in: bytes) { result.check(note, known, origin: "brief.md") }
    }
    if let bytes = try read("brief.html") {
      for quote in KnownQuotations.quotations(inXML: bytes[...]) { result.check(quote, known, origin: "brief.html") }
    }
    for (name, part) in [("brief.docx", "word/footnotes.xml"), ("plancoherence.xlsx", "xl/worksheets/")] {
      guard let bytes = try read(name) else { continue }
      for member in try ZipContainer.members(of: bytes, named: report + "/" + name) where member.path.hasPrefix(part) {
        for quote in KnownQuotations.quotations(inXML: member.bytes[...]) { result.check(quote, known, origin: name) }
      }
    }
    try checkCodingProject(&result)
  }

  private struct Annotations: Decodable {
    struct Item: Decodable {
      let id: String
      let target: Target
    }
    struct Target: Decodable {
      let source: String
      let selector: [Selector]
    }
    struct Selector: Decodable {
      let exact: String?
      let prefix: String?
      let suffix: String?
      let start: Int?
      let end: Int?
    }
    let items: [Item]
  }

  private func checkAnnotations(_ result: inout VerificationResult, _ texts: inout QuotedTexts) throws(ReportError) {
    let name = "annotations.jsonld"
    guard let bytes = try read(name) else { return }
    for item in try decode(Annotations.self, bytes, of: name).items {
      let selectors = item.target.selector
      guard let words = selectors.first(where: { $0.exact != nil }),
        let place = selectors.first(where: { $0.start != nil }),
        let exact = words.exact, let start = place.start, let end = place.end, item.target.source.hasPrefix("texts/"),
        item.target.source.hasSuffix(".txt")
      else { throw .damaged(path: report + "/" + name) }
      let document = String(item.target.source.dropFirst("texts/".count).dropLast(".txt".count))
      let quotation = Quotation(
        document: document, start: start, end: end, exact: exact, prefix: words.prefix, suffix: words.suffix)
      result.check(quotation, origin: name + ": " + item.id, in: &texts)
    }
  }

  private struct Citation: Decodable {
    let id: String
    let note: String?
  }

  private func checkCitations(_ result: inout VerificationResult) throws(ReportError) {
    let name = "citations.json"
    guard let bytes = try read(name) else { return }
    var known: [String: Quotation] = [:]
    for statement in reported.findings {
      for (number, quotation) in statement.evidence.enumerated() {
        known[statement.id + ":" + String(number + 1)] = quotation
      }
    }
    for citation in try decode([Citation].self, bytes, of: name) {
      guard let note = citation.note else { continue }
      let isKnown = known[citation.id].map { $0.exact.utf8.elementsEqual(note.utf8) } ?? false
      result.note(note, isKnown: isKnown, document: known[citation.id]?.document, origin: name + ": " + citation.id)
    }
  }

  private func checkPage(_ result: inout VerificationResult) throws(ReportError) {
    let name = "index.html"
    guard let bytes = try read(name) else { return }
    guard let block = PageBlock.bytes(in: bytes) else { throw .damaged(path: report + "/" + name) }
    let page = try decode(PageBlock.self, block, of: name)
    for document in page.documents where !document.text.isEmpty {
      let isSame = text(of: document.id).map { $0.elementsEqual(document.text.utf8) } ?? false
      result.note(document.id, isKnown: isSame, document: document.id, origin: name)
    }
    var known: [String: [Quotation]] = [:]
    for statement in reported.findings + reported.toCheck { known[statement.id] = statement.evidence }
    for finding in page.findings + page.checks {
      for (number, quote) in finding.quotes.enumerated() {
        let quotations = known[finding.id] ?? []
        let expected = number < quotations.count ? quotations[number] : nil
        let document = page.documents.indices.contains(quote.document) ? page.documents[quote.document].id : nil
        let isKnown =
          expected.map { $0.document == document && $0.start == quote.start && $0.end == quote.end } ?? false
        result.note(expected?.exact ?? "", isKnown: isKnown, document: document, origin: name + ": " + finding.id)
      }
    }
  }

  private func checkCodingProject(_ result: inout VerificationResult) throws(ReportError) {
    let name = "plancoherence.qdpx"
    guard let bytes = try read(name) else { return }
    let members = try ZipContainer.members(of: bytes, named: report + "/" + name)
    for document in reported.documents {
      let path = "sources/" + GUID.make(of: "source", document.id) + ".txt"
      guard let member = members.first(where: { $0.path == path }) else { continue }
      let isSame = text(of: document.id) == member.bytes
      result.note(document.id, isKnown: isSame, document: document.id, origin: name)
    }
  }
}

extension VerificationResult {
  /// Counts a quotation that was looked up, and keeps it where it is not what the report says elsewhere.
  mutating func note(_ quote: String, isKnown: Bool, document: String?, origin: String) {
    checked += 1
    guard !isKnown else { return }
    orphans.append(
      Orphan(origin: origin, document: document ?? "", range: 0..<0, quote: quote, reason: .differsFromJSON))
  }

  fileprivate mutating func check(_ quote: String, _ known: KnownQuotations, origin: String) {
    note(quote, isKnown: known.holds(quote), document: nil, origin: origin)
  }
}

/// The block of data of a page, as far as it quotes.
private struct PageBlock: Decodable {
  struct Document: Decodable {
    let id: String
    let text: String
  }
  /// A record of ten fields: the first is the identifier, the last the quotations.
  struct Finding: Decodable {
    let id: String
    let quotes: [Quote]

    init(from decoder: any Decoder) throws {
      var fields = try decoder.unkeyedContainer()
      id = try fields.decode(String.self)
      while fields.currentIndex < 9 { _ = try fields.superDecoder() }
      quotes = try fields.decode([Quote].self)
    }
  }
  struct Quote: Decodable {
    let document: Int
    let start: Int
    let end: Int

    init(from decoder: any Decoder) throws {
      var fields = try decoder.unkeyedContainer()
      document = try fields.decode(Int.self)
      start = try fields.decode(Int.self)
      end = try fields.decode(Int.self)
    }
  }
  let documents: [Document]
  let findings: [Finding]
  let checks: [Finding]

  static func bytes(in page: [UInt8]) -> [UInt8]? {
    guard let start = page.firstRange(of: Array("<script type=\"application/json\" id=\"data\">".utf8)),
      let end = page[start.upperBound...].firstRange(of: Array("</script>".utf8))
    else { return nil }
    return Array(page[start.upperBound..<end.lowerBound])
  }
}
