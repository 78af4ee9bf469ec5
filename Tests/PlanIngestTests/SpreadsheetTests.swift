import PlanModel
import Testing

@testable import PlanIngest

/// Measure lists as Excel and LibreOffice keep them.
@Suite struct SpreadsheetTests {
  private static let office = "http://schemas.openxmlformats.org"

  private func workbook(_ rows: String, strings: String = "", is1904: Bool = false) -> [UInt8] {
    StoredPackage.bytes([
      (
        "xl/workbook.xml",
        """
        <workbook xmlns="\(Self.office)/spreadsheetml/2006/main" xmlns:r="\(Self.office)/officeDocument/2006/relationships">
        <workbookPr date1904="\(is1904 ? 1 : 0)"/><sheets><sheet name="Listes" sheetId="2" state="hidden" r:id="rId2"/>
        <sheet name="Mesures" sheetId="1" state="visible" r:id="rId1"/></sheets></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships xmlns="\(Self.office)/package/2006/relationships"><Relationship Id="rId1" Target="/xl/worksheets/s1.xml"/>
        <Relationship Id="rId2" Target="worksheets/s2.xml"/></Relationships>
        """
      ),
      (
        "xl/styles.xml",
        """
        <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0 &quot;days&quot;"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>
        """
      ),
      ("xl/sharedStrings.xml", "<sst>\(strings)</sst>"),
      ("xl/worksheets/s1.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
      ("xl/worksheets/s2.xml", "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>"),
    ])
  }

  private func cells(_ source: SourceText) -> [[String]] {
    source.mainText.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
  }

  @Test func cellsAreReadByTheirTypeAndHiddenSheetsAreNot() throws {
    let source = try Ingest().read(
      bytes: workbook(
        """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Échéance</t></is></c><c r="D1" t="str"><v>Coût</v></c></row>
        <row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" s="1"><v>46568</v></c><c r="D2"><v>1200</v></c></row>
        <row r="3"><c r="A3" t="s"><v>9</v></c><c r="C3" s="3"><v>60</v></c><c r="D3" t="e"><v>#REF!</v></c></row>
        """,
        strings: "<si><t>Mesure</t></si><si><r><t>Former </t></r><r><t>les juges</t></r><rPh><t>x</t></rPh></si>"),
      name: "plan.xlsx")
    #expect(source.format == .xlsx)
    #expect(cells(source) == [["Mesure", "Échéance", "Coût"], ["Former les juges", "2027-06-30", "1200"], ["60"]])
    #expect(source.lines(of: .headerCell) == ["Mesure", "Échéance", "Coût"])
    expectSoundOutline(source)
  }

  @Test(arguments: [
    (1, false, "1900-01-01"), (59, false, "1900-02-28"), (61, false, "1900-03-01"), (1, true, "1904-01-02"),
  ])
  func daysCountFromTheEpochOfTheWorkbook(_ serial: Int, _ is1904: Bool, _ day: String) {
    #expect(WorkbookDates(isFrom1904: is1904).date("\(serial)") == day)
  }

  @Test func aTitleAboveTheHeaderIsNoHeaderAndEmptyCellsKeepTheirPlace() throws {
    let source = try Ingest().read(
      bytes: workbook(
        """
        <row><c t="str"><v>Suivi du plan</v></c></row><row><c r="B3" t="str"><v>Axe</v></c><c t="str"><v>Mesure</v></c><c t="str"><v>Pilote</v></c></row>
        <row><c r="B4" t="str"><v>Loger</v></c><c t="str"><v>Bâtir</v></c><c t="str"><v>Ville</v></c></row>
        <row><c r="C5" t="str"><v>Isoler</v></c><c r="D5" t="str"><v>Région</v></c></row>
        """), name: "plan.xlsx")
    #expect(source.lines(of: .headerCell) == ["Axe", "Mesure", "Pilote"])
    let isolate = try #require(source.block("Isoler"))
    #expect(source.containers[isolate.container].position == 2)
  }

  @Test func cellsOfAnOpenDocumentAreReadAndEmptyRepetitionsCostNothing() throws {
    let content = """
      <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>
      <table:table table:name="Plan"><table:table-row><table:table-cell><text:p>Mesure</text:p></table:table-cell>
      <table:table-cell><text:p>Échéance</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16382"/></table:table-row>
      <table:table-row><table:table-cell><text:p>Former<text:s/>les juges</text:p></table:table-cell>
      <table:table-cell office:value-type="date" office:date-value="2027-06-30T00:00:00"><text:p>30 juin</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      </table:table></office:spreadsheet></office:body></office:document-content>
      """
    let package = StoredPackage.bytes([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content),
    ])
    let source = try Ingest().read(bytes: package, name: "plan.ods")
    #expect(source.format == .ods)
    #expect(cells(source) == [["Mesure", "Échéance"], ["Former les juges", "2027-06-30"]])
  }

  @Test func repeatedCellsWithoutEndAreRefused() throws {
    let content = """
      <d xmlns:table="t" xmlns:text="x"><spreadsheet><table:table><table:table-row table:number-rows-repeated="1000000">
      <table:table-cell table:number-columns-repeated="9000"><text:p>x</text:p></table:table-cell></table:table-row></table:table></spreadsheet></d>
      """
    let package = StoredPackage.bytes([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content),
    ])
    #expect(throws: IngestError.self) { try Ingest().read(bytes: package, name: "plan.ods") }
  }
}
