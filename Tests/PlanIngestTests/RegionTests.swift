import PlanModel
import Testing

@testable import PlanIngest

@Suite struct RegionTests {
  private let sentence =
    "Les préfets réunissent chaque trimestre les associations et les services de l'État, puis ils rendent compte."

  private func page(_ body: String) throws -> SourceText {
    try read("<!DOCTYPE html><html><body>\(body)</body></html>")
  }

  @Test func elementsAndWordsNameTheParts() throws {
    let source = try page(
      """
      <header><p>Ministère</p><nav><a href=/>Accueil</a></nav></header><p class="fil-ariane"><a href=/>Accueil</a> &gt; Plan</p>
      <div class="cookies"><p>Ce site utilise des cookies.</p></div><div><h1>Plan</h1><p>\(sentence)</p><p>\(sentence)</p>
      <p>\(sentence)</p></div><aside><p>À lire aussi</p></aside><footer>Mentions légales</footer>
      """)
    let regions = source.blocks.map(\.region)
    #expect(
      regions == [.banner, .navigation, .navigation, .banner, .main, .main, .main, .main, .aside, .footer])
  }

  @Test func aPageWithoutNamesIsWhollyMain() throws {
    let source = try page("<h1>Plan</h1><p>\(sentence)</p><h2>Mesure 1</h2><p>court</p>")
    #expect(source.blocks.allSatisfy { $0.region == .main })
  }

  @Test func aLongNoticeBesideAShortDocumentIsNotTheDocument() throws {
    let source = try page(
      "<aside class=notice><p>\(sentence)</p><p>\(sentence)</p></aside><main><h1>Avis</h1><h2>Ouvrir un guichet</h2></main>"
    )
    #expect(source.blocks.map(\.region) == [.aside, .aside, .main, .main])
  }

  @Test func partsAfterTheTextAreKnownByTheirHeadingsAndCreditsByTheirFirstWords() throws {
    let source = try page(
      "<main><h1>Plan</h1><p>\(sentence)</p><p>\(sentence)</p><p>\(sentence)</p><p>\(sentence)</p><p>Crédits photos : Vue</p>"
        + "<div><h2>Pour citer cet article :</h2><p>Plan, 2025.</p></div><h2>Partager</h2><p>(c) Former les juges.</p></main>"
    )
    #expect(source.blocks.map(\.region) == [.main, .main, .main, .main, .main, .aside, .aside, .aside, .main, .main])
  }

  @Test func aLineWithAnAddressToWriteToIsText() throws {
    let source = try page("<p>\(sentence)</p><p><a href='mailto:plan@example.org'>plan@example.org</a></p>")
    #expect(source.blocks.map(\.region) == [.main, .main])
  }

  @Test func aNameDoesNotHideThePageItself() throws {
    let source = try page("<div class='with-sidebar menu'><h1>Plan</h1><p>\(sentence)</p><p>\(sentence)</p></div>")
    #expect(source.blocks.allSatisfy { $0.region == .main })
  }

  @Test func listsOfLinksAreMenusAndTablesOfLinkedTitlesAreNot() throws {
    let rows = (1...4).map { "<tr><td>\($0)<td><a href=/m\($0)>Former les agents du service \($0)</a>" }.joined()
    let source = try page(
      "<ul><li><a href=/a>Actualités<li><a href=/b>Agenda<li><a href=/c>Presse</ul><p>\(sentence)</p><p>\(sentence)</p>"
        + "<table>\(rows)</table>")
    #expect(source.lines(of: .listItem).count == 3)
    #expect(source.blocks.prefix(3).allSatisfy { $0.region == .navigation })
    #expect(source.blocks.dropFirst(3).allSatisfy { $0.region == .main })
  }

  @Test func mainTextSetsRowsOnOneLine() throws {
    let source = try page("<p>\(sentence)</p><table><tr><td>1<td>Former<tr><td>2<td>Loger</table><footer>x</footer>")
    #expect(source.mainText == sentence + "\n1\tFormer\n2\tLoger")
  }
}
