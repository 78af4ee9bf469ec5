import Glibc
import Testing

@testable import PlanReport

private let report = [
  ReportFile(path: "run.json", bytes: Array("{}".utf8)), ReportFile(path: "texts/a.txt", bytes: Array("é".utf8)),
]

@Test func aNewReportIsWrittenWithItsFolders() throws {
  let folder = try TemporaryFolder()
  try ReportFolder.write(report, to: folder.path + "/new/out/")
  #expect(try folder.read("new/out/texts/a.txt") == "é")
  #expect(try folder.names("new") == ["out"])
}

@Test func aReportReplacesTheOneBeforeWhole() throws {
  let folder = try TemporaryFolder()
  try ReportFolder.write(report + [ReportFile(path: "old.csv", bytes: [])], to: folder.path + "/out")
  try ReportFolder.write(report, to: folder.path + "/out")
  #expect(try folder.names("out") == ["run.json", "texts"])
  #expect(try folder.names() == ["out"])
}

@Test func aFolderThatIsNoReportIsLeftAlone() throws {
  let folder = try TemporaryFolder()
  try folder.write("mine", to: "letter.txt")
  #expect(throws: ReportError.notAReport(path: FolderPath(folder.path).path)) {
    try ReportFolder.write(report, to: folder.path)
  }
  #expect(try folder.names() == ["letter.txt"])
}

@Test func aFileInTheWayIsLeftAlone() throws {
  let folder = try TemporaryFolder()
  try folder.write("mine", to: "out")
  #expect(throws: ReportError.notAFolder(path: FolderPath(folder.path + "/out").path)) {
    try ReportFolder.write(report, to: folder.path + "/out")
  }
  #expect(try folder.read("out") == "mine")
}

@Test func aSecondRunOnTheSameFolderIsRefused() throws {
  let folder = try TemporaryFolder()
  let path = FolderPath(folder.path + "/out")
  let lock = try FolderLock(path)
  #expect(throws: ReportError.inUse(path: path.path)) { try ReportFolder.write(report, to: path.path) }
  lock.release()
  try ReportFolder.write(report, to: path.path)
}

@Test func aFailedWriteLeavesTheOldReport() throws {
  let folder = try TemporaryFolder()
  try ReportFolder.write(report, to: folder.path + "/out")
  // Two files of one name: the second cannot be made.
  #expect(throws: ReportError.self) { try ReportFolder.write(report + report, to: folder.path + "/out") }
  #expect(try folder.read("out/texts/a.txt") == "é")
  #expect(try folder.names() == ["out"])
}

@Test func aFolderUnderAFileIsAClearError() throws {
  let folder = try TemporaryFolder()
  try folder.write("mine", to: "file")
  let error = #expect(throws: ReportError.self) { try ReportFolder.write(report, to: folder.path + "/file/out") }
  #expect(error?.explanation.en.contains("file/out") == true)
}
