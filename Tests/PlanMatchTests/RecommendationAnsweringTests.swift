import PlanModel
import Testing

@testable import PlanMatch

struct RecommendationAnsweringTests {
  private static let shelter = (
    "Ouvrir des places d'hébergement sécurisé", "Les places d'hébergement sécurisé accueillent les victimes menacées."
  )
  private static let farm = ("Planter des haies", "Les communes rurales reçoivent des arbustes adaptés au sol.")
  private static let water = ("Réparer les digues", "Le service des eaux renforce les ouvrages avant chaque hiver.")
  private static let fire = ("Former les pompiers", "Deux jours de formation portent sur les feux de forêt.")
  private static let bus = ("Planifier les transports", "Les bus circulent la nuit entre les gares.")

  private func plan(
    _ id: String, _ role: Document.Role, _ measures: [(String, String)], period: String = "2024/2027"
  ) -> Plan {
    PlanFromRows(
      Document(id: id, role: role, period: Period(iso: period)),
      measures.enumerated().map { .init(id: "\(id):\($0.offset)", title: $0.element.0, body: [$0.element.1]) }
    ).plan
  }

  private func answer(_ plans: [Plan], asOf: String? = nil, pairs: [Pair] = []) throws -> RecommendationAnswer {
    let answers = RecommendationAnswering().answers(
      in: plans, reference: "ref", asOf: asOf.flatMap { CalendarDay(iso: $0) }, comparison: Comparison(pairs: pairs),
      thesaurus: Thesaurus(concepts: []))
    return try #require(answers.first { $0.id == "epu:0" })
  }

  private let asked = [("", "Ouvrir des places d'hébergement sécurisé pour les victimes menacées.")]

  @Test func aMeasureOfTheReferenceAnswers() throws {
    let ref = plan("ref", .reference, [Self.farm, Self.shelter, Self.water])
    let peer = plan("peer", .peer, [Self.fire, Self.bus])
    let found = try answer([ref, peer, plan("epu", .recommendations, asked)])
    #expect(found.verdict == .answered)
    #expect(found.measures == ["ref:1"])
  }

  @Test func aPeerAloneAnswersInPartAndOnlyWhileItIsInForce() throws {
    let ref = plan("ref", .reference, [Self.farm, Self.water, Self.fire])
    let peer = plan("peer", .peer, [Self.shelter, Self.bus], period: "2022/2024")
    let plans = [ref, peer, plan("epu", .recommendations, asked)]
    #expect(try answer(plans).verdict == .partly)
    #expect(try answer(plans, asOf: "2026-01-01").verdict == .unanswered)
  }

  @Test func anAnswerSpreadsToWhatSaysTheSame() throws {
    let ref = plan("ref", .reference, [Self.farm, Self.water, Self.fire])
    let peer = plan("peer", .peer, [Self.shelter, Self.bus])
    let pair = Pair(
      a: "ref:2", b: "peer:0", relation: .paraphrase, confidence: 0.9, signals: Signals(),
      aQuote: TextPlace(range: TextRange(0, 1)), bQuote: TextPlace(range: TextRange(0, 1)))
    let found = try answer([ref, peer, plan("epu", .recommendations, asked)], pairs: [pair])
    #expect(found.verdict == .answered)
    #expect(found.measures == ["ref:2", "peer:0"])
  }

  @Test func whatNobodyAnswersNamesWhatComesNearest() throws {
    let ref = plan("ref", .reference, [Self.farm, Self.water, Self.fire])
    let found = try answer([ref, plan("epu", .recommendations, [("", "Former les juges aux violences.")])])
    #expect(found.verdict == .unanswered)
    #expect(found.measures.isEmpty)
    #expect(found.nearest == "ref:2")
  }
}
