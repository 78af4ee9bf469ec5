import PlanModel
import Testing

@testable import PlanFindings

@Suite struct ThemeGapTests {
  private static let overseas = concept("T10", "Outre-mer", facet: "territory", other: ["ultramarin"])

  private func corpus(_ text: String) -> MarkedCorpus {
    var corpus = MarkedCorpus(text)
    corpus.concepts = [
      Self.overseas, concept("F20", "Exploitation par le travail"),
      concept("F22", "Servitude domestique", broader: "F20"),
    ]
    return corpus
  }

  @Test func aTopicOfPeersThatTheReferenceDoesNotTreatIsReportedWithTheirWords() throws {
    let corpus = corpus(
      """
      == ref reference 2024/2027
      1. Former les agents
      @concepts F20
      == enfants peer 2023/2027
      7. 1️⃣Aller outre-mer
      @concepts T10
      == femmes peer 2023/2027
      3. 2️⃣Adapter le plan aux territoires d'outre-mer
      @concepts T10
      """)
    let finding = try #require(corpus.findings(of: "theme-gap").first)
    #expect(corpus.findings(of: "theme-gap").count == 1)
    #expect(finding.documents == ["ref", "enfants", "femmes"])
    #expect(finding.measures == ["enfants:7", "femmes:3"])
    #expect(corpus.marks(of: finding) == [1, 2])
    #expect(finding.severity == .major)
    #expect(
      finding.explanation.fr
        == "Plan ref\u{A0}: aucune des 1 mesure ne traite de «\u{A0}Outre-mer\u{A0}», que traitent Plan enfants "
        + "(mesure\u{A0}7) et Plan femmes (mesure\u{A0}3). Termes cherchés dans tout le texte\u{A0}: "
        + "«\u{A0}Outre-mer\u{A0}», «\u{A0}ultramarin\u{A0}». Aucun n'y figure.")
  }

  @Test func aBroaderTopicIsPartialCoverageAndIsQuoted() throws {
    let corpus = corpus(
      """
      == ref reference
      4. 2️⃣Contrôler les exploitations agricoles
      @concepts F20
      == travail peer
      9. 1️⃣Protéger les employés de maison
      @concepts F22
      """)
    let finding = try #require(corpus.findings(of: "theme-gap").first)
    #expect(corpus.marks(of: finding) == [1, 2])
    #expect(finding.evidence.map(\.role) == [.statement, .nearest])
    #expect(
      finding.explanation.en.hasSuffix("the broader topic “Exploitation par le travail” is treated (measure\u{A0}4)."))
    #expect(finding.severity == .minor)
  }

  @Test func aNarrowerTopicIsTreatment() {
    let corpus = corpus(
      """
      == ref reference
      1. Protéger les employés de maison
      @concepts F22
      == travail peer
      2. Lutter contre l'exploitation
      @concepts F20
      """)
    #expect(corpus.findings(of: "theme-gap").isEmpty)
  }

  @Test func aTermInAMeasureKeepsTheRuleSilent() {
    let corpus = corpus(
      """
      == ref reference
      1. Former les agents
      Les sessions se tiendront aussi dans les territoires ultramarins.
      == enfants peer
      7. Aller outre-mer
      @concepts T10
      """)
    #expect(corpus.findings(of: "theme-gap").isEmpty)
  }

  @Test func aTermOutsideTheMeasuresIsQuotedAsTheNearestThing() throws {
    let corpus = corpus(
      """
      == ref reference
      2️⃣L'outre-mer demande un effort particulier.
      1. Former les agents
      == enfants peer
      7. 1️⃣Aller outre-mer
      @concepts T10
      """)
    let finding = try #require(corpus.findings(of: "theme-gap").first)
    #expect(corpus.marks(of: finding) == [1, 2])
    #expect(finding.explanation.fr.contains("Hors des mesures, le texte emploie"))
  }

  @Test func aTwinInTheReferenceTreatsTheTopicInOtherWords() {
    var corpus = corpus(
      """
      == ref reference
      1. Former les agents des îles lointaines
      == enfants peer
      7. Former les agents d'outre-mer
      @concepts T10
      """)
    corpus.pairs = [corpus.pair("ref:1", "enfants:7", .paraphrase)]
    #expect(corpus.findings(of: "theme-gap").isEmpty)
  }

  @Test func aPartialReferenceMakesAQuestion() throws {
    let corpus = corpus(
      """
      == ref reference partial
      1. Former les agents
      == enfants peer
      7. 1️⃣Aller outre-mer
      @concepts T10
      """)
    #expect(corpus.findings(of: "theme-gap").isEmpty)
    let question = try #require(corpus.findings.toCheck.first { $0.rule == "theme-gap" })
    #expect(question.explanation.fr.contains("traite-t-il de «\u{A0}Outre-mer\u{A0}»\u{202F}?"))
    #expect(corpus.marks(of: question) == [1])
  }

  @Test func theIdentifierDoesNotDependOnThePeers() throws {
    let one = corpus("== ref reference\n1. Former\n== enfants peer\n7. Aller outre-mer\n@concepts T10")
    let other = corpus("== ref reference\n1. Former\n== femmes peer\n2. Outre-mer\n@concepts T10")
    #expect(one.findings(of: "theme-gap").map(\.id) == other.findings(of: "theme-gap").map(\.id))
  }
}
