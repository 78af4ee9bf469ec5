import PlanModel

/// A table whose cells are shaded by their value: the numbers stand in it, the shade only helps the eye.
struct HeatMap {
  /// One cell.
  enum Cell {
    /// Text and shade (0...1); the address is where the cell leads.
    case value(String, shade: Double, address: String?)
    /// Nothing to say.
    case empty
    /// A sign with the words that a screen reader says for it.
    case sign(String, LocalizedText)
  }
  /// A heading of a row or column.
  struct Heading {
    var text: LocalizedText
    var note: String?
    var language: Language?
    /// A number that stands at the end of the row's heading.
    var aside: String?
  }
  /// What the numbers are; nothing where the heading says it.
  let caption: LocalizedText?
  let corner: LocalizedText
  let columns: [Heading]
  let rows: [Heading]
  let cell: (_ row: Int, _ column: Int) -> Cell
  /// Identifier of the heading that names the table.
  let title: String
  /// Whether the headings of the columns stand upright: few and short ones are easier to read so.
  var isUpright = false

  /// Number of shades in the style sheet beside "none".
  private static let shades = 7

  func write(to html: inout HTMLWriter) {
    if let caption { html.element("p", ["class": "intro"], caption) }
    html.element("div", HTMLWriter.scrolling(labelledBy: title)) { html in
      html.element("table", ["class": isUpright ? "heat upright" : "heat", "aria-labelledby": title]) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", ["scope": "col", "class": "corner"], corner)
            for column in columns {
              html.element("th", ["scope": "col"]) { html in html.element("div") { write(column, to: &$0) } }
            }
          }
        }
        html.element("tbody") { html in
          for row in rows.indices { write(row: row, to: &html) }
        }
      }
    }
  }

  private func write(_ heading: Heading, to html: inout HTMLWriter) {
    if let note = heading.note {
      html.element("span", ["class": "number"]) { $0.element("bdi") { $0.text(note) } }
      html.text(" ")
    }
    html.element("bdi") { $0.text(heading.text) }
    if let aside = heading.aside { html.element("span", ["class": "aside"]) { $0.text(aside) } }
  }

  private func write(row: Int, to html: inout HTMLWriter) {
    html.element("tr") { html in
      html.element("th", ["scope": "row"]) { write(rows[row], to: &$0) }
      for column in columns.indices {
        switch cell(row, column) {
        case .empty: html.element("td")
        case .sign(let sign, let words):
          html.element("td", ["class": "sign"]) { html in
            html.element("span", ["aria-hidden": "true"]) { $0.text(sign) }
            html.element("span", ["class": "unseen"], words)
          }
        case .value(let text, let shade, let address):
          html.element("td", ["class": HeatMap.className(of: shade)]) { html in
            if let address { html.element("a", ["href": address]) { $0.text(text) } } else { html.text(text) }
          }
        }
      }
    }
    html.lineBreak()
  }

  /// `h0` for nothing, `h1`...`h7` for the rest of 0...1.
  private static func className(of shade: Double) -> String {
    guard shade > 0 else { return "h0" }
    return "h" + String(min(shades, 1 + Int(shade * Double(shades))))
  }
}
