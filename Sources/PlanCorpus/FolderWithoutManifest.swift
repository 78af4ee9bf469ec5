import PlanModel

/// A corpus of nothing but files: every one is a peer, named after its file.
enum FolderWithoutManifest {
  /// Endings of files that can be documents. In a folder that nobody described, all else (pictures, style sheets, archives)
  /// is more likely to belong to a document than to be one.
  private static let endings: Set<String> = [
    "html", "htm", "xhtml", "xml", "akn", "tei", "csv", "tsv", "txt", "md", "pdf", "docx", "odt", "ods", "xlsx", "doc",
    "rtf",
  ]

  /// Every document that lies directly in a folder.
  static func corpus(in folder: String, reference: String?) throws(CorpusError) -> Corpus {
    guard let names = CorpusFolder.names(in: folder) else { throw FileBytes.unreadable(folder) }
    var files: [String] = []
    var diagnostics: [Diagnostic] = []
    for name in names {
      if isDocument(name, in: folder) {
        files.append(name)
      } else {
        diagnostics.append(leftOut(name))
      }
    }
    guard !files.isEmpty else {
      throw CorpusError(
        folder, fr: "aucun document dans ce dossier ; placez-y les fichiers, ou écrivez un manifeste corpus.yaml",
        en: "no document in this folder; put the files there, or write a manifest corpus.yaml")
    }
    return try corpus(of: files, root: folder, reference: reference, diagnostics: diagnostics)
  }

  /// The files of a list; the corpus' root is the deepest folder that holds them all.
  static func corpus(of files: [String], reference: String?) throws(CorpusError) -> Corpus {
    guard let first = files.first else {
      throw CorpusError(".", fr: "aucun fichier donné", en: "no file given", exitCode: 2)
    }
    let folder = Corpus.folder(of: first)
    if files.allSatisfy({ Corpus.folder(of: $0) == folder }) {
      let names = files.map { fileName(of: $0) }
      return try corpus(of: names, root: folder, reference: reference, diagnostics: [])
    }
    var paths: [[Substring]] = []
    for file in files {
      guard let resolved = CorpusFolder.resolved(file) else { throw FileBytes.unreadable(file) }
      paths.append(resolved.split(separator: "/"))
    }
    var depth = 0
    while paths.allSatisfy({ $0.count > depth + 1 && $0[depth] == paths[0][depth] }) { depth += 1 }
    return try corpus(
      of: paths.map { $0.dropFirst(depth).joined(separator: "/") },
      root: "/" + paths[0].prefix(depth).joined(separator: "/"), reference: reference, diagnostics: [])
  }

  private static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The name without its ending.
  static func stem(of name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  private static func corpus(
    of files: [String], root: String, reference: String?, diagnostics: [Diagnostic]
  ) throws(CorpusError) -> Corpus {
    var taken: Set<String> = []
    var documents: [Document] = []
    for file in files {
      let stem = stem(of: fileName(of: file))
      let id = DocumentIdentifier.free(DocumentIdentifier.made(from: stem), taken: &taken)
      documents.append(Document(id: id, files: [file], short: stem, title: stem))
    }
    let name = (CorpusFolder.resolved(root) ?? root).split(separator: "/").last.map(String.init) ?? "corpus"
    var description = CorpusDescription(
      id: DocumentIdentifier.made(from: name), title: LocalizedText(fr: name, en: name), documents: documents)
    if let reference { try choose(reference, in: &description, root: root) }
    return Corpus(
      description: description, root: root, manifestPath: nil, thesaurusPath: nil, fetched: [:],
      diagnostics: diagnostics)
  }

  /// Makes one document the reference: named by its identifier, its file, or its path.
  private static func choose(
    _ reference: String, in description: inout CorpusDescription, root: String
  ) throws(CorpusError) {
    let path = CorpusFolder.resolved(reference)
    let index = description.documents.firstIndex { document in
      let file = document.files[0]
      return document.id == reference || file == reference
        || (path != nil && CorpusFolder.resolved(root + "/" + file) == path)
    }
    guard let index else {
      let advice = NearestName.advice(for: reference, among: description.documents.map(\.id))
      throw CorpusError(
        root, fr: "--reference « \(reference) » : document inconnu ; \(advice.fr)",
        en: "--reference '\(reference)': unknown document; \(advice.en)", exitCode: 2)
    }
    description.documents[index].role = .reference
    description.reference = description.documents[index].id
  }

  private static func isDocument(_ name: String, in folder: String) -> Bool {
    guard CorpusFolder.kind(of: folder + "/" + name) == .file else { return false }
    let parts = name.lowercased().split(separator: ".")
    if parts.first == "readme" || parts.first == "license" { return false }
    return parts.count < 2 || endings.contains(String(parts[parts.count - 1]))
  }

  private static func leftOut(_ name: String) -> Diagnostic {
    let message = LocalizedText(
      fr: "laissé de côté : ce n'est pas un document reconnu à son nom ; un manifeste corpus.yaml peut le nommer",
      en: "left out: its name is not that of a document; a manifest corpus.yaml can name it")
    return Diagnostic(severity: .note, code: "file-left-out", path: name, message: message)
  }
}
