import PlanModel
import Testing

@testable import PlanFindings

@Suite struct InstitutionsTests {
  private func kinship(_ a: String, _ b: String, text: String = "") -> Institutions.Kinship {
    MarkedCorpus("== ref reference\n\(text)").institutionsNamed.kinship(a, b)
  }

  private static let glossary = """
    DSOS : Direction des soins et de l'offre de santé, direction du ministère de la Santé. DILEX : Délégation \
    interministérielle à la lutte contre l'exploitation.
    """

  @Test func articlesAccentsAndCaseTellNothing() {
    #expect(kinship("Le Ministère de la santé", "ministère de la Santé") == .same)
  }

  @Test func aGlossaryWritesAcronymsOut() {
    #expect(
      kinship("DILEX", "Délégation interministérielle à la lutte contre l'exploitation", text: Self.glossary) == .same)
    #expect(kinship("DILEX", "Direction des migrations", text: Self.glossary) == .different)
  }

  @Test func aNameBeforeBracketsDefinesTheAcronymInThem() {
    let text = "Le pilotage revient à la Brigade numérique de l'État (BNE), créée en 2021."
    #expect(kinship("BNE", "brigade numérique de l'État", text: text) == .same)
    #expect(kinship("BNE", "Direction des migrations", text: text) == .different)
  }

  @Test func aServiceAndItsMinistryAreOne() {
    let service = "Direction des soins et de l'offre de santé"
    #expect(kinship(service, "ministère de la Santé", text: Self.glossary) == .same)
    #expect(kinship(service, "ministère de la Santé") == .different)
    #expect(kinship("direction de l'école (ministère de l'Instruction)", "Ministère de l'Instruction") == .same)
  }

  @Test func theLettersOfAnAcronymMakeItLikely() {
    #expect(kinship("SEDF", "secrétariat d'État aux droits des femmes") == .same)
    #expect(kinship("OVAA", "direction des migrations") == .unknown)
  }

  @Test func aNicknameThatNothingExplainsIsUnknown() {
    #expect(kinship("la Chancellerie", "Direction de l'enfance") == .unknown)
  }
}
