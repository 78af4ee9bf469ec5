import PlanModel

/// All blocks of a document's files in reading order, with what segmentation needs to know of each.
struct Outline {
  /// The files.
  let sources: [SourceText]
  /// UTF-8 of each file.
  let bytes: [[UInt8]]
  /// Language of the document.
  let language: Language
  /// The blocks.
  private(set) var lines: [OutlineLine] = []
  /// The elements; a parent precedes its children.
  private(set) var nodes: [OutlineNode] = []
  /// The tables in reading order.
  private(set) var tables: [OutlineTable] = []
  /// Number of the first line of each file.
  private(set) var firstLines: [Int] = []
  /// Folded words before a colon, with the number of lines that begin with them.
  private(set) var terms: [(words: String, count: Int)] = []

  private var termNumbers: [String: Int] = [:]
  private var readings: [String: AttributeLabels.Reading?] = [:]
  private var elementKinds: [String: AttributeKind] = [:]
  private var fold = FoldedLine()

  /// Surveys the files.
  init(_ sources: [SourceText], language: Language) {
    self.sources = sources
    self.language = language
    bytes = sources.map { Array($0.text.utf8) }
    for source in sources.indices where hasTellingElements(source) { readElements(of: source) }
    var firstNode = 0
    for source in sources.indices {
      firstLines.append(lines.count)
      addNodes(of: source)
      addLines(of: source, firstNode: firstNode)
      firstNode = nodes.count
    }
    spanNodes()
    tables = TableSurvey(self).tables
    placeCells()
    markHeadings()
  }

  /// The container of a node.
  func container(_ node: Int) -> Container { sources[nodes[node].source].containers[nodes[node].container] }

  /// The block of a line.
  func block(_ line: Int) -> Block { sources[lines[line].source].blocks[lines[line].block] }

  /// Whether element names of the file mean something: XML of any dialect.
  func hasTellingElements(_ source: Int) -> Bool {
    switch sources[source].format {
    case .xml, .akomaNtoso, .tei, .formex: true
    default: false
    }
  }

  /// What the element that holds a line says of it, in XML dialects whose names are words: the block's own element, else the
  /// nearest element above it that says anything, up to `limit`.
  func elementKind(of index: Int, below limit: Int) -> AttributeKind? {
    let line = lines[index]
    guard hasTellingElements(line.source) else { return nil }
    if let kind = elementKinds[block(index).element] { return kind }
    var node = line.node
    // Attributes are leaves: what stands more than three elements up says nothing of the line.
    for _ in 0..<3 where node != limit && nodes[node].parent != node {
      if let kind = elementKinds[container(node).name] { return kind }
      node = nodes[node].parent
    }
    return nil
  }

  /// What a label announces.
  private mutating func reading(of label: String) -> AttributeLabels.Reading? {
    if let known = readings[label] { return known }
    let reading = AttributeLabels.reading(ofLabel: label, language: language)
    readings[label] = reading
    return reading
  }

  // MARK: Survey

  private mutating func readElements(of source: Int) {
    var names = Set(sources[source].blocks.map(\.element))
    names.formUnion(sources[source].containers.map(\.name))
    for name in names where elementKinds[name] == nil {
      if let found = reading(of: name), found.certainty == .listed { elementKinds[name] = found.kind }
    }
  }

  private mutating func addNodes(of source: Int) {
    let first = nodes.count
    for (number, container) in sources[source].containers.enumerated() {
      nodes.append(OutlineNode(parent: first + container.parent, source: source, container: number))
    }
    if sources[source].containers.isEmpty { nodes.append(OutlineNode(parent: first, source: source, container: 0)) }
  }

