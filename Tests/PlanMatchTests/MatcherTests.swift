import PlanModel
import Testing

@testable import PlanMatch

struct MatcherTests {
  private static let text =
    "Une cellule de veille analyse les annonces publiées sur les sites, signale aux plateformes celles qui doivent être retirées et transmet aux enquêteurs les éléments utiles à une procédure."

  private func plan(_ id: String, _ measures: [(title: String, body: String)]) -> Plan {
    PlanFromRows(
      Document(id: id, role: id == "un" ? .reference : .peer),
      measures.enumerated().map { .init(id: "\(id):\($0.offset)", title: $0.element.title, body: [$0.element.body]) }
    ).plan
  }

  private func compare(_ plans: [Plan], jobs: Int = 2) -> Comparison {
    Matcher(options: .init(jobs: jobs)).compare(plans, thesaurus: Thesaurus(concepts: []))
  }

  private let fillers: [(title: String, body: String)] = [
    ("Planter des haies", "Les communes rurales reçoivent des arbustes adaptés au sol."),
    ("Réparer les digues", "Le service des eaux renforce les ouvrages avant chaque hiver."),
    ("Former les pompiers volontaires", "Deux jours de formation par an portent sur les feux de forêt."),
  ]

  @Test func copiedMeasureIsVerbatimAndQuotedExactly() throws {
    let one = plan("un", [("Créer une cellule de veille des annonces", Self.text)] + fillers)
    let two = plan(
      "deux",
      [
        ("Planifier les transports", "Les bus circulent la nuit."),
        ("Créer une cellule de veille des annonces", Self.text),
      ])
    let pair = try #require(compare([one, two]).pairs.first { $0.a == "un:0" && $0.b == "deux:1" })
    #expect(pair.relation == .verbatim)
    #expect(one.sources[0][pair.aQuote.range] == two.sources[0][pair.bQuote.range])
    #expect(pair.passages.first?.words ?? 0 > 20)
  }

  @Test func measureAndItsOppositeAreNoDuplicates() {
    let one = plan(
      "un",
      [
        (
          "Interdire l'hébergement à l'hôtel des mineurs confiés",
          "L'hébergement à l'hôtel des mineurs confiés prend fin."
        )
      ] + fillers)
    let two = plan(
      "deux",
      [
        (
          "Autoriser l'hébergement à l'hôtel des mineurs confiés",
          "L'hébergement à l'hôtel des mineurs confiés prend fin."
        )
      ])
    let pairs = compare([one, two]).pairs.filter { $0.b == "deux:0" && $0.relation.isCounterpart }
    #expect(pairs.isEmpty)
  }

  @Test func measureWithoutCounterpartKeepsItsNearestCandidates() throws {
    let one = plan("un", fillers)
    let two = plan("deux", [("Planter des arbres en ville", "Chaque école choisit les essences avec ses élèves.")])
    let found = compare([one, two])
    #expect(!found.pairs.contains { $0.relation.isCounterpart })
    let nearest = try #require(found.nearestRejected["deux:0"]?["un"])
    #expect(nearest.count <= 3)
    #expect(nearest.first?.a == "un:0")
  }

  @Test func resultDoesNotDependOnTheNumberOfThreads() {
    let titles = (0..<90).map { ("Mesure \($0 % 7) pour le territoire \($0 % 11)", Self.text + " Lot \($0 % 5).") }
    let plans = [plan("un", Array(titles.prefix(45))), plan("deux", Array(titles.suffix(45)))]
    let (one, two) = (compare(plans, jobs: 1), compare(plans, jobs: 2))
    #expect(one.pairs == two.pairs)
    #expect(one.nearestRejected == two.nearestRejected)
  }

  @Test func emptyAndWordlessPlansAreCompared() {
    let odd = plan("un", [("", ""), ("— !", "…"), ("le la les", "de du des")])
    #expect(compare([odd, plan("deux", []), plan("trois", [("", "")])]).pairs.isEmpty)
    #expect(compare([]).pairs.isEmpty)
  }

  @Test func rankingFindsTheSameSubjectFirst() {
    let rows = Matcher().rank(
      plan("un", [("Planter des haies", "Des arbustes pour les communes.")]), in: [plan("deux", fillers)], top: 2,
      thesaurus: Thesaurus(concepts: []))
    #expect(rows.map(\.rank) == [1, 2])
    #expect(rows.first?.to == "deux:0")
  }
}
