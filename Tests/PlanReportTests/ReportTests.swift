import FoundationEssentials
import PlanModel
import Testing

@testable import PlanReport

private func text(_ path: String, _ options: ReportOptions = ReportOptions()) throws -> String {
  let files = try ReportRenderer(options: options).files(for: SampleAnalysis.make())
  return String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
}

private func lines(_ path: String) throws -> [String] {
  try text(path).split(separator: "\r\n").map(String.init)
}

@Test func theSameAnalysisGivesTheSameBytes() throws {
  let first = try ReportRenderer().files(for: SampleAnalysis.make())
  let second = try ReportRenderer().files(for: SampleAnalysis.make())
  #expect(first.map(\.path) == second.map(\.path))
  #expect(first.map(\.bytes) == second.map(\.bytes))
  #expect(first.map(\.path) == first.map(\.path).sorted())
}

@Test func planMatrixGivesSharesOfTheRowAndNothingForPlansThatAreNotCompared() throws {
  let table = try lines("overlap-plans.csv")
  #expect(table[0] == "document,traite,enfants,migrants,traite-2")
  #expect(table[1] == "traite,,0.3333,0,")
  #expect(table[2] == "enfants,0.5,,0,")
  #expect(table[4] == "traite-2,,,,")
}

@Test func longPlanMatrixCountsMeasuresByTheirClosestRelation() throws {
  let table = try lines("overlap-plans-long.csv")
  #expect(table[1] == "traite,enfants,3,1,0.3333,1,0,0,0")
  #expect(table[2] == "traite,migrants,3,0,0,0,0,0,1")
  #expect(table.count == 1 + 12)
}

@Test func referenceMatrixShowsTheConfidenceOfCounterpartsOnly() throws {
  let table = try lines("overlap-reference.csv")
  #expect(table[1] == "traite:1,1,Former les professionnels au repérage des victimes,0.9346,,")
  #expect(table[2] == "traite:2,2,Ouvrir cent places d’hébergement,,,")
}

@Test func aPartialTextHasNoZeroInTheThemeMatrix() throws {
  let table = try lines("overlap-themes.csv")
  #expect(table.contains("F10,Exploitation sexuelle,Sexual exploitation,form,1,0,,0"))
}

@Test func completenessTellsAbsentFromUnknown() throws {
  let table = try lines("completeness.csv")
  #expect(table.contains("traite:3,absent,absent,absent,absent,absent,absent,3"))
  #expect(table.contains("migrants:1,unknown,unknown,unknown,unknown,unknown,unknown,3"))
}

@Test func findingsCarryTheirQuotationsAndCitations() throws {
  let table = try lines("findings.csv")
  #expect(table[1].hasPrefix("verbatim-duplicate-1a2b,verbatim-duplicate,duplications,major,0.93,traite|enfants,"))
  #expect(table[1].contains("«\u{A0}Policiers, travailleurs sociaux"))
  #expect(
    table[1].contains(
      "Délégation interministérielle, Plan national de lutte contre la traite 2024-2027, 11\u{A0}décembre 2023, "
        + "mesure\u{A0}1, p.\u{A0}1, https://example.org/traite#:~:text=Policiers%2C%20travailleurs%20sociaux"))
  #expect(try lines("to-check.csv")[0].contains("confidence") == false)
}

@Test func everyOffsetIsACodePointOfTheExtractedText() throws {
  let json = try JSONSerialized(try text("findings.json"))
  for finding in json.findings + json.toCheck {
    for evidence in finding.evidence {
      let scalars = Array(try text("texts/\(evidence.document).txt").unicodeScalars)
      var quote = String.UnicodeScalarView()
      quote.append(contentsOf: scalars[evidence.start..<evidence.end])
      #expect(String(quote) == evidence.exact)
    }
  }
}

@Test func metadataDescribesEveryTable() throws {
  let metadata = try text("csv-metadata.json")
  let files = try ReportRenderer().files(for: SampleAnalysis.make())
  for file in files where file.path.hasSuffix(".csv") { #expect(metadata.contains("\"url\": \"\(file.path)\"")) }
}

@Test func everyJSONFileIsJSON() throws {
  for file in try ReportRenderer().files(for: SampleAnalysis.make()) where file.path.hasSuffix(".json") {
    #expect(throws: Never.self) { try JSONDecoder().decode(AnyJSON.self, from: Data(file.bytes)) }
  }
}

/// Accepts any JSON value.
private struct AnyJSON: Decodable {
  init(from decoder: any Decoder) throws {
    if let object = try? decoder.singleValueContainer().decode([String: AnyJSON].self) { _ = object }
  }
}

/// What the tests read back from `findings.json`.
private struct JSONSerialized: Decodable {
  struct Finding: Decodable { let evidence: [Evidence] }
  struct Evidence: Decodable {
    let document: String
    let start: Int
    let end: Int
    let exact: String
  }
  let findings: [Finding]
  let toCheck: [Finding]

  init(_ text: String) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(JSONSerialized.self, from: Data(text.utf8))
  }
}
