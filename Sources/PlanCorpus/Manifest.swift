import PlanModel
import Yams

/// What a `corpus.yaml` says, read and checked as far as that goes without opening the documents.
struct Manifest {
  /// The corpus as described.
  var description: CorpusDescription
  /// The thesaurus, relative to the corpus' folder.
  var thesaurus: String?
  /// Where each document's entry stands, in manifest order.
  var entries: [DocumentEntry]
  /// Everything odd and everything wrong so far.
  var walk: ManifestWalk

  /// Every key of the corpus, in the order in which a person would write them.
  private static let keys = [
    "id", "title", "language", "thesaurus", "reference", "as_of", "severity", "thresholds", "institutions", "documents",
  ]

  /// Reads a manifest.
  /// - Parameters:
  ///   - path: the file.
  ///   - folder: where its documents lie.
  ///   - defaultID: the identifier of a corpus whose manifest gives none.
  static func read(_ path: String, folder: CorpusFolder, defaultID: String) throws(CorpusError) -> Manifest {
    let root = try ManifestFile.root(of: path)
    var walk = ManifestWalk(path: path)
    let owner = LocalizedText(fr: "le corpus", en: "the corpus")
    guard let entries = walk.entries(of: root, known: keys, of: owner) else { throw CorpusError(walk.problems) }
    var manifest = Manifest(
      description: CorpusDescription(id: defaultID, title: LocalizedText(fr: defaultID, en: defaultID)),
      thesaurus: nil, entries: [], walk: walk)
    manifest.readCorpus(entries)
    manifest.readOverrides(entries)
    manifest.readDocuments(entries["documents"], root: root, folder: folder)
    return manifest
  }

  /// What identifies the corpus.
  private mutating func readCorpus(_ entries: [String: Node]) {
    if let id = walk.text(entries["id"], key: "id") {
      description.id = id
      description.title = LocalizedText(fr: id, en: id)
      if !DocumentIdentifier.isValid(id) { refuseIdentifier(id, at: entries["id"]) }
    }
    if let title = walk.localizedText(entries["title"], key: "title") { description.title = title }
    if let language = walk.language(entries["language"]) { description.language = language }
    description.asOf = walk.day(entries["as_of"], key: "as_of")
    description.reference = walk.text(entries["reference"], key: "reference")
    thesaurus = walk.text(entries["thesaurus"], key: "thesaurus")
    if let thesaurus, thesaurus.hasPrefix("/") {
      walk.refuse(
        entries["thesaurus"], fr: "« thesaurus » : chemin absolu ; donnez-le par rapport au manifeste",
        en: "'thesaurus': absolute path; give it relative to the manifest")
    }
  }

  /// Severities, thresholds and names of institutions.
  private mutating func readOverrides(_ entries: [String: Node]) {
    if let node = entries["severity"] {
      let owner = LocalizedText(fr: "« severity »", en: "'severity'")
      for (key, value) in walk.pairs(of: node, owner: owner) ?? [] {
        guard let rule = walk.text(key, key: "severity") else { continue }
        description.severities[rule] = walk.choice(value, key: rule, among: Finding.Severity.allCases)
      }
    }
    if let node = entries["thresholds"] {
      let owner = LocalizedText(fr: "« thresholds »", en: "'thresholds'")
      for (key, value) in walk.pairs(of: node, owner: owner) ?? [] {
        guard let name = walk.text(key, key: "thresholds") else { continue }
        description.thresholds[name] = number(value, key: name)
      }
    }
    for item in entries["institutions"].map({ walk.items(of: $0, key: "institutions") }) ?? [] {
      let owner = LocalizedText(fr: "une institution", en: "an institution")
      guard let fields = walk.entries(of: item, known: ["name", "variants"], of: owner) else { continue }
      guard let name = walk.text(fields["name"], key: "name") else {
        walk.refuse(item, fr: "institution sans nom ; ajoutez « name: »", en: "institution without a name; add 'name:'")
        continue
      }
      let variants = walk.texts(fields["variants"], key: "variants").map(\.text)
      description.institutions.append(CorpusDescription.Institution(name: name, variants: variants))
    }
  }

  /// A finite number.
  private mutating func number(_ node: Node, key: String) -> Double? {
    guard let text = walk.text(node, key: key) else { return nil }
    if let number = Double(text), number.isFinite { return number }
    walk.refuse(
      node, fr: "« \(key): \(text) » n'est pas un nombre ; écrivez par exemple 0.35",
      en: "'\(key): \(text)' is not a number; write for example 0.35")
    return nil
  }

  /// The documents.
  private mutating func readDocuments(_ node: Node?, root: Node, folder: CorpusFolder) {
    let items = node.map { walk.items(of: $0, key: "documents") } ?? []
    if items.isEmpty && walk.problems.isEmpty {
      walk.refuse(
        node ?? root, fr: "aucun document ; ajoutez « documents: » avec au moins « - id: » et « file: »",
        en: "no document; add 'documents:' with at least '- id:' and 'file:'")
    }
    for item in items {
      if let entry = DocumentEntry.read(item, walk: &walk, folder: folder, language: description.language) {
        entries.append(entry)
      }
    }
  }

  /// Notes an identifier that tables could not use.
  private mutating func refuseIdentifier(_ id: String, at node: Node?) {
    let proposal = DocumentIdentifier.made(from: id)
    walk.refuse(
      node, fr: "identifiant « \(id) » : seulement a-z, 0-9 et « - » ; par exemple « \(proposal) »",
      en: "identifier '\(id)': only a-z, 0-9 and '-'; for example '\(proposal)'")
  }
}
