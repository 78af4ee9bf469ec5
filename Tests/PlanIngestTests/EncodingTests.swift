import PlanModel
import Testing

@testable import PlanIngest

@Suite struct EncodingTests {
  private func html(_ label: String, _ body: [UInt8]) throws -> SourceText {
    let head = "<html><head><meta http-equiv=Content-Type content='text/html; charset=\(label)'></head><body><p>"
    return try Ingest().read(bytes: Array(head.utf8) + body, name: "page.html")
  }

  @Test func latin1MeansWindows1252() throws {
    let source = try html("iso-8859-1", [0x6C, 0x92, 0xE9, 0x74, 0xE9, 0x20, 0x80, 0x9C])
    #expect(source.encoding == "windows-1252")
    #expect(source.lines == ["l’été €œ"])
    #expect(source.diagnostics.isEmpty)
  }

  @Test func aFalseUTF8LabelIsCorrectedAndReported() throws {
    let source = try html("utf-8", [0xE9, 0x74, 0xE9])
    #expect(source.encoding == "windows-1252")
    #expect(source.lines == ["été"])
    #expect(source.diagnostics.map(\.code) == ["encoding-mislabelled"])
  }

  @Test func aFalseLatinLabelIsCorrectedAndReported() throws {
    let source = try html("iso-8859-1", Array("à été créé".utf8))
    #expect(source.encoding == "utf-8")
    #expect(source.lines == ["à été créé"])
    #expect(source.diagnostics.map(\.code) == ["encoding-mislabelled"])
  }

  @Test func damagedUTF8KeepsItsGoodPart() throws {
    let source = try html("utf-8", Array("créé à l'été près de là".utf8) + [0xC3])
    #expect(source.encoding == "utf-8")
    #expect(source.lines[0].hasPrefix("créé à l'été près de là"))
    #expect(source.diagnostics.map(\.code) == ["encoding-damaged"])
  }

  @Test func unlabelledBytesAreSniffed() throws {
    #expect(try Ingest().read(bytes: [0x3C, 0x70, 0x3E, 0xE9], name: "p").lines == ["é"])
    #expect(try read("<p>é").encoding == "utf-8")
  }

  @Test func utf16IsReadWithAndWithoutMark() throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><plan><titre>Été €</titre></plan>"
    for (mark, swap) in [([0xFF, 0xFE] as [UInt8], false), ([0xFE, 0xFF], true), ([], false), ([], true)] {
      let bytes = text.utf16.flatMap { unit in
        let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return swap ? pair.reversed() : pair
      }
      let source = try Ingest().read(bytes: mark + bytes, name: "plan.xml")
      #expect(source.lines == ["Été €"])
      #expect(source.encoding == (swap ? "utf-16be" : "utf-16le"))
    }
  }

  @Test func otherEncodingsGoThroughTheSystem() throws {
    #expect(try html("iso-8859-15", [0xA4, 0xBD]).lines == ["€œ"])
    #expect(try html("windows-1251", [0xCF, 0xEB, 0xE0, 0xED]).lines == ["План"])
  }

  @Test func byteOrderMarksAreNoText() throws {
    #expect(try read("\u{FEFF}a;b\n1;2\n").lines == ["a", "b", "1", "2"])
  }
}
