import PlanModel

/// Makes the outline of an OpenDocument text (ODF 1.2): the text as it reads with all tracked changes accepted.
struct OpenDocumentOutliner: XMLVisitor {
  private(set) var builder = OutlineBuilder(root: "document", capacity: 1 << 16)
  private let styles: OpenDocumentStyles
  private var frames: [Frame] = []
  private var lists: [OpenList] = []
  /// Last numbers of each list style, for lists that go on.
  private var lastNumbers: [String: [Int: Int]] = [:]
  private var headingNumbers: [Int: Int] = [:]
  private var pendingNotes: [XMLNode] = []
  private var textDepth = 0

  private struct Frame {
    var context: OutlineBuilder.Context
    var spans = 0
    var opensContainer = false
    var isText = false
    var isList = false
  }

  private struct OpenList {
    var style: String
    var numbers: [Int: Int]
  }

  init(styles: OpenDocumentStyles) { self.styles = styles }

  mutating func finish() { builder.finish() }

  mutating func enter(_ node: XMLNode) throws(IngestError) -> Bool {
    if node.isText {
      if textDepth > 0 { builder.append(node.content, line: nil) }
      return false
    }
    guard node.isElement else { return false }
    switch node.name {
    case "h": return push { $0.enterHeading(node, &$1) }
    case "p": return push { $0.enterText(node, &$1) }
    case "span": return push { $0.openSpans(node.attribute("style-name"), &$1) }
    case "a": return push { $0.enterLink(node, &$1) }
    case "list": return push { $0.enterList(node, &$1) }
    case "list-item", "list-header": return push { $0.enterItem(node, &$1) }
    case "table": return push { $0.open("table", &$1) }
    case "table-row": return push { $0.open("tr", &$1) }
    case "table-cell", "covered-table-cell": return push { $0.enterCell(node, &$1) }
    case "table-of-content", "alphabetical-index", "illustration-index", "table-index":
      return push { outliner, _ in outliner.builder.context.region = .navigation }
    case "s", "tab": builder.append(" ")
    case "line-break": builder.endBlock()
    case "note": pendingNotes += [node.child("note-body")].compactMap { $0 }
    case "bookmark", "bookmark-start":
      if let name = node.attribute("name"), !name.hasPrefix("_") { builder.context.fragment = name }
    case "annotation", "tracked-changes", "forms", "sequence-decls", "title", "desc", "binary-data", "object",
      "index-title-template", "table-of-content-source", "variable-decls", "user-field-decls":
      return false
    default: return push { _, _ in }
    }
    return false
  }

  private mutating func push(_ change: (inout OpenDocumentOutliner, inout Frame) -> Void) -> Bool {
    var frame = Frame(context: builder.context)
    change(&self, &frame)
    frames.append(frame)
    return true
  }

  mutating func leave(_ node: XMLNode) throws(IngestError) {
    let frame = frames.removeLast()
    for _ in 0..<frame.spans { builder.closeSpan() }
    let fragment = builder.context.fragment
    if frame.isText {
      builder.endBlock()
      builder.marker = nil
      textDepth -= 1
    }
    if frame.isList {
      let list = lists.removeLast()
      lastNumbers[list.style] = list.numbers
    }
    if frame.opensContainer { builder.closeContainer() }
    builder.context = frame.context
    if !frame.opensContainer { builder.context.fragment = fragment }
    if frame.isText, textDepth == 0 { try emitNotes() }
  }

  // MARK: Paragraphs

  private mutating func enterText(_ node: XMLNode, _ frame: inout Frame) {
    builder.endBlock()
    frame.isText = true
    textDepth += 1
    let style = node.attribute("style-name")
    builder.context.element = style ?? node.name
    openSpans(style, &frame)
  }

