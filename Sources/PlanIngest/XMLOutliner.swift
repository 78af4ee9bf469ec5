import CLibXML
import PlanModel

/// Walks a parsed document and makes its outline.
struct XMLOutliner: XMLVisitor {
  private(set) var builder: OutlineBuilder
  private(set) var language: String?
  private(set) var title: String?
  private let path: String
  private let vocabulary: XMLVocabulary
  private let shape: XMLShape
  private var frames: [Frame] = []
  private var deferredNotes: [XMLNode] = []
  /// Bytes that entities may still stand for: far more than any text needs, far less than a bomb wants.
  private var entityAllowance = 1 << 20

  private enum Mode {
    case container, block, inline
  }

  private struct Frame {
    var mode: Mode
    var savedContext: OutlineBuilder.Context
    var opensContainer = false
    var spans = 0
    /// Containers with a heading, from the root to here.
    var headedDepth: Int
    var listDepth: Int
    /// This element or one around it is running text, so that inline elements do not stand alone.
    var isInText: Bool
  }

  init(path: String, format: SourceFormat, capacity: Int) {
    self.path = path
    vocabulary = XMLVocabulary(format: format)
    shape = XMLShape(vocabulary: vocabulary)
    builder = OutlineBuilder(root: "#document", capacity: capacity)
  }

  /// Goes through all of a document.
  mutating func walk(_ document: borrowing XMLDocument) throws(IngestError) {
    guard let root = document.root else { return }
    try visit(root)
    builder.finish()
  }

  // MARK: Nodes

  /// - Returns: whether to go on with the node's children.
  mutating func enter(_ node: XMLNode) throws(IngestError) -> Bool {
    if node.isText {
      appendText(node)
      return false
    }
    if node.isEntityReference {
      try appendEntity(node)
      return false
    }
    guard node.isElement else { return false }
    let name = node.name
    let role = vocabulary.role(of: name)
    if role == .skipped {
      noteHeader(node)
      builder.countName(name)
      return false
    }
    if role == .lineBreak {
      builder.endBlock()
      return false
    }
    let isInText = frames.last?.isInText ?? false
    if isInText, role == .note {
      deferredNotes.append(node)
      return false
    }
    if isInText, shape.isInline(node, role) {
      enterInline(node, role)
    } else {
      enterElement(node, name, role)
    }
    return true
  }

  mutating func leave(_ node: XMLNode) throws(IngestError) {
    let frame = frames.removeLast()
    for _ in 0..<frame.spans { builder.closeSpan() }
    switch frame.mode {
    case .inline: return
    case .container, .block: break
    }
    builder.endBlock()
    let isOutermostText = frame.isInText && !(frames.last?.isInText ?? false)
    if isOutermostText, !deferredNotes.isEmpty { try emitNotes() }
    if frame.opensContainer { builder.closeContainer() }
    let fragment = builder.context.fragment
    builder.context = frame.savedContext
    if builder.context.kind == .heading { builder.context.fragment = fragment }
  }

  private mutating func enterInline(_ node: XMLNode, _ role: XMLVocabulary.Role) {
    var frame = childFrame(.inline)
    frame.isInText = true
    let attributes = node.attributes
    switch role {
    case .bold: open(.bold, &frame)
    case .italic: open(.italic, &frame)
    case .underline: open(.underline, &frame)
    case .link: openLink(attributes, &frame)
    default: openRendition(attributes, &frame)
    }
    if let identifier = Self.identifier(in: attributes) { builder.context.fragment = identifier }
    frames.append(frame)
  }

  private mutating func enterElement(_ node: XMLNode, _ name: String, _ role: XMLVocabulary.Role) {
    builder.endBlock()
    let attributes = node.attributes
    let isLeaf = shape.isTextLeaf(node)
    var frame = childFrame(isLeaf ? .block : .container)
    frame.isInText = isLeaf
    if language == nil { language = attributes.first { $0.name == "lang" }?.value }
    let identifier = Self.identifier(in: attributes)
    if let identifier { builder.context.fragment = identifier }
    builder.context.element = name
    if shape.hasHeading(node) { frame.headedDepth += 1 }
    if role == .list { frame.listDepth += 1 }
    setKind(role, attributes, &frame, parent: node.parent)
    let isItem = role == .listItem || role == .tableCell || role == .headerCell || role == .list
    if !isLeaf || isItem || !attributes.isEmpty {
      let kept = attributes.filter { !Self.isIdentifier($0.name) }
      builder.openContainer(name, identifier: identifier, attributes: kept)
      frame.opensContainer = true
    } else {
      builder.countName(name)
    }
    if isLeaf {
      switch role {
      case .bold: open(.bold, &frame)
      case .italic: open(.italic, &frame)
      default: openRendition(attributes, &frame)
      }
    }
    frames.append(frame)
  }

  private func childFrame(_ mode: Mode) -> Frame {
    Frame(
      mode: mode, savedContext: builder.context, headedDepth: frames.last?.headedDepth ?? 0,
      listDepth: frames.last?.listDepth ?? 0, isInText: frames.last?.isInText ?? false)
  }

