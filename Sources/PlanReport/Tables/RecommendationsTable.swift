import PlanModel

extension Table {
  /// Recommendations and what answers them.
  static func recommendations(_ index: AnalysisIndex) -> Table {
    func measure(_ answer: RecommendationAnswer) -> Measure? {
      index.position(ofMeasure: answer.id).map { index.plans[$0.plan].measures[$0.measure] }
    }
    return Table(
      "recommendations", fr: "Recommandations", en: "Recommendations", key: ["id"],
      links: [Link(column: "id", table: "measures", key: "id")], rows: index.analysis.answers,
      columns: [
        TableColumn("id", fr: "Recommandation", en: "Recommendation") { .text($0.id) },
        TableColumn("body", fr: "Auteur", en: "Body") { answer in
          .optional(measure(answer)?.extra["body"]?.value ?? publisher(of: answer, in: index))
        },
        TableColumn("position", fr: "Position de l’État", en: "Position of the state") {
          .optional(measure($0)?.extra["position"]?.value)
        },
        TableColumn("verdict", fr: "Réponse", en: "Verdict") { .text($0.verdict.rawValue) },
        TableColumn("measures", .list, fr: "Mesures qui répondent", en: "Measures that answer") { .texts($0.measures) },
        TableColumn("confidence", .decimal, fr: "Confiance", en: "Confidence") { .decimal($0.confidence) },
        TableColumn("quote", fr: "Texte", en: "Text") {
          measure($0).flatMap { quotation(of: $0, in: index) } ?? .empty
        },
        TableColumn("explanation_fr", fr: "Explication en français", en: "Explanation in French") {
          .text($0.explanation.fr)
        },
        TableColumn("explanation_en", fr: "Explication en anglais", en: "Explanation in English") {
          .text($0.explanation.en)
        },
      ])
  }

  private static func publisher(of answer: RecommendationAnswer, in index: AnalysisIndex) -> String? {
    index.position(ofMeasure: answer.id).flatMap { index.document($0.plan).publisher }
  }

  /// The words of a recommendation: its body, or its title where that is all there is.
  private static func quotation(of measure: Measure, in index: AnalysisIndex) -> Cell? {
    guard let plan = index.plan(ofDocument: measure.document),
      let place = measure.bodyPlaces.first ?? measure.titlePlace ?? measure.places.first
    else { return nil }
    return .quotation(String(index.plans[plan].sources[place.source][place.range]))
  }
}
