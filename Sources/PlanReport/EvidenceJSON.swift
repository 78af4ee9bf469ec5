import PlanModel

extension JSONWriter {
  /// A quotation with everything needed to find it again.
  mutating func value(_ evidence: Evidence, _ index: AnalysisIndex, _ citations: Citations) {
    guard let plan = index.plan(ofDocument: evidence.document) else { return null() }
    let source = index.plans[plan].sources[evidence.place.source]
    let range = index.texts[plan].codePoints(of: evidence.place)
    object { json in
      json.field("document", evidence.document)
      json.field("measure", evidence.measure)
      json.field("role", evidence.role.rawValue)
      json.field("path", source.path)
      json.field("sha256", source.sha256)
      json.field("page", evidence.sourcePlace.page)
      json.field("line", evidence.sourcePlace.line)
      json.field("fragment", evidence.sourcePlace.fragment)
      json.field("start", range.lowerBound)
      json.field("end", range.upperBound)
      json.field("exact", evidence.quote.exact)
      json.field("prefix", evidence.quote.prefix)
      json.field("suffix", evidence.quote.suffix)
      json.field("citation", citations.citation(of: evidence))
    }
  }

  /// A finding, or a statement to check.
  mutating func value(_ finding: Finding, _ index: AnalysisIndex, _ citations: Citations, isToCheck: Bool) {
    object { json in
      json.field("id", finding.id)
      json.field("rule", finding.rule)
      json.field("group", finding.group.rawValue)
      json.field("severity", finding.severity.rawValue)
      if !isToCheck { json.field("confidence", finding.confidence) }
      json.field("documents", finding.documents)
      json.field("measures", finding.measures)
      json.field("concepts", finding.concepts)
      json.field("explanation", finding.explanation)
      if !finding.details.isEmpty {
        json.key("details")
        json.object { details in
          for name in finding.details.keys.sorted() { details.field(name, finding.details[name]) }
        }
      }
      json.key("evidence")
      json.array(finding.evidence) { $0.value($1, index, citations) }
    }
  }
}
