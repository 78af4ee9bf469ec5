import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanIngest

/// Files made to break parsers: each is read or refused, and what is read keeps its invariants.
@Suite struct HostileFileTests {
  private static func files(_ folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: TestData.path(folder))?.compactMap { $0 as? String } ?? []
    return names.sorted().map { TestData.path(folder) + "/" + $0 }
  }

  @Test(
    .enabled(if: TestData.isAvailable("hostile_libxml2")),
    arguments: ["hostile_libxml2", "hostile_html5lib", "xml_legal_samples", "xml_akomantoso"])
  func hostileFilesAreReadOrRefused(folder: String) {
    for path in Self.files(folder) {
      guard let source = try? Ingest().read(path) else { continue }
      expectSoundOutline(source)
    }
  }

  @Test func shuffledMarkupKeepsTheInvariants() throws {
    let pieces = [
      "<p>", "</p>", "<b>", "</b>", "<table>", "<tr>", "<td>", "</table>", "<ul>", "<li>", "</ul>", "<div hidden>",
      "</div>",
      "<a href='#x' name=y>", "</a>", "<noscript>", "</noscript>", "<h2", "texte ", "é", "&nbsp;", "&#150;", "<br>",
      "\n",
      "<ol reversed>", "</ol>", "<!--", "-->", "<script>", "</script>", "<font size=5>", "</font>", "<title>", "<svg>",
    ]
    var state: UInt64 = 42
    for _ in 0..<300 {
      var page = "<html><body>début"
      for _ in 0..<60 {
        // Knuth's MMIX generator: the same pages in every run.
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        page += pieces[Int(state >> 33) % pieces.count]
      }
      expectSoundOutline(try read(page))
    }
  }

  @Test func theTextOfBlocksIsWhatAnIndependentWalkFinds() throws {
    let words = (0..<200).map { "mot\($0)" }
    let page = words.enumerated().map { index, word in
      [
        "<p>\(word)</p>", "<div>\(word)<br>", "<ul><li>\(word)</ul>", "<b>\(word)</b> ",
        "<table><tr><td>\(word)</table>",
      ][
        index % 5]
    }.joined()
    let found = try read("<html><body>" + page).text.split { $0 == "\n" || $0 == " " }.map(String.init)
    #expect(found == words)
  }
}

/// Blocks lie in the text, ascend, are separated by one line feed, start and end on code points; containers hold their blocks.
func expectSoundOutline(_ source: SourceText, location: SourceLocation = #_sourceLocation) {
  let bytes = Array(source.text.utf8)
  var end = -1
  for block in source.blocks {
    let range = block.range
    #expect(
      range.lowerBound == end + 1 && range.upperBound > range.lowerBound, "\(source.path)", sourceLocation: location)
    #expect(end < 0 || bytes[end] == 0x0A, "\(source.path)", sourceLocation: location)
    #expect(bytes[range.lowerBound] & 0xC0 != 0x80, "\(source.path)", sourceLocation: location)
    #expect(range.upperBound == bytes.count || bytes[range.upperBound] == 0x0A, sourceLocation: location)
    #expect(!bytes[range.lowerBound..<range.upperBound].contains(0x0A), sourceLocation: location)
    #expect(block.spans.allSatisfy { range.contains($0.range) }, "\(source.path)", sourceLocation: location)
    var number = block.container
    #expect(source.containers[number].range.contains(range), "\(source.path)", sourceLocation: location)
    while number != 0 {
      #expect(source.containers[number].parent < number, sourceLocation: location)
      number = source.containers[number].parent
    }
    end = range.upperBound
  }
  #expect(end == bytes.count, "\(source.path)", sourceLocation: location)
}
