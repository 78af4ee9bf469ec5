import PlanModel
import Yams

/// One entry of a manifest's `documents`.
struct DocumentEntry {
  /// What it says.
  var document: Document
  /// Whether the manifest names a role, as opposed to the default.
  var statesRole: Bool
  /// The nodes by key, for messages of later checks.
  var nodes: [String: Node]

  private static let keys = [
    "id", "file", "short", "title", "aliases", "role", "succeeds", "period", "adopted", "publisher", "language", "url",
    "announced_measures", "sha256", "completeness", "wording", "scope", "xpath",
  ]

  /// What an XPath expression can lead to: the attributes of a measure, and the measure itself.
  private static let xpathKeys = [
    "measure", "number", "title", "text", "axis", "lead", "partners", "deadline", "budget", "fte", "indicator",
    "publics", "territory",
  ]

  /// Reads one entry; nothing where it has no usable identifier.
  static func read(
    _ node: Node, walk: inout ManifestWalk, folder: CorpusFolder, language: Language
  ) -> DocumentEntry? {
    let owner = LocalizedText(fr: "un document", en: "a document")
    guard let nodes = walk.entries(of: node, known: keys, of: owner) else { return nil }
    guard let id = identifier(nodes["id"], of: node, walk: &walk) else { return nil }
    var document = Document(
      id: id, short: walk.text(nodes["short"], key: "short"), title: walk.text(nodes["title"], key: "title"),
      language: walk.language(nodes["language"]) ?? language)
    readIdentity(of: &document, nodes, walk: &walk)
    document.files = files(nodes["file"], walk: &walk, folder: folder)
    if nodes["file"] == nil && nodes["url"] == nil && nodes["period"] == nil {
      walk.refuse(
        node,
        fr: "« \(id) » n'a ni « file », ni « url », ni « period » ; donnez le fichier, l'adresse, ou la période",
        en: "'\(id)' has neither 'file' nor 'url' nor 'period'; give the file, the address, or the period")
    }
    return DocumentEntry(document: document, statesRole: nodes["role"] != nil, nodes: nodes)
  }

  private static func identifier(_ node: Node?, of entry: Node, walk: inout ManifestWalk) -> String? {
    guard let id = walk.text(node, key: "id") else {
      walk.refuse(
        entry, fr: "document sans identifiant ; ajoutez « id: »", en: "document without identifier; add 'id:'")
      return nil
    }
    if DocumentIdentifier.isValid(id) { return id }
    let proposal = DocumentIdentifier.made(from: id)
    walk.refuse(
      node, fr: "identifiant « \(id) » : seulement a-z, 0-9 et « - » ; par exemple « \(proposal) »",
      en: "identifier '\(id)': only a-z, 0-9 and '-'; for example '\(proposal)'")
    return nil
  }

  /// Names, dates, source and standing.
  private static func readIdentity(of document: inout Document, _ nodes: [String: Node], walk: inout ManifestWalk) {
    document.aliases = walk.texts(nodes["aliases"], key: "aliases").map(\.text)
    document.role = walk.choice(nodes["role"], key: "role", among: Document.Role.allCases) ?? .peer
    document.succeeds = walk.text(nodes["succeeds"], key: "succeeds")
    document.period = walk.period(nodes["period"], key: "period")
    document.adopted = walk.day(nodes["adopted"], key: "adopted")
    document.publisher = walk.text(nodes["publisher"], key: "publisher")
    let addresses = addresses(nodes["url"], walk: &walk)
    document.url = addresses.first
    document.continuations = Array(addresses.dropFirst())
    document.announcedMeasures = count(nodes["announced_measures"], key: "announced_measures", walk: &walk)
    document.sha256 = sha256(nodes["sha256"], walk: &walk)
    document.completeness =
      walk.choice(nodes["completeness"], key: "completeness", among: [.complete, .partial]) ?? .complete
    document.wording = walk.choice(nodes["wording"], key: "wording", among: [.official, .summary]) ?? .official
    document.scope = walk.texts(nodes["scope"], key: "scope").map(\.text)
    guard let node = nodes["xpath"] else { return }
    let owner = LocalizedText(fr: "« xpath »", en: "'xpath'")
    for (key, value) in walk.entries(of: node, known: xpathKeys, of: owner) ?? [:] {
      document.xpath[key] = walk.text(value, key: key)
    }
  }

