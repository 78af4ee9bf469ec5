import PlanModel
import Testing

@testable import PlanReport

private func written(_ options: ReportOptions = ReportOptions()) throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try ReportFolder.write(ReportRenderer(options: options).files(for: SampleAnalysis.make()), to: folder.path)
  return folder
}

/// The sources of a document of the sample, with one stretch of text replaced.
private func sources(_ document: String, replacing old: String = "", with new: String = "") -> [SourceText]? {
  SampleAnalysis.make().plans.first { $0.document.id == document }?.sources.map { source in
    var text = source.text
    if let range = text.firstRange(of: old), !old.isEmpty { text.replaceSubrange(range, with: new) }
    return SourceText(
      path: source.path, format: source.format, encoding: source.encoding, sha256: source.sha256,
      declaredLanguage: nil, declaredTitle: nil, text: text, blocks: [], containers: [], diagnostics: [])
  }
}

@Test(arguments: ReportOptions.CSVDialect.allCases)
func everyQuotationOfAFreshReportIsFound(dialect: ReportOptions.CSVDialect) throws {
  let folder = try written(ReportOptions(dialect: dialect))
  let result = try ReportVerifier.verify(report: folder.path) { sources($0) }
  #expect(result.orphans.isEmpty)
  #expect(result.checked > 10)
  #expect(try ReportVerifier.verify(report: folder.path).orphans.isEmpty)
}

@Test func wordsThatMovedAreOrphansAndSaidToStandElsewhere() throws {
  let folder = try written()
  let result = try ReportVerifier.verify(report: folder.path) {
    sources($0, replacing: "Plan de lutte contre", with: "Le plan de lutte contre")
  }
  #expect(!result.orphans.isEmpty)
  #expect(
    result.orphans.allSatisfy { $0.reason == .elsewhere(at: $0.range.lowerBound + 3) && $0.document == "enfants" })
}

@Test func changedWordsAreOrphansWithWhatStandsThereNow() throws {
  let folder = try written()
  let result = try ReportVerifier.verify(report: folder.path) {
    sources($0, replacing: "formation commune de deux jours", with: "formation commune de six jours.")
  }
  let reasons = result.orphans.map(\.reason)
  #expect(reasons.contains { if case .changed(let nearest) = $0 { nearest.contains("six jours") } else { false } })
}

@Test func aMissingDocumentMakesOrphans() throws {
  let folder = try written()
  let result = try ReportVerifier.verify(report: folder.path) { $0 == "traite" ? nil : sources($0) }
  #expect(!result.orphans.isEmpty)
  #expect(result.orphans.allSatisfy { $0.reason == .noText })
}

@Test func anEditedTableIsNoticed() throws {
  let folder = try written()
  let table = try folder.read("findings.csv")
  try folder.write(table.replacing("deux jours", with: "dix jours"), to: "findings.csv")
  let result = try ReportVerifier.verify(report: folder.path)
  #expect(result.orphans.contains { $0.reason == .differsFromJSON })
}

@Test func aFolderWithoutAReportIsAClearError() throws {
  let folder = try TemporaryFolder()
  #expect(throws: ReportError.self) { try ReportVerifier.verify(report: folder.path) }
}
