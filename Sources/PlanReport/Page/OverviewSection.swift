import PlanModel

extension Page {
  /// What was compared, what matters most, what the data cannot say.
  func writeOverview(to html: inout HTMLWriter) {
    let sentences = OverviewSentences(index: index)
    html.element("h1", ["id": "overview-title"]) { html in
      html.element("bdi") { $0.text(index.analysis.corpus.title) }
    }
    writeCautions(sentences.cautions, to: &html)
    html.element("p", ["class": "lead"]) { html in
      html.text(sentences.compared)
      html.text(" ")
      html.text(sentences.overlap)
      html.text(" ")
      html.text(sentences.counts)
    }
    if let withheld = sentences.withheld {
      html.element("p", ["class": "lead quiet"]) { $0.element("a", ["href": "#checks"], withheld) }
    }
    let top = topFindings
    guard !top.isEmpty else { return }
    html.element("h2", [:], Words.topFindings)
    html.element("div", ["class": "cards"]) { html in
      for number in top { write(finding: number, to: &html) }
    }
    html.element("p", ["class": "more"]) { $0.element("a", ["href": "#findings"], Words.allFindings) }
  }

  private func writeCautions(_ cautions: [LocalizedText], to html: inout HTMLWriter) {
    guard !cautions.isEmpty else { return }
    html.element("div", ["class": "caution", "role": "note"]) { html in
      html.element("p", ["class": "caution-title"], Words.beforeReading)
      html.element("ul") { html in
        for caution in cautions { html.element("li", [:], caution) }
      }
    }
  }

  /// The most important finding of each rule, then the next ones: the page opens on the variety of what was found.
  private var topFindings: [Int] {
    let shown = 5
    let findings = index.analysis.findings.findings
    var rules: Set<String> = []
    let firsts = findings.indices.filter { rules.insert(findings[$0].rule).inserted }.prefix(shown)
    let others = findings.indices.lazy.filter { !firsts.contains($0) }.prefix(shown - firsts.count)
    return (firsts + others).sorted()
  }

  /// A finding without script; the script puts its own card, with more on it, in the place.
  private func write(finding number: Int, to html: inout HTMLWriter) {
    let finding = index.analysis.findings.findings[number]
    html.element("article", ["class": "card", "data-finding": String(number)]) { html in
      html.element("h3", ["class": "card-title"]) { html in
        html.element(
          "span", ["class": "severity " + finding.severity.rawValue], ValueTitles.title(of: finding.severity))
        html.text(" ")
        html.text(RuleTitles.title(of: finding.rule))
      }
      html.element("p", ["class": "explanation", "dir": "auto"], finding.explanation)
      html.element("div", ["class": "quotes"]) { html in
        for evidence in finding.evidence.prefix(2) { write(evidence, to: &html) }
      }
    }
  }

  private func write(_ evidence: Evidence, to html: inout HTMLWriter) {
    guard let plan = index.plan(ofDocument: evidence.document) else { return }
    html.element("figure", ["class": "quote"]) { html in
      html.element("blockquote", ["lang": index.document(plan).language.rawValue, "dir": "auto"]) {
        $0.text(evidence.quote.exact)
      }
      html.element("figcaption") { html in html.element("bdi") { $0.text(citations.citation(of: evidence)) } }
    }
  }
}
