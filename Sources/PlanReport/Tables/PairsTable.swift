import PlanModel

extension Table {
  /// Matched pairs with every signal and the words to quote.
  static func pairs(_ index: AnalysisIndex, _ citations: Citations) -> Table {
    let pairs = index.analysis.comparison.pairs
    typealias Side = (measure: KeyPath<Pair, String>, place: KeyPath<Pair, TextPlace>)
    let a: Side = (\.a, \.aQuote)
    let b: Side = (\.b, \.bQuote)
    func quote(_ side: Side) -> (Int) -> Cell {
      { row in
        let place = pairs[row][keyPath: side.place]
        guard let position = index.position(ofMeasure: pairs[row][keyPath: side.measure]) else { return .empty }
        return .quotation(String(index.plans[position.plan].sources[place.source][place.range]))
      }
    }
    func citation(_ side: Side) -> (Int) -> Cell {
      { row in
        guard let position = index.position(ofMeasure: pairs[row][keyPath: side.measure]) else { return .empty }
        return .text(citations.citation(of: position, at: pairs[row][keyPath: side.place]))
      }
    }
    func bound(_ side: Side, _ bound: KeyPath<Range<Int>, Int>) -> (Int) -> Cell {
      { row in
        guard let position = index.position(ofMeasure: pairs[row][keyPath: side.measure]) else { return .empty }
        return .integer(index.texts[position.plan].codePoints(of: pairs[row][keyPath: side.place])[keyPath: bound])
      }
    }
    var columns = [
      TableColumn<Int>("a", fr: "Mesure A", en: "Measure A") { .text(pairs[$0].a) },
      TableColumn("b", fr: "Mesure B", en: "Measure B") { .text(pairs[$0].b) },
      TableColumn("relation", fr: "Relation", en: "Relation") { .text(pairs[$0].relation.rawValue) },
      TableColumn("confidence", .decimal, fr: "Confiance", en: "Confidence") { .decimal(pairs[$0].confidence) },
    ]
    for signal in Signal.allCases {
      let title = SignalTitles.title(of: signal)
      columns.append(
        TableColumn(signal.rawValue, .decimal, fr: title.fr, en: title.en) { .decimal(pairs[$0].signals[signal]) })
    }
    columns += [
      TableColumn("a_quote", fr: "Extrait A", en: "Quotation A", cell: quote(a)),
      TableColumn("b_quote", fr: "Extrait B", en: "Quotation B", cell: quote(b)),
      TableColumn("a_citation", fr: "Citation A", en: "Citation A", cell: citation(a)),
      TableColumn("b_citation", fr: "Citation B", en: "Citation B", cell: citation(b)),
      TableColumn(
        "a_start", .integer, fr: "Début de l’extrait A", en: "Start of quotation A", cell: bound(a, \.lowerBound)),
      TableColumn("a_end", .integer, fr: "Fin de l’extrait A", en: "End of quotation A", cell: bound(a, \.upperBound)),
      TableColumn(
        "b_start", .integer, fr: "Début de l’extrait B", en: "Start of quotation B", cell: bound(b, \.lowerBound)),
      TableColumn("b_end", .integer, fr: "Fin de l’extrait B", en: "End of quotation B", cell: bound(b, \.upperBound)),
    ]
    return Table(
      "pairs", fr: "Mesures rapprochées", en: "Matched measures", key: ["a", "b"],
      links: [Link(column: "a", table: "measures", key: "id"), Link(column: "b", table: "measures", key: "id")],
      rows: Array(pairs.indices), columns: columns)
  }
}

/// How people name the signals.
enum SignalTitles {
  static func title(of signal: Signal) -> LocalizedText {
    switch signal {
    case .lexical: LocalizedText(fr: "Mots communs", en: "Words in common")
    case .character: LocalizedText(fr: "Titres semblables", en: "Similar titles")
    case .meaning: LocalizedText(fr: "Sens", en: "Meaning")
    case .context: LocalizedText(fr: "Proximité relative", en: "Relative closeness")
    case .reuse: LocalizedText(fr: "Passages repris", en: "Shared passages")
    case .concepts: LocalizedText(fr: "Concepts communs", en: "Concepts in common")
    case .action: LocalizedText(fr: "Action et objet", en: "Action and object")
    case .lead: LocalizedText(fr: "Même pilote", en: "Same lead")
    case .publics: LocalizedText(fr: "Mêmes publics", en: "Same publics")
    case .numbers: LocalizedText(fr: "Mêmes nombres", en: "Same numbers")
    case .opposition: LocalizedText(fr: "Sens contraires", en: "Opposite meanings")
    }
  }
}
