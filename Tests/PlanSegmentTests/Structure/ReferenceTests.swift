import PlanIngest
import PlanModel
import Testing

@testable import PlanSegment

@Suite struct ReferenceTests {
  private static let corpus = [
    Document(id: "own", title: "Plan forêts 2024-2028", aliases: ["plan forêts"], period: Period(iso: "2024/2028")),
    Document(
      id: "eau", title: "Plan national de l'eau 2022-2026", aliases: ["plan eau", "stratégie 8.7"],
      period: Period(iso: "2022/2026")),
  ]

  private func targets(_ text: String) throws -> [Reference.Target] {
    let html = "<html lang=\"fr\"><body><p>\(text)</p></body></html>"
    let source = try Ingest().read(bytes: Array(html.utf8), name: "a.html")
    return Segmenter().segment([source], document: Self.corpus[0], corpus: Self.corpus).references.map(\.target)
  }

  @Test(arguments: [
    (
      "Il complète le plan national de l’eau 2022-2026 et le plan eau.",
      [Reference.Target.document("eau"), .document("eau")]
    ),
    ("Selon l'action 13 du plan eau, les rives sont replantées.", [.measure(document: "eau", number: "13")]),
    (
      "Les mesures 9 et 14 du plan eau existent.",
      [.measure(document: "eau", number: "9"), .measure(document: "eau", number: "14")]
    ),
    (
      "La mesure M25 de la stratégie 8.7 suit la mesure 3 du même plan.",
      [.measure(document: "eau", number: "M25"), .measure(document: "eau", number: "3")]
    ),
    ("La mesure 46 du présent plan viendra plus tard.", [.measure(document: "own", number: "46")]),
    (
      "La loi n° 2014-118 du 6 mars 2014 et la directive 2011/36/UE.",
      [.law("loi n° 2014-118 du 6 mars 2014"), .law("directive 2011/36/UE")]
    ),
    ("Il suit le schéma national d'accueil 2020-2023.", [.unknownPlan("schéma national d'accueil 2020-2023")]),
    ("La mesure 14, qui portait le réseau, est close. Le plan compte 42 mesures.", []),
    ("Le plan forêts 2024-2028 est notre plan.", []),
  ]) func mentionsAreFoundWithTheirTargets(_ text: String, _ expected: [Reference.Target]) throws {
    #expect(try targets(text) == expected)
  }
}
