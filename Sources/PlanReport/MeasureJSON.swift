import PlanModel

extension FindingsJSON {
  /// A measure with its attributes, each with the words that state it. Its text stands in `texts/`, at `places`.
  func write(measure position: AnalysisIndex.MeasurePosition, to json: inout JSONWriter) {
    let plan = index.plans[position.plan]
    let text = index.texts[position.plan]
    json.object { json in
      json.field("id", plan.measures[position.measure].id)
      json.field("document", plan.document.id)
      json.field("number", plan.measures[position.measure].number)
      if let axis = plan.measures[position.measure].axis { json.field("axis", plan.path(ofAxis: axis)) }
      json.field("title", plan.measures[position.measure].title)
      json.key("places")
      json.array(plan.measures[position.measure].places) { json, place in json.value(text.codePoints(of: place)) }
      let measure = plan.measures[position.measure]
      writeStated("lead", measure.leads, text, to: &json) { $0.field("value", $1) }
      writeStated("partners", measure.partners, text, to: &json) { $0.field("value", $1) }
      writeStated("deadline", measure.deadlines, text, to: &json) { json, deadline in
        json.field("start_day", deadline.start)
        json.field("end_day", deadline.end)
        json.field("kind", deadline.kind.rawValue)
      }
      writeStated("budget_eur", measure.budgets, text, to: &json, value: writeAmount)
      writeStated("fte", measure.posts, text, to: &json, value: writeAmount)
      writeStated("indicator", measure.indicators, text, to: &json) { $0.field("value", $1) }
      writeStated("publics", measure.publics, text, to: &json) { $0.field("value", $1) }
      writeStated("territory", measure.territories, text, to: &json) { $0.field("value", $1) }
      writeConcepts(measure.concepts, text, to: &json)
      json.field("strength", measure.strength)
      json.field("page", measure.sourcePlace.page)
    }
  }

  private func writeAmount(to json: inout JSONWriter, amount: Amount) {
    json.field("value", amount.value)
    if amount.isPerYear {
      json.key("per_year")
      json.value(true)
    }
  }

  private func writeStated<Value>(
    _ name: String, _ values: [Stated<Value>], _ text: DocumentText, to json: inout JSONWriter,
    value: (inout JSONWriter, Value) -> Void
  ) {
    guard !values.isEmpty else { return }
    json.key(name)
    json.array(values) { json, stated in
      json.object { json in
        value(&json, stated.value)
        json.field("printed", stated.printed)
        json.field("origin", FindingsJSON.name(of: stated.origin))
        let range = text.codePoints(of: stated.place)
        json.field("start", range.lowerBound)
        json.field("end", range.upperBound)
      }
    }
  }

  private func writeConcepts(_ tags: [ConceptTag], _ text: DocumentText, to json: inout JSONWriter) {
    guard !tags.isEmpty else { return }
    json.key("concepts")
    json.array(tags) { json, tag in
      json.object { json in
        json.field("concept", tag.notation)
        json.field("weight", tag.weight)
        json.key("places")
        json.array(tag.places) { $0.value(text.codePoints(of: $1)) }
      }
    }
  }

  private static func name<Value>(of origin: Stated<Value>.Origin) -> String {
    switch origin {
    case .stated: "measure"
    case .axis: "axis"
    case .plan: "plan"
    }
  }
}

extension JSONWriter {
  /// A place in a text: first and one past the last code point.
  mutating func value(_ range: Range<Int>) {
    array { json in
      json.value(range.lowerBound)
      json.value(range.upperBound)
    }
  }
}
