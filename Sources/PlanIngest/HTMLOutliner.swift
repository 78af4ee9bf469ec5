import PlanModel

/// Makes an outline from the events of an HTML parser.
struct HTMLOutliner {
  /// Elements that may be open at once; libxml2 has no limit for HTML and becomes quadratic (100,000 take 4.8 s).
  static let depthLimit = 4096

  private(set) var builder: OutlineBuilder
  private(set) var declaredLanguage: String?
  private(set) var isTooDeep = false
  private var names = HTMLNameTable()
  private var frames: [Frame] = []
  private var contexts: [OutlineBuilder.Context] = []
  private var sizes: [Double?] = []
  private var lists: [ListCounter] = []
  private var superscripts = 0
  /// Number of frames at which hidden content began; 0 while text is visible.
  private var hiddenFrom = 0
  private var titleBytes: [UInt8] = []
  private var isInTitle = false
  private var hasTitle = false
  /// Line up to which the parser has come.
  private var line = 1

  private struct Frame {
    var element: Int32
    var role: HTMLRole
    var opensContainer = false
    var savesContext = false
    var savesSize = false
    var spans: UInt8 = 0
  }

  init(capacity: Int) {
    builder = OutlineBuilder(root: "html", capacity: capacity)
    builder.context.element = "html"
  }

  /// What `<title>` says, white space folded.
  var declaredTitle: String? {
    let words = titleBytes.split { $0 <= 0x20 }
    return words.isEmpty ? nil : String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }

  // MARK: Events

  /// Leaves elements that the parser has dropped without an event (a start tag without its `>`).
  /// - Parameter depth: how many elements the parser holds open.
  mutating func synchronize(depth: Int) {
    while frames.count > depth { leaveLast() }
  }

  /// An element begins.
  mutating func start(
    _ name: UnsafePointer<UInt8>, _ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, line newLine: Int
  ) {
    defer { line = newLine }
    let number = names.number(of: name)
    let element = names.elements[number]
    var frame = Frame(element: Int32(number), role: element.role)
    if frames.count >= Self.depthLimit { isTooDeep = true }
    let attributes = pairs.map { read($0) } ?? HTMLAttributes()
    if element.role == .title, !hasTitle { isInTitle = true }
    if hiddenFrom == 0 {
      let isPage = element.name == "body" || element.name == "html"
      if element.role == .skipped || element.role == .title || (attributes.isHidden && !isPage) {
        hide(element)
      } else {
        enter(element, attributes, &frame)
      }
    }
    if declaredLanguage == nil { noteLanguage(element, attributes) }
    frames.append(frame)
    if hiddenFrom == -1 { hiddenFrom = frames.count }
  }

  /// An element ends.
  mutating func end(_ name: UnsafePointer<UInt8>, line newLine: Int) {
    defer { line = newLine }
    let number = Int32(names.number(of: name))
    guard let last = frames.last, last.element == number || isSame(last.element, number) else { return }
    leaveLast()
  }

