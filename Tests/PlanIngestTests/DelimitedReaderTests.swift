import PlanModel
import Testing

@testable import PlanIngest

@Suite struct DelimitedReaderTests {
  @Test func cellsStandInRowsUnderTheirColumn() throws {
    let source = try read("numéro;titre;pilote\r\n1;Former;\r\n2;;DGCS\r\n")
    #expect(source.format == .csv)
    #expect(source.lines(of: .headerCell) == ["numéro", "titre", "pilote"])
    #expect(source.lines(of: .tableCell) == ["1", "Former", "2", "DGCS"])
    #expect(source.blocks.map { source.containers[$0.container].position } == [1, 2, 3, 1, 2, 1, 3])
    #expect(source.blocks.map(\.place.line) == [1, 1, 1, 2, 2, 3, 3])
  }

  @Test func quotesHoldDelimitersQuotesAndLineFeeds() throws {
    let source = try read("a,b\n\"x, \"\"y\"\"\",\"un\ndeux\"\n3,4\n")
    #expect(source.lines == ["a", "b", "x, \"y\"", "un deux", "3", "4"])
    #expect(source.blocks.last?.place.line == 4)
  }

  @Test func tabsAndWindows1252AreRead() throws {
    let bytes: [UInt8] = Array("num\ttitre\n1\t".utf8) + [0xE9, 0x74, 0xE9] + Array("\n2\tb\n".utf8)
    let source = try Ingest().read(bytes: bytes, name: "liste.tsv")
    #expect(source.lines == ["num", "titre", "1", "été", "2", "b"])
  }

  @Test func proseIsNoTable() throws {
    let source = try read("Le plan, long, est prêt.\nIl dure trois ans.\nVoici, donc, la suite, et la fin.\n")
    #expect(source.format == .plain)
    #expect(source.lines.count == 3)
  }

  @Test func anUnclosedQuoteLosesNothing() throws {
    let source = try read("a;b\n1;\"ouvert\n2;c\n", name: "x.csv")
    #expect(source.text.contains("ouvert"))
    #expect(source.text.contains("2;c"))
  }
}
