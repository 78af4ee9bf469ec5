import Foundation
import TestSupport
import Testing

@testable import PlanReport

/// A Python that has `playwright` and `axe-playwright-python`; `PLANCOHERENCE_BROWSER_PYTHON` names another than `python3`.
private let python: String? = {
  let name = ProcessInfo.processInfo.environment["PLANCOHERENCE_BROWSER_PYTHON"] ?? "python3"
  guard OtherProgram.path(of: "chromium") != nil, let path = OtherProgram.path(of: name),
    let probe = try? OtherProgram.run(path, ["-c", "import playwright, axe_playwright_python"]), probe.exitCode == 0
  else { return nil }
  return path
}()

/// What `scripts/check-page.py` finds wrong with a page in Chromium.
private func faults(of files: [ReportFile]) throws -> String {
  let folder = try TemporaryFolder()
  try ReportFolder.write(files, to: folder.path + "/report")
  let run = try OtherProgram.run(
    try #require(python), [TestData.projectRoot + "/scripts/check-page.py", folder.path + "/report"])
  return run.output
}

@Suite(.enabled(if: python != nil, "needs chromium, and playwright and axe-playwright-python from PyPI"), .serialized)
struct BrowserTests {
  @Test func everyViewIsAccessibleSilentAndUsableByKeyboard() throws {
    let found = try faults(of: ReportRenderer().files(for: try GoldAnalysis.make()))
    #expect(found == "0 faults\n")
  }

  @Test func hostileTextsAreOnlyTextInTheBrowser() throws {
    let text = hostileTexts.filter { $0.utf8.count < 1000 }.joined(separator: " ")
    let found = try faults(of: ReportRenderer().files(for: hostileAnalysis(of: text)))
    #expect(found == "0 faults\n")
  }
}
