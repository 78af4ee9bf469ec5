/// A SKOS concept.
public struct Concept: Hashable, Sendable {
  /// `skos:notation`: the short name that tables use.
  public var notation: String
  /// Address of the concept.
  public var uri: String
  /// `skos:prefLabel` by language.
  public var prefLabels: [Language: String]
  /// `skos:altLabel` by language.
  public var altLabels: [Language: [String]]
  /// `skos:hiddenLabel` by language: forms to match and not to show.
  public var hiddenLabels: [Language: [String]]
  /// Labels that also mean something else: one of them alone does not decide.
  public var ambiguousLabels: [String]
  /// Notations of the `skos:broader` concepts.
  public var broader: [String]
  /// Notations of the `skos:related` concepts, whichever of the two says so.
  public var related: [String]
  /// Facet to which the concept belongs (`form_of_exploitation`, `pillar`, `public`, ...).
  public var facet: String
  /// `skos:scopeNote` by language.
  public var scopeNotes: [Language: String]
  /// Addresses of `skos:exactMatch` concepts.
  public var exactMatches: [String]
  /// Addresses of `skos:closeMatch` concepts.
  public var closeMatches: [String]

  /// Makes a concept.
  public init(
    notation: String, uri: String, prefLabels: [Language: String], altLabels: [Language: [String]] = [:],
    hiddenLabels: [Language: [String]] = [:], ambiguousLabels: [String] = [], broader: [String] = [],
    related: [String] = [], facet: String = "", scopeNotes: [Language: String] = [:], exactMatches: [String] = [],
    closeMatches: [String] = []
  ) {
    self.notation = notation
    self.uri = uri
    self.prefLabels = prefLabels
    self.altLabels = altLabels
    self.hiddenLabels = hiddenLabels
    self.ambiguousLabels = ambiguousLabels
    self.broader = broader
    self.related = related
    self.facet = facet
    self.scopeNotes = scopeNotes
    self.exactMatches = exactMatches
    self.closeMatches = closeMatches
  }

  /// Preferred label in a language, else in any other, else the notation.
  public func label(in language: Language) -> String {
    prefLabels[language] ?? prefLabels[.fr] ?? prefLabels[.en] ?? notation
  }
}

/// A set of concepts with their hierarchy.
public struct Thesaurus: Sendable {
  /// Concepts in ascending order of notation.
  public let concepts: [Concept]
  /// SHA-256 of the file it was read from, lower-case hexadecimal; empty where it was made in memory.
  public let sha256: String
  private let indexByNotation: [String: Int]
  private let childrenByNotation: [String: [String]]

  /// Makes a thesaurus; of concepts with the same notation the first one counts.
  public init(concepts: [Concept], sha256: String = "") {
    let sorted = concepts.enumerated().sorted { ($0.element.notation, $0.offset) < ($1.element.notation, $1.offset) }
    var unique: [Concept] = []
    var index: [String: Int] = [:]
    for (_, concept) in sorted where index[concept.notation] == nil {
      index[concept.notation] = unique.count
      unique.append(concept)
    }
    var children: [String: [String]] = [:]
    for concept in unique {
      for parent in concept.broader { children[parent, default: []].append(concept.notation) }
    }
    self.concepts = unique
    self.sha256 = sha256
    indexByNotation = index
    childrenByNotation = children
  }

  /// The concept with a notation.
  public subscript(notation: String) -> Concept? {
    indexByNotation[notation].map { concepts[$0] }
  }

  /// Notations directly below a concept, ascending.
  public func narrower(than notation: String) -> [String] {
    childrenByNotation[notation] ?? []
  }

  /// Notations of a concept and of everything below it.
  public func descendants(of notation: String) -> Set<String> {
    var found: Set<String> = [notation]
    var open = [notation]
    while let next = open.popLast() {
      for child in narrower(than: next) where found.insert(child).inserted { open.append(child) }
    }
    return found
  }

  /// Notations of everything above a concept, nearest first, without the concept.
  public func ancestors(of notation: String) -> [String] {
    var found: [String] = []
    var open = self[notation]?.broader ?? []
    while !open.isEmpty {
      var next: [String] = []
      for parent in open where parent != notation && !found.contains(parent) {
        found.append(parent)
        next += self[parent]?.broader ?? []
      }
      open = next
    }
    return found
  }
}
