import PlanModel

/// Reads a thesaurus: SKOS in Turtle or RDF/XML, or a table in CSV.
public enum ThesaurusReader {
  /// EuroVoc in all languages has 200 MB; a thesaurus of one field in two languages stays far below this.
  static let maximumSize = 256 << 20

  /// Reads a thesaurus; the format is recognised by content.
  /// - Throws: ``CorpusError`` where the file cannot be read, is malformed, or has no concept.
  public static func read(_ path: String) throws(CorpusError) -> Thesaurus {
    let bytes = try FileBytes.read(path, maximum: maximumSize)
    let graph = SKOSGraph(try graph(of: bytes, path: path))
    guard !graph.concepts.isEmpty else {
      throw CorpusError(
        path,
        fr: "aucun concept (skos:Concept) dans ce fichier ; donnez un thésaurus SKOS en Turtle ou RDF/XML, ou un CSV",
        en: "no concept (skos:Concept) in this file; give a SKOS thesaurus in Turtle or RDF/XML, or a CSV")
    }
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update($0) }
    return Thesaurus(concepts: ConceptBuilder(graph).concepts(), sha256: hash.finalize())
  }

  /// The statements of a file; a Turtle file with raw line breaks in its texts is mended first.
  static func graph(of bytes: [UInt8], path: String) throws(CorpusError) -> RDFGraph {
    if isXML(bytes) {
      guard !XMLNesting.isExcessive(bytes) else {
        throw CorpusError(
          path,
          fr: "XML imbriqué trop profondément, ou entités qui contiennent du balisage ; ce n'est pas un thésaurus SKOS",
          en: "XML nested too deeply, or entities that hold markup; this is no SKOS thesaurus")
      }
      return try graph(of: bytes, .rdfXML, path: path)
    }
    if ThesaurusTable.isTable(bytes) { return try ThesaurusTable.graph(of: bytes, path: path) }
    do throws(CorpusError) {
      return try graph(of: bytes, .turtle, path: path)
    } catch {
      guard let mended = TurtleLineBreaks.escaped(bytes) else { throw error }
      return try graph(of: mended.bytes, .turtle, path: path)
    }
  }

  private static func graph(
    of bytes: [UInt8], _ syntax: RaptorParser.Syntax, path: String
  ) throws(CorpusError) -> RDFGraph {
    guard let parser = RaptorParser(syntax) else {
      throw CorpusError(
        path, fr: "libraptor2 ne lit pas \(syntax.rawValue) ; installez libraptor2-0",
        en: "libraptor2 does not read \(syntax.rawValue); install libraptor2-0")
    }
    return try parser.graph(of: bytes, path: path)
  }

  /// XML starts with `<` and a letter, `!` or `?`; Turtle may start with `<` too, but then an address with a scheme follows.
  private static func isXML(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    rest = rest.drop { $0 <= 0x20 }
    let start = String(decoding: rest.prefix(16), as: UTF8.self)
    return start.hasPrefix("<?xml") || start.hasPrefix("<!--") || start.hasPrefix("<!DOCTYPE")
      || start.hasPrefix("<rdf:RDF") || start.hasPrefix("<RDF")
  }
}
