import PlanModel

/// The quotations of `pairs.csv`, which alone holds those of pairs of one theme.
enum PairQuotations {
  static func read(report: String) throws(ReportError) -> [(origin: String, quotation: Quotation)] {
    let path = report + "/pairs.csv"
    let csv = CSVReader(try FileTree.read(path))
    var found: [(String, Quotation)] = []
    for side in ["a", "b"] {
      let capital = side.uppercased()
      guard let measure = csv.column(side, title: "Mesure " + capital),
        let quote = csv.column(side + "_quote", title: "Extrait " + capital),
        let start = csv.column(side + "_start", title: "Début de l’extrait " + capital),
        let end = csv.column(side + "_end", title: "Fin de l’extrait " + capital)
      else { throw .damaged(path: path) }
      for row in csv.rows.dropFirst() {
        guard row.count > max(measure, quote, start, end), let first = Int(row[start]), let last = Int(row[end]) else {
          throw .damaged(path: path)
        }
        let document = row[measure].prefix { $0 != ":" }
        let quotation = Quotation(
          document: String(document), start: first, end: last, exact: withoutGuillemets(row[quote]), prefix: nil,
          suffix: nil)
        found.append(("pairs.csv: " + row[0] + " / " + row[1], quotation))
      }
    }
    return found
  }

  /// What ``CSVWriter/inGuillemets(_:)`` was given.
  static func withoutGuillemets(_ cell: String) -> String {
    // Bytes, not characters: a quotation may begin with a mark that would combine with the space before it.
    let bytes = cell.utf8
    let (start, end) = ("«\u{A0}".utf8, "\u{A0}»".utf8)
    guard bytes.count >= start.count + end.count, bytes.starts(with: start), bytes.suffix(end.count).elementsEqual(end)
    else { return cell }
    return String(decoding: bytes.dropFirst(start.count).dropLast(end.count), as: UTF8.self)
  }
}

/// The words of the recommendations in `recommendations.csv`; they carry no offsets.
enum RecommendationQuotations {
  static func read(report: String) throws(ReportError) -> [(document: String, words: String)] {
    let path = report + "/recommendations.csv"
    let csv = CSVReader(try FileTree.read(path))
    guard let quote = csv.column("quote", title: "Texte") else { throw .damaged(path: path) }
    return csv.rows.dropFirst().compactMap { row in
      guard row.count > quote, !row[quote].isEmpty else { return nil }
      return (String(row[0].prefix { $0 != ":" }), PairQuotations.withoutGuillemets(row[quote]))
    }
  }
}

extension VerificationResult {
  /// Compares what the tables of findings quote with `findings.json`, whose quotations are looked up in the texts.
  mutating func compareTables(of report: String, with reported: ReportedFindings) throws(ReportError) {
    var quotations: [String: [Quotation]] = [:]
    for statement in reported.findings + reported.toCheck { quotations[statement.id] = statement.evidence }
    for table in ["findings", "to-check"] + Finding.Group.allCases.map(\.rawValue) {
      let path = report + "/" + table + ".csv"
      let csv = CSVReader(try FileTree.read(path))
      for (number, title) in [("quote_1", "Extrait 1"), ("quote_2", "Extrait 2")].enumerated() {
        guard let column = csv.column(title.0, title: title.1) else { throw .damaged(path: path) }
        for row in csv.rows.dropFirst() where row.count > column && !row[column].isEmpty {
          compare(row[column], with: quotations[row[0]] ?? [], number, origin: table + ".csv: " + row[0])
        }
      }
    }
  }

  private mutating func compare(_ cell: String, with quotations: [Quotation], _ number: Int, origin: String) {
    checked += 1
    let quote = PairQuotations.withoutGuillemets(cell)
    if number < quotations.count, quotations[number].exact.utf8.elementsEqual(quote.utf8) { return }
    let known = number < quotations.count ? quotations[number] : nil
    orphans.append(
      Orphan(
        origin: origin, document: known?.document ?? "", range: (known?.start ?? 0)..<(known?.end ?? 0), quote: quote,
        reason: .differsFromJSON))
  }
}
