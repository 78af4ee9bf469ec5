import FoundationEssentials
import PlanModel
import Testing

@testable import PlanReport

/// Texts that try to be more than text.
let hostileTexts = [
  "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<!-- --><img src=x onerror=alert(1)>", "]]>",
  "=HYPERLINK(\"http://evil.example\")", "@SUM(1+1)", "javascript:alert(1)", "\" onmouseover=\"alert(1)", "a|b",
  "abc\u{202E}txt.exe", "\u{2066}x", "e\u{301}\u{0}\u{1}", "\u{2028}line", "\u{301}combining first", "😀 astral 𝒳",
  String(repeating: "x", count: 100_000),
]

func hostileAnalysis(of text: String) -> Analysis {
  var document = Document(
    id: "d", short: text, title: text, role: .reference, period: Period(iso: "2024/2027"), publisher: text,
    url: "javascript:alert(1)")
  document.adopted = CalendarDay(iso: "2024-01-01")
  let draft = SampleAnalysis.Draft(title: text, body: text, lead: text, concepts: ["F10"])
  let plan = SampleAnalysis.plan(document, [draft, draft])
  let other = SampleAnalysis.plan(
    Document(id: "o", short: text, title: text, period: Period(iso: "2024/2027")), [draft])
  let place = plan.measures[0].bodyPlaces[0]
  let pair = Pair(
    a: "d:1", b: "o:1", relation: .verbatim, confidence: 0.9, signals: Signals(),
    passages: [SharedPassage(a: place, b: other.measures[0].bodyPlaces[0], words: 1, weight: 1)], aQuote: place,
    bQuote: other.measures[0].bodyPlaces[0])
  let finding = Finding(
    id: "rule-1", rule: "verbatim-duplicate", group: .duplications, severity: .major, confidence: 0.9,
    documents: ["d", "o"], measures: ["d:1", "o:1"], evidence: [plan.evidence(at: place, measure: "d:1")],
    explanation: LocalizedText(fr: "« \(text) » 3", en: "“\(text)” 3"), details: ["title": text])
  return Analysis(
    corpus: CorpusDescription(
      id: "c", title: LocalizedText(fr: text, en: text), documents: [document, other.document]),
    thesaurus: SampleAnalysis.thesaurus, plans: [plan, other], comparison: Comparison(pairs: [pair]),
    findings: FindingSet(findings: [finding], toCheck: [finding]), run: RunRecord(version: "0"))
}

/// The places of some words in a page.
private func places(of words: String, in page: ArraySlice<UInt8>) -> [Int] {
  let needle = Array(words.utf8)
  return page.indices.filter { page[$0] == needle[0] && page[$0...].starts(with: needle) }
}

@Test(arguments: hostileTexts)
func hostileTextsStayTextInThePage(text: String) throws {
  let files = try ReportRenderer().files(for: hostileAnalysis(of: text))
  let page = try #require(files.first { $0.path == "index.html" }).bytes[...]
  // The data block and the script: nothing else opens one, and nothing closes one early.
  let scripts = places(of: "<script", in: page)
  #expect(scripts.count == 2)
  #expect(places(of: "</script", in: page).count == 2)
  // What stands between the style and the data is the page's markup.
  let style = try #require(places(of: "</style>", in: page).first)
  let body = page[style..<scripts[0]]
  for forbidden in ["<img", "href=\"javascript:", " onmouseover=\"alert"] {
    #expect(places(of: forbidden, in: body).isEmpty)
  }
}

@Test(arguments: hostileTexts)
func hostileTextsAreFoundAgainWhereTheReportSays(text: String) throws {
  let folder = try TemporaryFolder()
  for dialect in ReportOptions.CSVDialect.allCases {
    let files = try ReportRenderer(options: ReportOptions(dialect: dialect)).files(for: hostileAnalysis(of: text))
    try ReportFolder.write(files, to: folder.path)
    let result = try ReportVerifier.verify(report: folder.path)
    #expect(result.checked > 3)
    #expect(result.orphans.isEmpty)
  }
}

@Test(arguments: hostileTexts)
func noCellOfAHostileTextStartsAFormula(text: String) throws {
  for file in try ReportRenderer().files(for: hostileAnalysis(of: text)) where file.path.hasSuffix(".csv") {
    for row in CSVReader(file.bytes).rows {
      for cell in row {
        let first = cell.utf8.first
        #expect(first != UInt8(ascii: "=") && first != UInt8(ascii: "@") && first != UInt8(ascii: "+"))
      }
    }
  }
}

@Test(arguments: [
  "Les 12 mesures partagent « un titre 3 » et « un autre ».", "« ouvert sans fin", "12", "", "a\u{1}b 3", "“x” 4 “y”",
])
func aSentenceIsItsPatternWithItsFillers(sentence: String) {
  var table = StringTable()
  let parts = table.pattern(of: sentence).map { table.strings[$0] }
  var rebuilt = ""
  for (number, part) in parts[0].split(separator: "\u{1}", omittingEmptySubsequences: false).enumerated() {
    rebuilt += part
    if number + 1 < parts.count { rebuilt += parts[number + 1] }
  }
  #expect(rebuilt.utf8.elementsEqual(sentence.utf8.map { $0 == 1 ? UInt8(ascii: " ") : $0 }))
}