  private mutating func addLines(of source: Int, firstNode: Int) {
    let text = bytes[source]
    let isTelling = hasTellingElements(source)
    for (number, block) in sources[source].blocks.enumerated() {
      var lower = block.range.lowerBound
      var upper = min(block.range.upperBound, text.count)
      while lower < upper, text[lower] <= 0x20 { lower += 1 }
      while upper > lower, text[upper - 1] <= 0x20 { upper -= 1 }
      var line = OutlineLine(
        source: source, block: number, range: TextRange(lower, max(lower, upper)), kind: block.kind,
        level: block.level, node: min(firstNode + block.container, nodes.count - 1),
        isReadable: block.region == .main && block.kind != .note && upper > lower, isBold: block.style.isBold,
        size: block.style.relativeSize ?? 1, label: nil, attribute: nil, term: nil, isHeadingLike: false, cell: nil,
        isInternalLink: Outline.isInternalLink(block))
      if line.isReadable { readLabels(of: &line, text, element: isTelling ? block.element : nil) }
      lines.append(line)
    }
  }

  private static func isInternalLink(_ block: Block) -> Bool {
    guard let link = block.spans.first(where: { $0.kind == .link }), link.target?.utf8.first == 0x23 else {
      return false
    }
    return link.range.count * 3 >= block.range.count * 2
  }

  private mutating func readLabels(of line: inout OutlineLine, _ text: [UInt8], element: String?) {
    fold.fold(text, from: line.range.lowerBound, to: line.range.upperBound, limit: FoldedLineLimit.label)
    let kindOfElement = element.flatMap { elementKinds[$0] }
    let standsAlone =
      switch line.kind {
      case .number, .tableCell, .headerCell, .heading, .term: true
      default: kindOfElement == .number
      }
    line.label = LabelReader(fold, isNumberAllowedAlone: standsAlone).label()
    if let colon = colonOfLabel() {
      let words = fold.string(0..<colon)
      line.term = countTerm(words)
      if line.kind == .paragraph, line.range.count <= Outline.longestHeading, CreditWords.contain(trimmedLabel(words)) {
        line.isReadable = false
        return
      }
      if line.label.map({ $0.rest <= fold.offset(colon) }) ?? true { line.attribute = reading(of: words)?.kind }
    } else if line.kind == .term || line.kind == .headerCell {
      line.attribute = reading(of: wholeFold())?.kind
    } else if line.range.count <= 60, line.kind == .heading || line.isBold || line.kind == .tableCell {
      // Without a colon only a label that is in the vocabulary counts ("Calendrier" as a heading).
      let found = reading(of: wholeFold())
      if found?.certainty == .listed { line.attribute = found?.kind }
    }
    if line.attribute == nil, let kindOfElement, kindOfElement.isSubstantive || kindOfElement == .number {
      line.attribute = kindOfElement
    }
  }

  /// Place of the colon that ends the label at the start of the fold: at most nine words before it, no end of sentence.
  private func colonOfLabel() -> Int? {
    var words = 1
    for index in 0..<min(fold.count, 80) {
      switch fold.bytes[index] {
      case 0x3A: return index > 1 && isLetter(fold.bytes[0]) ? index : nil
      case 0x20: words += 1
      case 0x2E where index + 1 < fold.count && fold.bytes[index + 1] == 0x20 && index > 3: return nil
      case 0x3B, 0x3F, 0x21: return nil
      default: break
      }
      if words > 10 { return nil }
    }
    return nil
  }

  /// French puts a space before the colon.
  private func trimmedLabel(_ words: String) -> String { words.hasSuffix(" ") ? String(words.dropLast()) : words }

  private func wholeFold() -> String { fold.string(0..<min(fold.count, 80)) }

  private mutating func countTerm(_ words: String) -> Int {
    let key = trimmedLabel(words)
    if let number = termNumbers[key] {
      terms[number].count += 1
      return number
    }
    termNumbers[key] = terms.count
    terms.append((key, 1))
    return terms.count - 1
  }

  private mutating func spanNodes() {
    for (index, line) in lines.enumerated() {
      nodes[line.node].firstLine = min(nodes[line.node].firstLine, index)
      nodes[line.node].lastLine = max(nodes[line.node].lastLine, index)
    }
    for index in nodes.indices.reversed() where nodes[index].parent != index {
      let parent = nodes[index].parent
      nodes[parent].firstLine = min(nodes[parent].firstLine, nodes[index].firstLine)
      nodes[parent].lastLine = max(nodes[parent].lastLine, nodes[index].lastLine)
    }
  }

