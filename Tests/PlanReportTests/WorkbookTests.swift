import Foundation
import PlanModel
import Testing

@testable import PlanReport

private let office = OtherProgram.path(of: "soffice")

/// The sheets of a file as LibreOffice reads them, each as CSV, in the order of the sheets.
private func sheets(of file: ReportFile, filter: String, readAs input: String? = nil) throws -> [[[String]]] {
  let folder = try TemporaryFolder()
  let path = folder.path + "/" + file.path
  try Data(file.bytes).write(to: URL(fileURLWithPath: path))
  let run = try OtherProgram.run(
    try #require(office),
    ["-env:UserInstallation=file://" + folder.path + "/profile", "--headless"]
      + (input.map { ["--infilter=" + $0] } ?? [])
      + ["--convert-to", "csv:Text - txt - csv (StarCalc):" + filter, "--outdir", folder.path + "/csv", path])
  #expect(run.exitCode == 0)
  return try folder.names("csv").map {
    CSVReader([UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path + "/csv/" + $0)))).rows
  }
}

/// Comma, quotes, UTF-8, from the first line, cells as shown, every sheet to a file of its own.
private let everySheet = "44,34,76,1,,0,false,true,false,false,false,-1"

@Test func theSameAnalysisGivesTheSameWorkbook() throws {
  func workbook() throws -> [UInt8]? {
    try ReportRenderer().files(for: SampleAnalysis.make()).first { $0.path == "plancoherence.xlsx" }?.bytes
  }
  let first = try #require(try workbook())
  #expect(first.count > 1000)
  #expect(first == (try workbook()))
}

@Test func sheetNamesAreShortAllowedAndUnique() {
  let long = String(repeating: "Mesures du plan ", count: 4)
  let first = WorkbookSheet.name(long, unlike: [])
  let second = WorkbookSheet.name(long, unlike: [first])
  #expect(first.count == 31 && second.count <= 31 && first != second)
  #expect(WorkbookSheet.name("a/b:c[d]*?'", unlike: []) == "abcd")
}

@Test(.enabled(if: office != nil, "needs LibreOffice"))
func libreOfficeReadsTheCellsOfTheWorkbookAsTheyAre() throws {
  let analysis = SampleAnalysis.make()
  let file = try #require(
    try ReportRenderer().files(for: analysis).first { $0.path == "plancoherence.xlsx" })
  let sheets = try sheets(of: file, filter: everySheet)
  let tables = ReportTables.all(ReportViews(index: AnalysisIndex(analysis, language: .fr)))
  for name in ["measures", "findings", "pairs", "documents"] {
    let table = try #require(tables.first { $0.name == name })
    let header = table.columns.map(\.title.fr)
    let sheet = try #require(sheets.first { $0.first == header })
    #expect(sheet.count == table.rowCount + 1)
    for row in 0..<table.rowCount {
      for column in table.columns.indices {
        let read = sheet[row + 1][column]
        switch table.cell(row, column) {
        case .empty: #expect(read == "")
        case .integer(let number): #expect(read == String(number))
        case .decimal(let number): #expect(abs((Double(read) ?? .infinity) - number) < 0.00006)
        case .day(let day): #expect(read == day.description)
        case .text(let text): #expect(read == text)
        case .quotation(let text): #expect(read == CSVWriter.inGuillemets(text))
        case .texts(let texts): #expect(read == texts.joined(separator: "\n"))
        case .decimals, .days: break
        }
      }
    }
  }
}

@Test(.enabled(if: office != nil, "needs LibreOffice"))
func libreOfficeReadsNumbersAndDatesOfTheFrenchDialect() throws {
  let options = ReportOptions(dialect: .excelFR)
  let file = try #require(
    try ReportRenderer(options: options).files(for: SampleAnalysis.make()).first { $0.path == "measures.csv" })
  // Semicolon, quotes, UTF-8, from the first line, French, numbers and dates recognised; then back with dots.
  let read = try sheets(
    of: file, filter: "44,34,76,1,,1033,false,true,false", readAs: "CSV:59,34,76,1,,1036,false,true")
  let rows = try #require(read.first)
  let budget = try #require(rows[0].firstIndex(of: "Budget (euros)"))
  let end = try #require(rows[0].firstIndex(of: "Échéance : fin"))
  #expect(Double(rows[1][budget]) == 1_200_000)
  #expect(rows[1][end].contains("2025"))
}
