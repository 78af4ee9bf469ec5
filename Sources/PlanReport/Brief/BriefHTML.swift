import PlanModel

/// `brief.html`: the note as a page to print or to paste into a word processor; it has no script.
struct BriefHTML {
  let brief: Brief

  func bytes() -> [UInt8] {
    var html = HTMLWriter()
    html.markup("<!DOCTYPE html>\n".utf8)
    html.element("html", ["lang": brief.language.rawValue]) { html in
      html.element("head") { html in
        let policy = "default-src 'none'; style-src '\(InlineHash.source(of: PageResources.brief))'; base-uri 'none'"
        html.start("meta", ["charset": "utf-8"])
        html.start("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
        html.start("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        html.start("meta", ["name": "color-scheme", "content": "light dark"])
        html.element("title") { $0.text(brief.title) }
        html.element("style") { $0.markup(PageResources.brief.utf8) }
      }
      html.element("body") { html in
        html.element("main") { html in
          html.element("h1") { html in html.element("bdi") { $0.text(brief.title) } }
          writeBlocks(to: &html)
          writeNotes(to: &html)
        }
      }
    }
    html.lineBreak()
    return html.bytes
  }

  private func writeBlocks(to html: inout HTMLWriter) {
    var number = 0
    while number < brief.blocks.count {
      switch brief.blocks[number] {
      case .heading(let heading): html.element("h2") { $0.text(heading) }
      case .paragraph(let runs): html.element("p") { write(runs, to: &$0) }
      case .item:
        html.element("ul") { html in
          while number < brief.blocks.count, case .item(let runs) = brief.blocks[number] {
            html.element("li", ["dir": "auto"]) { write(runs, to: &$0) }
            number += 1
          }
        }
        continue
      }
      number += 1
    }
  }

  private func write(_ runs: [Brief.Run], to html: inout HTMLWriter) {
    for run in runs {
      switch run {
      case .text(let text): html.text(text)
      case .note(let number):
        let name = String(number)
        html.element("sup") { html in
          html.element("a", ["href": "#note-" + name, "id": "call-" + name]) { $0.text(name) }
        }
      }
    }
  }

  private func writeNotes(to html: inout HTMLWriter) {
    guard !brief.notes.isEmpty else { return }
    html.element("ol", ["class": "notes"]) { html in
      for (number, note) in brief.notes.enumerated() {
        let name = String(number + 1)
        html.element("li", ["id": "note-" + name]) { html in
          html.element("q", ["lang": note.language.rawValue, "dir": "auto"]) { $0.text(brief.quoted(note)) }
          html.text(", " + note.citation + " ")
          html.element("a", ["href": "#call-" + name, "aria-label": "↩ " + name]) { $0.text("↩") }
        }
      }
    }
  }
}
