import PlanModel

/// The stretches of a draft, cut into tokens and parted into what is labelled and what is running text.
struct DraftContent {
  /// A labelled value.
  struct Statement {
    /// What the label announces.
    var kind: AttributeKind
    /// Number of the file.
    var source: Int
    /// Tokens of the label; none where a column, an element or a term announces the value.
    var label: [WordToken]
    /// Tokens of the value; positions count in the file's text.
    var value: [WordToken]
  }
  /// Running text.
  struct Prose {
    /// Number of the file.
    var source: Int
    /// Tokens; positions count in the file's text.
    var tokens: [WordToken]
  }
  /// Labelled values in reading order.
  var statements: [Statement] = []
  /// The title.
  var titles: [Prose] = []
  /// Running text in reading order.
  var body: [Prose] = []

  private let sources: [SourceText]
  private let language: Language
  /// A label that stood alone: the next stretch is its value.
  private var pending: AttributeKind?

  /// Reads the stretches of a measure.
  init(_ parts: [MeasureDraft.Part], sources: [SourceText], language: Language) {
    self.sources = sources
    self.language = language
    for part in parts where sources.indices.contains(part.source) { read(part) }
  }

  private mutating func read(_ part: MeasureDraft.Part) {
    let tokens = tokens(of: part)
    guard !tokens.isEmpty else { return }
    if part.isTitle || part.kind == .title {
      titles.append(Prose(source: part.source, tokens: tokens))
      return
    }
    if let kind = part.kind, kind != .text {
      pending = nil
      statements.append(Statement(kind: kind, source: part.source, label: [], value: tokens))
      return
    }
    readLines(part, tokens)
  }

  /// A stretch without a kind of its own: label lines, the value of a label before it, or running text.
  private mutating func readLines(_ part: MeasureDraft.Part, _ tokens: [WordToken]) {
    let block = block(of: part)
    let lines = lines(tokens, part, block)
    if lines.isEmpty, pending == nil, let kind = loneLabel(tokens) {
      pending = kind
      return
    }
    guard !lines.isEmpty || pending != nil else {
      body.append(Prose(source: part.source, tokens: tokens))
      return
    }
    let start =
      lines.first.map { line in tokens.firstIndex { Int($0.lower) >= line.label.lowerBound } ?? 0 } ?? tokens.count
    let head = Array(tokens[..<start])
    if head.contains(where: { $0.kind != .sign }) {
      if let kind = pending, head.count <= DraftContent.longestValue {
        statements.append(Statement(kind: kind, source: part.source, label: [], value: head))
        // The value of a lone label may be a list; any other block ends it.
        if block?.kind != .listItem { pending = nil }
      } else {
        pending = nil
        body.append(Prose(source: part.source, tokens: head))
      }
    }
    for line in lines { append(line, tokens, part.source) }
  }

  /// Most tokens of a value that stands in a block of its own below its label: what is longer is running text.
  private static let longestValue = 60

  /// A listed label that is a block of its own, without a colon, as cards on web pages have it.
  private func loneLabel(_ tokens: [WordToken]) -> AttributeKind? {
    guard tokens.count <= 5, tokens[0].isCapitalised,
      let reading = AttributeLabels.reading(of: tokens[...], language: language), reading.certainty == .listed
    else { return nil }
    switch reading.kind {
    case .lead, .partners, .deadline, .budget, .posts, .indicator: return reading.kind
    default: return nil
    }
  }

  private mutating func append(_ line: LabelledLine, _ tokens: [WordToken], _ source: Int) {
    let value = tokens.filter { line.value.contains(Int($0.lower)) }
    pending = value.isEmpty ? line.kind : nil
    guard !value.isEmpty else { return }
    let label = tokens.filter { line.label.contains(Int($0.lower)) }
    statements.append(Statement(kind: line.kind, source: source, label: label, value: value))
  }

  private func lines(_ tokens: [WordToken], _ part: MeasureDraft.Part, _ block: Block?) -> [LabelledLine] {
    let bold = boldEnd(part, block)
    // A label has a colon, or its look, or a dash near the start: most running text has none of them.
    guard bold > 0 || tokens.contains(where: { $0.isSign(":") }) || tokens.prefix(8).contains(where: { $0.isSign("-") })
    else { return [] }
    return LabelledLine.all(in: tokens, language: language, boldPrefix: bold)
  }

  /// Where the bold or italic stretch ends with which a block begins, 0 where it begins plainly or is bold throughout.
  private func boldEnd(_ part: MeasureDraft.Part, _ block: Block?) -> Int {
    guard let block else { return 0 }
    let span = block.spans.first {
      ($0.kind == .bold || $0.kind == .italic || $0.kind == .underline)
        && $0.range.lowerBound <= part.range.lowerBound + 2
        && $0.range.upperBound > part.range.lowerBound && $0.range.upperBound < part.range.upperBound
    }
    return span?.range.upperBound ?? 0
  }

  private func block(of part: MeasureDraft.Part) -> Block? {
    let blocks = sources[part.source].blocks
    return blocks.indices.contains(part.block) ? blocks[part.block] : nil
  }

  /// Longest stretch that is read, in bytes: five pages. What states an attribute stands in less; a hostile file may be one
  /// stretch of a gigabyte.
  private static let longestStretch = 1 << 15

  private func tokens(of part: MeasureDraft.Part) -> [WordToken] {
    var tokens: [WordToken] = []
    let text = sources[part.source].text
    text.utf8.span.withUnsafeBufferPointer { bytes in
      var end = min(part.range.upperBound, bytes.count)
      if end - part.range.lowerBound > DraftContent.longestStretch {
        end = part.range.lowerBound + DraftContent.longestStretch
        while end > part.range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      }
      // Words of French and English have about six bytes with the space behind them.
      tokens.reserveCapacity(max(0, end - part.range.lowerBound) / 5 + 4)
      WordScanner.scan(bytes, part.range.lowerBound..<max(part.range.lowerBound, end), into: &tokens)
    }
    return tokens
  }
}
