import PlanModel

/// Footnotes and end notes of a Word document by their number.
struct WordNotes {
  private var footnotes: [String: XMLNode] = [:]
  private var endnotes: [String: XMLNode] = [:]

  init(footnotes: XMLNode?, endnotes: XMLNode?) {
    for node in footnotes?.elements ?? [] where node.attribute("type") == nil {
      if let identifier = node.attribute("id") { self.footnotes[identifier] = node }
    }
    for node in endnotes?.elements ?? [] where node.attribute("type") == nil {
      if let identifier = node.attribute("id") { self.endnotes[identifier] = node }
    }
  }

  /// The note to which a reference leads.
  func note(of reference: XMLNode) -> XMLNode? {
    guard let identifier = reference.attribute("id") else { return nil }
    return reference.isNamed("footnoteReference") ? footnotes[identifier] : endnotes[identifier]
  }
}

/// Makes the outline of a Word document: the text as it reads with all tracked changes accepted.
struct WordOutliner: XMLVisitor {
  private(set) var builder = OutlineBuilder(root: "document", capacity: 1 << 16)
  private let styles: WordStyles
  private var numbering: WordNumbering
  private let notes: WordNotes
  private let links: XMLNode?
  private var frames: [Frame] = []
  private var pendingNotes: [XMLNode] = []
  private var paragraphDepth = 0
  private var paragraphRun = WordStyles.Properties()
  private var noteCount = 0

  private struct Frame {
    var context: OutlineBuilder.Context
    var run: WordStyles.Properties
    var spans = 0
    var opensContainer = false
    var isParagraph = false
  }

  init(styles: WordStyles, numbering: WordNumbering, notes: WordNotes, links: XMLNode?) {
    self.styles = styles
    self.numbering = numbering
    self.notes = notes
    self.links = links
  }

  mutating func finish() { builder.finish() }

  mutating func enter(_ node: XMLNode) throws(IngestError) -> Bool {
    guard node.isElement else { return false }
    switch node.name {
    case "t": append(node)
    case "tab", "ptab": builder.append(" ")
    case "br", "cr": builder.endBlock()
    case "noBreakHyphen": builder.append("\u{2011}")
    case "footnoteReference", "endnoteReference": refer(to: node)
    case "bookmarkStart":
      if let name = node.attribute("name"), !name.hasPrefix("_") { builder.context.fragment = name }
    case "p": return push { $0.enterParagraph(node, &$1) }
    case "tbl": return push { $0.open("table", &$1) }
    case "tr": return push { $0.open("tr", &$1) }
    case "tc": return push { $0.enterCell(node, &$1) }
    case "r": return push { $0.enterRun(node, &$1) }
    case "hyperlink": return push { $0.enterLink(node, &$1) }
    case "del", "moveFrom", "Fallback", "pPr", "rPr", "sectPr", "tblPr", "tblGrid", "tcPr", "trPr", "sdtPr",
      "instrText",
      "delText", "footnoteRef", "endnoteRef", "annotationRef":
      return false
    default: return push { _, _ in }
    }
    return false
  }

  private mutating func push(_ change: (inout WordOutliner, inout Frame) -> Void) -> Bool {
    var frame = Frame(context: builder.context, run: paragraphRun)
    change(&self, &frame)
    frames.append(frame)
    return true
  }

  mutating func leave(_ node: XMLNode) throws(IngestError) {
    let frame = frames.removeLast()
    for _ in 0..<frame.spans { builder.closeSpan() }
    let fragment = builder.context.fragment
    if frame.isParagraph {
      builder.endBlock()
      builder.marker = nil
      paragraphDepth -= 1
      builder.size = nil
    }
    if frame.opensContainer { builder.closeContainer() }
    builder.context = frame.context
    if !frame.opensContainer { builder.context.fragment = fragment }
    paragraphRun = frame.run
    if frame.isParagraph, paragraphDepth == 0 { try emitNotes() }
  }

  // MARK: Paragraphs

