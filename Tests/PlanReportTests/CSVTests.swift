import PlanModel
import Testing

@testable import PlanReport

private func csv(_ cells: [Cell], dialect: ReportOptions.CSVDialect = .rfc4180) -> String {
  let columns = cells.enumerated().map { number, cell in
    TableColumn<Int>("c\(number)", fr: "Colonne n° \(number)", en: "Column \(number)") { _ in cell }
  }
  let table = Table("t", fr: "T", en: "T", rows: [0], columns: columns)
  return String(decoding: CSVWriter.bytes(of: table, dialect: dialect), as: UTF8.self)
}

@Test func cellsAreQuotedAsRFC4180Asks() {
  #expect(
    csv([.text("a,b"), .text("say \"so\""), .text("two\nlines"), .text("plain")])
      == "c0,c1,c2,c3\r\n\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",plain\r\n")
}

@Test(arguments: ["=HYPERLINK(1)", "+33", "-1", "@cmd", "\tx", "\rx"])
func textsThatASpreadsheetWouldRunAreDefused(text: String) {
  for dialect in ReportOptions.CSVDialect.allCases {
    #expect(csv([.text(text)], dialect: dialect).contains("'" + text))
    #expect(csv([.texts([text, "b"])], dialect: dialect).contains("'" + text + "|b"))
  }
}

@Test func numbersAreNeverDefused() {
  #expect(csv([.decimal(-0.5), .integer(-3)]) == "c0,c1\r\n-0.5,-3\r\n")
}

@Test func quotationsStandInGuillemets() {
  #expect(csv([.quotation("=1+1")]) == "c0\r\n«\u{A0}=1+1\u{A0}»\r\n")
}

@Test func excelInFrenchGetsSemicolonsDecimalCommasAndAByteOrderMark() {
  let text = csv([.decimal(0.25), .text("a,b"), .text("a;b"), .decimals([1.5, 2])], dialect: .excelFR)
  #expect(
    text == "\u{FEFF}Colonne n° 0;Colonne n° 1;Colonne n° 2;Colonne n° 3\r\n0,25;\"a,b\";\"a;b\";1,5|2\r\n")
}

@Test(arguments: [
  (0.0, "0"), (1.0, "1"), (0.93456, "0.9346"), (0.00004, "0"), (-0.00004, "0"), (-1.25, "-1.25"),
  (1_200_000, "1200000"),
  (0.1 + 0.2, "0.3"), (.nan, ""), (.infinity, ""), (0.99995, "1"), (12.0305, "12.0305"),
])
func numbersHaveAtMostFourDecimals(number: Double, expected: String) {
  var writer = ByteWriter()
  writer.append(number)
  #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
}

@Test func aBarInsideAValueDoesNotSplitTheCell() {
  #expect(csv([.texts(["a|b", "c"])]) == "c0\r\na¦b|c\r\n")
}
