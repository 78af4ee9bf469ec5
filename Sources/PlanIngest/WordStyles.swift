import PlanModel

/// What the paragraph and character styles of a Word document say.
struct WordStyles {
  /// Properties that a style or a run states; nil where it leaves them to what is below.
  struct Properties {
    var isBold: Bool?
    var isItalic: Bool?
    var isUnderlined: Bool?
    /// Half-points.
    var size: Double?
  }

  struct Style {
    var name = ""
    var parent: String?
    /// From 0; 9 is running text.
    var outlineLevel: Int?
    var list: WordNumbering.Reference?
    var run = Properties()
  }

  private var styles: [String: Style] = [:]
  private(set) var defaultSize = 20.0
  private var defaultParagraphStyle = "Normal"

  /// Reads `word/styles.xml`.
  init(_ root: XMLNode?) {
    guard let root else { return }
    for child in root.elements {
      switch child.name {
      case "docDefaults":
        if let size = child.descendant("sz")?.attribute("val").flatMap(Double.init) { defaultSize = size }
      case "style": add(child)
      default: break
      }
    }
    if let size = properties(of: defaultParagraphStyle).size { defaultSize = size }
  }

  private mutating func add(_ node: XMLNode) {
    guard let identifier = node.attribute("styleId") else { return }
    var style = Style()
    style.name = node.child("name")?.attribute("val")?.lowercased() ?? ""
    style.parent = node.child("basedOn")?.attribute("val")
    if let paragraph = node.child("pPr") {
      style.outlineLevel = paragraph.child("outlineLvl")?.attribute("val").flatMap { Int($0) }
      style.list = WordNumbering.Reference(paragraph.child("numPr"))
    }
    if let run = node.child("rPr") { style.run = Self.properties(run) }
    styles[identifier] = style
    if node.attribute("type") == "paragraph", node.attribute("default") == "1" { defaultParagraphStyle = identifier }
  }

  /// The style and those it is based on, nearest first; a circle of styles ends at 20.
  private func chain(_ identifier: String?) -> [Style] {
    var chain: [Style] = []
    var next = identifier ?? defaultParagraphStyle
    while chain.count < 20, let style = styles[next] {
      chain.append(style)
      guard let parent = style.parent else { break }
      next = parent
    }
    return chain
  }

  /// Level of heading of a paragraph style, from 1; nil for running text.
  func headingLevel(of identifier: String?) -> Int? {
    for style in chain(identifier) {
      if let level = style.outlineLevel { return level < 9 ? level + 1 : nil }
      if style.name == "title" { return 1 }
      if style.name.hasPrefix("heading "), let level = Int(style.name.dropFirst(8)) { return level }
    }
    return nil
  }

  /// The list to which a paragraph style belongs.
  func list(of identifier: String?) -> WordNumbering.Reference? {
    chain(identifier).lazy.compactMap(\.list).first
  }

  /// Whether a paragraph style is one of a table of contents, or of captions.
  func isNamed(_ prefix: String, _ identifier: String?) -> Bool {
    chain(identifier).contains { $0.name.hasPrefix(prefix) }
  }

  /// Properties of runs in a style.
  func properties(of identifier: String?) -> Properties {
    var result = Properties()
    for style in chain(identifier) { result = Self.merged(result, over: style.run) }
    return result
  }

  static func merged(_ upper: Properties, over lower: Properties) -> Properties {
    Properties(
      isBold: upper.isBold ?? lower.isBold, isItalic: upper.isItalic ?? lower.isItalic,
      isUnderlined: upper.isUnderlined ?? lower.isUnderlined, size: upper.size ?? lower.size)
  }

  /// What an `rPr` states.
  static func properties(_ node: XMLNode) -> Properties {
    var result = Properties()
    for child in node.elements {
      let value = child.attribute("val")
      let isOn = !["0", "false", "none", "off"].contains(value)
      switch child.name {
      case "b": result.isBold = isOn
      case "i": result.isItalic = isOn
      case "u": result.isUnderlined = isOn
      case "sz": result.size = value.flatMap(Double.init)
      default: break
      }
    }
    return result
  }
}
