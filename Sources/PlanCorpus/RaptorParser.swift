import CRaptor
import PlanModel

/// The RDF parser of libraptor2, without any access to the network or to other files.
struct RaptorParser: ~Copyable {
  /// What the file is written in.
  enum Syntax: String {
    case turtle
    case rdfXML = "rdfxml"
  }

  private let world: OpaquePointer
  private let parser: OpaquePointer

  /// Makes a parser; nothing where the library does not know the syntax.
  init?(_ syntax: Syntax) {
    guard let world = plancoherence_raptor_new_world() else { return nil }
    // Without this raptor initialises libcurl, which nothing here may use.
    raptor_world_set_flag(world, RAPTOR_WORLD_FLAG_WWW_SKIP_INIT_FINISH, 1)
    guard raptor_world_open(world) == 0, let parser = raptor_new_parser(world, syntax.rawValue) else {
      raptor_free_world(world)
      return nil
    }
    self.world = world
    self.parser = parser
    raptor_parser_set_option(parser, RAPTOR_OPTION_NO_NET, nil, 1)
    raptor_parser_set_option(parser, RAPTOR_OPTION_NO_FILE, nil, 1)
    raptor_parser_set_option(parser, RAPTOR_OPTION_LOAD_EXTERNAL_ENTITIES, nil, 0)
    raptor_parser_set_uri_filter(parser, { _, _ in 1 }, nil)
  }

  deinit {
    raptor_free_parser(parser)
    raptor_free_world(world)
  }

  /// Reads the statements of a whole file.
  /// - Throws: the first error of the file, with its line and column.
  consuming func graph(of bytes: [UInt8], path: String) throws(CorpusError) -> RDFGraph {
    var reading = Reading(parser: parser)
    let hasFailed = withUnsafeMutablePointer(to: &reading) { pointer -> Bool in
      raptor_world_set_log_handler(world, pointer, note)
      raptor_parser_set_statement_handler(parser, pointer, add)
      // Relative addresses are resolved against this one, so that no path of the machine gets into a thesaurus.
      let base = raptor_new_uri(world, "urn:plancoherence:file")
      defer { raptor_free_uri(base) }
      guard raptor_parser_parse_start(parser, base) == 0 else { return true }
      return bytes.withUnsafeBufferPointer { raptor_parser_parse_chunk(parser, $0.baseAddress, $0.count, 1) != 0 }
    }
    guard !hasFailed, reading.problems.isEmpty else {
      throw CorpusError(reading.problems.map { $0.explained(path: path) }.nonEmpty(path: path))
    }
    return reading.graph
  }
}

/// What the callbacks of one reading collect.
private struct Reading {
  /// An error of the parser.
  struct Problem {
    var text: String
    var line: Int?
    var column: Int?

    func explained(path: String) -> CorpusError.Problem {
      CorpusError.Problem(
        path: path, line: line, column: column,
        message: LocalizedText(
          fr: "RDF mal formé (\(text)) ; corrigez le fichier à cet endroit",
          en: "malformed RDF (\(text)); correct the file there"))
    }
  }

  /// More statements than any thesaurus has (EuroVoc in 24 languages: 2.5 million) are refused.
  static let maximumStatements = 4_000_000

  let parser: OpaquePointer
  var graph = RDFGraph()
  var problems: [Problem] = []
}

extension [CorpusError.Problem] {
  /// The problems, or a general one where the parser gave up without a word.
  fileprivate func nonEmpty(path: String) -> [CorpusError.Problem] {
    guard isEmpty else { return self }
    let message = LocalizedText(fr: "RDF illisible", en: "unreadable RDF")
    return [CorpusError.Problem(path: path, message: message)]
  }
}

/// raptor's log handler: keeps errors, drops warnings.
private func note(_ context: UnsafeMutableRawPointer?, _ message: UnsafeMutablePointer<raptor_log_message>?) {
  guard let context, let message, message.pointee.level.rawValue >= RAPTOR_LOG_LEVEL_ERROR.rawValue else { return }
  let reading = context.assumingMemoryBound(to: Reading.self)
  guard reading.pointee.problems.count < 10 else { return }
  let locator = message.pointee.locator?.pointee
  let text = message.pointee.text.map { String(cString: $0) } ?? ""
  reading.pointee.problems.append(
    Reading.Problem(text: text, line: positive(locator?.line), column: positive(locator?.column)))
}

/// raptor's statement handler.
private func add(_ context: UnsafeMutableRawPointer?, _ statement: UnsafeMutablePointer<raptor_statement>?) {
  guard let context, let statement = statement?.pointee else { return }
  let reading = context.assumingMemoryBound(to: Reading.self)
  guard reading.pointee.graph.statements.count < Reading.maximumStatements else {
    if reading.pointee.problems.isEmpty {
      reading.pointee.problems.append(Reading.Problem(text: "more than \(Reading.maximumStatements) statements"))
      raptor_parser_parse_abort(reading.pointee.parser)
    }
    return
  }
  guard let subject = name(of: statement.subject), let predicate = name(of: statement.predicate),
    let object = statement.object
  else { return }
  let value: RDFGraph.Object
  if object.pointee.type == RAPTOR_TERM_TYPE_LITERAL {
    let literal = object.pointee.value.literal
    value = .literal(
      text: string(literal.string, count: Int(literal.string_len)),
      language: string(literal.language, count: Int(literal.language_len)).lowercased(),
      datatype: literal.datatype.map(address) ?? "")
  } else if let resource = name(of: object) {
    value = .resource(reading.pointee.graph.number(of: resource))
  } else {
    return
  }
  let line = positive(raptor_parser_get_locator(reading.pointee.parser)?.pointee.line)
  reading.pointee.graph.add(subject, predicate, value, line: line)
}

/// The address of a resource, or `_:` and the label of a blank node; nothing for a literal.
private func name(of term: UnsafeMutablePointer<raptor_term>?) -> String? {
  guard let term else { return nil }
  if term.pointee.type == RAPTOR_TERM_TYPE_URI { return address(term.pointee.value.uri) }
  guard term.pointee.type == RAPTOR_TERM_TYPE_BLANK else { return nil }
  return "_:" + string(term.pointee.value.blank.string, count: Int(term.pointee.value.blank.string_len))
}

private func address(_ uri: OpaquePointer) -> String {
  var count = 0
  return string(raptor_uri_as_counted_string(uri, &count), count: count)
}

private func string(_ bytes: UnsafeMutablePointer<UInt8>?, count: Int) -> String {
  guard let bytes else { return "" }
  return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
}

private func positive(_ number: Int32?) -> Int? {
  guard let number, number > 0 else { return nil }
  return Int(number)
}
