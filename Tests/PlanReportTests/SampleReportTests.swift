import FoundationEssentials
import Testing

@testable import PlanReport

/// Where to leave the sample report for a person or a browser to look at.
private let folder = ProcessInfo.processInfo.environment["PLANCOHERENCE_SAMPLE_REPORT"]

@Test(.enabled(if: folder != nil, "set PLANCOHERENCE_SAMPLE_REPORT to a folder"))
func theSampleReportIsLeftForLooking() throws {
  try ReportFolder.write(ReportRenderer().files(for: SampleAnalysis.make()), to: try #require(folder))
}
