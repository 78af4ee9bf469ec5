/// What an HTML element does to the outline.
enum HTMLRole: UInt8 {
  /// Says nothing about blocks.
  case inline
  case bold, italic, underline, link, superscript
  case big, small, font
  /// Ends a block, begins another in the same container.
  case lineBreak
  /// Sets its text apart.
  case block
  case preformatted
  /// Holds blocks.
  case container
  case heading
  case orderedList, unorderedList, listItem
  case table, tableCell, headerCell
  case term, description, caption
  /// Its content is not text of the document.
  case skipped
  case title
}

/// What the readers know about the elements of HTML (the living standard and what went before it).
struct HTMLElement {
  let name: String
  let role: HTMLRole
  /// Level of a heading.
  var level = 0

  /// The element of a lower-case name; an unknown one is inline.
  init(named name: String) {
    self.name = name
    role = Self.roles[name] ?? .inline
    if role == .heading, let digit = name.utf8.last { level = Int(digit) - 0x30 }
  }

  /// Whether a file that begins with this element is HTML.
  static func isKnown(_ name: String) -> Bool { roles[name] != nil || phrasing.contains(name) }

  /// Whether an element of a role stands apart from the text around it.
  static func isSetApart(_ role: HTMLRole) -> Bool {
    switch role {
    case .inline, .bold, .italic, .underline, .link, .superscript, .big, .small, .font, .skipped, .title: false
    default: true
    }
  }

  /// Elements of phrasing content that change nothing here but tell HTML from XML.
  private static let phrasing: Set<String> = ["html", "span", "abbr", "cite", "code", "sub", "time", "img", "meta"]

  private static let roles: [String: HTMLRole] = {
    var roles: [String: HTMLRole] = [:]
    for (role, names) in namesByRole {
      for name in names.split(separator: " ") { roles[String(name)] = role }
    }
    return roles
  }()

  private static let namesByRole: [(HTMLRole, String)] = [
    (.bold, "b strong"), (.italic, "i em cite dfn var"), (.underline, "u ins"), (.link, "a"), (.superscript, "sup"),
    (.big, "big"), (.small, "small"), (.font, "font basefont"), (.lineBreak, "br hr"),
    (.block, "p address legend summary option optgroup button textarea label center isindex"),
    (.preformatted, "pre listing xmp plaintext"),
    (
      .container,
      "body div section article aside nav header footer main hgroup search figure details dialog fieldset form "
        + "blockquote dl tr thead tbody tfoot colgroup frameset select datalist"
    ),
    (.heading, "h1 h2 h3 h4 h5 h6"), (.orderedList, "ol"), (.unorderedList, "ul menu dir"), (.listItem, "li"),
    (.table, "table"), (.tableCell, "td"), (.headerCell, "th"), (.term, "dt"), (.description, "dd"),
    (.caption, "caption figcaption"),
    (
      .skipped,
      "script style template noscript svg object embed applet iframe audio video canvas map noframes noembed head"
    ),
    (.title, "title"),
  ]
}