  private mutating func enterParagraph(_ node: XMLNode, _ frame: inout Frame) {
    builder.endBlock()
    frame.isParagraph = true
    paragraphDepth += 1
    let properties = node.child("pPr")
    let style = properties?.child("pStyle")?.attribute("val")
    builder.context.element = style ?? "p"
    paragraphRun = styles.properties(of: style)
    let level = properties?.child("outlineLvl")?.attribute("val").flatMap { Int($0) }
    let list = WordNumbering.Reference(properties?.child("numPr")) ?? styles.list(of: style)
    let marker = list.flatMap { numbering.marker(of: $0) }
    if let marker { builder.marker = Self.trimmed(marker) }
    if styles.isNamed("toc ", style) { builder.context.region = .navigation }
    if let heading = level.map({ $0 + 1 }) ?? styles.headingLevel(of: style), heading <= 9 {
      set(.heading, level: heading)
    } else if styles.isNamed("caption", style) {
      set(.caption, level: 0)
    } else if let list, marker != nil {
      set(.listItem, level: list.level + 1)
    }
  }

  private static func trimmed(_ marker: String) -> String? {
    let words = marker.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private mutating func set(_ kind: BlockKind, level: Int) {
    builder.context.kind = kind
    builder.context.level = level
  }

  // MARK: Tables

  private mutating func open(_ name: String, _ frame: inout Frame) {
    builder.openContainer(name)
    frame.opensContainer = true
  }

  private mutating func enterCell(_ node: XMLNode, _ frame: inout Frame) {
    let isHeader = node.parent?.child("trPr")?.child("tblHeader") != nil
    // The rest of a cell that spans rows above has no text of its own, but keeps its column.
    var attributes: [Container.Attribute] = []
    if let span = node.child("tcPr")?.child("gridSpan")?.attribute("val") {
      attributes.append(Container.Attribute(name: "colspan", value: span))
    }
    builder.openContainer(isHeader ? "th" : "td", attributes: attributes)
    frame.opensContainer = true
    set(isHeader ? .headerCell : .tableCell, level: 0)
  }

  // MARK: Runs

  private mutating func enterRun(_ node: XMLNode, _ frame: inout Frame) {
    var properties = paragraphRun
    if let own = node.child("rPr") {
      if let style = own.child("rStyle")?.attribute("val") {
        properties = WordStyles.merged(styles.properties(of: style), over: properties)
      }
      properties = WordStyles.merged(WordStyles.properties(own), over: properties)
    }
    if properties.isBold == true { openSpan(.bold, &frame) }
    if properties.isItalic == true { openSpan(.italic, &frame) }
    if properties.isUnderlined == true { openSpan(.underline, &frame) }
    let relative = (properties.size ?? styles.defaultSize) / styles.defaultSize
    builder.size = abs(relative - 1) < 0.01 ? nil : relative
  }

  private mutating func openSpan(_ kind: InlineSpan.Kind, target: String? = nil, _ frame: inout Frame) {
    builder.openSpan(kind, target: target)
    frame.spans += 1
  }

  private mutating func enterLink(_ node: XMLNode, _ frame: inout Frame) {
    let anchor = node.attribute("anchor").map { "#" + $0 }
    let relation = node.attribute("id").flatMap { identifier in
      links?.elements.first { $0.attribute("Id") == identifier }?.attribute("Target")
    }
    if let target = relation ?? anchor { openSpan(.link, target: target, &frame) }
  }

  private mutating func append(_ node: XMLNode) {
    var child = node.firstChild
    while let text = child {
      builder.append(text.content, line: nil)
      child = text.next
    }
  }

  // MARK: Notes

  /// The number of the note stands where Word shows it.
  private mutating func refer(to reference: XMLNode) {
    guard let note = notes.note(of: reference) else { return }
    noteCount += 1
    pendingNotes.append(note)
  }

  /// Notes follow the paragraph that refers to them.
  private mutating func emitNotes() throws(IngestError) {
    let pending = pendingNotes
    pendingNotes = []
    let outer = builder.context
    for note in pending {
      set(.note, level: 0)
      try visit(note)
    }
    builder.context = outer
  }
}
