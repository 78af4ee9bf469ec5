import PlanModel

extension Page {
  /// What was compared, what matters most, what the data cannot say.
  func writeOverview(to html: inout HTMLWriter) {
    let sentences = OverviewSentences(index: index)
    html.element("div", ["class": "opening"]) { html in
      html.element("p", ["class": "lead"]) { html in
        html.text(sentences.compared)
        html.text(" ")
        html.text(sentences.overlap)
        html.text(" ")
        html.text(sentences.counts)
      }
      writeLimits(sentences, to: &html)
    }
    writeTopFindings(to: &html)
    writeFindingCounts(to: &html)
  }

  /// It stands beside the first sentence: nobody should read on without it.
  private func writeLimits(_ sentences: OverviewSentences, to html: inout HTMLWriter) {
    guard !sentences.cautions.isEmpty || sentences.withheld != nil else { return }
    html.element("div", ["class": "caution", "role": "note", "aria-labelledby": "limits-title"]) { html in
      html.element("h3", ["id": "limits-title"], Words.limits)
      html.element("ul") { html in
        for caution in sentences.cautions { html.element("li", [:], caution) }
        if let withheld = sentences.withheld {
          html.element("li") { html in html.element("a", ["href": "#checks"], withheld) }
        }
      }
    }
  }

  private func writeTopFindings(to html: inout HTMLWriter) {
    let top = index.topFindings
    guard !top.isEmpty else { return }
    html.element("h3", ["class": "heading"], Words.topFindings)
    html.element("ol", ["class": "top"]) { html in
      for number in top { html.element("li") { write(index.analysis.findings.findings[number], to: &$0) } }
    }
    html.element("p", ["class": "more"]) { $0.element("a", ["href": "#findings"], Words.allFindings) }
  }

  /// A finding with its first quotations; the link leads to all of it.
  private func write(_ finding: Finding, to html: inout HTMLWriter) {
    html.element("p", ["class": "kicker"]) { html in
      html.element(
        "span", ["class": "severity " + finding.severity.rawValue], ValueTitles.title(of: finding.severity))
      html.text(" ")
      html.text(RuleTitles.title(of: finding.rule))
    }
    html.element("p", ["class": "says", "dir": "auto"], finding.explanation)
    html.element("div", ["class": "quotes"]) { html in
      for evidence in finding.evidence.prefix(2) { write(evidence, to: &html) }
    }
    html.element("p", ["class": "more"]) {
      $0.element("a", ["href": "#" + TextFragment.encoded(part: finding.id)], Words.seeQuotations)
    }
  }

  private func write(_ evidence: Evidence, to html: inout HTMLWriter) {
    guard let plan = index.plan(ofDocument: evidence.document) else { return }
    let document = index.document(plan)
    html.element("figure", ["class": "quote"]) { html in
      html.element("figcaption", ["class": "quote-source"]) { html in
        html.element("b") { html in html.element("bdi") { $0.text(document.short) } }
        if let position = evidence.measure.flatMap({ index.position(ofMeasure: $0) }),
          let number = index.read(position, \.distinctNumber)
        {
          html.text(LocalizedText(fr: ", mesure\u{A0}", en: ", measure\u{A0}"))
          html.text(number)
        }
      }
      html.element("blockquote", ["lang": document.language.rawValue, "dir": "auto"]) {
        $0.text(evidence.quote.exact)
      }
    }
  }

  /// Subjects by severity, each number leading to its findings.
  private func writeFindingCounts(to html: inout HTMLWriter) {
    let findings = index.analysis.findings.findings
    guard !findings.isEmpty else { return }
    var counts: [Finding.Group: [Finding.Severity: Int]] = [:]
    for finding in findings { counts[finding.group, default: [:]][finding.severity, default: 0] += 1 }
    let groups = Finding.Group.allCases.filter { counts[$0] != nil }
    let greatest = Double(counts.values.flatMap(\.values).max() ?? 1)
    html.element("h3", ["class": "heading", "id": "counts-title"], Words.findingCounts)
    HeatMap(
      caption: nil, corner: LocalizedText(fr: "Sujet", en: "Subject"),
      columns: Finding.Severity.allCases.map { HeatMap.Heading(text: ValueTitles.title(of: $0)) },
      rows: groups.map { HeatMap.Heading(text: GroupTitles.title(of: $0)) },
      cell: { row, column in
        let severity = Finding.Severity.allCases[column]
        guard let count = counts[groups[row]]?[severity] else { return .value("0", shade: 0, address: nil) }
        let address = "#findings?group=" + groups[row].rawValue + "&severity=" + severity.rawValue
        return .value(String(count), shade: (Double(count) / greatest).squareRoot(), address: address)
      }, title: "counts-title", isUpright: true
    ).write(to: &html)
  }
}

extension AnalysisIndex {
  /// Numbers of the findings to read first: the most important one of each rule, then the next ones, so that a reader sees
  /// the variety of what was found.
  var topFindings: [Int] {
    let shown = 5
    let findings = analysis.findings.findings
    var rules: Set<String> = []
    let firsts = findings.indices.filter { rules.insert(findings[$0].rule).inserted }.prefix(shown)
    let others = findings.indices.lazy.filter { !firsts.contains($0) }.prefix(shown - firsts.count)
    return (firsts + others).sorted()
  }
}
