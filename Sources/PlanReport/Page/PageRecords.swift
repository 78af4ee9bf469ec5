import PlanModel

/// Measures, pairs and findings as records of the page.
extension PageData {
  mutating func write(_ position: AnalysisIndex.MeasurePosition, to json: inout JSONWriter) {
    let measure = index.plans[position.plan].measures[position.measure]
    let axis = measure.axis.map { index.plans[position.plan].path(ofAxis: $0).joined(separator: " › ") } ?? ""
    json.array { json in
      json.value(position.plan)
      json.value(measure.id)
      json.value(measure.distinctNumber ?? "")
      json.value(strings.number(of: measure.title))
      json.value(strings.number(of: axis))
      json.value(measure.sourcePlace.page ?? 0)
      json.array(measure.places) { json, place in json.value(index.texts[position.plan].codePoints(of: place)) }
      json.array { json in
        for tag in measure.concepts { if let number = conceptNumbers[tag.notation] { json.value(number) } }
      }
      json.array { json in write(PageData.said(by: measure), of: position.plan, to: &json) }
      json.array(Set(measure.leads.compactMap { leads.number(of: $0.value) }).sorted()) { $0.value($1) }
      json.array(measure.years) { $0.value($1) }
      json.value(missing(in: measure, of: position.plan))
    }
  }

  func write(_ pair: Pair, to json: inout JSONWriter) {
    guard let a = index.position(ofMeasure: pair.a), let b = index.position(ofMeasure: pair.b) else { return }
    json.array { json in
      json.value(measureNumbers[pair.a] ?? 0)
      json.value(measureNumbers[pair.b] ?? 0)
      json.value(pair.relation.rank)
      json.value(pair.confidence)
      json.value(index.texts[a.plan].codePoints(of: pair.aQuote))
      json.value(index.texts[b.plan].codePoints(of: pair.bQuote))
      json.array(pair.passages) { json, passage in json.value(index.texts[a.plan].codePoints(of: passage.a)) }
      json.array(pair.passages) { json, passage in json.value(index.texts[b.plan].codePoints(of: passage.b)) }
      json.array(Signal.allCases) { json, signal in json.value((pair.signals[signal] * 100).rounded() / 100) }
    }
  }

  mutating func write(_ finding: Finding, to json: inout JSONWriter) {
    json.array { json in
      json.value(finding.id)
      json.value(ruleNumbers[finding.rule] ?? 0)
      json.value(finding.severity.rank)
      json.value((finding.confidence * 100).rounded() / 100)
      json.array { json in for id in finding.documents { if let plan = index.plan(ofDocument: id) { json.value(plan) } }
      }
      json.array { json in for id in finding.measures { if let number = measureNumbers[id] { json.value(number) } } }
      json.array { json in for id in finding.concepts { if let number = conceptNumbers[id] { json.value(number) } } }
      json.array(strings.pattern(of: finding.explanation.fr)) { $0.value($1) }
      json.array(strings.pattern(of: finding.explanation.en)) { $0.value($1) }
      json.array { json in for evidence in finding.evidence { write(evidence, to: &json) } }
    }
  }

  private func write(_ evidence: Evidence, to json: inout JSONWriter) {
    guard let plan = index.plan(ofDocument: evidence.document) else { return }
    let range = index.texts[plan].codePoints(of: evidence.place)
    json.array { json in
      json.value(plan)
      json.value(range.lowerBound)
      json.value(range.upperBound)
      json.value(evidence.measure.flatMap { measureNumbers[$0] } ?? -1)
      json.value(evidence.sourcePlace.page ?? 0)
      json.value(evidence.role == .statement ? 0 : evidence.role == .nearest ? 1 : 2)
    }
  }

  /// Something that a measure says: its kind (lead, partner, deadline, budget, indicator, public, territory) and the words.
  private struct Said {
    let kind: Int
    let words: String
    let place: TextPlace
    let isOwn: Bool
  }

  private static func said(by measure: Measure) -> [Said] {
    func said<Value>(_ kind: Int, _ statements: [Stated<Value>], _ words: (Stated<Value>) -> String) -> [Said] {
      statements.map { Said(kind: kind, words: words($0), place: $0.place, isOwn: $0.origin == .stated) }
    }
    return said(0, measure.leads, \.value) + said(1, measure.partners, \.value) + said(2, measure.deadlines, \.printed)
      + said(3, measure.budgets, \.printed) + said(4, measure.indicators, \.value) + said(5, measure.publics, \.value)
      + said(6, measure.territories, \.value)
  }

  /// Kind, words, and the place in the text; what the axis or the plan says is shown there and not here.
  private mutating func write(_ said: [Said], of plan: Int, to json: inout JSONWriter) {
    for entry in said {
      let range = entry.isOwn ? index.texts[plan].codePoints(of: entry.place) : 0..<0
      json.array([entry.kind, strings.number(of: entry.words), range.lowerBound, range.upperBound]) { $0.value($1) }
    }
  }

  /// One bit for each kind that a measure of a complete text does not say.
  private func missing(in measure: Measure, of plan: Int) -> Int {
    let document = index.document(plan)
    guard document.isPlan, document.completeness == .complete else { return 0 }
    // A measure without partners lacks nothing.
    let absent = [
      measure.leads.isEmpty, false, measure.deadlines.isEmpty, measure.budgets.isEmpty, measure.indicators.isEmpty,
      measure.publics.isEmpty, measure.territories.isEmpty,
    ]
    return absent.enumerated().reduce(0) { $0 | ($1.element ? 1 << $1.offset : 0) }
  }
}
