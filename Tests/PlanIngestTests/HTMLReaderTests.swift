import PlanModel
import Testing

@testable import PlanIngest

@Suite struct HTMLReaderTests {
  @Test func headingsParagraphsAndItemsBecomeBlocks() throws {
    let source = try read(
      "<!DOCTYPE html><html lang=fr><title> Le  plan </title><h2>Axe 1</h2><p>Un <b>pilote</b>.</p><ul><li>a<li>b</ul>")
    #expect(source.format == .html)
    #expect(source.declaredLanguage == "fr")
    #expect(source.declaredTitle == "Le plan")
    #expect(source.lines == ["Axe 1", "Un pilote.", "a", "b"])
    #expect(source.blocks.map(\.kind) == [.heading, .paragraph, .listItem, .listItem])
    #expect(source.blocks[0].level == 2)
    #expect(source.blocks[1].spans.map { String(source[$0.range]) } == ["pilote"])
    #expect(source.path(of: source.blocks[3]) == "body/ul/li")
    #expect(source.containers[source.blocks[3].container].position == 2)
  }

  @Test func whiteSpaceIsCollapsedAndNoBreakSpacesStay() throws {
    let source = try read("<p>  loi \n\t n°\u{A0}2014\u{202F}118  </p><p>&nbsp;</p><p>fin</p>")
    #expect(source.lines == ["loi n°\u{A0}2014\u{202F}118", "fin"])
  }

  @Test func lineBreaksEndBlocksInTheSameContainer() throws {
    let source = try read("<div><b>Pilote : </b>DILEX<br><br/>\u{A0}<br>Échéance : 2025</div>")
    #expect(source.lines == ["Pilote : DILEX", "Échéance : 2025"])
    #expect(source.blocks[0].container == source.blocks[1].container)
  }

  @Test func wordsSplitByInlineElementsStayWhole() throws {
    #expect(try read("<p>Me<b>su</b>re</p>").lines == ["Mesure"])
  }

  @Test func boldHoldsForTheBlockWhenEveryLetterIsBold() throws {
    let source = try read("<p><b>Action 1.2</b> :</p><p><b>Action</b> deux</p><p style='font-weight:700'>Trois</p>")
    #expect(source.blocks.map(\.style.isBold) == [true, false, true])
  }

  @Test func fontSizesAreRelativeToThree() throws {
    let source = try read("<p><font size=5>Titre</font></p><p>texte</p><p><font size='-1'>petit</font></p>")
    #expect(source.blocks.map(\.style.relativeSize) == [1.5, nil, 0.89])
  }

  @Test func orderedListsCountAsBrowsersDo() throws {
    let source = try read(
      """
      <ol start=3><li>c<li value=7>g<li>h</ol><ol type=a><li>x<ol type=I><li>y</ol></ol><ol reversed><li>deux<li>un</ol>
      """)
    #expect(source.blocks.map(\.marker) == ["3.", "7.", "8.", "a.", "I.", "2.", "1."])
    #expect(source.blocks.map(\.level) == [1, 1, 1, 1, 2, 1, 1])
  }

  @Test func anchorsAreThePlaceOfWhatFollows() throws {
    let source = try read(
      "<div><a name=m1></a><b>Mesure 1</b><br>texte</div><h3 id=m2>Mesure 2</h3><p>suite</p><div id=d><p>x</p></div><p>y"
    )
    #expect(source.blocks.map(\.place.fragment) == ["m1", "m1", "m2", "m2", "d", "m2"])
    #expect(source.containers[source.blocks[0].container].identifier == "m1")
  }

  @Test func scriptsStylesAndHiddenTextAreNoText() throws {
    let source = try read(
      """
      <p>vu</p><script>Mesure 99</script><style>p{}</style><template><p>non</p></template><div hidden>non</div>
      <p style="display: none">non</p><span aria-hidden=true>non</span><noscript><div>non</noscript><p>fin</p>
      """)
    #expect(source.lines == ["vu", "fin"])
  }

  @Test func linesAreThoseOfTheFile() throws {
    let source = try read("<p>un</p>\n\n<p>\n deux</p>\n<pre>trois\n\nquatre</pre>")
    #expect(source.blocks.map(\.place.line) == [1, 4, 5, 7])
  }

  @Test func cellsKnowTheirColumnAndTableHeads() throws {
    let source = try read("<table><tr><th>N°<th>Titre<tr><td>1<td><td>Former</table>")
    #expect(source.blocks.map(\.kind) == [.headerCell, .headerCell, .tableCell, .tableCell])
    let last = try #require(source.blocks.last)
    #expect(source.containers[last.container].position == 3)
  }

  @Test func layoutTablesHoldParagraphs() throws {
    let source = try read("<table><tr><td>menu<td><table><tr><td>1<td>Former<tr><td>2<td>Loger</table></table>")
    #expect(source.blocks.map(\.kind) == [.paragraph, .tableCell, .tableCell, .tableCell, .tableCell])
  }

  @Test func numericReferencesToControlsAreWindowsCharacters() throws {
    #expect(try read("<p>l&#146;&eacute;t&#xe9; &#150; 3 &euro;</p>").lines == ["l’été – 3 €"])
  }

  @Test func linksKeepTheirTargetAndNotesAreMarked() throws {
    let source = try read("<p>Voir <a href='/a?b=1&amp;c'>ici</a><sup><a href='#n1'>1</a></sup></p>")
    let spans = source.blocks[0].spans
    #expect(spans.map(\.kind) == [.link, .noteReference])
    #expect(spans.map(\.target) == ["/a?b=1&c", "#n1"])
  }

  @Test func startTagsWithoutEndDoNotShiftTheTree() throws {
    let source = try read("<div><p class=x <b>un</b></p></div><nav <ul><li>menu</ul></nav><p>deux</p>")
    #expect(source.lines.last == "deux")
    #expect(source.blocks.last.map { source.path(of: $0) } == "body")
  }

  @Test func aHundredThousandOpenElementsAreAnError() {
    #expect(throws: IngestError.self) { try read("<html>" + String(repeating: "<span>", count: 100_000) + "x") }
  }
}
