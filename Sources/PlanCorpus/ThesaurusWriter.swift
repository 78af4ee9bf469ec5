import Foundation
import PlanModel

/// Writes a thesaurus in another format.
public enum ThesaurusWriter {
  /// A format to write.
  public enum Format: String, Sendable, CaseIterable {
    /// SKOS in Turtle, everything that the file says included.
    case turtle
    /// A table that spreadsheets open, one concept a row.
    case csv
    /// Concepts as objects, for programs.
    case json
  }

  /// Converts the thesaurus in a file.
  /// - Throws: ``CorpusError`` where the file cannot be read as a thesaurus.
  public static func export(_ path: String, as format: Format) throws(CorpusError) -> String {
    switch format {
    case .turtle: return try turtle(path)
    case .csv: return csv(try ThesaurusReader.read(path))
    case .json: return try json(try ThesaurusReader.read(path), path: path)
    }
  }

  private static func turtle(_ path: String) throws(CorpusError) -> String {
    let bytes = try FileBytes.read(path, maximum: ThesaurusReader.maximumSize)
    let graph = try ThesaurusReader.graph(of: bytes, path: path)
    let prefixes = [("skos", SKOS.core), ("c", SKOS.concepts), ("pc", SKOS.vocabulary)]
    guard let text = RaptorSerializer()?.turtle(graph, prefixes: prefixes) else {
      throw CorpusError(path, fr: "libraptor2 n'a pas pu écrire ce graphe", en: "libraptor2 could not write this graph")
    }
    return text
  }

  // MARK: Table

  private static let columns =
    ["id", "parent", "related"]
    + Language.allCases.flatMap { language in
      ["pref", "alt", "hidden", "scope_note"].map { "\($0)_\(language.rawValue)" }
    } + ["facet", "exact_match", "close_match", "ambiguous", "uri"]

  private static func csv(_ thesaurus: Thesaurus) -> String {
    let rows = thesaurus.concepts.map { cells($0).map(field).joined(separator: ",") }
    return ([columns.joined(separator: ",")] + rows).map { $0 + "\r\n" }.joined()
  }

  private static func cells(_ concept: Concept) -> [String] {
    var cells = [concept.notation, joined(concept.broader), joined(concept.related)]
    for language in Language.allCases {
      cells.append(concept.prefLabels[language] ?? "")
      cells.append(joined(concept.altLabels[language] ?? []))
      cells.append(joined(concept.hiddenLabels[language] ?? []))
      cells.append(concept.scopeNotes[language] ?? "")
    }
    cells += [concept.facet, joined(concept.exactMatches), joined(concept.closeMatches)]
    return cells + [joined(concept.ambiguousLabels), concept.uri]
  }

  private static func joined(_ values: [String]) -> String { values.joined(separator: "|") }

  /// A field of RFC 4180; a text that a spreadsheet would run as a formula gets an apostrophe before it, as in every table
  /// of the program.
  private static func field(_ text: String) -> String {
    let text = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
    guard text.utf8.contains(where: { "\",\r\n".utf8.contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  // MARK: Objects

  /// A concept as JSON shows it; keys are left out where there is nothing to say.
  private struct Entry: Encodable {
    var notation: String
    var uri: String
    var prefLabel: [String: String]
    var altLabel: [String: [String]]?
    var hiddenLabel: [String: [String]]?
    var ambiguousLabel: [String]?
    var scopeNote: [String: String]?
    var broader: [String]?
    var related: [String]?
    var facet: String?
    var exactMatch: [String]?
    var closeMatch: [String]?

    init(_ concept: Concept) {
      notation = concept.notation
      uri = concept.uri
      prefLabel = Entry.byCode(concept.prefLabels)
      altLabel = concept.altLabels.isEmpty ? nil : Entry.byCode(concept.altLabels)
      hiddenLabel = concept.hiddenLabels.isEmpty ? nil : Entry.byCode(concept.hiddenLabels)
      ambiguousLabel = concept.ambiguousLabels.isEmpty ? nil : concept.ambiguousLabels
      scopeNote = concept.scopeNotes.isEmpty ? nil : Entry.byCode(concept.scopeNotes)
      broader = concept.broader.isEmpty ? nil : concept.broader
      related = concept.related.isEmpty ? nil : concept.related
      facet = concept.facet.isEmpty ? nil : concept.facet
      exactMatch = concept.exactMatches.isEmpty ? nil : concept.exactMatches
      closeMatch = concept.closeMatches.isEmpty ? nil : concept.closeMatches
    }

    private static func byCode<Value>(_ values: [Language: Value]) -> [String: Value] {
      Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
    }
  }

  private static func json(_ thesaurus: Thesaurus, path: String) throws(CorpusError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(thesaurus.concepts.map(Entry.init)) else {
      throw CorpusError(
        path, fr: "ce thésaurus ne peut être écrit en JSON", en: "this thesaurus cannot be written as JSON")
    }
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }
}
