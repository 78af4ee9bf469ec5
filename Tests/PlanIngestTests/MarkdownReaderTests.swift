import PlanModel
import Testing

@testable import PlanIngest

@Suite struct MarkdownReaderTests {
  private let text = """
    Plan
    ====
    ## Axe 1 ##
    Un **pilote** et [un lien](https://x.example) sur
    deux lignes.

    1. Former
       les agents
    2. Loger
    - libre * sans partenaire

    | N° | Titre |
    |----|:-----:|
    | 1  |       |
    """

  @Test func headingsListsTablesAndMarksAreRead() throws {
    let source = try read(text, name: "plan.md")
    #expect(source.format == .markdown)
    #expect(
      source.lines == [
        "Plan", "Axe 1", "Un pilote et un lien sur deux lignes.", "Former les agents", "Loger",
        "libre * sans partenaire",
        "N°", "Titre", "1",
      ])
    #expect(source.blocks.prefix(2).map(\.level) == [1, 2])
    #expect(source.blocks[2].spans.map(\.kind) == [.bold, .link])
    #expect(source.blocks[3...5].map(\.marker) == ["1.", "2.", "•"])
    #expect(source.blocks.map(\.place.line) == [1, 3, 4, 7, 9, 10, 12, 12, 14])
    expectSoundOutline(source)
  }

  @Test func underscoresMarkItalicBetweenWordsAndStayInsideThem() throws {
    let source = try read("_Part des classes_ et plan_2024_final, _seul", name: "plan.md")
    #expect(source.lines == ["Part des classes et plan_2024_final, _seul"])
    #expect(source.blocks[0].spans.map(\.kind) == [.italic])
  }
}
