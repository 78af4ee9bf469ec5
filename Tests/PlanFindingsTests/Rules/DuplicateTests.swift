import PlanModel
import Testing

@testable import PlanFindings

@Suite struct DuplicateTests {
  private static let plans = """
    == ref reference
    1. 1️⃣Former les agents au repérage
    @lead La DILEX
    @budget 1200000
    9. Ouvrir un portail
    == migrants peer
    2. 2️⃣Former les agents au repérage des victimes
    @lead Délégation à la lutte contre l'exploitation
    @budget 1200000
    """

  private func corpus(_ relation: Relation, confidence: Double = 0.9, plans: String = plans) -> MarkedCorpus {
    var corpus = MarkedCorpus(plans)
    corpus.pairs = [corpus.pair("ref:1", "migrants:2", relation, confidence: confidence)]
    return corpus
  }

  private func duplications(_ corpus: MarkedCorpus) -> [String] {
    corpus.findings.findings.filter { $0.group == .duplications && $0.rule != "double-counted-means" }.map(\.rule)
  }

  @Test(arguments: [
    (Relation.verbatim, "verbatim-duplicate"), (.paraphrase, "paraphrase-duplicate"), (.sameObject, "same-object"),
  ])
  func aPairIsReportedUnderOneRuleAlone(relation: Relation, rule: String) throws {
    let corpus = corpus(relation)
    #expect(duplications(corpus) == [rule])
    let finding = try #require(corpus.findings(of: rule).first)
    #expect(corpus.marks(of: finding) == [1, 2])
    #expect(finding.confidence == 0.9)
  }

  @Test func aSameThemeOrAnUnsurePairIsNoFinding() {
    #expect(duplications(corpus(.sameTheme)).isEmpty)
    #expect(duplications(corpus(.verbatim, confidence: 0.4)).isEmpty)
  }

  @Test func theExplanationNamesWhatBothSay() throws {
    var corpus = corpus(.paraphrase)
    corpus.institutions = [.init(name: "DILEX", variants: ["délégation à la lutte contre l'exploitation"])]
    let finding = try #require(corpus.findings(of: "paraphrase-duplicate").first)
    #expect(
      finding.explanation.fr
        == "«\u{A0}Former les agents au repérage\u{A0}» (Plan ref, mesure\u{A0}1) et "
        + "«\u{A0}Former les agents au repérage des victimes\u{A0}» (Plan migrants, mesure\u{A0}2) annoncent la même action "
        + "sur le même objet, en d'autres termes. Les deux nomment le même pilote\u{A0}: La DILEX. "
        + "Les deux annoncent le même montant\u{A0}: 1\u{202F}200\u{202F}000\u{A0}€.")
  }

  @Test func theWordsOfASummaryProveNoCopy() {
    let summaries = Self.plans.replacing("migrants peer", with: "migrants peer partial summary")
    #expect(duplications(corpus(.verbatim, plans: summaries)) == ["paraphrase-duplicate"])
  }

  @Test func twoMeasuresOfOnePlanAreAnInternalDuplicateUnlessOnlyTheirObjectIsTheSame() {
    var corpus = MarkedCorpus(Self.plans)
    corpus.pairs = [corpus.pair("ref:1", "ref:9", .paraphrase)]
    #expect(duplications(corpus) == ["internal-duplicate"])
    corpus.pairs = [corpus.pair("ref:1", "ref:9", .sameObject)]
    #expect(duplications(corpus).isEmpty)
  }

  @Test func measuresOfOnePlanMustBeAlikeInTheirOwnWords() {
    var corpus = MarkedCorpus(Self.plans)
    var pair = corpus.pair("ref:1", "ref:9", .paraphrase)
    pair.signals[.lexical] = 0.2
    corpus.pairs = [pair]
    #expect(duplications(corpus).isEmpty)
  }
}
