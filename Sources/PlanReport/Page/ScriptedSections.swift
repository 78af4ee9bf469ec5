import PlanModel

/// The views that the script fills: where it puts its controls, its counts and its records.
extension Page {
  private func writePlaces(_ section: Section, to html: inout HTMLWriter) {
    let name = section.rawValue
    html.element(
      "div", ["class": "filters", "id": name + "-filters", "role": "search", "aria-labelledby": name + "-title"])
    html.element("p", ["class": "count", "id": name + "-count", "role": "status"])
  }

  private func writeWithoutScript(_ file: String, to html: inout HTMLWriter) {
    html.element("noscript") { html in
      html.element("p") { html in
        html.text(Words.withoutScript)
        html.text(" ")
        html.element("a", ["href": file]) { $0.text(file) }
      }
    }
  }

  /// A list with its filters.
  func writeList(_ section: Section, intro: LocalizedText, to html: inout HTMLWriter) {
    html.element("p", ["class": "intro"], intro)
    writePlaces(section, to: &html)
    html.element("div", ["class": "browse", "id": section.rawValue + "-list"])
    writeWithoutScript(section == .checks ? "to-check.csv" : section.rawValue + ".csv", to: &html)
  }

  /// Two facets crossed.
  func writeFacets(to html: inout HTMLWriter) {
    html.element("p", ["class": "intro"], Words.facetsIntro)
    writePlaces(.facets, to: &html)
    html.element("div", HTMLWriter.scrolling(labelledBy: "facets-title")) { html in
      html.element("table", ["class": "heat", "id": "facets-table"])
    }
    writeWithoutScript("facets.csv", to: &html)
  }

  /// The documents as texts with notes.
  func writeTexts(to html: inout HTMLWriter) {
    html.element("p", ["class": "intro"], Words.textsIntro)
    writePlaces(.texts, to: &html)
    html.element("div", ["class": "reading", "id": "texts-page"])
    html.element("noscript") { html in
      html.element("ul") { html in
        for plan in index.plans where plan.hasText {
          let file = "texts/" + plan.document.id + ".txt"
          html.element("li") { html in html.element("a", ["href": file]) { $0.text(plan.document.title) } }
        }
      }
    }
  }
}

extension HTMLWriter {
  /// Attributes of a region that scrolls sideways and that the keyboard can reach.
  static func scrolling(labelledBy title: String) -> KeyValuePairs<String, String> {
    ["class": "scroll", "tabindex": "0", "role": "region", "aria-labelledby": title]
  }
}
