import CLibXML
import PlanModel

/// Gives the elements and attributes of an unknown dialect the names under which the program knows such things, as a manifest
/// says by XPath: what `//todo` finds is then called `mesure`, and read like the measures of any other dialect.
struct XPathNames {
  let path: String
  let expressions: [String: String]

  /// Steps that one expression may take: enough for a million elements, not for a crossing of all with all.
  private static let operationLimit: UInt = 50_000_000

  /// Renames what the expressions find.
  /// - Throws: ``IngestError`` for an expression that is none, and if nothing is a measure.
  func apply(to document: borrowing XMLDocument) throws(IngestError) {
    guard let context = xmlXPathNewContext(document.pointer) else { throw .failed(path, reason: "libxml2") }
    defer { xmlXPathFreeContext(context) }
    context.pointee.opLimit = Self.operationLimit
    context.pointee.error = { _, _ in }
    registerNamespaces(of: document.root, in: context)
    var found: [(name: String, nodes: [xmlNodePtr])] = []
    // All are evaluated before the first is renamed: each expression speaks of the names in the file.
    for (name, expression) in expressions.sorted(by: { $0.key < $1.key }) {
      let nodes = try nodes(expression, in: context)
      if name == "measure", nodes.isEmpty { throw matchesNothing(expression) }
      found.append((name, nodes))
    }
    for (name, nodes) in found {
      for node in nodes { xmlNodeSetName(node, Self.elementName(name, of: XMLNode(pointer: node))) }
    }
  }

  /// The element name of what a key of the manifest says. Where a word is an element of text in some dialect (TEI `measure`),
  /// it is the French one.
  private static func elementName(_ key: String, of node: XMLNode) -> String {
    switch key {
    case "measure": "mesure"
    case "fte": "posts"
    // What prints the title of an axis is a heading; what holds its measures, a part of the document.
    case "axis": node.elements.isEmpty ? "heading" : key
    default: key
    }
  }

  /// Prefixes mean what they mean at the root of the file.
  private func registerNamespaces(of root: XMLNode?, in context: xmlXPathContextPtr) {
    var next = root?.pointer.pointee.nsDef
    while let namespace = next {
      if let prefix = namespace.pointee.prefix { xmlXPathRegisterNs(context, prefix, namespace.pointee.href) }
      next = namespace.pointee.next
    }
  }

  /// Elements and attributes that an expression finds, in document order.
  private func nodes(_ expression: String, in context: xmlXPathContextPtr) throws(IngestError) -> [xmlNodePtr] {
    guard let result = xmlXPathEvalExpression(expression, context) else { throw isNone(expression) }
    defer { xmlXPathFreeObject(result) }
    guard result.pointee.type == XPATH_NODESET else { throw isNone(expression) }
    guard let set = result.pointee.nodesetval, let table = set.pointee.nodeTab else { return [] }
    xmlXPathNodeSetSort(set)
    return (0..<Int(set.pointee.nodeNr)).compactMap { table[$0] }.filter {
      $0.pointee.type == XML_ELEMENT_NODE || $0.pointee.type == XML_ATTRIBUTE_NODE
    }
  }

  private func isNone(_ expression: String) -> IngestError {
    IngestError(
      in: path,
      fr:
        "« \(expression) » n'est pas une expression XPath qui désigne des éléments ; corrigez « xpath » dans le manifeste",
      en: "'\(expression)' is no XPath expression that leads to elements; correct 'xpath' in the manifest")
  }

  private func matchesNothing(_ expression: String) -> IngestError {
    IngestError(
      in: path, fr: "« \(expression) » ne désigne aucune mesure ; corrigez « xpath: measure » dans le manifeste",
      en: "'\(expression)' finds no measure; correct 'xpath: measure' in the manifest")
  }
}
