import PlanModel

/// Makes the plan of a structure: axes, measures with identity and text, and the drafts from which their attributes are read.
struct PlanAssembly {
  /// The axes.
  private(set) var axes: [Axis] = []
  /// The measures, without attributes.
  private(set) var measures: [Measure] = []
  /// What the attributes of each measure are read from.
  private(set) var drafts: [MeasureDraft] = []
  /// Bounded items in reading order.
  private(set) var items: [Series.Item] = []
  /// Number of the measure to which each line belongs.
  private(set) var measureOfLine: [Int?]
  /// How each line was understood.
  private(set) var roles: [OutlineRole]

  private let structure: Structure
  private let document: Document
  private var outline: Outline { structure.outline }

  /// Assembles the plan of a document.
  init(_ structure: Structure, document: Document) {
    self.structure = structure
    self.document = document
    roles = structure.outline.lines.map { $0.isReadable ? .text : .aside }
    measureOfLine = [Int?](repeating: nil, count: structure.outline.lines.count)
    items = structure.items.map(\.item)
    guard !items.isEmpty else { return }
    let ranks = ranks()
    close(by: ranks)
    let builder = AxisBuilder(outline, items: items, ranks: ranks, titles: titles(), columns: structure.columns)
    axes = builder.axes
    for (line, _) in builder.axisOfLine { roles[line] = .axis }
    cut(builder)
    addSummaries()
    nest()
    MeasureIdentity(structure.outline, items: items, axes: axes).assign(to: &measures)
  }

  private func titles() -> [String] {
    var titles = [document.title] + document.aliases
    titles += structure.outline.sources.compactMap(\.declaredTitle)
    return titles.map { title in
      let bytes = Array(title.utf8)
      return Outline.words(of: bytes)
    }
  }

  private func ranks() -> HeadingRanks {
    var isCovered = [Bool](repeating: false, count: outline.lines.count)
    var end = 0
    for item in items where item.node != nil {
      // Nested items cover nothing new.
      for line in max(item.start, end)..<max(item.end, end) { isCovered[line] = true }
      end = max(end, item.end)
    }
    return HeadingRanks(
      outline, items: items, headingLevel: structure.chosen?.headingLevel, isCovered: isCovered,
      isContents: structure.contents)
  }

  /// Ends each measure at the first heading after it that is not its own; in a sheet of its own all headings are.
  private mutating func close(by ranks: HeadingRanks) {
    var next = outline.lines.count
    var upcoming = items.count - 1
    for line in outline.lines.indices.reversed() {
      while upcoming >= 0, items[upcoming].start == line {
        if items[upcoming].node == nil, structure.items[upcoming].carrier != .file {
          items[upcoming].end = min(items[upcoming].end, next)
        }
        upcoming -= 1
      }
      if ranks.rank[line] != nil { next = line }
    }
  }

  private mutating func cut(_ builder: AxisBuilder) {
    var introductions: [Int: [Int]] = [:]
    for entry in builder.introductions { introductions[entry.axis, default: []].append(entry.line) }
    for (number, item) in items.enumerated() {
      let nested = number + 1 < items.count ? items[number + 1].start : outline.lines.count
      var own = item
      // What follows a nested measure inside this one belongs to neither for certain.
      own.end = min(own.end, max(nested, own.start + 1))
      let parts = MeasureParts(outline, own, carrier: structure.items[number].carrier, columns: structure.columns) {
        structure.contents[$0] || structure.summary.isSummary[$0]
      }
      markRoles(number, parts)
      var draft = MeasureDraft(parts: parts.parts + parts.asides, inherited: [])
      var axis = builder.axisOfItem[number]
      let innermost = axis
      while let current = axis {
        for line in introductions[current] ?? [] {
          let block = outline.lines[line]
          // An element that names its attribute says so; others may hold a label line.
          let kind = outline.elementKind(of: line, below: -1).flatMap { $0 == .lead || $0 == .deadline ? $0 : nil }
          draft.inherited.append(
            (
              current,
              MeasureDraft.Part(
                source: block.source, range: block.range, block: block.block, kind: kind, isTitle: false)
            ))
        }
        axis = axes[current].parent
      }
      drafts.append(draft)
      measures.append(measure(item, parts, axis: innermost))
    }
  }