  private mutating func setKind(
    _ role: XMLVocabulary.Role, _ attributes: [Container.Attribute], _ frame: inout Frame, parent: XMLNode?
  ) {
    switch role {
    case .heading:
      let isInFloat = parent.map { ["table", "figure", "list", "graphic"].contains($0.name) } ?? false
      set(isInFloat ? .caption : .heading, level: isInFloat ? 0 : max(1, frame.headedDepth))
    case .number: set(.number, level: 0)
    case .listItem: set(.listItem, level: max(1, frame.listDepth))
    case .headerCell: set(.headerCell, level: 0)
    case .tableCell: set(isHeaderCell(attributes, parent) ? .headerCell : .tableCell, level: 0)
    case .note: set(.note, level: 0)
    case .caption: set(.caption, level: 0)
    case .term: set(.term, level: 0)
    case .description: set(.description, level: 0)
    default: if [.heading, .number, .term, .caption].contains(builder.context.kind) { set(.paragraph, level: 0) }
    }
  }

  private mutating func set(_ kind: BlockKind, level: Int) {
    builder.context.kind = kind
    builder.context.level = level
  }

  /// TEI `role="label"`, Formex `TYPE="HEADER"`, of the cell or its row; a row in `thead`.
  private func isHeaderCell(_ attributes: [Container.Attribute], _ row: XMLNode?) -> Bool {
    let own = attributes + (row?.attributes ?? [])
    if own.contains(where: { ["label", "HEADER", "header"].contains($0.value) }) { return true }
    return row?.parent?.name == "thead"
  }

  // MARK: Text

  private mutating func appendText(_ node: XMLNode) {
    let content = node.content
    guard content.count > 0 else { return }
    // The parser notes the line where a text ends.
    let line = node.line - content.count { $0 == 0x0A }
    builder.append(content, line: line)
  }

  /// Characters by name are written out; an entity that leads to other entities or other files is refused.
  private mutating func appendEntity(_ node: XMLNode) throws(IngestError) {
    let name = node.name
    let plain = node.plainEntity
    if !plain.isEmpty {
      entityAllowance -= plain.count
      if entityAllowance >= 0 {
        builder.append(plain, line: node.line)
        return
      }
    } else if xmlGetDocEntity(node.pointer.pointee.doc, name) == nil, let known = htmlEntityLookup(name),
      let scalar = Unicode.Scalar(known.pointee.value)
    {
      builder.append(String(scalar), line: node.line)
      return
    }
    throw IngestError(
      in: path, line: node.parent?.line, fr: "l'entité « &\(name); » n'est pas développée ; remplacez-la par son texte",
      en: "the entity \"&\(name);\" is not expanded; replace it by its text")
  }

  /// Notes that stand inside a sentence follow the paragraph, so that the sentence stays whole.
  private mutating func emitNotes() throws(IngestError) {
    let notes = deferredNotes
    deferredNotes.removeAll()
    let outer = frames
    frames = []
    for note in notes { try visit(note) }
    frames = outer
  }

  // MARK: Attributes

  private mutating func open(_ kind: InlineSpan.Kind, _ frame: inout Frame) {
    builder.openSpan(kind)
    frame.spans += 1
  }

  private mutating func openLink(_ attributes: [Container.Attribute], _ frame: inout Frame) {
    guard let target = attributes.first(where: { ["href", "target", "REF", "url"].contains($0.name) })?.value else {
      return
    }
    builder.openSpan(.link, target: target)
    frame.spans += 1
  }

  /// TEI `rend`, Formex `HT TYPE`.
  private mutating func openRendition(_ attributes: [Container.Attribute], _ frame: inout Frame) {
    for attribute in attributes where attribute.name == "rend" || attribute.name == "TYPE" || attribute.name == "class"
    {
      for word in attribute.value.lowercased().split(separator: " ") {
        switch word {
        case "bold", "b", "gras": open(.bold, &frame)
        case "italic", "i", "ital", "italique": open(.italic, &frame)
        case "underline", "underlined", "u": open(.underline, &frame)
        default: break
        }
      }
    }
  }

  private static func isIdentifier(_ name: String) -> Bool { name == "id" || name == "eId" || name == "ID" }

  private static func identifier(in attributes: [Container.Attribute]) -> String? {
    attributes.first { isIdentifier($0.name) && !$0.value.isEmpty }?.value
  }

  // MARK: Header

  /// The title and language that a dialect's header states.
  private mutating func noteHeader(_ header: XMLNode) {
    var node: XMLNode? = header.firstChild
    while let current = node {
      if current.isElement {
        switch current.name {
        case "title" where title == nil: title = shape.foldedText(current)
        case "FRBRtitle" where title == nil: title = current.attributes.first { $0.name == "value" }?.value
        case "FRBRlanguage" where language == nil:
          language = current.attributes.first { $0.name == "language" }.map { LanguageTag.short($0.value) }
        default: break
        }
      }
      node = current.following(within: header)
    }
  }
}
