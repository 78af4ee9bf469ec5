import PlanModel

/// `findings.json`: everything a run found out, for programs. Its schema is ``FindingsSchema``.
struct FindingsJSON {
  let index: AnalysisIndex
  let citations: Citations

  func bytes() -> [UInt8] {
    JSONWriter.file { json in
      // 1 kB a finding, measured on Valmer: spares the regrowth of the buffer.
      json.reserve(1000 * index.analysis.findings.findings.count)
      json.object(asLines: true) { json in
        json.field("schema_version", SchemaVersion.current)
        json.field("program_version", index.analysis.run.version)
        json.field("meaning", index.analysis.comparison.meaning)
        writeCorpus(to: &json)
        json.key("documents")
        json.array(index.plans, asLines: true) { write($1, to: &$0) }
        json.key("measures")
        json.array(index.positions, asLines: true) { write(measure: $1, to: &$0) }
        json.key("pairs")
        let counterparts = index.analysis.comparison.pairs.filter(\.relation.isCounterpart)
        json.array(counterparts, asLines: true) { write($1, to: &$0) }
        json.key("editions")
        json.array(index.analysis.editions, asLines: true) { write($1, to: &$0) }
        json.key("recommendations")
        json.array(index.analysis.answers, asLines: true) { write($1, to: &$0) }
        json.key("findings")
        json.array(index.analysis.findings.findings, asLines: true) {
          $0.value($1, index, citations, isToCheck: false)
        }
        json.key("to_check")
        json.array(index.analysis.findings.toCheck, asLines: true) { $0.value($1, index, citations, isToCheck: true) }
      }
    }
  }

  private func writeCorpus(to json: inout JSONWriter) {
    let corpus = index.analysis.corpus
    json.key("corpus")
    json.object { json in
      json.field("id", corpus.id)
      json.field("title", corpus.title)
      json.field("language", corpus.language.rawValue)
      json.field("reference", index.referencePlan.map { index.document($0).id })
      json.field("as_of", corpus.asOf)
    }
  }

  private func write(_ plan: Plan, to json: inout JSONWriter) {
    let document = plan.document
    json.object { json in
      json.field("id", document.id)
      json.field("short", document.short)
      json.field("title", document.title)
      json.field("role", document.role.rawValue)
      json.field("succeeds", document.succeeds)
      json.field("period_start", document.period?.start)
      json.field("period_end", document.period?.end)
      json.field("adopted", document.adopted)
      json.field("publisher", document.publisher)
      json.field("language", document.language.rawValue)
      json.field("url", document.url)
      json.field("completeness", document.completeness.rawValue)
      json.field("wording", document.wording.rawValue)
      json.field("measures", plan.measures.count)
      json.field("announced_measures", plan.announcedMeasures?.value)
      json.key("sources")
      json.array(plan.sources) { json, source in
        json.object {
          $0.field("path", source.path)
          $0.field("sha256", source.sha256)
          $0.field("format", source.format.rawValue)
        }
      }
    }
  }

  private func write(_ pair: Pair, to json: inout JSONWriter) {
    json.object { json in
      json.field("a", pair.a)
      json.field("b", pair.b)
      json.field("relation", pair.relation.rawValue)
      json.field("confidence", pair.confidence)
      json.key("signals")
      json.object { signals in
        for signal in Signal.allCases { signals.field(signal.rawValue, pair.signals[signal]) }
      }
      writeQuote("a_quote", of: pair.a, at: pair.aQuote, to: &json)
      writeQuote("b_quote", of: pair.b, at: pair.bQuote, to: &json)
    }
  }

  private func writeQuote(_ name: String, of measure: String, at place: TextPlace, to json: inout JSONWriter) {
    guard let position = index.position(ofMeasure: measure) else { return }
    let range = index.texts[position.plan].codePoints(of: place)
    json.key(name)
    json.object { json in
      json.field("document", index.document(position.plan).id)
      json.field("start", range.lowerBound)
      json.field("end", range.upperBound)
      json.field("exact", String(index.plans[position.plan].sources[place.source][place.range]))
    }
  }

  private func write(_ link: EditionLink, to json: inout JSONWriter) {
    json.object { json in
      json.field("old", link.old)
      json.field("new", link.new)
      json.field("relation", link.relation.rawValue)
      json.field("confidence", link.confidence)
      json.field("changes", link.changes)
    }
  }

  private func write(_ answer: RecommendationAnswer, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", answer.id)
      json.field("verdict", answer.verdict.rawValue)
      json.field("measures", answer.measures)
      json.field("confidence", answer.confidence)
      json.field("explanation", answer.explanation)
    }
  }
}