  /// The official page, and behind it the pages on which the text goes on.
  private static func addresses(_ node: Node?, walk: inout ManifestWalk) -> [String] {
    var addresses: [String] = []
    for (url, item) in walk.texts(node, key: "url") {
      let isWeb = url.hasPrefix("https://") || url.hasPrefix("http://")
      if isWeb, !url.utf8.contains(where: { $0 <= 0x20 }) {
        addresses.append(url)
      } else {
        walk.refuse(
          item, fr: "« url: \(url) » n'est pas une adresse ; elle commence par https:// et n'a pas d'espace",
          en: "'url: \(url)' is not an address; it starts with https:// and has no space")
      }
    }
    return addresses
  }

  private static func count(_ node: Node?, key: String, walk: inout ManifestWalk) -> Int? {
    guard let text = walk.text(node, key: key) else { return nil }
    if let count = Int(text), (1...100_000).contains(count) { return count }
    walk.refuse(
      node, fr: "« \(key): \(text) » n'est pas un nombre de mesures ; écrivez par exemple 60",
      en: "'\(key): \(text)' is not a number of measures; write for example 60")
    return nil
  }

  private static func sha256(_ node: Node?, walk: inout ManifestWalk) -> String? {
    guard let hash = walk.text(node, key: "sha256")?.lowercased() else { return nil }
    if hash.utf8.count == 64, hash.allSatisfy(\.isHexDigit) { return hash }
    walk.refuse(
      node, fr: "« sha256 » : attendu 64 chiffres hexadécimaux, comme les écrit sha256sum",
      en: "'sha256': expected 64 hexadecimal digits, as sha256sum writes them")
    return nil
  }

  /// The files of a document in reading order, as the disk spells them.
  private static func files(_ node: Node?, walk: inout ManifestWalk, folder: CorpusFolder) -> [String] {
    var files: [String] = []
    for (name, item) in walk.texts(node, key: "file") {
      do throws(CorpusFolder.Refusal) {
        files += try folder.files(named: name)
      } catch {
        refuse(name, at: item, error, walk: &walk)
      }
    }
    return files
  }

  private static func refuse(
    _ name: String, at node: Node, _ refusal: CorpusFolder.Refusal, walk: inout ManifestWalk
  ) {
    switch refusal {
    case .outside:
      walk.refuse(
        node,
        fr: "« \(name) » sort du dossier du corpus ; placez le fichier dans ce dossier et donnez un chemin relatif",
        en: "'\(name)' leads out of the corpus folder; put the file into that folder and give a relative path")
    case .missing(let nearest):
      let advice = nearest.map {
        (fr: "vouliez-vous « \($0) » ?", en: "did you mean '\($0)'?")
      }
      walk.refuse(
        node, fr: "fichier introuvable « \(name) » ; \(advice?.fr ?? "vérifiez le nom, par rapport au manifeste")",
        en: "file not found '\(name)'; \(advice?.en ?? "check the name, relative to the manifest")")
    case .unreadable(let reason):
      walk.refuse(
        node, fr: "« \(name) » est illisible (\(reason)) ; vérifiez les droits",
        en: "'\(name)' is unreadable (\(reason)); check the permissions")
    case .empty:
      walk.refuse(
        node, fr: "le dossier « \(name) » ne contient aucun fichier ; ajoutez-y les fiches",
        en: "folder '\(name)' holds no file; put the sheets into it")
    }
  }
}