  /// Text stands here.
  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>, line newLine: Int) {
    defer { line = newLine }
    if hiddenFrom != 0 {
      if isInTitle { titleBytes.append(contentsOf: bytes) }
    } else if frames.last?.role == .preformatted {
      appendLines(bytes)
    } else {
      builder.append(bytes, line: line)
    }
  }

  /// The file ends.
  mutating func finish() {
    builder.finish()
    builder.reviseBlocks { blocks, containers, text in
      LayoutTables.dissolve(in: &blocks, of: containers)
      RegionClassifier.classify(&blocks, in: containers)
      AfterMatter.setAside(&blocks, in: containers, text: text)
    }
  }

  // MARK: Elements

  /// Two addresses can spell one name: literals of the parser beside its interned strings.
  private func isSame(_ left: Int32, _ right: Int32) -> Bool {
    names.elements[Int(left)].name == names.elements[Int(right)].name
  }

  private mutating func read(_ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>) -> HTMLAttributes {
    var attributes = HTMLAttributes()
    var index = 0
    while let name = pairs[index] {
      let number = names.number(of: name)
      if case .ignored = names.attributes[number] {
      } else {
        attributes.add(names.attributes[number], value: pairs[index + 1])
      }
      index += 2
    }
    return attributes
  }

  private mutating func noteLanguage(_ element: HTMLElement, _ attributes: HTMLAttributes) {
    if element.name == "html" || element.name == "body" {
      declaredLanguage = attributes.language.flatMap { $0.isEmpty ? nil : $0 }
    } else if element.name == "meta", attributes.kept("http-equiv")?.lowercased() == "content-language" {
      declaredLanguage = attributes.kept("content").flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  private mutating func hide(_ element: HTMLElement) {
    if HTMLElement.isSetApart(element.role) { builder.endBlock() }
    builder.countName(element.name)
    hiddenFrom = -1
  }

  private mutating func enter(_ element: HTMLElement, _ attributes: HTMLAttributes, _ frame: inout Frame) {
    switch element.role {
    case .inline: break
    case .bold: open(.bold, &frame)
    case .italic: open(.italic, &frame)
    case .underline: open(.underline, &frame)
    case .link: enterLink(attributes, &frame)
    case .superscript:
      superscripts += 1
      builder.markOpenLinkAsNote()
    case .big: scale(by: 1.2, &frame)
    case .small: scale(by: 1 / 1.2, &frame)
    case .font: if let size = attributes.size { enterFont(size, &frame) }
    case .lineBreak: builder.endBlock()
    case .skipped, .title: break
    default: enterBlock(element, attributes, &frame)
    }
    enterStyle(attributes.style, &frame)
    if let identifier = attributes.identifier ?? (element.role == .link ? attributes.name : nil) {
      builder.context.fragment = identifier
      if !frame.opensContainer { builder.identifyContainer(identifier) }
    }
  }

  private mutating func enterBlock(_ element: HTMLElement, _ attributes: HTMLAttributes, _ frame: inout Frame) {
    builder.endBlock()
    contexts.append(builder.context)
    frame.savesContext = true
    builder.context.element = element.name
    switch element.role {
    case .block, .preformatted:
      builder.countName(element.name)
      nameRegion(element, attributes)
      return
    case .heading:
      builder.countName(element.name)
      set(.heading, level: element.level)
      return
    case .orderedList:
      lists.append(.ordered(type: attributes.type, start: attributes.start, isReversed: attributes.isReversed))
    case .unorderedList: lists.append(.bulleted)
    case .listItem: enterItem(attributes)
    case .tableCell: set(.tableCell, level: 0)
    case .headerCell: set(.headerCell, level: 0)
    case .term: set(.term, level: 0)
    case .description: set(.description, level: 0)
    case .caption: set(.caption, level: 0)
    default: break
    }
    builder.openContainer(element.name, identifier: attributes.identifier, attributes: attributes.kept)
    frame.opensContainer = true
  }

  /// What is no container says here what part of the page it belongs to; the names of containers are compared afterwards.
  private mutating func nameRegion(_ element: HTMLElement, _ attributes: HTMLAttributes) {
    var label = RegionWords.label(element: element.name, role: attributes.kept("role"))
    if label == nil { label = attributes.kept("class").flatMap { RegionWords.label(named: $0) } }
    if case .other(let region)? = label { builder.context.region = region }
  }

  private mutating func set(_ kind: BlockKind, level: Int) {
    builder.context.kind = kind
    builder.context.level = level
  }

  private mutating func enterItem(_ attributes: HTMLAttributes) {
    set(.listItem, level: max(1, lists.count))
    guard !lists.isEmpty else { return }
    let marker = lists[lists.count - 1].marker(value: attributes.value)
    builder.marker = attributes.style.hidesMarker ? nil : marker
  }

  private mutating func enterLink(_ attributes: HTMLAttributes, _ frame: inout Frame) {
    guard let target = attributes.target else { return }
    let isNote = target.hasPrefix("#") && (superscripts > 0 || attributes.kept("role") == "doc-noteref")
    builder.openSpan(isNote ? .noteReference : .link, target: target)
    frame.spans += 1
  }

  private mutating func open(_ kind: InlineSpan.Kind, _ frame: inout Frame) {
    builder.openSpan(kind)
    frame.spans += 1
  }

  private mutating func enterStyle(_ style: HTMLInlineStyle, _ frame: inout Frame) {
    if style.isBold { open(.bold, &frame) }
    if style.isItalic { open(.italic, &frame) }
    if style.isUnderlined { open(.underline, &frame) }
    if let factor = style.scale { scale(by: factor, &frame) }
    if let size = style.size { setSize(size, &frame) }
  }

  /// `SIZE` of `FONT`: 1-7, or relative to 3.
  private mutating func enterFont(_ size: String, _ frame: inout Frame) {
    guard let number = Int(size.hasPrefix("+") ? String(size.dropFirst()) : size) else { return }
    let isRelative = size.hasPrefix("+") || size.hasPrefix("-")
    let step = min(7, max(1, isRelative ? 3 + number : number))
    // CSS Fonts 4, section 2.5: HTML font sizes against `medium`.
    setSize([0.6, 0.89, 1, 1.2, 1.5, 2, 3][step - 1], &frame)
  }

  private mutating func scale(by factor: Double, _ frame: inout Frame) {
    setSize((builder.size ?? 1) * factor, &frame)
  }

  private mutating func setSize(_ size: Double, _ frame: inout Frame) {
    if !frame.savesSize { sizes.append(builder.size) }
    frame.savesSize = true
    builder.size = size
  }

  private mutating func leaveLast() {
    let frame = frames.removeLast()
    if hiddenFrom == 0 {
      leave(frame)
      return
    }
    if isInTitle, frame.role == .title {
      isInTitle = false
      hasTitle = true
    }
    if frames.count < hiddenFrom { hiddenFrom = 0 }
  }

  private mutating func leave(_ frame: Frame) {
    for _ in 0..<frame.spans { builder.closeSpan() }
    if frame.savesSize { builder.size = sizes.removeLast() }
    switch frame.role {
    case .superscript: superscripts -= 1
    case .orderedList, .unorderedList:
      let list = lists.removeLast()
      if list.isCountedAtEnd { builder.countDown { list.marker(of: $0) } }
    default: break
    }
    guard frame.savesContext else { return }
    if frame.opensContainer { builder.closeContainer() } else { builder.endBlock() }
    let fragment = builder.context.fragment
    builder.context = contexts.removeLast()
    // An anchor in a heading or paragraph is the place of what follows it, too.
    if !frame.opensContainer { builder.context.fragment = fragment }
    if frame.role == .listItem { builder.marker = nil }
  }

  /// In preformatted text a line is a block.
  private mutating func appendLines(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var line = line
    for index in 0..<bytes.count where bytes[index] == 0x0A {
      builder.append(UnsafeBufferPointer(rebasing: bytes[start..<index]), line: line)
      builder.endBlock()
      start = index + 1
      line += 1
    }
    builder.append(UnsafeBufferPointer(rebasing: bytes[start...]), line: line)
  }
}
