import PlanModel

extension Page {
  /// A plain table in its own scrolling region.
  private func writeTable(
    titled title: String, headings: [LocalizedText], rows: Int, to html: inout HTMLWriter,
    relation: (Int) -> String? = { _ in nil }, row: (inout HTMLWriter, Int) -> Void
  ) {
    html.element("div", HTMLWriter.scrolling(labelledBy: title)) { html in
      html.element("table", ["class": "plain"]) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            for heading in headings { html.element("th", ["scope": "col"], heading) }
          }
        }
        html.element("tbody") { html in
          for number in 0..<rows {
            html.element("tr", relation(number).map { ["data-relation": $0] } ?? [:]) { row(&$0, number) }
            html.lineBreak()
          }
        }
      }
    }
  }

  private func writeCell(_ text: String, _ className: String = "", to html: inout HTMLWriter) {
    html.element("td", ["class": className]) { html in html.element("bdi") { $0.text(text) } }
  }

  func writeDocuments(to html: inout HTMLWriter) {
    if let timeline = Timeline(index: index) {
      html.element("p", ["class": "intro"], Words.timelineCaption)
      timeline.write(to: &html)
    }
    writeDeadlines(to: &html)
    html.element(
      "h3", ["class": "heading", "id": "texts-at-hand-title"], LocalizedText(fr: "Documents", en: "Documents"))
    let headings = [
      LocalizedText(fr: "Document", en: "Document"), LocalizedText(fr: "Rôle", en: "Role"),
      LocalizedText(fr: "Période", en: "Period"), LocalizedText(fr: "Éditeur", en: "Publisher"),
      LocalizedText(fr: "Mesures", en: "Measures"), LocalizedText(fr: "Texte", en: "Text"),
    ]
    writeTable(titled: "texts-at-hand-title", headings: headings, rows: index.plans.count, to: &html) { html, number in
      let plan = index.plans[number]
      let document = plan.document
      html.element("th", ["scope": "row"]) { html in
        html.element("bdi") { html in writeLink(to: document.url, text: document.title, &html) }
      }
      html.element("td", [:], ValueTitles.title(of: document.role))
      let bounds = [document.period?.start, document.period?.end].map { $0?.description ?? "…" }
      writeCell(document.period == nil ? "" : bounds.joined(separator: " – "), "date", to: &html)
      writeCell(document.publisher ?? "", to: &html)
      writeCell(plan.hasText ? String(plan.measures.count) : "", "figure", to: &html)
      html.element("td") { html in
        guard plan.hasText else { return html.text(LocalizedText(fr: "absent", en: "missing")) }
        html.element("a", ["href": "texts/" + document.id + ".txt"]) { html in
          switch document.completeness {
          case .complete: html.text(LocalizedText(fr: "complet", en: "complete"))
          case .partial: html.text(LocalizedText(fr: "partiel", en: "partial"))
          }
        }
        if document.wording == .summary { html.text(LocalizedText(fr: " (résumé)", en: " (summary)")) }
      }
    }
  }

  /// A link for an address of the web; any other scheme stays text.
  private func writeLink(to url: String?, text: String, _ html: inout HTMLWriter) {
    guard let url, url.hasPrefix("https://") || url.hasPrefix("http://") else { return html.text(text) }
    html.element("a", ["href": url, "rel": "noreferrer"]) { $0.text(text) }
  }

  func writeEditions(to html: inout HTMLWriter) {
    html.element("p", ["class": "intro"], Words.editionsIntro)
    for flow in EditionFlow.all(in: index) { flow.write(to: &html) }
    html.element("p", ["class": "all-rows"]) { $0.element("a", ["href": "#editions"], Words.showAllRows) }
    let editions = index.analysis.editions
    let headings = [
      LocalizedText(fr: "Ancienne mesure", en: "Old measure"), LocalizedText(fr: "Nouvelle mesure", en: "New measure"),
      LocalizedText(fr: "Devenir", en: "What became of it"), LocalizedText(fr: "Changements", en: "Changes"),
    ]
    writeTable(
      titled: "editions-title", headings: headings, rows: editions.count, to: &html,
      relation: { editions[$0].relation.rawValue }
    ) { html, number in
      html.element("td") { writeMeasure(editions[number].old, withPlan: true, to: &$0) }
      html.element("td") { writeMeasure(editions[number].new, withPlan: true, to: &$0) }
      html.element("td", [:], ValueTitles.title(of: editions[number].relation))
      html.element("td", ["dir": "auto"], editions[number].changes)
    }
  }

  private func writeMeasure(_ id: String?, withPlan: Bool = false, to html: inout HTMLWriter) {
    guard let id else { return html.text("—") }
    html.element("a", ["href": "#measure/" + TextFragment.encoded(part: id)]) { html in
      html.element("bdi") { html in
        guard let position = index.position(ofMeasure: id) else { return html.text(id) }
        let number = index.read(position, \.distinctNumber).map { $0 + ". " } ?? ""
        html.text(number + index.read(position, \.title))
      }
    }
    guard withPlan, let position = index.position(ofMeasure: id) else { return }
    html.element("span", ["class": "of-plan"]) { html in
      html.element("bdi") { $0.text(index.document(position.plan).short) }
    }
  }

  func writeRecommendations(to html: inout HTMLWriter) {
    html.element("p", ["class": "intro"], Words.recommendationsIntro)
    let answers = index.analysis.answers
    let headings = [
      LocalizedText(fr: "Recommandation", en: "Recommendation"), LocalizedText(fr: "Réponse", en: "Verdict"),
      LocalizedText(fr: "Mesures", en: "Measures"), LocalizedText(fr: "Explication", en: "Explanation"),
    ]
    writeTable(titled: "recommendations-title", headings: headings, rows: answers.count, to: &html) { html, number in
      html.element("th", ["scope": "row"]) { writeMeasure(answers[number].id, to: &$0) }
      html.element("td") { html in
        let verdict = answers[number].verdict
        html.element("span", ["class": "verdict " + verdict.rawValue], ValueTitles.title(of: verdict))
      }
      html.element("td") { html in
        html.element("ul", ["class": "bare"]) { html in
          for id in answers[number].measures { html.element("li") { writeMeasure(id, withPlan: true, to: &$0) } }
        }
      }
      html.element("td", ["dir": "auto"], answers[number].explanation)
    }
  }

  func writeFiles(to html: inout HTMLWriter) {
    html.element(
      "p", ["class": "intro"],
      LocalizedText(
        fr: "Tout ce que montre cette page, et davantage, en tableaux pour le tableur et en JSON pour les programmes.",
        en: "All that this page shows, and more, as tables for a spreadsheet and as JSON for programs."))
    let headings = [
      LocalizedText(fr: "Fichier", en: "File"), LocalizedText(fr: "Contenu", en: "Content"),
      LocalizedText(fr: "Lignes", en: "Rows"),
    ]
    writeTable(titled: "files-title", headings: headings, rows: tables.count, to: &html) { html, number in
      let file = tables[number].name + ".csv"
      html.element("th", ["scope": "row"]) { html in html.element("a", ["href": file]) { $0.text(file) } }
      html.element("td", [:], tables[number].title)
      writeCell(String(tables[number].rowCount), "figure", to: &html)
    }
    html.element("p") { html in
      for file in [
        "plancoherence.xlsx", "brief.docx", "brief.html", "brief.md", "plancoherence.qdpx", "plancoherence.qdc",
        "annotations.jsonld", "citations.json", "citations.ris", "findings.json", "findings.schema.json",
        "csv-metadata.json", "ro-crate-metadata.json", "run.json",
      ] {
        html.element("a", ["href": file]) { $0.text(file) }
        html.text("  ")
      }
    }
  }
}
