import PlanModel
import Yams

/// One walk through a manifest: typed access to its nodes, and every problem met on the way.
struct ManifestWalk {
  /// The manifest as messages name it.
  let path: String
  /// What is wrong, in the order it was met.
  private(set) var problems: [CorpusError.Problem] = []
  /// What is odd, in the order it was met.
  private(set) var diagnostics: [Diagnostic] = []

  /// Problems beyond this many are not collected: the manifest is of another kind altogether.
  private static let maximumProblems = 50

  init(path: String) { self.path = path }

  /// Notes a problem at a node.
  mutating func refuse(_ node: Node?, fr: String, en: String) {
    guard problems.count < ManifestWalk.maximumProblems else { return }
    let message = LocalizedText(fr: fr, en: en)
    problems.append(
      CorpusError.Problem(path: path, line: node?.mark?.line, column: node?.mark?.column, message: message))
  }

  /// Notes a problem with a name that is not one of the known ones.
  mutating func refuse(_ node: Node?, fr: String, en: String, name: String, among known: [String]) {
    let advice = NearestName.advice(for: name, among: known)
    refuse(node, fr: "\(fr) ; \(advice.fr)", en: "\(en); \(advice.en)")
  }

  /// Notes an oddity at a node.
  mutating func warn(_ node: Node?, code: String, fr: String, en: String) {
    let place = SourcePlace(line: node?.mark?.line, column: node?.mark?.column)
    diagnostics.append(
      Diagnostic(
        severity: .warning, code: code, path: path, place: place, message: LocalizedText(fr: fr, en: en)))
  }

  /// The values of a mapping by key, where every key is a known one.
  mutating func entries(of node: Node, known: [String], of owner: LocalizedText) -> [String: Node]? {
    guard let pairs = pairs(of: node, owner: owner) else { return nil }
    var entries: [String: Node] = [:]
    for (key, value) in pairs {
      guard let name = key.scalar?.string, known.contains(name) else {
        let name = key.scalar?.string ?? ""
        refuse(
          key, fr: "clé inconnue « \(name) » dans \(owner.fr)", en: "unknown key '\(name)' in \(owner.en)", name: name,
          among: known)
        continue
      }
      entries[name] = value
    }
    return entries
  }

  /// The pairs of a mapping in the order of the file.
  mutating func pairs(of node: Node, owner: LocalizedText) -> [(Node, Node)]? {
    guard let mapping = node.mapping else {
      refuse(
        node, fr: "\(owner.fr) : attendu des lignes « clé: valeur »", en: "\(owner.en): expected lines 'key: value'")
      return nil
    }
    return mapping.map { ($0.key, $0.value) }
  }

  /// The items of a list.
  mutating func items(of node: Node, key: String) -> [Node] {
    if let sequence = node.sequence { return Array(sequence) }
    if !isBlank(node) {
      refuse(node, fr: "« \(key) » : attendu une liste (« - ... »)", en: "'\(key)': expected a list ('- ...')")
    }
    return []
  }

  /// A text; a key without a value counts as not there.
  mutating func text(_ node: Node?, key: String) -> String? {
    guard let node, !isBlank(node) else { return nil }
    guard let scalar = node.scalar else {
      refuse(node, fr: "« \(key) » : attendu un texte", en: "'\(key)': expected a text")
      return nil
    }
    return scalar.string
  }

  /// One text or a list of texts.
  mutating func texts(_ node: Node?, key: String) -> [(text: String, node: Node)] {
    guard let node, !isBlank(node) else { return [] }
    let items = node.sequence.map { Array($0) } ?? [node]
    var texts: [(text: String, node: Node)] = []
    for item in items {
      if let text = text(item, key: key) { texts.append((text, item)) }
    }
    return texts
  }

  /// One of the values of an enumeration.
  mutating func choice<Choice: RawRepresentable<String>>(
    _ node: Node?, key: String, among known: [Choice]
  ) -> Choice? {
    guard let text = text(node, key: key) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    refuse(
      node, fr: "« \(key): \(text) » n'est pas possible", en: "'\(key): \(text)' is not possible", name: text,
      among: known.map(\.rawValue))
    return nil
  }

  /// A day, `YYYY-MM-DD`.
  mutating func day(_ node: Node?, key: String) -> CalendarDay? {
    guard let text = text(node, key: key) else { return nil }
    if let day = CalendarDay(iso: text) { return day }
    refuse(
      node, fr: "« \(key): \(text) » n'est pas un jour ; écrivez AAAA-MM-JJ, par exemple 2024-01-31",
      en: "'\(key): \(text)' is not a day; write YYYY-MM-DD, for example 2024-01-31")
    return nil
  }

  /// An interval of days, months or years.
  mutating func period(_ node: Node?, key: String) -> Period? {
    guard let text = text(node, key: key) else { return nil }
    if let period = Period(iso: text) { return period }
    refuse(
      node,
      fr:
        "« \(key): \(text) » n'est pas une période ; écrivez début/fin, par exemple 2024-01-01/2027-12-31, 2024/2027 ou 2024/..",
      en: "'\(key): \(text)' is not a period; write start/end, for example 2024-01-01/2027-12-31, 2024/2027 or 2024/..")
    return nil
  }

  /// A language that the program knows; `fr-FR` counts as `fr`.
  mutating func language(_ node: Node?) -> Language? {
    guard let text = text(node, key: "language") else { return nil }
    let primary = text.split(separator: "-").first.map { $0.lowercased() } ?? ""
    if let language = Language(rawValue: primary) { return language }
    let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
    refuse(
      node, fr: "langue « \(text) » non prise en charge ; possibles : \(known)",
      en: "language '\(text)' is not supported; possible: \(known)")
    return nil
  }

  /// A text in one or both languages: `title: ...` or `title: {fr: ..., en: ...}`.
  mutating func localizedText(_ node: Node?, key: String) -> LocalizedText? {
    guard let node, !isBlank(node) else { return nil }
    if node.mapping == nil { return text(node, key: key).map { LocalizedText(fr: $0, en: $0) } }
    let owner = LocalizedText(fr: "« \(key) »", en: "'\(key)'")
    guard let entries = entries(of: node, known: Language.allCases.map(\.rawValue), of: owner) else { return nil }
    let french = text(entries["fr"], key: key)
    let english = text(entries["en"], key: key)
    guard let fr = french ?? english, let en = english ?? french else { return nil }
    return LocalizedText(fr: fr, en: en)
  }

  /// Whether a key has no value: empty, `~` or `null`.
  private func isBlank(_ node: Node) -> Bool {
    guard let scalar = node.scalar else { return false }
    guard scalar.style == .plain || scalar.style == .any else { return scalar.string.isEmpty }
    return ["", "~", "null"].contains(scalar.string)
  }
}
