import PlanModel
import TestSupport
import Testing

@testable import PlanIngest

/// The Word, OpenDocument and PDF texts of the shipped corpus against its gold.
@Suite struct OfficeReaderTests {
  private static func source(_ file: String) throws -> SourceText {
    try Ingest().read(TestData.projectRoot + "/corpora/valmer/texts/" + file, name: file)
  }

  /// Titles that the gold lists for a document.
  private static func goldTitles(of document: String) throws -> [String] {
    let gold = try Ingest().read(TestData.projectRoot + "/corpora/valmer/gold/measures.csv")
    let header = gold.lines(of: .headerCell)
    let title = try #require(header.firstIndex(of: "title"))
    let owner = try #require(header.firstIndex(of: "doc") ?? header.firstIndex(of: "document"))
    var titles: [String] = []
    var isOwn = false
    for block in gold.blocks where block.kind == .tableCell {
      let column = gold.containers[block.container].position - 1
      if column == owner { isOwn = gold[block.range] == document }
      if column == title, isOwn { titles.append(String(gold[block.range])) }
    }
    return titles
  }

  private static func folded(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "\u{A0}" || $0 == "\u{202F}" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("prostitution-mineurs", "docx"), ("strategie-8-7", "odt"), ("violences-femmes", "pdf"),
  ])
  func everyTitleOfTheGoldIsAHeading(document: String, ending: String) throws {
    let source = try Self.source("\(document).\(ending)")
    expectSoundOutline(source)
    let headings = source.lines(of: .heading).map(Self.folded)
    let titles = try Self.goldTitles(of: document)
    #expect(!titles.isEmpty)
    for title in titles {
      #expect(headings.contains { $0.contains(Self.folded(title)) }, "\(title)")
    }
  }

  @Test func wordTextKeepsNotesTablesAndListNumbers() throws {
    let source = try Self.source("prostitution-mineurs.docx")
    #expect(source.format == .docx)
    #expect(source.lines(of: .note).count == 1)
    #expect(source.lines(of: .headerCell).first == "Priorité")
    #expect(source.blocks.contains { $0.kind == .listItem && $0.marker?.first?.isNumber == true })
  }

  @Test func pdfPagesRunningHeadsAndContentsAreTold() throws {
    let source = try Self.source("violences-femmes.pdf")
    #expect(source.blocks.allSatisfy { $0.place.page != nil })
    #expect(source.blocks.filter { $0.region == .footer }.count == 16)
    #expect(source.blocks.contains { $0.region == .navigation })
    #expect(!source.mainText.contains("....."))
    #expect(source.mainText.contains("permanence radiophonique hebdomadaire"))
    #expect(source.mainText.contains("Terre-d’Aval"))
  }

  @Test func damagedPackagesAndPDFsAreErrors() throws {
    #expect(throws: IngestError.self) {
      try Ingest().read(bytes: Array("PK\u{3}\u{4} word/document.xml".utf8), name: "x.docx")
    }
    #expect(throws: IngestError.self) { try Ingest().read(bytes: Array("%PDF-1.7 nothing".utf8), name: "x.pdf") }
  }
}
