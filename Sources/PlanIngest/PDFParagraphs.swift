import PlanModel

/// Puts the lines of a PDF together again: paragraphs over lines, columns and pages.
struct PDFParagraphs {
  private let document: PDFDocument
  private let lines: [PDFLine]
  private let measures: PDFMeasures
  private var builder = OutlineBuilder(root: "document", capacity: 1 << 16)
  private var paragraph: [PDFLine] = []
  private var furniture: [PDFLine] = []

  init(_ document: PDFDocument) {
    self.document = document
    lines = document.lines
    measures = PDFMeasures(document)
  }

  /// The outline of the whole document.
  mutating func outline() -> OutlineBuilder {
    for line in lines {
      if measures.isFurniture(line) {
        // Between the lines of a paragraph that goes on over the page it would tear a sentence.
        furniture.append(line)
        continue
      }
      if let last = paragraph.last, !measures.isContinued(last, by: line) { flush() }
      paragraph.append(line)
    }
    flush()
    builder.finish()
    return builder
  }

  private mutating func flush() {
    if !paragraph.isEmpty {
      emit(paragraph, kind(of: paragraph))
      paragraph.removeAll()
    }
    for line in furniture {
      builder.context.region = .footer
      emit([line], (.paragraph, 0))
    }
    builder.context.region = .main
    furniture.removeAll()
  }

  // MARK: Kinds

  private func kind(of lines: [PDFLine]) -> (BlockKind, Int) {
    let text = lines.map(\.text).joined(separator: " ")
    if let level = bookmarkLevel(of: text, page: lines[0].page) { return (.heading, level) }
    if document.bookmarks.isEmpty, let level = measures.headingLevel(of: lines, text) { return (.heading, level) }
    if Self.bullet(text) != nil { return (.listItem, 1) }
    let isSmall = lines.allSatisfy { $0.size * 10 < measures.bodySize * 9 }
    if isSmall, text.first?.isNumber == true, measures.isLow(lines[0]) { return (.note, 0) }
    return (.paragraph, 0)
  }

  /// A bookmark says the same words and leads to this page.
  private func bookmarkLevel(of text: String, page: Int) -> Int? {
    guard text.utf8.count < 400 else { return nil }
    return document.bookmarks[PDFDocument.key(text)]?.first { $0.page == page }?.level
  }

  /// The sign with which an item begins.
  private static func bullet(_ text: String) -> Character? {
    let trimmed = text.drop { $0.isWhitespace }
    guard let first = trimmed.first, "•▪●◦‣–-▶➢✓■□".contains(first) else { return nil }
    return trimmed.dropFirst().first?.isWhitespace == true ? first : nil
  }

  // MARK: Text

  private mutating func emit(_ lines: [PDFLine], _ kind: (BlockKind, Int)) {
    builder.context.kind = kind.0
    builder.context.level = kind.1
    builder.context.element = kind.0 == .heading ? "h\(kind.1)" : "p"
    builder.context.page = lines[0].page
    if measures.isContentsEntry(lines) { builder.context.region = .navigation }
    if let size = measures.relativeSize(of: lines[0]) { builder.size = size }
    var isFirst = true
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      for (number, piece) in line.pieces.enumerated() {
        var text = piece.text
        if isFirst, kind.0 == .listItem, let sign = Self.bullet(text) {
          builder.marker = String(sign)
          text = String(text.drop { $0.isWhitespace }.dropFirst())
        }
        isFirst = false
        let isEnd = number == line.pieces.count - 1
        append(piece, isEnd ? measures.joinable(text, to: next) : text)
      }
    }
    builder.endBlock()
    builder.size = nil
    builder.context.region = .main
  }

  private mutating func append(_ piece: PDFLine.Piece, _ text: String) {
    if piece.isBold { builder.openSpan(.bold) }
    if piece.isItalic { builder.openSpan(.italic) }
    builder.append(text)
    if piece.isItalic { builder.closeSpan() }
    if piece.isBold { builder.closeSpan() }
  }
}
