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

  /// The files of a list; their common folder is the corpus' root.
  static func corpus(of files: [String], reference: String?) throws(CorpusError) -> Corpus {
    guard let first = files.first else {
      throw CorpusError(".", fr: "aucun fichier donné", en: "no file given", exitCode: 2)
    }
    var common = Corpus.folder(of: first)
    if files.contains(where: { Corpus.folder(of: $0) != common }) { common = "" }
    let root = common.isEmpty ? "." : common
    // Where the files lie apart, their paths stay as given: the root is then the working folder, or nothing for absolute ones.
    let prefix = common.isEmpty || (common == "." && !first.hasPrefix("./")) ? "" : common + "/"
    let isAbsolute = common.isEmpty && files.contains { $0.hasPrefix("/") }
    let relative = isAbsolute ? try absolute(files) : files.map { String($0.dropFirst(prefix.count)) }
    return try corpus(of: relative, root: isAbsolute ? "/" : root, reference: reference, diagnostics: [])
  }

  private static func corpus(
    of files: [String], root: String, reference: String?, diagnostics: [Diagnostic]
  ) throws(CorpusError) -> Corpus {
    var taken: Set<String> = []
    var documents: [Document] = []
    for file in files {
      let name = file.split(separator: "/").last.map(String.init) ?? file
      let stem = name.split(separator: ".").first.map(String.init) ?? name
      let id = DocumentIdentifier.free(DocumentIdentifier.made(from: stem), taken: &taken)
      documents.append(Document(id: id, files: [file], short: stem, title: stem))
    }
    let name = (CorpusFolder.resolved(root) ?? root).split(separator: "/").last.map(String.init) ?? "corpus"
    var description = CorpusDescription(
      id: DocumentIdentifier.made(from: name), title: LocalizedText(fr: name, en: name), documents: documents)
    if let reference { try choose(reference, in: &description, root: root) }
    return Corpus(
      description: description, root: root, manifestPath: nil, thesaurusPath: nil, diagnostics: diagnostics)
  }

  /// Makes one document the reference: named by its identifier, its file, or its path.
  private static func choose(
    _ reference: String, in description: inout CorpusDescription, root: String
  ) throws(CorpusError) {
    let index = description.documents.firstIndex { document in
      let file = document.files[0]
      return document.id == reference || file == reference || root + "/" + file == reference
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

  /// Paths from the root of the file system, without the leading slash.
  private static func absolute(_ files: [String]) throws(CorpusError) -> [String] {
    var paths: [String] = []
    for file in files {
      guard let resolved = CorpusFolder.resolved(file) else { throw FileBytes.unreadable(file) }
      paths.append(String(resolved.dropFirst()))
    }
    return paths
  }
}
