import PlanModel

/// Collects elements of one name that hold more than one line: measures of an XML dialect, sections and boxes of a page.
struct ElementSeries {
  private let outline: Outline

  /// HTML elements that an author repeats for things of one kind.
  private static let sectioning: Set<String> = ["article", "section", "div", "details", "fieldset"]
  /// Elements that arrange text in any format.
  private static let arranging: Set<String> = [
    "p", "table", "tr", "td", "th", "tbody", "thead", "tfoot", "row", "cell", "ul", "ol", "li", "dl", "list", "body",
    "html", "blockquote",
  ]
  /// Elements that arrange text in the known dialects; in an author's own dialect they may be anything.
  private static let arrangingInDialects: Set<String> = [
    "item", "text", "content", "point", "intro", "wrapup", "alinea",
  ]

  init(_ outline: Outline) { self.outline = outline }

  /// One series for each name (with its class or type).
  func series() -> [Series] {
    var groups: [String: Int] = [:]
    var found: [Series] = []
    for index in outline.nodes.indices {
      let node = outline.nodes[index]
      guard node.lastLine >= 0, node.parent != index, outline.lines[node.firstLine].isReadable,
        let key = key(of: index)
      else { continue }
      let item = item(index)
      if let group = groups[key] {
        found[group].items.append(item)
      } else {
        groups[key] = found.count
        var series = Series(carrier: .element, word: "", headingLevel: nil, items: [item])
        series.element = word(of: index)
        found.append(series)
      }
    }
    for index in found.indices { nameAfterAxes(&found[index]) }
    return found
  }

  /// Elements that mostly begin with "Axe 1", "Pillar 2" are called so, whatever their name.
  private func nameAfterAxes(_ series: inout Series) {
    let words = series.items.compactMap { outline.lines[$0.start].label?.word }
    let axes = words.filter { LabelWords.role(of: $0) == .axis }
    if axes.count * 2 > series.items.count { series.element = axes[0] }
  }

  private func key(of index: Int) -> String? {
    let container = outline.container(index)
    if ElementSeries.arranging.contains(container.name) { return nil }
    if outline.sources[outline.nodes[index].source].format != .xml,
      ElementSeries.arrangingInDialects.contains(container.name.lowercased())
    {
      return nil
    }
    let type = container.attribute("type") ?? container.attribute("class") ?? ""
    if outline.hasTellingElements(outline.nodes[index].source) { return "\(container.name)|\(type)" }
    guard ElementSeries.sectioning.contains(container.name), !type.isEmpty || container.name != "div" else {
      return nil
    }
    return "\(container.name)|\(type)"
  }

  /// The word that names the element: its type or class where the name itself says nothing (`div`, `section`).
  private func word(of index: Int) -> String {
    let container = outline.container(index)
    let name = outline.folded(name: container.name)
    if LabelWords.role(of: name) != nil, !ElementSeries.sectioning.contains(container.name) { return name }
    let type = container.attribute("type") ?? container.attribute("class") ?? ""
    let word = outline.folded(name: type)
    if LabelWords.role(of: word) != nil { return word }
    // In a page a section is any part of it, in a law one of its units.
    return name == "section" && !outline.hasTellingElements(outline.nodes[index].source) ? "" : name
  }

  private func item(_ index: Int) -> Series.Item {
    let node = outline.nodes[index]
    return Series.Item(
      start: node.firstLine, end: node.lastLine + 1, numeral: outline.numeral(ofElement: index), node: index,
      title: outline.title(at: node.firstLine))
  }
}

extension Outline {
  /// Attributes in which dialects keep a number.
  static let numberAttributes = ["n", "num", "numero", "number", "no", "nr", "code", "order", "rang"]

  /// What an element's own attribute prints as its number.
  func printedNumber(ofElement node: Int) -> String? {
    let container = container(node)
    for name in Outline.numberAttributes {
      if let value = container.attribute(name), !value.isEmpty, value.utf8.count <= 16 { return value }
    }
    return nil
  }

  /// The number of an element: its attribute, or the label of its first line.
  func numeral(ofElement node: Int) -> Numeral? {
    if let printed = printedNumber(ofElement: node), let numeral = numeral(of: printed) { return numeral }
    return lines[nodes[node].firstLine].label?.numeral
  }

  /// The words of an element or class name: camel case and underscores parted, folded.
  func folded(name: String) -> String {
    var parted = ""
    var wasSmall = false
    for scalar in name.unicodeScalars {
      if scalar == "_" || scalar == "-" || scalar == "." {
        parted += " "
        wasSmall = false
        continue
      }
      let isCapital = scalar.value >= 0x41 && scalar.value <= 0x5A
      if isCapital && wasSmall { parted += " " }
      parted.unicodeScalars.append(scalar)
      wasSmall = !isCapital
    }
    let bytes = Array(parted.utf8)
    var line = FoldedLine()
    line.fold(bytes, from: 0, to: bytes.count, limit: 64)
    return line.string(0..<line.count)
  }
}
