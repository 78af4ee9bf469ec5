/// What poppler finds in a PDF: the lines of each page in the order of its content, and the bookmarks.
struct PDFDocument {
  /// A bookmark: it repeats a heading.
  struct Bookmark {
    var level: Int
    var page: Int
  }

  private(set) var lines: [PDFLine] = []
  private(set) var pageHeights: [Int: Int] = [:]
  private(set) var bookmarks: [String: [Bookmark]] = [:]
  private var fonts: [String: (size: Int, isBold: Bool, isItalic: Bool)] = [:]

  /// Reads `pdf2xml`. Between the elements stand messages of poppler ("link to page 1"), which are no text.
  init(_ root: XMLNode) {
    for child in root.elements {
      switch child.name {
      case "page": addPage(child)
      case "outline": addBookmarks(child)
      default: break
      }
    }
  }

  private mutating func addPage(_ node: XMLNode) {
    let page = node.attribute("number").flatMap { Int($0) } ?? 0
    pageHeights[page] = node.attribute("height").flatMap { Int($0) } ?? 0
    for child in node.elements {
      switch child.name {
      case "fontspec": addFont(child)
      case "text": addText(child, page)
      default: break
      }
    }
  }

  private mutating func addFont(_ node: XMLNode) {
    guard let identifier = node.attribute("id") else { return }
    let family = (node.attribute("family") ?? "").lowercased()
    let size = node.attribute("size").flatMap { Int($0) } ?? 0
    fonts[identifier] = (size, family.contains("bold"), family.contains("italic") || family.contains("oblique"))
  }

  private mutating func addText(_ node: XMLNode, _ page: Int) {
    var numbers: [String: Int] = [:]
    var font = ""
    for attribute in node.attributes {
      if attribute.name == "font" { font = attribute.value } else { numbers[attribute.name] = Int(attribute.value) }
    }
    let type = fonts[font] ?? (0, false, false)
    let pieces = Self.pieces(of: node, isBold: type.isBold, isItalic: type.isItalic)
    guard pieces.contains(where: { !$0.text.allSatisfy(\.isWhitespace) }) else { return }
    let left = numbers["left"] ?? 0
    let line = PDFLine(
      pieces: pieces, page: page, left: left, right: left + (numbers["width"] ?? 0), top: numbers["top"] ?? 0,
      height: numbers["height"] ?? 0, size: type.size)
    if let last = lines.last, last.isContinued(by: line) {
      lines[lines.count - 1].join(line)
    } else {
      lines.append(line)
    }
  }

  /// Stretches of text below an element with what `b` and `i` around them say.
  private static func pieces(of root: XMLNode, isBold: Bool, isItalic: Bool) -> [PDFLine.Piece] {
    var pieces: [PDFLine.Piece] = []
    var node = root.following(within: root)
    while let current = node, current.pointer != root.pointer {
      if current.isText {
        var piece = PDFLine.Piece(
          text: String(decoding: current.content, as: UTF8.self), isBold: isBold, isItalic: isItalic)
        var parent = current.parent
        while let above = parent, above.pointer != root.pointer {
          if above.isNamed("b") { piece.isBold = true }
          if above.isNamed("i") { piece.isItalic = true }
          parent = above.parent
        }
        pieces.append(piece)
      }
      node = current.following(within: root)
    }
    return pieces
  }

  private mutating func addBookmarks(_ root: XMLNode) {
    var node = root.following(within: root)
    while let current = node, current.pointer != root.pointer {
      if current.isNamed("item"), let page = current.attribute("page").flatMap({ Int($0) }) {
        var level = 0
        var parent = current.parent
        while let above = parent, above.isNamed("outline") {
          level += 1
          parent = above.parent
        }
        let text = current.firstChild.map { String(decoding: $0.content, as: UTF8.self) } ?? ""
        bookmarks[Self.key(text), default: []].append(Bookmark(level: level, page: page))
      }
      node = current.following(within: root)
    }
  }

  /// A text as bookmarks are compared: letters and digits only, without case.
  static func key(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }))
  }
}
