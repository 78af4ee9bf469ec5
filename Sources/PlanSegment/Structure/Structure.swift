import PlanModel

/// A document as segmentation understands it: which lines head measures, which belong to them, which head axes.
struct Structure {
  /// The blocks.
  let outline: Outline
  /// Counts that the text announces.
  let announcements: [Announcement]
  /// The chosen series and those that continue it, merged in reading order; empty where no measures were found.
  private(set) var items: [(item: Series.Item, carrier: Series.Carrier)] = []
  /// The chosen series.
  private(set) var chosen: Series?
  /// The next best series that is something else, for the diagnostic of an unsure choice.
  private(set) var rival: Series?
  /// Rows that repeat measures.
  private(set) var summary: SummarySearch
  /// Columns of the tables with data, by number of the table.
  let columns: [Int: TableColumns]
  /// Lines of tables of contents.
  let contents: [Bool]

  /// Understands a document.
  init(_ sources: [SourceText], document: Document) {
    outline = Outline(sources, language: document.language)
    var columns: [Int: TableColumns] = [:]
    for (number, table) in outline.tables.enumerated() where table.isData {
      columns[number] = TableColumns(table, outline)
    }
    self.columns = columns
    contents = ContentsSearch.lines(of: outline)
    summary = SummarySearch(outline, columns: columns, items: [])
    announcements = AnnouncementSearch.announcements(in: outline)
    choose(isNamedInManifest: document.xpath["measure"] != nil)
  }

  /// Chooses the measures; where the manifest names the elements that hold them, no other series competes.
  private mutating func choose(isNamedInManifest: Bool) {
    var collector = SeriesCollector(outline, isContents: contents)
    let judge = SeriesJudge(outline, announcements: announcements)
    var candidates = collector.series()
    if let sheets = SheetSeries(outline).series() { candidates.append(sheets) }
    if isNamedInManifest { candidates.removeAll { $0.carrier != .element || $0.role != .measure } }
    let ranked = SeriesChoice(judge).ranked(candidates)
    guard let best = isNamedInManifest ? ranked.first : SeriesChoice.chosen(from: ranked) else { return }
    chosen = best
    rival = ranked.first { $0.items.first?.start != best.items.first?.start }
    items = best.items.map { ($0, best.carrier) }
    for other in ranked where SeriesContinuation.continues(other, best, items.map(\.item)) {
      items += other.items.map { ($0, other.carrier) }
      items.sort { $0.item.start < $1.item.start }
    }
    summary = SummarySearch(outline, columns: columns, items: items.map(\.item))
  }

  /// The count of measures that the text announces for itself.
  var announcedMeasures: Stated<Int>? {
    let word = chosen?.word ?? ""
    let own = announcements.first { announcement in
      announcement.isOfPlan && (announcement.isGeneral || word.isEmpty || word.contains(announcement.word))
    }
    guard let own else { return nil }
    return Stated(own.count, printed: outline.text(own.place.source, own.place.range), place: own.place)
  }
}
