import CRaptor

/// The Turtle writer of libraptor2.
struct RaptorSerializer: ~Copyable {
  private let world: OpaquePointer
  private let serializer: OpaquePointer

  /// Makes a writer; nothing where the library cannot write Turtle.
  init?() {
    guard let world = plancoherence_raptor_new_world() else { return nil }
    raptor_world_set_flag(world, RAPTOR_WORLD_FLAG_WWW_SKIP_INIT_FINISH, 1)
    guard raptor_world_open(world) == 0, let serializer = raptor_new_serializer(world, "turtle") else {
      raptor_free_world(world)
      return nil
    }
    self.world = world
    self.serializer = serializer
  }

  deinit {
    raptor_free_serializer(serializer)
    raptor_free_world(world)
  }

  /// Writes a graph.
  /// - Parameter prefixes: short names of namespaces.
  /// - Returns: nothing where the library refuses.
  consuming func turtle(_ graph: RDFGraph, prefixes: [(name: String, address: String)]) -> String? {
    for prefix in prefixes {
      guard let namespace = raptor_new_uri(world, prefix.address) else { return nil }
      raptor_serializer_set_namespace(serializer, namespace, prefix.name)
      raptor_free_uri(namespace)
    }
    var text: UnsafeMutableRawPointer?
    var count = 0
    guard raptor_serializer_start_to_string(serializer, nil, &text, &count) == 0 else { return nil }
    for statement in graph.statements where !write(statement, of: graph) { return nil }
    guard raptor_serializer_serialize_end(serializer) == 0, let text else { return nil }
    defer { raptor_free_memory(text) }
    return String(decoding: UnsafeRawBufferPointer(start: text, count: count), as: UTF8.self)
  }

  private borrowing func write(_ statement: RDFGraph.Statement, of graph: RDFGraph) -> Bool {
    guard let triple = raptor_new_statement(world) else { return false }
    defer { raptor_free_statement(triple) }
    triple.pointee.subject = term(graph.names[statement.subject])
    triple.pointee.predicate = term(graph.names[statement.predicate])
    switch statement.object {
    case .resource(let number): triple.pointee.object = term(graph.names[number])
    case .literal(let text, let language, let datatype):
      let type = datatype.isEmpty ? nil : raptor_new_uri(world, datatype)
      triple.pointee.object = raptor_new_term_from_literal(world, text, type, language.isEmpty ? nil : language)
      if let type { raptor_free_uri(type) }
    }
    return raptor_serializer_serialize_statement(serializer, triple) == 0
  }

  private borrowing func term(_ name: String) -> UnsafeMutablePointer<raptor_term>? {
    name.hasPrefix("_:")
      ? raptor_new_term_from_blank(world, String(name.dropFirst(2)))
      : raptor_new_term_from_uri_string(world, name)
  }
}