  /// Adds what summary tables say of the measures that they repeat.
  private mutating func addSummaries() {
    for row in structure.summary.rows {
      guard let columns = structure.columns[row.table] else { continue }
      let cells = outline.tables[row.table].rows[row.row]
      for cell in cells.cells {
        let kind = columns.kind(of: cell, in: cells)
        for line in cell.firstLine...cell.lastLine {
          roles[line] = .summaryRow
          guard let kind, kind.isSubstantive, outline.lines[line].isReadable else { continue }
          let block = outline.lines[line]
          drafts[row.item].parts.append(
            MeasureDraft.Part(
              source: block.source, range: block.range, block: block.block, kind: kind, isTitle: false))
        }
      }
    }
  }

  /// Ties nested measures to the measure above: the element or item that holds them, a column of a list that names it, or in a
  /// list the number before the last dot.
  private mutating func nest() {
    var numbers: [String: Int] = [:]
    for (index, measure) in measures.enumerated() {
      if let number = measure.number, numbers[number] == nil { numbers[number] = index }
    }
    var open: [Int] = []
    for index in measures.indices {
      while let last = open.last, items[last].end <= items[index].start { open.removeLast() }
      if let last = open.last { measures[index].parent = last }
      open.append(index)
      guard structure.items[index].carrier == .row else { continue }
      measures[index].parent = parentInList(index, numbers)
    }
  }

  private func parentInList(_ index: Int, _ numbers: [String: Int]) -> Int? {
    guard let cell = outline.lines[items[index].start].cell else { return nil }
    let row = outline.tables[cell.table].rows[cell.row]
    if let column = structure.columns[cell.table]?.kinds.firstIndex(of: .parent),
      let stated = structure.columns[cell.table]?.cell(column, in: row)
    {
      let line = outline.lines[stated.firstLine]
      return numbers[outline.text(line.source, line.range)].flatMap { $0 == index ? nil : $0 }
    }
    guard outline.isList(row), let number = measures[index].number, let dot = number.lastIndex(of: ".") else {
      return nil
    }
    return numbers[String(number[..<dot])].flatMap { $0 == index ? nil : $0 }
  }

  private func measure(_ item: Series.Item, _ parts: MeasureParts, axis: Int?) -> Measure {
    var title: [UInt8] = []
    for place in parts.title { outline.appendFolded(place.source, place.range, to: &title) }
    var text: [UInt8] = []
    for part in parts.parts { outline.appendFolded(part.source, part.range, to: &text) }
    return Measure(
      id: document.id, document: document.id, number: parts.number, axis: axis,
      title: String(decoding: title, as: UTF8.self), text: String(decoding: text, as: UTF8.self),
      titlePlace: parts.title.first, places: places(parts.parts),
      bodyPlaces: places(parts.parts.filter { !$0.isTitle && $0.kind == nil && !isLabelled($0) }),
      sourcePlace: outline.block(item.start).place)
  }

  private func isLabelled(_ part: MeasureDraft.Part) -> Bool { outline.lines[outline.line(part)].hasAttribute }

  /// One place for each contiguous run of stretches.
  private func places(_ parts: [MeasureDraft.Part]) -> [TextPlace] {
    var places: [TextPlace] = []
    var lastBlock = -2
    for part in parts {
      if let last = places.last, last.source == part.source, part.block <= lastBlock + 1,
        last.range.upperBound <= part.range.lowerBound
      {
        places[places.count - 1].range = last.range.union(part.range)
      } else {
        places.append(TextPlace(source: part.source, range: part.range))
      }
      lastBlock = part.block
    }
    return places
  }

  private mutating func markRoles(_ number: Int, _ parts: MeasureParts) {
    for line in parts.headLines {
      roles[line] = .measureNumber
      measureOfLine[line] = number
    }
    for part in parts.parts + parts.asides {
      let line = outline.line(part)
      measureOfLine[line] = number
      if part.isTitle {
        roles[line] = .measureTitle
      } else if roles[line] != .measureTitle {
        roles[line] = part.kind != nil || outline.lines[line].hasAttribute ? .attribute : .measureBody
      }
    }
  }
}

extension Outline {
  /// The line of a stretch.
  func line(_ part: MeasureDraft.Part) -> Int { firstLines[part.source] + part.block }
}
