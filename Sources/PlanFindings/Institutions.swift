import PlanModel
import PlanText

/// Who is who among the institutions that a corpus names: by the manifest, and by what the texts say of their acronyms.
struct Institutions: Sendable {
  /// How two names stand to each other.
  enum Kinship {
    /// One institution, or a part of the other.
    case same
    /// Two institutions.
    case different
    /// A nickname or an acronym that nothing explains: it may be the other one.
    case unknown
  }

  private let acronyms: AcronymDefinitions
  private let listed: [[String]]

  /// Reads the manifest's list and every text of the corpus.
  init(_ context: FindingContext) {
    var acronyms = AcronymDefinitions()
    for plan in context.plans {
      for source in plan.sources { acronyms.read(source.text) }
    }
    self.acronyms = acronyms
    listed = context.corpus.institutions.map { ([$0.name] + $0.variants).map(Institutions.key) }
  }

  /// How two names as printed stand to each other.
  /// - Parameter isExact: whether a service and its ministry are two.
  func kinship(_ a: String, _ b: String, isExact: Bool = false) -> Kinship {
    let (first, second) = (forms(of: a, withMinistry: !isExact), forms(of: b, withMinistry: !isExact))
    for one in first {
      for other in second where isSame(one, other) { return .same }
    }
    return isKnown(first) && isKnown(second) ? .different : .unknown
  }

  /// The folded names under which an institution may stand: without its brackets, in them, written out, and the ministry it
  /// belongs to.
  private func forms(of name: String, withMinistry: Bool) -> [String] {
    var forms = name.split { $0 == "(" || $0 == ")" }.map { Institutions.key(String($0)) }.filter { !$0.isEmpty }
    for form in forms { forms += (acronyms.names[form] ?? []).sorted() }
    for list in listed where forms.contains(where: list.contains) { forms += list }
    for form in forms where withMinistry {
      if let ministry = acronyms.ministries[form] { forms.append(ministry) }
    }
    return forms
  }

  /// The same words, the words of one among those of the other, or an acronym of it.
  private func isSame(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let (first, second) = (content(of: a), content(of: b))
    if !first.isEmpty && !second.isEmpty && (first.isSubset(of: second) || second.isSubset(of: first)) { return true }
    return isAcronym(a, of: b) || isAcronym(b, of: a)
  }

  private func isAcronym(_ short: String, of long: String) -> Bool {
    let words = Words.list(long)
    guard !short.contains(" "), (2...10).contains(short.utf8.count), words.count > 1 else { return false }
    return AcronymDefinitions.isAcronym(short, of: words)
  }

  /// Words that tell institutions apart.
  private func content(of name: String) -> Set<Substring> {
    Set(Words.list(name).filter { $0.utf8.count > 1 && !Institutions.stopWords.contains(String($0)) })
  }

  /// The stop words of every language: a name does not say which one it is in.
  private static let stopWords: Set<String> = Language.allCases.reduce(into: []) { words, language in
    words.formUnion(LanguageWords.of(language).stopWords)
  }

  /// A name of several words, or one that a text or the manifest explains.
  private func isKnown(_ forms: [String]) -> Bool {
    forms.count > 1 || (forms.first?.contains(" ") ?? false)
  }

  /// Words that may stand before a name and tell nothing.
  private static let articles: Set<String> = ["le", "la", "les", "l", "the", "du", "de", "des"]

  private static func key(_ name: String) -> String {
    Words.list(name).drop { articles.contains(String($0)) }.joined(separator: " ")
  }
}
