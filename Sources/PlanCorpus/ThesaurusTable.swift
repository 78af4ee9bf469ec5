import PlanIngest
import PlanModel

/// A thesaurus kept as a table: one concept a row, several values in a cell between `|`.
///
/// Columns: `id` (or `notation`), `parent` (or `broader`), `related`, `pref_fr`, `alt_fr`, `hidden_fr`, `scope_note_fr` and the same for
/// every language, `facet`, `exact_match`, `close_match`, `ambiguous` (a reason may follow in brackets), `uri`.
struct ThesaurusTable {
  /// What a column holds.
  private enum Column: Equatable {
    case notation
    case link(property: String)
    case uri
    case ambiguous
    case values(property: String, language: String)
    case addresses(property: String)
  }

  private let columns: [Column?]

  /// Whether a file looks like such a table: its first line names an identifier and a label.
  static func isTable(_ bytes: [UInt8]) -> Bool {
    guard let header = header(of: bytes) else { return false }
    let columns = header.map(column)
    return columns.contains(.notation)
      && columns.contains {
        if case .values(SKOS.prefLabel, _) = $0 { true } else { false }
      }
  }

  /// The statements of a table.
  static func graph(of bytes: [UInt8], path: String) throws(CorpusError) -> RDFGraph {
    let bytes = withoutMark(bytes)
    var text = DelimitedText(bytes, delimiter: delimiter(of: bytes))
    let header = text.nextRecord() ?? []
    let table = ThesaurusTable(columns: header.map { column(string($0)) })
    var rows: [Row] = []
    while let record = text.nextRecord() {
      if record.count == 1, record[0].content.isEmpty { continue }
      rows.append(try table.row(record, path: path))
    }
    var graph = RDFGraph()
    let subjects = Dictionary(rows.map { ($0.notation, $0.subject) }, uniquingKeysWith: { first, _ in first })
    for row in rows { table.add(row, to: &graph, subjects: subjects) }
    return graph
  }

  /// One concept.
  private struct Row {
    var notation: String
    var subject: String
    var cells: [(column: Column, text: String)]
    var line: Int
  }

  private func row(_ record: [DelimitedText.Field], path: String) throws(CorpusError) -> Row {
    let line = record[0].line
    var cells: [(column: Column, text: String)] = []
    for (index, field) in record.enumerated() where index < columns.count {
      if let column = columns[index], !field.content.isEmpty { cells.append((column, ThesaurusTable.string(field))) }
    }
    guard let notation = cells.first(where: { $0.column == .notation })?.text else {
      throw CorpusError(
        path, line: line, fr: "concept sans identifiant ; remplissez la colonne « id »",
        en: "concept without identifier; fill in column 'id'")
    }
    let subject = cells.first { $0.column == .uri }?.text ?? SKOS.concepts + notation
    return Row(notation: notation, subject: subject, cells: cells, line: line)
  }

  private func add(_ row: Row, to graph: inout RDFGraph, subjects: [String: String]) {
    graph.add(row.subject, SKOS.type, .resource(graph.number(of: SKOS.concept)), line: row.line)
    graph.add(row.subject, SKOS.notation, .literal(text: row.notation, language: "", datatype: ""), line: row.line)
    for (column, text) in row.cells {
      for value in ThesaurusTable.values(text) {
        if case .link(let property) = column {
          let target = subjects[value] ?? SKOS.concepts + value
          graph.add(row.subject, property, .resource(graph.number(of: target)), line: row.line)
        } else {
          add(value, column, of: row.subject, to: &graph, line: row.line)
        }
      }
    }
  }

  private func add(_ value: String, _ column: Column, of subject: String, to graph: inout RDFGraph, line: Int) {
    switch column {
    case .notation, .uri, .link: break
    case .ambiguous:
      let (label, reason) = ThesaurusTable.labelAndReason(value)
      graph.add(subject, SKOS.ambiguousLabel, .literal(text: label, language: "", datatype: ""), line: line)
      guard let reason else { return }
      let note = "« \(label) » : \(reason)"
      graph.add(subject, SKOS.editorialNote, .literal(text: note, language: "", datatype: ""), line: line)
    case .values(let property, let language):
      graph.add(subject, property, .literal(text: value, language: language, datatype: ""), line: line)
    case .addresses(let property): graph.add(subject, property, .resource(graph.number(of: value)), line: line)
    }
  }

  /// `formation (aussi insertion)`: the label, and why it is ambiguous.
  private static func labelAndReason(_ value: String) -> (label: String, reason: String?) {
    guard value.hasSuffix(")"), let open = value.utf8.firstIndex(of: UInt8(ascii: "(")), open > value.startIndex else {
      return (value, nil)
    }
    let label = trimmed(value[..<open])
    let reason = value[value.index(after: open)...].dropLast()
    return label.isEmpty ? (value, nil) : (label, String(reason))
  }

  /// What a column of that name holds; nothing for a column of somebody's own.
  private static func column(_ name: String) -> Column? {
    let letters = name.lowercased().filter(\.isLetter)
    switch letters {
    case "id", "notation": return .notation
    case "parent", "broader": return .link(property: SKOS.broader)
    case "related": return .link(property: SKOS.related)
    case "uri": return .uri
    case "ambiguous": return .ambiguous
    case "facet": return .values(property: SKOS.facet, language: "")
    case "exactmatch": return .addresses(property: SKOS.exactMatch)
    case "closematch": return .addresses(property: SKOS.closeMatch)
    default: break
    }
    let language = String(letters.suffix(2))
    guard Language(rawValue: language) != nil else { return nil }
    switch letters.dropLast(2) {
    case "pref", "preflabel": return .values(property: SKOS.prefLabel, language: language)
    case "alt", "altlabel": return .values(property: SKOS.altLabel, language: language)
    case "hidden", "hiddenlabel": return .values(property: SKOS.hiddenLabel, language: language)
    case "scopenote": return .values(property: SKOS.scopeNote, language: language)
    default: return nil
    }
  }

  private static func header(of bytes: [UInt8]) -> [String]? {
    let bytes = withoutMark(bytes)
    // A header is a line of names; a file whose first line is longer than this is none.
    let line = Array(bytes.prefix(4096).prefix { $0 != 0x0A })
    var text = DelimitedText(line, delimiter: delimiter(of: line))
    return text.nextRecord()?.map(string)
  }

  /// The separator that the first line holds most often; a comma where there is none.
  private static func delimiter(of bytes: [UInt8]) -> UInt8 {
    let line = bytes.prefix { $0 != 0x0A }
    var best = (delimiter: UInt8(ascii: ","), count: 0)
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      let count = line.count { $0 == delimiter }
      if count > best.count { best = (delimiter, count) }
    }
    return best.delimiter
  }

  private static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  private static func string(_ field: DelimitedText.Field) -> String {
    trimmed(String(decoding: field.content, as: UTF8.self)[...])
  }

  private static func values(_ cell: String) -> [String] {
    cell.split(separator: "|").map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
