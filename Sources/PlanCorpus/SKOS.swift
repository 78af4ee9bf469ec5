/// Addresses of the Simple Knowledge Organization System (W3C Recommendation, 18 August 2009) and its neighbours.
enum SKOS {
  static let core = "http://www.w3.org/2004/02/skos/core#"
  static let xl = "http://www.w3.org/2008/05/skos-xl#"
  static let type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
  static let first = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first"
  static let rest = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest"

  static let concept = core + "Concept"
  static let conceptScheme = core + "ConceptScheme"
  static let collection = core + "Collection"
  static let orderedCollection = core + "OrderedCollection"
  static let prefLabel = core + "prefLabel"
  static let altLabel = core + "altLabel"
  static let hiddenLabel = core + "hiddenLabel"
  static let notation = core + "notation"
  static let broader = core + "broader"
  static let narrower = core + "narrower"
  static let related = core + "related"
  static let inScheme = core + "inScheme"
  static let topConceptOf = core + "topConceptOf"
  static let hasTopConcept = core + "hasTopConcept"
  static let member = core + "member"
  static let memberList = core + "memberList"
  static let scopeNote = core + "scopeNote"
  static let editorialNote = core + "editorialNote"
  static let exactMatch = core + "exactMatch"
  static let closeMatch = core + "closeMatch"
  static let literalForm = xl + "literalForm"

  /// The project's own properties, which SKOS has no word for.
  static let vocabulary = "urn:plancoherence:vocabulary:"
  /// A label that also means something else: alone it does not decide.
  static let ambiguousLabel = vocabulary + "ambiguousLabel"
  /// The facet of a concept, where a collection would be too much.
  static let facet = vocabulary + "facet"

  /// Addresses of concepts that have none of their own, before the notation.
  static let concepts = "urn:plancoherence:concept:"
  static let broadMatch = core + "broadMatch"
  static let relatedMatch = core + "relatedMatch"

  /// What follows the last `/` or `#` of an address, or its last `:` where it has neither.
  static func lastSegment(of address: String) -> String {
    let bytes = address.utf8
    let isEnd = { (byte: UInt8) in byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") }
    guard let end = bytes.lastIndex(where: isEnd) ?? bytes.lastIndex(of: UInt8(ascii: ":")) else { return address }
    let segment = String(address[address.index(after: end)...])
    return segment.isEmpty ? address : segment
  }
}
