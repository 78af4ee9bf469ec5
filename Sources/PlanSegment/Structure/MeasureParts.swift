import PlanModel

/// Cuts one item of the chosen series into title, number and stretches of text.
struct MeasureParts {
  /// The stretches in reading order.
  private(set) var parts: [MeasureDraft.Part] = []
  /// Stretches that are attributes of the row and no text of the measure (columns of a list beside its text).
  private(set) var asides: [MeasureDraft.Part] = []
  /// The number as printed.
  private(set) var number: String?
  /// Stretches of the title.
  private(set) var title: [TextPlace] = []
  /// Lines that were left out: number cells, header rows.
  private(set) var headLines: [Int] = []

  private let outline: Outline

  /// Cuts an item.
  /// - Parameters:
  ///   - isExcluded: lines inside the item that belong to something else (nested measures, boxes).
  init(
    _ outline: Outline, _ item: Series.Item, carrier: Series.Carrier, columns: [Int: TableColumns],
    isExcluded: (Int) -> Bool
  ) {
    self.outline = outline
    if carrier == .row, let cell = outline.lines[item.start].cell, let columns = columns[cell.table] {
      addRow(outline.tables[cell.table].rows[cell.row], columns)
      return
    }
    number = item.node.flatMap { node in
      carrier == .element || outline.hasTellingElements(outline.nodes[node].source)
        ? outline.printedNumber(ofElement: node) : nil
    }
    let first = addHead(item, carrier)
    for index in first..<max(first, item.end) where outline.lines[index].isReadable && !isExcluded(index) {
      addBody(index, item, columns)
    }
  }

  // MARK: Head

  /// Number and title; returns the first line of the body.
  private mutating func addHead(_ item: Series.Item, _ carrier: Series.Carrier) -> Int {
    var index = item.start
    while index < item.end, isNumberLine(index, item) {
      takeNumber(index)
      headLines.append(index)
      index += 1
    }
    guard index < item.end, outline.lines[index].isReadable else { return index }
    let line = outline.lines[index]
    if line.attribute == .title, let next = addLabelledTitle(index, item) { return next }
    if number == nil || index == item.start, let label = line.label,
      !(carrier == .element && label.word.isEmpty && number != nil)
    {
      if number == nil { number = outline.printed(label, line.source) }
      return addTitle(index, from: min(label.rest, line.range.upperBound))
    }
    if number == nil, carrier.hasListItems, let marker = outline.block(index).marker {
      number = outline.number(of: marker)
    }
    if line.hasAttribute, outline.elementKind(of: index, below: item.node ?? -1) != .title { return index }
    if case .element = carrier, !isTitle(index, item) { return index }
    return addTitle(index, from: line.range.lowerBound)
  }

  /// The title after its label: "Intitulé : Planter des haies", or in the next cell.
  private mutating func addLabelledTitle(_ index: Int, _ item: Series.Item) -> Int? {
    let line = outline.lines[index]
    if line.term != nil,
      let colon = outline.bytes[line.source][line.range.lowerBound..<line.range.upperBound].firstIndex(of: 0x3A)
    {
      let rest = outline.trimmed(line.source, TextRange(colon + 1, line.range.upperBound))
      if !rest.isEmpty { return addTitle(index, from: rest.lowerBound) }
    } else if line.kind == .heading
      || line.term == nil && line.kind != .tableCell && line.kind != .term && line.kind != .headerCell
    {
      return nil
    }
    guard index + 1 < item.end, outline.lines[index + 1].isReadable else { return nil }
    headLines.append(index)
    return addTitle(index + 1, from: outline.lines[index + 1].range.lowerBound)
  }

  /// Whether the line holds the number and nothing else.
  private func isNumberLine(_ index: Int, _ item: Series.Item) -> Bool {
    let line = outline.lines[index]
    guard let label = line.label, label.isAlone else { return false }
    if line.kind == .number || !label.word.isEmpty || index == item.start { return true }
    return outline.elementKind(of: index, below: item.node ?? -1) == .number
  }

  private mutating func takeNumber(_ index: Int) {
    guard let label = outline.lines[index].label, number == nil else { return }
    number = outline.printed(label, outline.lines[index].source)
  }

  private func isTitle(_ index: Int, _ item: Series.Item) -> Bool {
    let line = outline.lines[index]
    if line.isHeadingLike || outline.elementKind(of: index, below: item.node ?? -1) == .title { return true }
    return line.range.count <= 200 && item.end - index > 1
      && outline.elementKind(of: index, below: item.node ?? -1) == nil
  }

  /// Adds the title that begins in a line, and what follows it there; returns the next line.
  private mutating func addTitle(_ index: Int, from lower: Int) -> Int {
    let line = outline.lines[index]
    let range = TextRange(lower, line.range.upperBound)
    guard !range.isEmpty else { return index + 1 }
    let cut = titleEnd(index, range)
    add(index, TextRange(lower, cut), kind: nil, isTitle: true, isCut: cut < range.upperBound)
    let rest = outline.trimmed(line.source, TextRange(cut, range.upperBound))
    if !rest.isEmpty { add(index, rest, kind: nil, isTitle: false) }
    return index + 1
  }

