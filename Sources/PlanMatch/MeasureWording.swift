import PlanModel

/// What a measure says, as strings: for what is made of letters and sentences and not of stems.
struct MeasureWording: Sendable {
  /// The title as printed.
  var title: String
  /// The running text under it, one string a block, without label lines.
  var body: [String]

  /// The wording of every measure of the plans, plan by plan: the items of ``MeasureTerms``.
  static func all(of plans: [Plan]) -> [MeasureWording] {
    plans.flatMap { plan in plan.measures.map { MeasureWording($0, in: plan) } }
  }

  private init(_ measure: Measure, in plan: Plan) {
    func text(of place: TextPlace) -> String? {
      plan.sources.indices.contains(place.source) ? String(plan.sources[place.source][place.range]) : nil
    }
    title = measure.titlePlace.flatMap(text) ?? ""
    body = measure.bodyPlaces.compactMap(text)
    // A measure without places (made in memory) has its folded text alone.
    if title.isEmpty && body.isEmpty { body = [measure.text] }
  }
}
