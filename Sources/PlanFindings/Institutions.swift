import PlanModel

extension Grounds {
  /// Whether two names as printed are one institution's: the same words, or names that the corpus lists together.
  func isSameInstitution(_ a: String, _ b: String) -> Bool {
    let (first, second) = (Grounds.institutionKey(a), Grounds.institutionKey(b))
    if first == second { return true }
    return context.corpus.institutions.contains { institution in
      let names = Set(([institution.name] + institution.variants).map(Grounds.institutionKey))
      return names.contains(first) && names.contains(second)
    }
  }

  /// Words that may stand before a name and tell nothing.
  private static let articles: Set<String> = ["le", "la", "les", "l", "the", "du", "de", "des"]

  static func institutionKey(_ name: String) -> String {
    Words.list(name).drop { articles.contains(String($0)) }.joined(separator: " ")
  }
}
