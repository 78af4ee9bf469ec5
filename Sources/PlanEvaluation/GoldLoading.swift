import FoundationEssentials
import PlanModel

extension Gold {
  /// Reads a gold folder. Tables that are not there are empty.
  /// - Throws: ``EvaluationError`` with file, line and remedy where a table cannot be understood, or where the folder holds none.
  public static func load(_ folder: String) throws(EvaluationError) -> Gold {
    var gold = Gold()
    var found = 0
    func table(_ name: String, _ required: [String]) throws(EvaluationError) -> GoldTable? {
      let table = try GoldTable(path: "\(folder)/\(name)", required: required)
      if table != nil { found += 1 }
      return table
    }
    if let table = try table("measures.csv", ["id", "document", "number", "title", "text"]) {
      gold.measures = try measures(of: table)
    }
    if let table = try table("pairs.csv", ["a", "b", "relation"]) { gold.pairs = try pairs(of: table) }
    if let table = try table("editions.csv", ["old", "new", "relation"]) { gold.editions = try editions(of: table) }
    if let table = try table("recommendations.csv", ["id", "verdict"]) {
      gold.recommendations = try recommendations(of: table)
    }
    if let table = try table("findings.csv", ["rule", "documents", "measures", "concepts", "expect"]) {
      gold.findings = try findings(of: table)
    }
    if let table = try table("ambiguous.csv", ["a", "b"]) {
      gold.ambiguous = Set(table.rows.map { Ambiguity(a: $0["a"], b: $0["b"]) })
    }
    if found == 0 {
      throw EvaluationError(
        at: folder, fr: "aucun fichier de référence ; il faut au moins measures.csv (voir docs/corpus.md)",
        en: "no gold file; at least measures.csv is needed (see docs/corpus.md)")
    }
    return gold
  }

  private static func measures(of table: GoldTable) throws(EvaluationError) -> [Measure] {
    var seen: Set<String> = []
    var measures: [Measure] = []
    for row in table.rows {
      guard !row["id"].isEmpty, seen.insert(row["id"]).inserted else {
        throw EvaluationError(
          at: "\(table.path):\(row.line)",
          fr: "identifiant « \(row["id"]) » vide ou déjà donné ; il en faut un par mesure",
          en: "identifier \"\(row["id"])\" is empty or given twice; each measure needs its own")
      }
      measures.append(
        Measure(
          id: row["id"], document: row["document"], number: row["number"], axis: row["axis"], title: row["title"],
          text: row["text"], leads: row.values("lead"), partners: row.values("partners"),
          deadlineText: row["deadline"], deadline: try deadline(of: row, in: table),
          budgets: try numbers(of: row, "budget_eur", in: table), posts: try numbers(of: row, "fte", in: table),
          indicator: row["indicator"], publics: row.values("publics"), territories: row.values("territory"),
          concepts: row.values("concepts")))
    }
    return measures
  }

  private static func deadline(of row: GoldTable.Row, in table: GoldTable) throws(EvaluationError) -> Deadline? {
    guard !row["deadline_kind"].isEmpty else { return nil }
    let kind: Deadline.Kind = try word(of: row, "deadline_kind", in: table)
    return Deadline(
      start: try day(of: row, "deadline_start", in: table), end: try day(of: row, "deadline_end", in: table), kind: kind
    )
  }

  private static func day(of row: GoldTable.Row, _ column: String, in table: GoldTable) throws(EvaluationError)
    -> CalendarDay?
  {
    guard !row[column].isEmpty else { return nil }
    guard let day = CalendarDay(iso: row[column]) else {
      throw EvaluationError(
        at: "\(table.path):\(row.line)", fr: "\(column) : « \(row[column]) » n'est pas un jour (AAAA-MM-JJ)",
        en: "\(column): \"\(row[column])\" is not a day (YYYY-MM-DD)")
    }
    return day
  }

  private static func numbers(of row: GoldTable.Row, _ column: String, in table: GoldTable) throws(EvaluationError)
    -> [Double]
  {
    var numbers: [Double] = []
    for text in row.values(column) {
      guard let number = Double(text), number.isFinite else {
        throw EvaluationError(
          at: "\(table.path):\(row.line)",
          fr: "\(column) : « \(text) » n'est pas un nombre (point décimal, sans espace)",
          en: "\(column): \"\(text)\" is not a number (decimal point, no spaces)")
      }
      numbers.append(number)
    }
    return numbers
  }

  /// A cell that holds one word of a closed list.
  private static func word<Word: RawRepresentable & CaseIterable>(
    of row: GoldTable.Row, _ column: String, in table: GoldTable
  ) throws(EvaluationError) -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: row[column]) else {
      let choices = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw EvaluationError(
        at: "\(table.path):\(row.line)", fr: "\(column) : « \(row[column]) » n'est pas l'un de : \(choices)",
        en: "\(column): \"\(row[column])\" is not one of: \(choices)")
    }
    return word
  }

  private static func pairs(of table: GoldTable) throws(EvaluationError) -> [Pair] {
    var pairs: [Pair] = []
    for row in table.rows {
      pairs.append(
        Pair(
          measures: UnorderedPair(row["a"], row["b"]), relation: try word(of: row, "relation", in: table),
          note: row["note"]))
    }
    return pairs
  }

  private static func editions(of table: GoldTable) throws(EvaluationError) -> [Edition] {
    var editions: [Edition] = []
    for row in table.rows {
      editions.append(Edition(old: row["old"], new: row["new"], relation: try word(of: row, "relation", in: table)))
    }
    return editions
  }

  private static func recommendations(of table: GoldTable) throws(EvaluationError) -> [Recommendation] {
    var recommendations: [Recommendation] = []
    for row in table.rows {
      recommendations.append(
        Recommendation(
          id: row["id"], verdict: try word(of: row, "verdict", in: table), measures: row.values("measures")))
    }
    return recommendations
  }

  private static func findings(of table: GoldTable) throws(EvaluationError) -> [Finding] {
    var findings: [Finding] = []
    for row in table.rows {
      guard row["expect"] == "present" || row["expect"] == "absent" else {
        throw EvaluationError(
          at: "\(table.path):\(row.line)", fr: "expect : « \(row["expect"]) » n'est ni present ni absent",
          en: "expect: \"\(row["expect"])\" is neither present nor absent")
      }
      findings.append(
        Finding(
          rule: row["rule"], documents: row.values("documents"), measures: row.values("measures"),
          concepts: row.values("concepts"), isPresent: row["expect"] == "present", note: row["note"]))
    }
    return findings
  }
}