  private mutating func enterHeading(_ node: XMLNode, _ frame: inout Frame) {
    let level = node.attribute("outline-level").flatMap { Int($0) } ?? 1
    enterText(node, &frame)
    builder.context.kind = .heading
    builder.context.level = max(1, min(10, level))
    headingNumbers[level, default: (styles.outline[level]?.start ?? 1) - 1] += 1
    for deeper in headingNumbers.keys where deeper > level { headingNumbers[deeper] = nil }
    if styles.outline[level]?.format != nil {
      builder.marker = Self.marker(styles.outline, level, headingNumbers)
    }
  }

  private mutating func openSpans(_ style: String?, _ frame: inout Frame) {
    let properties = styles.properties(of: style)
    // Headings are bold by their style; only text says something by being bold.
    if properties.isBold == true { openSpan(.bold, &frame) }
    if properties.isItalic == true { openSpan(.italic, &frame) }
    if properties.isUnderlined == true { openSpan(.underline, &frame) }
  }

  private mutating func openSpan(_ kind: InlineSpan.Kind, target: String? = nil, _ frame: inout Frame) {
    builder.openSpan(kind, target: target)
    frame.spans += 1
  }

  private mutating func enterLink(_ node: XMLNode, _ frame: inout Frame) {
    if let target = node.attribute("href") { openSpan(.link, target: target, &frame) }
  }

  // MARK: Lists

  private mutating func enterList(_ node: XMLNode, _ frame: inout Frame) {
    builder.openContainer("ul")
    frame.opensContainer = true
    frame.isList = true
    let style = node.attribute("style-name") ?? lists.last?.style ?? ""
    let goesOn = node.attribute("continue-numbering") == "true" || node.attribute("continue-list") != nil
    lists.append(OpenList(style: style, numbers: goesOn ? lastNumbers[style] ?? [:] : lists.last?.numbers ?? [:]))
    if !goesOn { lists[lists.count - 1].numbers[lists.count] = nil }
  }

  private mutating func enterItem(_ node: XMLNode, _ frame: inout Frame) {
    builder.openContainer("li")
    frame.opensContainer = true
    guard !lists.isEmpty else { return }
    let depth = lists.count
    builder.context.kind = .listItem
    builder.context.level = depth
    guard node.name == "list-item" else { return }
    let levels = styles.list(lists[depth - 1].style)
    let start = node.attribute("start-value").flatMap { Int($0) }
    let next = lists[depth - 1].numbers[depth].map { $0 &+ 1 } ?? levels[depth]?.start ?? 1
    lists[depth - 1].numbers[depth] = start ?? next
    builder.marker = Self.marker(levels, depth, lists[depth - 1].numbers)
  }

  /// The number or bullet of a level.
  private static func marker(
    _ levels: [Int: OpenDocumentStyles.Level], _ depth: Int, _ numbers: [Int: Int]
  ) -> String? {
    guard let level = levels[depth], !level.isBullet, let format = level.format else { return "•" }
    let first = max(1, depth - max(1, level.shown) + 1)
    let parts = (first...depth).compactMap { number in
      numbers[number].map { ListCounter.numeral($0, style: (levels[number]?.format ?? format).utf8.first ?? 0x31) }
    }
    let text = level.prefix + parts.joined(separator: ".") + level.suffix
    return text.split(separator: " ").joined(separator: " ")
  }

  // MARK: Tables

  private mutating func open(_ name: String, _ frame: inout Frame) {
    builder.openContainer(name)
    frame.opensContainer = true
  }

  private mutating func enterCell(_ node: XMLNode, _ frame: inout Frame) {
    let isHeader = node.parent?.parent?.name == "table-header-rows"
    open(isHeader ? "th" : "td", &frame)
    builder.context.kind = isHeader ? .headerCell : .tableCell
    builder.context.level = 0
  }

  // MARK: Notes

  /// Notes follow the paragraph that refers to them.
  private mutating func emitNotes() throws(IngestError) {
    let pending = pendingNotes
    pendingNotes = []
    let outer = builder.context
    for note in pending {
      builder.context.kind = .note
      builder.context.level = 0
      try visit(note)
    }
    builder.context = outer
  }
}
