import CLibXML

/// Tells text from structure by what an element holds.
struct XMLShape {
  let vocabulary: XMLVocabulary

  /// Whether an element holds running text: text of its own, or nothing but inline elements of which one has text.
  func isTextLeaf(_ node: XMLNode) -> Bool {
    var sawInline = false
    var child = node.firstChild
    while let current = child {
      if current.isVisibleText { return true }
      if current.isElement {
        let role = vocabulary.role(of: current.name)
        guard Self.isInlineRole(role) else { return false }
        if role != .lineBreak { sawInline = true }
      }
      child = current.next
    }
    return sawInline
  }

  /// Whether an element inside running text is part of the sentence.
  func isInline(_ node: XMLNode, _ role: XMLVocabulary.Role) -> Bool {
    switch role {
    case .bold, .italic, .underline, .link, .inline, .lineBreak, .number, .heading, .term: return true
    case .unknown: return !isStructure(node)
    default: return false
    }
  }

  /// Whether a child of the element is a heading.
  func hasHeading(_ node: XMLNode) -> Bool {
    var child = node.firstChild
    while let current = child {
      if current.isElement, vocabulary.role(of: current.name) == .heading { return true }
      child = current.next
    }
    return false
  }

  /// The text of an element, white space folded.
  func foldedText(_ node: XMLNode) -> String? {
    guard let content = xmlNodeGetContent(node.pointer) else { return nil }
    defer { planXMLFree(content) }
    let words = String(cString: content).utf8.split { $0 <= 0x20 }.map { String($0) ?? "" }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Several elements and no text between them: a structure of its own.
  private func isStructure(_ node: XMLNode) -> Bool {
    var elements = 0
    var child = node.firstChild
    while let current = child {
      if current.isVisibleText { return false }
      if current.isElement {
        elements += 1
        if !Self.isInlineRole(vocabulary.role(of: current.name)), isBlockRole(vocabulary.role(of: current.name)) {
          return true
        }
      }
      child = current.next
    }
    return elements > 1
  }

  private func isBlockRole(_ role: XMLVocabulary.Role) -> Bool {
    switch role {
    case .block, .list, .listItem, .tableCell, .headerCell: true
    default: false
    }
  }

  private static func isInlineRole(_ role: XMLVocabulary.Role) -> Bool {
    switch role {
    case .bold, .italic, .underline, .link, .inline, .lineBreak: true
    default: false
    }
  }
}

extension XMLNode {
  /// The next node in document order inside an element.
  func following(within root: XMLNode) -> XMLNode? {
    if isElement, let child = firstChild { return child }
    var node = self
    while node.pointer != root.pointer {
      if let next = node.next { return next }
      guard let parent = node.parent else { return nil }
      node = parent
    }
    return nil
  }
}

/// Names of languages.
enum LanguageTag {
  /// The two-letter tag of a three-letter code (ISO 639-2) that the program's languages have; other codes stay.
  static func short(_ code: String) -> String {
    switch code.lowercased() {
    case "fra", "fre": "fr"
    case "eng": "en"
    default: code
    }
  }
}
