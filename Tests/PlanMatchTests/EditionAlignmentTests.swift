import PlanModel
import Testing

@testable import PlanMatch

struct EditionAlignmentTests {
  private static let portal = (
    "Ouvrir un portail d'information",
    "Un site présente les droits des victimes, les numéros utiles et les lieux d'accueil les plus proches."
  )
  private static let training = (
    "Former les policiers au repérage",
    "Une journée de formation au repérage des victimes est proposée aux policiers de chaque commissariat."
  )
  private static let seizure = (
    "Saisir les biens des trafiquants",
    "Les biens acquis grâce à l'exploitation sont saisis dès l'enquête et vendus après le jugement."
  )
  private static let survey = (
    "Conduire une enquête annuelle",
    "L'institut de statistique interroge les associations par un questionnaire sur l'âge et la nationalité."
  )
  private static let inspection = (
    "Contrôler les récoltes",
    "L'inspection du travail conduit des contrôles inopinés dans les vignes pendant les vendanges."
  )

  private func plan(_ id: String, _ measures: [(String, String)], language: Language = .fr) -> Plan {
    var plan = PlanFromRows(
      Document(id: id, succeeds: id == "deux" ? "un" : nil, language: language),
      measures.enumerated().map { .init(id: "\(id):\($0.offset + 1)", title: $0.element.0, body: [$0.element.1]) }
    ).plan
    for index in plan.measures.indices { plan.measures[index].number = "\(index + 1)" }
    return plan
  }

  private func links(_ old: Plan, _ new: Plan) -> [String] {
    EditionAlignment().links(among: [new, old], thesaurus: Thesaurus(concepts: [])).map {
      "\($0.old?.suffix(1) ?? "-")>\($0.new?.suffix(1) ?? "-") \($0.relation.rawValue)"
    }
  }

  @Test func keptRenumberedDroppedAndNewMeasuresAreTold() {
    let old = plan("un", [Self.portal, Self.training, Self.seizure, Self.inspection])
    let new = plan("deux", [Self.portal, Self.seizure, Self.training, Self.survey])
    #expect(links(old, new) == ["1>1 renewed", "2>3 renumbered", "3>2 renumbered", "4>- dropped", "->4 new"])
  }

  @Test func aMeasureMadeIntoTwoIsSplitAndTwoMadeIntoOneAreMerged() {
    let both = ("Saisir les biens, former les policiers", Self.seizure.1 + " " + Self.training.1)
    let whole = plan("un", [Self.portal, both, Self.inspection])
    let parts = plan("deux", [Self.portal, Self.seizure, Self.training, Self.inspection])
    #expect(links(whole, parts) == ["1>1 renewed", "2>2 split", "2>3 split", "3>4 renumbered"])
    let before = plan("un", [Self.portal, Self.seizure, Self.training, Self.inspection])
    let after = plan("deux", [Self.portal, both, Self.inspection])
    #expect(links(before, after) == ["1>1 renewed", "2>2 merged", "3>2 merged", "4>3 renumbered"])
  }

  @Test func aLostLeadWeakensWhateverWasGained() throws {
    var (old, new) = (plan("un", [Self.portal, Self.training]), plan("deux", [Self.portal, Self.training]))
    let place = TextPlace(range: TextRange(0, 1))
    old.measures[0].leads = [Stated("DILEX", printed: "DILEX", place: place)]
    new.measures[0].indicators = [Stated("pages lues", printed: "pages lues", place: place)]
    new.measures[1].budgets = [Stated(Amount(hundredths: 100), printed: "1 €", place: place)]
    let found = EditionAlignment().links(from: old, to: new, thesaurus: Thesaurus(concepts: []))
    #expect(found.map(\.relation) == [.weakened, .strengthened])
    #expect(found[0].changes.fr == "Perdu : pilote « DILEX ». Gagné : indicateur « pages lues ».")
  }

  @Test func measuresThatLeaveTheirNeighboursHaveMoved() {
    var (old, new) = (
      plan("un", [Self.portal, Self.training, Self.seizure]), plan("deux", [Self.portal, Self.training, Self.seizure])
    )
    let axes = ["A", "B"].map { Axis(heading: $0, title: $0, place: TextPlace(range: TextRange(0, 1))) }
    (old.axes, new.axes) = (axes, axes)
    for index in 0..<3 {
      old.measures[index].axis = 0
      new.measures[index].axis = index == 2 ? 1 : 0
    }
    #expect(links(old, new) == ["1>1 renewed", "2>2 renewed", "3>3 moved"])
  }

  @Test func editionsInTwoLanguagesAreLeftAlone() {
    #expect(links(plan("un", [Self.portal]), plan("deux", [Self.portal], language: .en)).isEmpty)
  }
}
