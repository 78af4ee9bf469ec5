import FoundationEssentials
import Testing

@testable import PlanReport

/// Where to leave reports for a person or a browser to look at.
private let folder = ProcessInfo.processInfo.environment["PLANCOHERENCE_SAMPLE_REPORT"]

@Test(.enabled(if: folder != nil, "set PLANCOHERENCE_SAMPLE_REPORT to a folder"))
func reportsAreLeftForLooking() throws {
  let folder = try #require(folder)
  try ReportFolder.write(ReportRenderer().files(for: SampleAnalysis.make()), to: folder + "/sample")
  try ReportFolder.write(ReportRenderer().files(for: try GoldAnalysis.make()), to: folder + "/gold")
}

@Test func theGoldOfValmerMakesAReportWhoseQuotationsAllHold() throws {
  let folder = try TemporaryFolder()
  try ReportFolder.write(ReportRenderer().files(for: try GoldAnalysis.make()), to: folder.path)
  let result = try ReportVerifier.verify(report: folder.path)
  #expect(result.checked > 100)
  #expect(result.orphans.isEmpty)
}
