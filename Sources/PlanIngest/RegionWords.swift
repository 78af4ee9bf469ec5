import PlanModel

/// Names by which pages, French and English, call the parts that are not the document: elements, ARIA roles, and words of
/// classes and identifiers.
enum RegionWords {
  /// The part of the page that an element announces; nil where it says nothing.
  static func region(of element: String, _ attributes: HTMLAttributes) -> Region? {
    if let region = elements[element] { return region }
    if let role = attributes.kept("role"), let region = roles[role] { return region }
    if let region = attributes.identifier.flatMap({ region(named: $0) }) { return region }
    return attributes.kept("class").flatMap { region(named: $0) }
  }

  private static let elements: [String: Region] = ["nav": .navigation, "aside": .aside, "footer": .footer]

  private static let roles: [String: Region] = [
    "navigation": .navigation, "menu": .navigation, "menubar": .navigation, "directory": .navigation,
    "banner": .banner, "dialog": .banner, "alertdialog": .banner, "contentinfo": .footer, "complementary": .aside,
    "search": .aside, "form": .aside, "toolbar": .aside,
  ]

  /// Whole words of a class or identifier, split at `-`, `_`, spaces and changes of case.
  private static let words: [String: Region] = [
    "nav": .navigation, "navbar": .navigation, "navigation": .navigation, "menu": .navigation, "submenu": .navigation,
    "breadcrumb": .navigation, "breadcrumbs": .navigation, "ariane": .navigation, "filariane": .navigation,
    "sommaire": .navigation, "pagination": .navigation, "pager": .navigation, "skip": .navigation,
    "skiplinks": .navigation, "evitement": .navigation, "cookie": .banner, "cookies": .banner, "consent": .banner,
    "rgpd": .banner, "gdpr": .banner, "bandeau": .banner, "tarteaucitron": .banner, "footer": .footer,
    "pied": .footer, "colophon": .footer, "sidebar": .aside, "aside": .aside, "related": .aside, "share": .aside,
    "partage": .aside, "social": .aside, "newsletter": .aside, "comments": .aside, "commentaires": .aside,
  ]

  static func region(named name: String) -> Region? {
    var word: [UInt8] = []
    var wasLower = false
    for byte in name.utf8 {
      let isUpper = (65...90).contains(byte)
      let isLetter = isUpper || (97...122).contains(byte) || byte >= 0x80
      if !isLetter || (isUpper && wasLower) {
        if let region = words[String(decoding: word, as: UTF8.self)] { return region }
        word.removeAll(keepingCapacity: true)
      }
      if isLetter { word.append(isUpper ? byte | 0x20 : byte) }
      wasLower = isLetter && !isUpper
    }
    return words[String(decoding: word, as: UTF8.self)]
  }
}