  /// Where the title ends in a line that goes on with the text: after what is bold, else after the first sentence of a long line.
  private func titleEnd(_ index: Int, _ range: TextRange) -> Int {
    let line = outline.lines[index]
    if !line.isBold, line.kind != .heading {
      for span in outline.block(index).spans where span.kind == .bold && span.range.upperBound < range.upperBound {
        let begins = span.range.lowerBound <= range.lowerBound + 2
        if begins, span.range.upperBound > range.lowerBound + 3 { return span.range.upperBound }
      }
    }
    guard range.count > MeasureParts.longestTitle, line.kind != .heading else { return range.upperBound }
    return outline.sentenceEnd(line.source, range) ?? range.upperBound
  }

  /// Longest title in running text, in bytes: beyond, its first sentence is the title.
  private static let longestTitle = 180

  // MARK: Body

  private mutating func addBody(_ index: Int, _ item: Series.Item, _ columns: [Int: TableColumns]) {
    let line = outline.lines[index]
    var kind = outline.elementKind(of: index, below: item.node ?? -1)
    if let cell = line.cell, let columns = columns[cell.table], outline.tables[cell.table].isData {
      let row = outline.tables[cell.table].rows[cell.row]
      if columns.isSheet {
        if cell.column > 0, let key = row.cells.first { kind = outline.lines[key.firstLine].attribute }
      } else if cell.row > columns.headerRow, row.cells.count > 1, let place = row.cell(cell.column) {
        kind = columns.kind(of: place, in: row)
      }
      if kind == .number { kind = .other }
    } else if kind == nil, line.kind == .description {
      kind = termKind(before: index)
    }
    if kind == .title || kind == .number || kind == .text || kind == .axis || kind == .parent { kind = nil }
    add(index, line.range, kind: kind, isTitle: false)
  }

  /// What the term above a description announces.
  private func termKind(before index: Int) -> AttributeKind? {
    var above = index - 1
    while above >= 0, outline.lines[above].kind == .description, index - above < 32 { above -= 1 }
    return above >= 0 && outline.lines[above].kind == .term ? outline.lines[above].attribute : nil
  }

  // MARK: Rows

  private mutating func addRow(_ row: OutlineTable.Row, _ columns: TableColumns) {
    let isList = outline.isList(row)
    let subject = columns.subject(of: row)
    for cell in row.cells {
      let kind = columns.kind(of: cell, in: row)
      let isSubject = cell.firstLine == subject?.firstLine
      for index in cell.firstLine...cell.lastLine where outline.lines[index].isReadable {
        switch kind {
        case .number:
          if number == nil { number = numberText(index) }
          headLines.append(index)
        case .axis, .parent: headLines.append(index)
        case .title, .text:
          if isSubject, index == cell.firstLine {
            addSubject(
              index, isNumbered: columns.number != nil, isText: kind == .text, isLong: columns.title == columns.text)
          } else {
            add(index, outline.lines[index].range, kind: nil, isTitle: false)
          }
        case .state, .position, .status: addAside(index, kind)
        case nil where isList: headLines.append(index)
        default:
          // In a list of measures a text column is the whole text; the others only say more of it.
          if isList, columns.text != nil {
            addAside(index, kind)
          } else {
            add(index, outline.lines[index].range, kind: kind, isTitle: false)
          }
        }
      }
    }
  }

  private func numberText(_ index: Int) -> String {
    let line = outline.lines[index]
    return line.label.map { outline.printed($0, line.source) } ?? outline.text(line.source, line.range)
  }

  private mutating func addSubject(_ index: Int, isNumbered: Bool, isText: Bool, isLong: Bool) {
    let line = outline.lines[index]
    var lower = line.range.lowerBound
    if !isNumbered, let label = line.label {
      number = outline.printed(label, line.source)
      lower = min(label.rest, line.range.upperBound)
    }
    let range = TextRange(lower, line.range.upperBound)
    if isText {
      let cut = titleEnd(index, range)
      let isSet = cut < range.upperBound && range.count <= MeasureParts.longestTitle || hasBoldHead(index, range)
      add(index, isSet ? TextRange(lower, cut) : range, kind: nil, isTitle: isSet, isCut: true)
      guard isSet else { return }
      let rest = outline.trimmed(line.source, TextRange(cut, range.upperBound))
      if !rest.isEmpty { add(index, rest, kind: nil, isTitle: false) }
    } else {
      _ = addTitle(index, from: lower)
    }
  }

  private func hasBoldHead(_ index: Int, _ range: TextRange) -> Bool {
    outline.block(index).spans.contains {
      $0.kind == .bold && $0.range.lowerBound <= range.lowerBound + 2 && $0.range.upperBound < range.upperBound
    }
  }

  // MARK: Parts

  private mutating func add(
    _ index: Int, _ range: TextRange, kind: AttributeKind?, isTitle: Bool, isCut: Bool = false
  ) {
    let line = outline.lines[index]
    guard !range.isEmpty else { return }
    parts.append(
      MeasureDraft.Part(source: line.source, range: range, block: line.block, kind: kind, isTitle: isTitle))
    guard isTitle else { return }
    // The full stop or colon that parts a title from the text in the same line is not the title's.
    let titleRange = isCut ? outline.withoutFinalSigns(line.source, range) : range
    title.append(TextPlace(source: line.source, range: titleRange))
  }

  private mutating func addAside(_ index: Int, _ kind: AttributeKind?) {
    let line = outline.lines[index]
    asides.append(
      MeasureDraft.Part(source: line.source, range: line.range, block: line.block, kind: kind, isTitle: false))
  }
}
