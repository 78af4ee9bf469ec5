import Glibc
import PlanModel
import TestSupport
import Testing

@testable import PlanIngest

@Suite struct IngestErrorTests {
  private func explanation(_ bytes: [UInt8], name: String = "f") -> String {
    do {
      _ = try Ingest(options: .init(maximumFileSize: 1000)).read(bytes: bytes, name: name)
      return "no error"
    } catch {
      return error.explanation.en
    }
  }

  @Test func everyRefusalNamesFileAndRemedy() {
    #expect(explanation([]) == "f: empty file; download it again")
    #expect(explanation(Array("<html><body> </body></html>".utf8)).hasPrefix("f: no readable text"))
    #expect(explanation([UInt8](repeating: 0x20, count: 2000)).contains("above the limit of 1000"))
    #expect(explanation([0x89, 0x50, 0x4E, 0x47, 1, 2]).contains("PNG"))
    #expect(explanation([0x01, 0x02, 0x00, 0x05, 0x06, 0x07, 0x41]).contains("not recognised"))
  }

  @Test func missingFilesAndFoldersAreToldApart() {
    #expect(throws: IngestError.missing("x")) { try Ingest().read("/nowhere/at/all", name: "x") }
    #expect(throws: IngestError.notAFile("x")) { try Ingest().read(TestData.projectRoot, name: "x") }
  }

  @Test func theHashIsThatOfTheBytes() throws {
    #expect(try read("<p>x").sha256 == SHA256.hexadecimal(of: "<p>x"))
  }
}
