import PlanModel
import Testing

@testable import PlanIngest

@Suite struct XMLReaderTests {
  @Test func anOwnDialectBecomesContainersAndBlocks() throws {
    let source = try read(
      """
      <?xml version="1.0"?><plan><titre>Plan</titre><axe n="1"><intitule>Prévenir</intitule>
      <mesure n="3"><intitule>Former</intitule><al>Les <gras>agents</gras> sont formés.</al><pilote>DGCS</pilote></mesure></axe></plan>
      """)
    #expect(source.format == .xml)
    #expect(source.lines == ["Plan", "Prévenir", "Former", "Les agents sont formés.", "DGCS"])
    #expect(source.blocks.prefix(3).map(\.level) == [1, 2, 3])
    #expect(source.blocks.prefix(3).allSatisfy { $0.kind == .heading })
    let lead = try #require(source.block("DGCS"))
    #expect(lead.element == "pilote")
    #expect(source.path(of: lead) == "plan/axe/mesure")
    #expect(source.containers[lead.container].attribute("n") == "3")
    #expect(source.blocks[3].spans.map(\.kind) == [.bold])
  }

  @Test func akomaNtosoKeepsNumbersHeadingsAndIdentifiers() throws {
    let source = try read(
      """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><doc><meta><identification><FRBRExpression>
      <FRBRlanguage language="fra"/></FRBRExpression></identification></meta><mainBody><article eId="art_1"><num>Mesure 1</num>
      <heading>Contrôler</heading><paragraph eId="art_1__para_1"><content><p>Texte <ref href="#x">cité</ref>.</p></content>
      </paragraph></article></mainBody></doc></akomaNtoso>
      """)
    #expect(source.format == .akomaNtoso)
    #expect(source.declaredLanguage == "fr")
    #expect(source.blocks.map(\.kind) == [.number, .heading, .paragraph])
    #expect(source.blocks.map(\.place.fragment) == ["art_1", "art_1", "art_1__para_1"])
  }

  @Test func teiHeadersAreNoTextAndNotesFollowTheirParagraph() throws {
    let source = try read(
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Feuille</title></titleStmt></fileDesc></teiHeader>
      <text><body><div><head>Soigner</head><p>Avant<note>Une note.</note> après.</p><list><item>a</item><item>b</item></list></div></body></text></TEI>
      """)
    #expect(source.format == .tei)
    #expect(source.declaredTitle == "Feuille")
    #expect(source.lines == ["Soigner", "Avant après.", "Une note.", "a", "b"])
    #expect(source.blocks.map(\.kind) == [.heading, .paragraph, .note, .listItem, .listItem])
  }

  @Test func textAroundANestedListIsKeptInOrder() throws {
    let source = try read("<doc><p>Un<list><item>deux</item></list>trois</p></doc>")
    #expect(source.lines == ["Un", "deux", "trois"])
  }

  @Test func truncatedXMLIsAnErrorWithItsPlace() {
    #expect {
      try read("<?xml version=\"1.0\"?>\n<plan><titre>Plan</titre>\n<axe>", name: "p.xml")
    } throws: { error in
      let explanation = (error as? IngestError)?.explanation
      return explanation?.en.hasPrefix("p.xml:3") == true && explanation?.en.contains("incomplete") == true
    }
  }

  @Test func entityBombsAndExternalEntitiesAreRefused() {
    let levels = zip("bcdefghij", "abcdefghi").map { "<!ENTITY \($0) \"\(String(repeating: "&\($1);", count: 10))\">" }
    let bomb = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\">\(levels.joined())]><l>&j;</l>"
    #expect(throws: IngestError.self) { try read(bomb) }
    let external = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><l>a &x; b</l>"
    #expect(throws: IngestError.self) { try read(external) }
  }

  @Test func charactersByNameAreWrittenOut() throws {
    let source = try read(
      "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY dgcs \"Direction\">]><l><p>La &dgcs; &#233;t&#xe9;</p></l>")
    #expect(source.lines == ["La Direction été"])
  }
}
