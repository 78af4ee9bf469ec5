/// Statements of an RDF file in the order in which they were read, with every name stored once.
struct RDFGraph: Sendable {
  /// The third part of a statement.
  enum Object: Hashable, Sendable {
    /// A resource, by number.
    case resource(Int)
    /// A text with its language tag in lower case and the address of its datatype; either is empty where it has none.
    case literal(text: String, language: String, datatype: String)
  }

  /// One statement.
  struct Statement: Sendable {
    /// Number of the resource that it is about.
    var subject: Int
    /// Number of the property.
    var predicate: Int
    /// The value.
    var object: Object
    /// Line of the file at which the reader was, if it says so: the end of the block for Turtle.
    var line: Int?
  }

  /// Addresses by number; a blank node's begins with `_:`.
  private(set) var names: [String] = []
  /// In the order of the file.
  private(set) var statements: [Statement] = []
  private var numbers: [String: Int] = [:]

  /// The number of an address, new or not.
  mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
  }

  /// The number of an address that some statement uses.
  func existingNumber(of name: String) -> Int? { numbers[name] }

  /// Adds a statement.
  mutating func add(_ statement: Statement) { statements.append(statement) }

  /// Adds a statement about an address.
  mutating func add(_ subject: String, _ predicate: String, _ object: Object, line: Int?) {
    add(
      Statement(subject: number(of: subject), predicate: number(of: predicate), object: object, line: line))
  }
}
