import PlanModel

/// What the script of the page shows: one JSON block, texts stored once, quotations as places in them.
///
/// Records are arrays, for their size; the script (`ScriptData`) names their fields in the same order.
struct PageData {
  private let index: AnalysisIndex
  private var strings = StringTable()
  private let rules: [String]
  private let ruleNumbers: [String: Int]
  private let measureNumbers: [String: Int]
  private let conceptNumbers: [String: Int]

  init(index: AnalysisIndex) {
    self.index = index
    let findings = index.analysis.findings.findings + index.analysis.findings.toCheck
    rules = Array(Set(findings.map(\.rule))).sorted()
    ruleNumbers = PageData.numbers(rules)
    measureNumbers = PageData.numbers(index.positions.map { index.read($0, \.id) })
    conceptNumbers = PageData.numbers(index.analysis.thesaurus.concepts.map(\.notation))
  }

  private static func numbers(_ names: [String]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (number, name) in names.enumerated() where numbers[name] == nil { numbers[name] = number }
    return numbers
  }

  /// The block, for a `<script type="application/json">`.
  mutating func bytes() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      writeDocuments(to: &json)
      writeRules(to: &json)
      writeConcepts(to: &json)
      json.key("measures")
      json.array { json in for position in index.positions { write(position, to: &json) } }
      json.key("pairs")
      json.array { json in
        for pair in index.analysis.comparison.pairs where pair.relation.isCounterpart { write(pair, to: &json) }
      }
      json.key("findings")
      json.array { json in for finding in index.analysis.findings.findings { write(finding, to: &json) } }
      json.key("checks")
      json.array { json in for finding in index.analysis.findings.toCheck { write(finding, to: &json) } }
      // Last: by now every string is known.
      json.field("strings", strings.strings)
    }
    return json.bytes
  }

  private func writeDocuments(to json: inout JSONWriter) {
    json.key("documents")
    json.array { json in
      for (number, plan) in index.plans.enumerated() {
        let document = plan.document
        json.object { json in
          json.field("id", document.id)
          json.field("short", document.short)
          json.field("title", document.title)
          json.field("publisher", document.publisher)
          json.field("role", document.role.rawValue)
          json.field("lang", document.language.rawValue)
          json.field("url", document.url)
          json.field("html", plan.sources.first?.format == .html ? 1 : 0)
          json.field("summary", document.wording == .summary ? 1 : 0)
          if let adopted = document.adopted {
            json.field(
              "date",
              LocalizedText(fr: WrittenDate.text(of: adopted, in: .fr), en: WrittenDate.text(of: adopted, in: .en)))
            json.field("year", adopted.year)
          }
          json.field("text", index.texts[number].text)
        }
      }
    }
  }

  private func writeRules(to json: inout JSONWriter) {
    json.key("rules")
    json.array(rules) { json, rule in
      json.object { json in
        json.field("id", rule)
        json.field("title", RuleTitles.title(of: rule))
      }
    }
    json.key("signals")
    json.array(Signal.allCases) { json, signal in
      let title = SignalTitles.title(of: signal)
      json.object { json in
        json.field("fr", title.fr)
        json.field("en", title.en)
      }
    }
  }

  private func writeConcepts(to json: inout JSONWriter) {
    json.key("concepts")
    json.array(index.analysis.thesaurus.concepts) { json, concept in
      json.array { json in
        json.value(concept.notation)
        json.value(concept.label(in: .fr))
        json.value(concept.label(in: .en))
      }
    }
  }

  private mutating func write(_ position: AnalysisIndex.MeasurePosition, to json: inout JSONWriter) {
    let measure = index.plans[position.plan].measures[position.measure]
    let axis = measure.axis.map { index.plans[position.plan].path(ofAxis: $0).joined(separator: " › ") } ?? ""
    json.array { json in
      json.value(position.plan)
      json.value(measure.id)
      json.value(measure.number ?? "")
      json.value(strings.number(of: measure.title))
      json.value(strings.number(of: axis))
      json.value(measure.sourcePlace.page ?? 0)
      json.array(measure.places) { json, place in json.value(index.texts[position.plan].codePoints(of: place)) }
      json.array { json in
        for tag in measure.concepts { if let number = conceptNumbers[tag.notation] { json.value(number) } }
      }
      json.array { json in for lead in measure.leads { json.value(strings.number(of: lead.value)) } }
      json.array { json in for deadline in measure.deadlines { json.value(strings.number(of: deadline.printed)) } }
      json.array { json in for budget in measure.budgets { json.value(strings.number(of: budget.printed)) } }
      json.array { json in for indicator in measure.indicators { json.value(strings.number(of: indicator.value)) } }
    }
  }

  private func write(_ pair: Pair, to json: inout JSONWriter) {
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

  private mutating func write(_ finding: Finding, to json: inout JSONWriter) {
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
}
