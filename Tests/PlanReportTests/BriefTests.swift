import PlanModel
import Testing

@testable import PlanReport

private func file(_ path: String, _ language: Language = .fr) throws -> String {
  let files = try ReportRenderer(options: ReportOptions(language: language)).files(for: SampleAnalysis.make())
  return String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
}

@Test func theNoteStatesMajorFindingsWithTheirQuotationsAsFootnotes() throws {
  let note = try file("brief.md")
  #expect(note.contains("## Ce qui est annoncé plusieurs fois"))
  #expect(note.contains("- Les deux mesures partagent 12 mots à la suite.[^1][^2]\n"))
  #expect(note.contains("[^1]: «\u{A0}Policiers, travailleurs sociaux"))
  // A minor finding is no matter for two pages.
  #expect(!note.contains("Un pair en parle"))
}

@Test func theNoteSaysWhatTheTextsDoNotAllowToSay() throws {
  #expect(
    try file("brief.md").contains("Textes partiels, dont rien d’absent ne se conclut\u{A0}: Plan migrants 2022-2026"))
  #expect(try file("brief.md", .en).contains("## What these texts do not allow to say"))
}

@Test func thePageOfTheNoteLinksCallsAndNotesBothWays() throws {
  let page = try file("brief.html")
  for number in 1...2 {
    #expect(page.contains("<a href=\"#note-\(number)\" id=\"call-\(number)\">"))
    #expect(page.contains("<li id=\"note-\(number)\">"))
    #expect(page.contains("<a href=\"#call-\(number)\""))
  }
  #expect(!page.contains("<script"))
}

@Test func theDocumentOfTheNoteHoldsTrueFootnotes() throws {
  let files = try ReportRenderer().files(for: SampleAnalysis.make())
  let bytes = try #require(files.first { $0.path == "brief.docx" }).bytes
  let members = try ZipContainer.members(of: bytes, named: "brief.docx")
  func part(_ path: String) throws -> String {
    String(decoding: try #require(members.first { $0.path == path }).bytes, as: UTF8.self)
  }
  #expect(try part("word/document.xml").contains("<w:footnoteReference w:id=\"2\"/>"))
  let quotations = KnownQuotations.quotations(inXML: Array(try part("word/footnotes.xml").utf8)[...])
  #expect(quotations.count == 2)
  #expect(quotations[0].hasPrefix("Policiers, travailleurs sociaux"))
}

@Test func anEditedNoteIsNoticed() throws {
  let folder = try TemporaryFolder()
  try ReportFolder.write(ReportRenderer().files(for: SampleAnalysis.make()), to: folder.path)
  for name in ["brief.md", "brief.html"] {
    try folder.write(try folder.read(name).replacing("deux jours", with: "dix jours"), to: name)
  }
  let page = try folder.read("index.html")
  try folder.write(page.replacing("Cent places sûres", with: "Deux places sûres"), to: "index.html")
  let origins = Set(try ReportVerifier.verify(report: folder.path).orphans.map(\.origin))
  #expect(origins.isSuperset(of: ["brief.md", "brief.html", "index.html"]))
}
