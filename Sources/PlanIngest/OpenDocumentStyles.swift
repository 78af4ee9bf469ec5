import PlanModel

/// What the styles of an OpenDocument text say.
struct OpenDocumentStyles {
  struct Properties {
    var isBold: Bool?
    var isItalic: Bool?
    var isUnderlined: Bool?
  }

  /// One level of a numbered list or of the headings.
  struct Level {
    var isBullet = false
    var format: String?
    var prefix = ""
    var suffix = ""
    var start = 1
    /// How many levels the number shows.
    var shown = 1
  }

  private struct Style {
    var parent: String?
    var run = Properties()
    var list: String?
  }

  private var styles: [String: Style] = [:]
  private var lists: [String: [Int: Level]] = [:]
  /// Numbers of headings.
  private(set) var outline: [Int: Level] = [:]

  /// Reads `styles.xml` and the automatic styles of `content.xml`.
  init(_ common: XMLNode?, _ content: XMLNode?) {
    for root in [common, content] {
      for section in root?.elements ?? [] where section.name == "styles" || section.name == "automatic-styles" {
        for node in section.elements { add(node) }
      }
    }
  }

  private mutating func add(_ node: XMLNode) {
    switch node.name {
    case "style":
      guard let name = node.attribute("name") else { return }
      var style = Style(parent: node.attribute("parent-style-name"), list: node.attribute("list-style-name"))
      if let text = node.child("text-properties") { style.run = Self.properties(text) }
      styles[name] = style
    case "list-style": if let name = node.attribute("name") { lists[name] = Self.levels(node) }
    case "outline-style": outline = Self.levels(node)
    default: break
    }
  }

  private static func properties(_ node: XMLNode) -> Properties {
    var result = Properties()
    for attribute in node.attributes {
      switch attribute.name {
      case "font-weight": result.isBold = attribute.value == "bold" || (Int(attribute.value) ?? 0) >= 600
      case "font-style": result.isItalic = attribute.value != "normal"
      case "text-underline-style": result.isUnderlined = attribute.value != "none"
      default: break
      }
    }
    return result
  }

  private static func levels(_ node: XMLNode) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for child in node.elements {
      guard let number = child.attribute("level").flatMap({ Int($0) }) else { continue }
      var level = Level(isBullet: child.name == "list-level-style-bullet")
      level.format = child.attribute("num-format").flatMap { $0.isEmpty ? nil : $0 }
      level.prefix = child.attribute("num-prefix") ?? ""
      level.suffix = child.attribute("num-suffix") ?? ""
      level.start = child.attribute("start-value").flatMap { Int($0) } ?? 1
      level.shown = child.attribute("display-levels").flatMap { Int($0) } ?? 1
      levels[number] = level
    }
    return levels
  }

  /// Properties of text in a style and those it is based on; a circle of styles ends at 20.
  func properties(of name: String?) -> Properties {
    var result = Properties()
    var next = name
    for _ in 0..<20 {
      guard let current = next, let style = styles[current] else { break }
      result.isBold = result.isBold ?? style.run.isBold
      result.isItalic = result.isItalic ?? style.run.isItalic
      result.isUnderlined = result.isUnderlined ?? style.run.isUnderlined
      next = style.parent
    }
    return result
  }

  /// The levels of a list style.
  func list(_ name: String?) -> [Int: Level] { name.flatMap { lists[$0] } ?? [:] }
}
