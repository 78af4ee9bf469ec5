import PlanModel
import Testing

@testable import PlanMatch

struct ReuseTests {
  private static let copied =
    "Une cellule de veille analyse les annonces publiées sur les sites, signale aux plateformes celles qui doivent être retirées et transmet aux enquêteurs les éléments utiles."

  private func reuse(_ first: [String], _ second: [String]) -> (reuse: Reuse, plans: [Plan]) {
    let plans = [("un", first), ("deux", second)].map { id, bodies in
      PlanFromRows(
        Document(id: id), bodies.enumerated().map { .init(id: "\(id):\($0.offset)", title: "", body: [$0.element]) }
      ).plan
    }
    let measures = MeasureTerms(plans)
    let compared = ComparedPlans(corpus: plans)
    let seeds = SeedIndex(measures)
    let weights = seeds.wordWeights(measures, families: compared.families)
    return (Reuse(measures, seeds: seeds, weights: weights, compared: compared), plans)
  }

  @Test func copiedSentenceWithAChangedNumberIsOnePassageWithItsExactPlaces() throws {
    let (reuse, plans) = reuse(
      ["Elle comprend douze agents formés et tient un répertoire public des hébergeurs étrangers."],
      ["Créée en mars, elle comprend vingt agents formés et tient un répertoire public des hébergeurs étrangers."])
    let shared = try #require(reuse.shared(0, 1))
    let passage = try #require(shared.passages.first)
    #expect(shared.passages.count == 1)
    #expect(plans[0].sources[0][passage.a.range].hasPrefix("agents formés et tient"))
    #expect(plans[1].sources[0][passage.b.range].hasSuffix("hébergeurs étrangers"))
    #expect(shared.firstCoverage > 0.7)
  }

  @Test func movedSentencesCountWhereverTheyStand() throws {
    let other = "Les résultats sont remis chaque année au conseil national par un médecin indépendant."
    let (reuse, _) = reuse([Self.copied + " " + other], [other + " " + Self.copied])
    let shared = try #require(reuse.shared(0, 1))
    #expect(shared.passages.count == 2)
    #expect(shared.coverage > 0.9)
  }

  @Test func formulaOfManyMeasuresWeighsLittle() throws {
    let formula =
      "L'avancement de cette mesure est présenté au comité de coordination dans les conditions prévues au règlement."
    let subjects = ["Former les douaniers au contrôle des navires.", "Ouvrir un refuge de montagne pour randonneurs."]
    let fillers = (0..<5).map { "Sujet numéro \($0) sans aucun rapport particulier avec le reste. " + formula }
    let (alone, _) = reuse([subjects[0] + " " + formula], [subjects[1] + " " + formula])
    let (among, _) = reuse([subjects[0] + " " + formula] + fillers, [subjects[1] + " " + formula])
    let second = among.pairs.first { $0.first == 0 && $0.second == 6 }
    #expect(try #require(second).coverage < (try #require(alone.shared(0, 1))).coverage / 1.5)
  }

  @Test func identicalMeasuresInGreatNumberNeitherHangNorGrow() {
    let (reuse, _) = reuse(
      Array(repeating: Self.copied, count: 300), Array(repeating: Self.copied, count: 300))
    #expect(reuse.pairs.isEmpty)
  }
}