  private mutating func placeCells() {
    for (table, survey) in tables.enumerated() {
      for (row, cells) in survey.rows.enumerated() {
        for cell in cells.cells {
          for line in cell.firstLine...cell.lastLine where lines[line].cell == nil || !survey.isLayout {
            lines[line].cell = CellPlace(table: table, row: row, column: cell.column)
          }
        }
      }
    }
  }

  /// Whether a line of a text without any markup of headings is one by its words: a short numbered line, or the name of front
  /// or end matter, that no sign of a sentence ends.
  private func isBareHeading(_ line: OutlineLine) -> Bool {
    guard line.kind == .paragraph, line.range.count <= 100, line.attribute == nil,
      let last = line.range.isEmpty ? nil : bytes[line.source][line.range.upperBound - 1], !".;,:!?".utf8.contains(last)
    else { return false }
    if let label = line.label {
      return label.word.isEmpty && label.numeral.depth == 1 && !label.numeral.isBracketed && !label.isAlone
    }
    return HeadingWords.isMatter(folded(line.source, line.range, limit: 80))
  }

  /// Longest heading, in bytes: a title over three printed lines.
  static let longestHeading = 320

  private mutating func markHeadings() {
    let hasHeadings = sources.map { $0.blocks.contains { $0.kind == .heading } }
    for index in lines.indices where lines[index].isReadable {
      let line = lines[index]
      let isInDataTable = line.cell.map { tables[$0.table].isData } ?? false
      if line.kind == .heading {
        lines[index].isHeadingLike = true
      } else if isInDataTable, let cell = line.cell, tables[cell.table].rows[cell.row].width == 1 {
        // A row of one cell heads the rows below it.
        lines[index].isHeadingLike = line.range.count <= Outline.longestHeading
      } else if line.range.count <= Outline.longestHeading, !isInDataTable, line.kind != .number {
        let isLabelled = line.label.map { !$0.word.isEmpty && LabelWords.role(of: $0.word) != nil } ?? false
        let isSet = line.isBold || line.size >= 1.15 || isLabelled
        lines[index].isHeadingLike =
          isSet && !(line.hasAttribute && !isLabelled) || !hasHeadings[line.source] && isBareHeading(line)
      }
    }
  }
}

extension Outline {
  /// Folded words of a stretch of text, single spaces between, for comparison; at most `limit` bytes.
  func words(_ source: Int, _ range: TextRange, limit: Int = 240) -> String {
    Outline.words(of: bytes[source], from: range.lowerBound, to: range.upperBound, limit: limit)
  }

  /// The same as bytes.
  func wordBytes(_ source: Int, _ range: TextRange, limit: Int) -> [UInt8] {
    Outline.wordBytes(of: bytes[source], from: range.lowerBound, to: range.upperBound, limit: limit)
  }

  /// Folded words of UTF-8, single spaces between.
  static func words(of text: [UInt8]) -> String { words(of: text, from: 0, to: text.count, limit: 240) }

  private static func words(of text: [UInt8], from lower: Int, to upper: Int, limit: Int) -> String {
    String(decoding: wordBytes(of: text, from: lower, to: upper, limit: limit), as: UTF8.self)
  }

  private static func wordBytes(of text: [UInt8], from lower: Int, to upper: Int, limit: Int) -> [UInt8] {
    var fold = FoldedLine()
    fold.fold(text, from: lower, to: upper, limit: limit)
    var words: [UInt8] = []
    words.reserveCapacity(fold.count)
    for byte in fold.bytes.prefix(fold.count) {
      if isLetter(byte) || isDigit(byte) {
        words.append(byte)
      } else if let last = words.last, last != 0x20 {
        words.append(0x20)
      }
    }
    if words.last == 0x20 { words.removeLast() }
    return words
  }

  /// The folded start of a stretch of text as printed, punctuation included.
  func folded(_ source: Int, _ range: TextRange, limit: Int = 96) -> String {
    var fold = FoldedLine()
    fold.fold(bytes[source], from: range.lowerBound, to: range.upperBound, limit: limit)
    return fold.string(0..<fold.count)
  }
}
