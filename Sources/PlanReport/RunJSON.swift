import PlanModel

/// `run.json`: what was run, on what, and everything odd that was seen.
struct RunJSON {
  let index: AnalysisIndex

  func bytes() -> [UInt8] {
    let analysis = index.analysis
    return JSONWriter.file { json in
      json.object(asLines: true) { json in
        json.key("program")
        json.object {
          $0.field("name", "plancoherence")
          $0.field("version", analysis.run.version)
        }
        json.field("schema_version", SchemaVersion.current)
        json.field("corpus", analysis.corpus.id)
        json.field("reference", index.referencePlan.map { index.document($0).id })
        json.field("meaning", analysis.comparison.meaning)
        json.field("thesaurus_sha256", analysis.thesaurus.sha256)
        json.key("options")
        json.object(asLines: true) { json in
          for name in analysis.run.options.keys.sorted() { json.field(name, analysis.run.options[name]) }
        }
        writeInputs(to: &json)
        writeMissing(to: &json)
        writeCounts(to: &json)
        json.key("diagnostics")
        json.array(analysis.run.diagnostics, asLines: true) { write($1, to: &$0) }
      }
    }
  }

  private func writeInputs(to json: inout JSONWriter) {
    json.key("inputs")
    json.array(asLines: true) { json in
      for plan in index.plans {
        for source in plan.sources {
          json.object { json in
            json.field("document", plan.document.id)
            json.field("path", source.path)
            json.field("sha256", source.sha256)
            json.field("format", source.format.rawValue)
            json.field("encoding", source.encoding)
            json.field("language", source.declaredLanguage ?? plan.document.language.rawValue)
            json.field("completeness", plan.document.completeness.rawValue)
            json.field("wording", plan.document.wording.rawValue)
            json.field("retrieved", plan.document.retrieved)
          }
        }
      }
    }
  }

  private func writeMissing(to json: inout JSONWriter) {
    let run = index.analysis.run
    json.key("unreadable")
    json.array(run.unreadable, asLines: true) { json, unreadable in
      json.object { json in
        json.field("document", unreadable.document)
        json.field("path", unreadable.path)
        json.field("reason", unreadable.reason)
      }
    }
    json.field("without_text", run.withoutText)
  }

  private func writeCounts(to json: inout JSONWriter) {
    let findings = index.analysis.findings
    var byRule: [String: Int] = [:]
    for finding in findings.findings { byRule[finding.rule, default: 0] += 1 }
    json.key("counts")
    json.object(asLines: true) { json in
      json.field("documents", index.plans.count)
      json.field("measures", index.positions.count)
      json.field("pairs", index.analysis.comparison.pairs.count)
      json.field("findings", findings.findings.count)
      json.field("to_check", findings.toCheck.count)
      write(byRule, named: "findings_by_rule", to: &json)
      write(findings.withheldByRule, named: "withheld_by_rule", to: &json)
    }
  }

  private func write(_ counts: [String: Int], named name: String, to json: inout JSONWriter) {
    json.key(name)
    json.object { json in
      for rule in counts.keys.sorted() { json.field(rule, counts[rule]) }
    }
  }

  private func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    json.object { json in
      json.field("severity", diagnostic.severity.rawValue)
      json.field("code", diagnostic.code)
      json.field("path", diagnostic.path)
      json.field("page", diagnostic.place.page)
      json.field("line", diagnostic.place.line)
      json.field("column", diagnostic.place.column)
      json.field("message", diagnostic.message)
    }
  }
}
