import FoundationEssentials
import PlanModel
import Testing

@testable import PlanEvaluation

@Suite struct GoldTests {
  @Test func aTableKeepsCommasQuotationMarksAndLineEndsOfItsCells() throws {
    let bytes = Array("id,text\r\na,\"one, two\"\r\nb,\"she said \"\"no\"\"\nand left\"\r\n".utf8)
    let table = try GoldTable(path: "t.csv", bytes: bytes, required: ["id"])
    #expect(table.rows.map { $0["text"] } == ["one, two", "she said \"no\"\nand left"])
    #expect(table.rows.map(\.line) == [2, 3])
  }

  @Test func aMissingColumnIsNamedWithItsRemedy() {
    #expect {
      try GoldTable(path: "t.csv", bytes: Array("id\na\n".utf8), required: ["id", "text"])
    } throws: { error in
      (error as? EvaluationError)?.explanation.en == "t.csv:1: column \"text\" is missing; add it to the first line"
    }
  }

  @Test func aRowWithTooFewCellsIsNamedByItsLine() {
    #expect {
      try GoldTable(path: "t.csv", bytes: Array("a,b\n1,2\n3\n".utf8), required: [])
    } throws: { error in
      (error as? EvaluationError)?.explanation.fr.hasPrefix("t.csv:3 : 1 cellules au lieu de 2") ?? false
    }
  }

  @Test func anUnknownRelationIsNamedWithTheChoices() throws {
    let folder = try TemporaryFolder()
    try folder.write("pairs.csv", "a,b,relation\nx:1,y:2,twin\n")
    #expect {
      try Gold.load(folder.path)
    } throws: { error in
      let text = (error as? EvaluationError)?.explanation.en ?? ""
      return text.contains("pairs.csv:2") && text.contains("verbatim, paraphrase, same-object")
    }
  }

  @Test func aFolderWithoutAnyTableIsAnError() throws {
    let folder = try TemporaryFolder()
    #expect(throws: EvaluationError.self) { try Gold.load(folder.path) }
  }

  @Test func valuesAreReadAsTheyAreMeant() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "measures.csv",
      """
      id,document,number,title,text,lead,deadline,deadline_start,deadline_end,deadline_kind,budget_eur,concepts
      p:1,p,1,Train,Train staff,Home Office|Police,by 2026,,2026-12-31,until,1200000,F00|P12

      """)
    let gold = try Gold.load(folder.path)
    let measure = try #require(gold.measures.first)
    #expect(measure.leads == ["Home Office", "Police"])
    #expect(measure.deadline == Deadline(end: CalendarDay(year: 2026, month: 12, day: 31), kind: .until))
    #expect(measure.budgets == [1_200_000])
    #expect(measure.concepts == ["F00", "P12"])
  }
}

/// A folder that is gone when the test is.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/plancoherence-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func write(_ name: String, _ text: String) throws {
    try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
