import PlanModel

/// `index.html`: the report for people, one file without any request to the network.
///
/// Overview, charts and tables are plain HTML; the script shows one view at a time and fills the long lists and the texts
/// from one block of data. The content security policy lets the page's own style and script run, by their hashes, and
/// nothing else.
struct Page {
  let views: ReportViews
  /// The tables that stand beside the page.
  let tables: [Table]

  var index: AnalysisIndex { views.index }
  var overlaps: Overlaps { views.overlaps }
  var use: ConceptUse { views.use }
  var leads: LeadCounts { views.leads }

  func bytes() -> [UInt8] {
    var data = PageData(index: index, leads: leads)
    let block = data.bytes()
    var html = HTMLWriter()
    html.markup("<!DOCTYPE html>\n".utf8)
    let language = index.language.rawValue
    let title = index.analysis.corpus.title
    html.element("html", ["lang": language, "data-title-fr": title.fr, "data-title-en": title.en]) { html in
      writeHead(to: &html)
      html.element("body") { html in
        html.element("a", ["class": "skip", "href": "#main"], Words.skip)
        writeBanner(to: &html)
        html.element("div", ["class": "frame"]) { html in
          writeNavigation(to: &html)
          html.element("main", ["id": "main", "tabindex": "-1"]) { html in writeSections(to: &html) }
        }
        writeFoot(to: &html)
        html.element("script", ["type": "application/json", "id": "data"]) { $0.markup(block) }
        html.element("script") { $0.markup(PageResources.script.utf8) }
      }
    }
    html.lineBreak()
    return html.bytes
  }

  private func writeHead(to html: inout HTMLWriter) {
    let policy =
      "default-src 'none'; style-src '\(InlineHash.source(of: PageResources.style))'; "
      + "script-src '\(InlineHash.source(of: PageResources.script))'; base-uri 'none'; form-action 'none'"
    html.element("head") { html in
      html.start("meta", ["charset": "utf-8"])
      html.start("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
      html.start("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      html.start("meta", ["name": "color-scheme", "content": "light dark"])
      html.start("meta", ["name": "referrer", "content": "no-referrer"])
      html.start("meta", ["name": "generator", "content": "PlanCoherence " + index.analysis.run.version])
      html.element("title") { $0.text(index.analysis.corpus.title[index.language]) }
      html.element("style") { $0.markup(PageResources.style.utf8) }
    }
  }

  private func writeBanner(to html: inout HTMLWriter) {
    html.element("header", ["class": "banner"]) { html in
      html.element("h1", ["class": "brand"]) { html in
        html.element("bdi") { $0.text(index.analysis.corpus.title) }
      }
      html.element("div", ["class": "languages", "role": "group", "aria-label": "Langue / Language"]) { html in
        for (code, name) in [("fr", "Français"), ("en", "English")] {
          let isPressed = code == index.language.rawValue ? "true" : "false"
          html.element("button", ["type": "button", "data-lang": code, "lang": code, "aria-pressed": isPressed]) {
            $0.text(name)
          }
        }
      }
    }
  }

  private func writeNavigation(to html: inout HTMLWriter) {
    html.element("nav", ["class": "contents", "aria-labelledby": "contents-title"]) { html in
      html.element("h2", ["id": "contents-title", "class": "unseen"], Words.contents)
      for group in Section.groups {
        let sections = group.sections.filter(isShown)
        guard !sections.isEmpty else { continue }
        html.element("div", ["class": "contents-group"]) { html in
          html.element("h3", [:], group.title)
          html.element("ul") { html in
            for section in sections {
              html.element("li") { $0.element("a", ["href": "#" + section.rawValue], section.title) }
            }
          }
        }
      }
    }
  }

  /// Whether the corpus gives a section anything to say.
  func isShown(_ section: Section) -> Bool {
    switch section {
    case .overview, .documents, .findings, .measures, .files: true
    case .plans: index.comparedPlans.count > 1
    case .reference: !index.referenceMeasures.isEmpty && !index.otherPlans.isEmpty
    case .themes: !use.notations.isEmpty
    case .facets: !use.notations.isEmpty && index.analysis.thesaurus.concepts.contains { !$0.facet.isEmpty }
    case .means: !index.planMeasures.isEmpty
    case .pairs: index.analysis.comparison.pairs.contains { $0.relation.isCounterpart }
    case .checks: !index.analysis.findings.toCheck.isEmpty
    case .editions: !index.analysis.editions.isEmpty
    case .recommendations: !index.analysis.answers.isEmpty
    case .institutions: !leads.institutions.isEmpty
    case .texts: index.plans.contains(where: \.hasText)
    }
  }

  private func writeSections(to html: inout HTMLWriter) {
    for section in Section.allCases where isShown(section) {
      let name = section.rawValue
      html.element("section", ["id": name]) { html in
        html.element(
          "h2", ["id": name + "-title", "data-fr": section.title.fr, "data-en": section.title.en], section.title)
        write(section, to: &html)
      }
      html.lineBreak()
    }
  }

  private func write(_ section: Section, to html: inout HTMLWriter) {
    switch section {
    case .overview: writeOverview(to: &html)
    case .documents: writeDocuments(to: &html)
    case .plans: writePlanMatrix(to: &html)
    case .reference: writeReferenceMatrix(to: &html)
    case .themes: writeThemeMatrix(to: &html)
    case .facets: writeFacets(to: &html)
    case .means: writeMeans(to: &html)
    case .pairs: writeList(.pairs, intro: Words.pairsIntro, to: &html)
    case .findings: writeList(.findings, intro: Words.findingsIntro, to: &html)
    case .checks: writeList(.checks, intro: Words.checksIntro, to: &html)
    case .measures: writeList(.measures, intro: Words.measuresIntro, to: &html)
    case .editions: writeEditions(to: &html)
    case .recommendations: writeRecommendations(to: &html)
    case .institutions: writeInstitutions(to: &html)
    case .texts: writeTexts(to: &html)
    case .files: writeFiles(to: &html)
    }
  }

  private func writeFoot(to html: inout HTMLWriter) {
    html.element("footer", ["class": "foot"]) { html in
      html.element("p") { html in
        html.text(
          LocalizedText(
            fr: "Écrit par PlanCoherence \(index.analysis.run.version). Même corpus, mêmes octets\u{A0}: ",
            en: "Written by PlanCoherence \(index.analysis.run.version). Same corpus, same bytes: "))
        html.element("a", ["href": "run.json"]) { $0.text("run.json") }
        html.text(LocalizedText(fr: " dit ce qui a été lu et comment.", en: " says what was read and how."))
      }
    }
  }
}
