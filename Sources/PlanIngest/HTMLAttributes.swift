import PlanModel

/// The attributes of one HTML start tag that the outline cares for.
struct HTMLAttributes {
  var identifier: String?
  /// `name`, which makes an anchor of an `a`.
  var name: String?
  var target: String?
  var language: String?
  var size: String?
  var start: Int?
  var value: Int?
  var type: String?
  var isReversed = false
  var isHidden = false
  var style = HTMLInlineStyle()
  /// What a container keeps, in source order.
  var kept: [Container.Attribute] = []

  /// Value of a kept attribute.
  func kept(_ name: String) -> String? { kept.first { $0.name == name }?.value }

  mutating func add(_ attribute: HTMLAttribute, value text: UnsafePointer<UInt8>?) {
    let string = text.map { String(cString: $0) } ?? ""
    switch attribute {
    case .identifier: if !string.isEmpty { identifier = string }
    case .name: if !string.isEmpty { name = string }
    case .target: target = string
    case .language:
      language = string
      keep("lang", string)
    case .size: size = string
    case .start:
      start = Int(string)
      keep("start", string)
    case .value:
      value = Int(string)
      keep("value", string)
    case .type:
      type = string
      keep("type", string)
    case .reversed:
      isReversed = true
      keep("reversed", string)
    case .hidden: isHidden = true
    case .ariaHidden: if string == "true" { isHidden = true }
    case .style:
      style = HTMLInlineStyle(string)
      if style.isHidden { isHidden = true }
    case .kept(let name): keep(name, string)
    case .ignored: break
    }
  }

  private mutating func keep(_ name: String, _ value: String) {
    kept.append(Container.Attribute(name: name, value: value))
  }
}

/// An attribute that the HTML reader knows.
enum HTMLAttribute {
  case identifier, name, target, language, size, start, value, type, reversed, hidden, ariaHidden, style
  /// Kept with the container.
  case kept(String)
  case ignored

  /// The attribute of a lower-case name.
  init(named name: String) {
    switch name {
    case "id": self = .identifier
    case "name": self = .name
    case "href": self = .target
    case "lang", "xml:lang": self = .language
    case "size": self = .size
    case "start": self = .start
    case "value": self = .value
    case "type": self = .type
    case "reversed": self = .reversed
    case "hidden": self = .hidden
    case "aria-hidden": self = .ariaHidden
    case "style": self = .style
    case "class", "role", "colspan", "rowspan", "scope", "headers", "aria-label", "itemprop", "itemtype", "epub:type",
      "http-equiv", "content", "data-sourcepos":
      self = .kept(name)
    default: self = .ignored
    }
  }
}
