import PlanModel

extension Page {
  private func heading(_ plan: Int) -> HeatMap.Heading {
    let document = index.document(plan)
    return HeatMap.Heading(text: LocalizedText(fr: document.short, en: document.short), language: document.language)
  }

  private func percent(_ share: Double) -> String {
    String(Int((share * 100).rounded()))
  }

  func writePlanMatrix(to html: inout HTMLWriter) {
    let plans = index.comparedPlans.filter { index.plans[$0].hasText }
    let headings = plans.map(heading)
    HeatMap(
      caption: Words.planMatrixCaption, corner: LocalizedText(fr: "Mesures de…", en: "Measures of…"),
      columns: headings, rows: headings,
      cell: { row, column in
        if row == column { return .sign("", Words.samePlan) }
        guard let share = overlaps.share(of: plans[row], in: plans[column]) else {
          return .sign("–", Words.notCompared)
        }
        let (from, to) = (index.document(plans[row]).id, index.document(plans[column]).id)
        let address = share.matched > 0 ? "#pairs/" + from + "/" + to : nil
        return .value(percent(share.share), shade: share.share, address: address)
      }, section: .plans
    ).write(to: &html)
  }

  func writeReferenceMatrix(to html: inout HTMLWriter) {
    let measures = index.referenceMeasures
    let plans = index.otherPlans.filter { plan in measures.contains { index.areCompared($0.plan, plan) } }
    HeatMap(
      caption: Words.referenceCaption, corner: LocalizedText(fr: "Mesure", en: "Measure"),
      columns: plans.map(heading),
      rows: measures.map { position in
        let title = index.read(position, \.title)
        return HeatMap.Heading(text: LocalizedText(fr: title, en: title), note: index.read(position, \.number))
      },
      cell: { row, column in
        guard let pair = overlaps.closest(to: measures[row], in: plans[column]), pair.relation.isCounterpart else {
          return .empty
        }
        let address = "#pair/" + TextFragment.encoded(part: pair.a) + "/" + TextFragment.encoded(part: pair.b)
        let (sign, shade) = Page.look(of: pair.relation)
        return .value(sign + "\u{202F}" + percent(min(0.99, pair.confidence)), shade: shade, address: address)
      }, section: .reference
    ).write(to: &html)
  }

  /// The sign of a relation, and a shade that deepens as the texts come closer.
  private static func look(of relation: Relation) -> (sign: String, shade: Double) {
    switch relation {
    case .verbatim: ("=", 0.9)
    case .paraphrase: ("≈", 0.5)
    case .sameObject, .sameTheme, .unrelated: ("~", 0.2)
    }
  }

  func writeThemeMatrix(to html: inout HTMLWriter) {
    let plans = index.comparedPlans.filter { index.plans[$0].hasText }
    // The shade compares shares of a plan's measures: long plans would else look darker throughout.
    let sizes = plans.map { max(1, index.plans[$0].measures.count) }
    HeatMap(
      caption: Words.themesCaption, corner: LocalizedText(fr: "Thème", en: "Theme"), columns: plans.map(heading),
      rows: use.notations.map { notation in
        let concept = index.analysis.thesaurus[notation]
        return HeatMap.Heading(
          text: LocalizedText(
            fr: concept?.label(in: .fr) ?? notation, en: concept?.label(in: .en) ?? notation), note: notation)
      },
      cell: { row, column in
        let measures = use.count(of: use.notations[row], in: plans[column]).measures
        if case .empty = Table.count(measures, of: plans[column], in: index) { return .empty }
        // A theme in a third of a plan's measures is as dark as it gets; the square root spreads the small shares.
        let shade = min(1, 3 * Double(measures) / Double(sizes[column])).squareRoot()
        let address = "#measures/" + index.document(plans[column]).id + "/" + use.notations[row]
        return .value(String(measures), shade: shade, address: measures > 0 ? address : nil)
      }, section: .themes
    ).write(to: &html)
  }

  func writeMeans(to html: inout HTMLWriter) {
    let plans = index.comparedPlans.filter { !index.plans[$0].measures.isEmpty }
    let attributes: [(LocalizedText, (Measure) -> Bool)] = [
      (LocalizedText(fr: "Pilote", en: "Lead"), { !$0.leads.isEmpty }),
      (LocalizedText(fr: "Échéance", en: "Deadline"), { !$0.deadlines.isEmpty }),
      (LocalizedText(fr: "Budget", en: "Budget"), { !$0.budgets.isEmpty }),
      (LocalizedText(fr: "Indicateur", en: "Indicator"), { !$0.indicators.isEmpty }),
    ]
    HeatMap(
      caption: Words.meansCaption, corner: LocalizedText(fr: "Plan", en: "Plan"),
      columns: attributes.map { HeatMap.Heading(text: $0.0) }, rows: plans.map(heading),
      cell: { row, column in
        let plan = index.plans[plans[row]]
        let share = Double(plan.measures.filter(attributes[column].1).count) / Double(plan.measures.count)
        let sign = plan.document.completeness == .partial && share < 1 ? "≥\u{202F}" : ""
        return .value(sign + percent(share), shade: share, address: nil)
      }, section: .means
    ).write(to: &html)
  }
}
