import PlanModel

extension Page {
  private func heading(_ plan: Int) -> HeatMap.Heading {
    let document = index.document(plan)
    return HeatMap.Heading(text: LocalizedText(fr: document.short, en: document.short), language: document.language)
  }

  /// A value of a filter in an address of the page.
  private func encoded(_ value: String) -> String {
    TextFragment.encoded(part: value)
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
        let address = share.matched > 0 ? "#pairs?plan=" + encoded(from) + "&other=" + encoded(to) : nil
        return .value(percent(share.share), shade: share.share, address: address)
      }, title: "plans-title"
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
        return HeatMap.Heading(text: LocalizedText(fr: title, en: title), note: index.read(position, \.distinctNumber))
      },
      cell: { row, column in
        guard let pair = overlaps.closest(to: measures[row], in: plans[column]), pair.relation.isCounterpart else {
          return .empty
        }
        let address = "#pair/" + TextFragment.encoded(part: pair.a) + "/" + TextFragment.encoded(part: pair.b)
        let (sign, shade) = Page.look(of: pair.relation)
        return .value(sign + "\u{202F}" + percent(min(0.99, pair.confidence)), shade: shade, address: address)
      }, title: "reference-title"
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
        let address =
          "#measures?plan=" + encoded(index.document(plans[column]).id) + "&theme=" + encoded(use.notations[row])
        return .value(String(measures), shade: shade, address: measures > 0 ? address : nil)
      }, title: "themes-title"
    ).write(to: &html)
  }

  func writeMeans(to html: inout HTMLWriter) {
    let plans = index.comparedPlans.filter { !index.plans[$0].measures.isEmpty }
    let attributes: [(filter: String, title: LocalizedText, isStated: (Measure) -> Bool)] = [
      ("lead", LocalizedText(fr: "Pilote", en: "Lead"), { !$0.leads.isEmpty }),
      ("deadline", LocalizedText(fr: "Échéance", en: "Deadline"), { !$0.deadlines.isEmpty }),
      ("budget", LocalizedText(fr: "Budget", en: "Budget"), { !$0.budgets.isEmpty }),
      ("indicator", LocalizedText(fr: "Indicateur", en: "Indicator"), { !$0.indicators.isEmpty }),
      ("public", LocalizedText(fr: "Public", en: "Public"), { !$0.publics.isEmpty }),
      ("territory", LocalizedText(fr: "Territoire", en: "Territory"), { !$0.territories.isEmpty }),
    ]
    HeatMap(
      caption: Words.meansCaption, corner: LocalizedText(fr: "Plan", en: "Plan"),
      columns: attributes.map { HeatMap.Heading(text: $0.title) },
      rows: plans.map { plan in
        var heading = heading(plan)
        heading.aside = String(index.plans[plan].measures.count)
        return heading
      },
      cell: { row, column in
        let plan = index.plans[plans[row]]
        let share =
          Double(plan.measures.filter(attributes[column].isStated).count) / Double(plan.measures.count)
        let isPartial = plan.document.completeness == .partial
        let address =
          "#measures?plan=" + encoded(plan.document.id) + "&without=" + attributes[column].filter
        return .value(
          (isPartial && share < 1 ? "≥\u{202F}" : "") + percent(share), shade: share,
          address: isPartial || share == 1 ? nil : address)
      }, title: "means-title", isUpright: true
    ).write(to: &html)
  }

  /// Years by plan: when what falls due.
  func writeDeadlines(to html: inout HTMLWriter) {
    let plans = index.comparedPlans.filter { plan in index.plans[plan].measures.contains { !$0.years.isEmpty } }
    var counts: [[Int: Int]] = []
    for plan in plans {
      var years: [Int: Int] = [:]
      for measure in index.plans[plan].measures { for year in measure.years { years[year, default: 0] += 1 } }
      counts.append(years)
    }
    let years = Set(counts.flatMap(\.keys)).sorted()
    guard !years.isEmpty else { return }
    let greatest = Double(counts.flatMap(\.values).max() ?? 1)
    html.element(
      "h3", ["class": "heading", "id": "deadlines-title"], LocalizedText(fr: "Échéances", en: "Deadlines"))
    HeatMap(
      caption: Words.deadlinesCaption, corner: LocalizedText(fr: "Plan", en: "Plan"),
      columns: years.map { HeatMap.Heading(text: LocalizedText(fr: String($0), en: String($0))) },
      rows: plans.map(heading),
      cell: { row, column in
        guard let count = counts[row][years[column]] else { return .empty }
        let plan = encoded(index.document(plans[row]).id)
        let address = "#measures?plan=" + plan + "&year=" + String(years[column])
        return .value(String(count), shade: (Double(count) / greatest).squareRoot(), address: address)
      }, title: "deadlines-title", isUpright: true
    ).write(to: &html)
  }

  func writeInstitutions(to html: inout HTMLWriter) {
    let shown = 80
    let institutions = Array(leads.institutions.prefix(shown))
    let plans = index.comparedPlans.filter { plan in institutions.contains { $0.measuresByPlan[plan] > 0 } }
    let greatest = Double(institutions.flatMap(\.measuresByPlan).max() ?? 1)
    HeatMap(
      caption: Words.institutionsCaption, corner: LocalizedText(fr: "Institution", en: "Institution"),
      columns: plans.map(heading),
      rows: institutions.map {
        HeatMap.Heading(text: LocalizedText(fr: $0.name, en: $0.name), aside: String($0.total))
      },
      cell: { row, column in
        let count = institutions[row].measuresByPlan[plans[column]]
        guard count > 0 else { return .empty }
        let plan = encoded(index.document(plans[column]).id)
        let address = "#measures?plan=" + plan + "&ministry=" + encoded(institutions[row].name)
        return .value(String(count), shade: (Double(count) / greatest).squareRoot(), address: address)
      }, title: "institutions-title"
    ).write(to: &html)
    let rest = leads.institutions.count - institutions.count
    guard rest > 0 else { return }
    html.element("p") { html in
      html.text(LocalizedText(fr: "\(rest) autres, dans ", en: "\(rest) more, in "))
      html.element("a", ["href": "institutions.csv"]) { $0.text("institutions.csv") }
    }
  }
}

extension Measure {
  /// Years in which the measure falls due, ascending.
  var years: [Int] {
    Set(deadlines.compactMap { ($0.value.end ?? $0.value.start)?.year }).sorted()
  }
}
