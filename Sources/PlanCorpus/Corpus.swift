import PlanModel

/// A corpus on disk: what its manifest says, and where its files are.
public struct Corpus: Sendable {
  /// The manifest, or what stands in for it where there is none.
  public let description: CorpusDescription
  /// The folder that the documents' paths are relative to, as the user gave it.
  public let root: String
  /// The manifest; nothing where the corpus is just a folder or a list of files.
  public let manifestPath: String?
  /// The thesaurus that the manifest names; nothing where the built-in one is meant.
  public let thesaurusPath: String?
  /// The texts that were fetched or brought in, by document; see ``CorpusLock``.
  public let fetched: [String: FetchedText]
  /// What is odd about the manifest and the files it names.
  public let diagnostics: [Diagnostic]

  /// Names that a manifest may have in its folder.
  static let manifestNames = ["corpus.yaml", "corpus.yml"]

  /// Loads a corpus.
  /// - Parameters:
  ///   - path: a folder with `corpus.yaml`, a manifest, a folder of documents without manifest, or one document.
  ///   - reference: identifier of the document that all others are compared with; overrides the manifest.
  /// - Throws: ``CorpusError`` with every problem of the manifest, each with its line, column and remedy.
  public static func load(_ path: String, reference: String? = nil) throws(CorpusError) -> Corpus {
    let path = withoutTrailingSlash(path)
    switch CorpusFolder.kind(of: path) {
    case .folder:
      for name in manifestNames where CorpusFolder.kind(of: path + "/" + name) == .file {
        return try load(manifest: path + "/" + name, root: path, reference: reference)
      }
      return try FolderWithoutManifest.corpus(in: path, reference: reference)
    case .file:
      guard path.hasSuffix(".yaml") || path.hasSuffix(".yml") else {
        return try make(files: [path], reference: reference)
      }
      return try load(manifest: path, root: folder(of: path), reference: reference)
    case .other:
      throw CorpusError(path, fr: "ni un fichier ni un dossier", en: "neither a file nor a folder")
    case nil: throw FileBytes.unreadable(path)
    }
  }

  /// Makes a corpus of files without a manifest: each one is a peer, named after its file.
  /// - Parameters:
  ///   - files: the files; paths as the user gave them.
  ///   - reference: identifier or path of the document that all others are compared with.
  public static func make(files: [String], reference: String? = nil) throws(CorpusError) -> Corpus {
    for file in files where CorpusFolder.kind(of: file) != .file {
      if CorpusFolder.kind(of: file) == nil { throw FileBytes.unreadable(file) }
      throw CorpusError(file, fr: "ce n'est pas un fichier", en: "this is not a file")
    }
    return try FolderWithoutManifest.corpus(of: files, reference: reference)
  }

  private static func load(
    manifest path: String, root: String, reference: String?
  ) throws(CorpusError) -> Corpus {
    let folder = CorpusFolder(path: root)
    let name = (CorpusFolder.resolved(root) ?? root).split(separator: "/").last.map(String.init) ?? "corpus"
    var manifest = try Manifest.read(path, folder: folder, defaultID: DocumentIdentifier.made(from: name))
    try manifest.check(reference: reference)
    let thesaurus = manifest.thesaurus.map { root + "/" + $0 }
    if let thesaurus, CorpusFolder.kind(of: thesaurus) != .file {
      throw CorpusError(
        path,
        fr: "thésaurus introuvable : \(thesaurus) ; corrigez « thesaurus: », ou ôtez la ligne pour celui du programme",
        en: "thesaurus not found: \(thesaurus); correct 'thesaurus:', or remove the line to use the built-in one")
    }
    let received = try CorpusLock.read(in: root).texts(in: folder)
    return Corpus(
      description: manifest.description, root: root, manifestPath: path, thesaurusPath: thesaurus,
      fetched: received.whole,
      diagnostics: manifest.walk.diagnostics + changedFiles(of: manifest.description.documents, root: root)
        + received.diagnostics)
  }

  /// Documents whose files are not those that the manifest announces by their hash.
  private static func changedFiles(of documents: [Document], root: String) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for document in documents where !document.files.isEmpty {
      guard let announced = document.sha256,
        let actual = SHA256.hexadecimal(ofFiles: document.files.map { root + "/" + $0 }), actual != announced
      else { continue }
      let message = LocalizedText(
        fr:
          "le fichier a changé depuis l'empreinte du manifeste (sha256 : \(actual)) ; vérifiez-le, puis corrigez « sha256 »",
        en: "the file has changed since the manifest's hash (sha256: \(actual)); check it, then correct 'sha256'")
      diagnostics.append(
        Diagnostic(severity: .warning, code: "sha256-differs", path: document.files[0], message: message))
    }
    return diagnostics
  }

  /// Concepts of a document's `scope` that the thesaurus does not have.
  /// - Returns: a warning for each document and notation.
  public func unknownConcepts(in thesaurus: Thesaurus) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let known = thesaurus.concepts.map(\.notation)
    for document in description.documents {
      for notation in document.scope where thesaurus[notation] == nil {
        let nearest = NearestName.of(notation, among: known)
        let message = LocalizedText(
          fr: "« \(document.id) », scope : le thésaurus n'a pas de concept « \(notation) »"
            + (nearest.map { " ; vouliez-vous « \($0) » ?" } ?? ""),
          en: "'\(document.id)', scope: the thesaurus has no concept '\(notation)'"
            + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
        diagnostics.append(
          Diagnostic(severity: .warning, code: "scope-unknown", path: manifestPath ?? root, message: message))
      }
    }
    return diagnostics
  }

  /// The error about an identifier on the command line that no document has: a wrong call.
  public func unknownDocument(_ id: String) -> CorpusError {
    let advice = NearestName.advice(for: id, among: description.documents.map(\.id))
    return CorpusError(
      manifestPath ?? root, fr: "« \(id) » : document inconnu ; \(advice.fr)",
      en: "'\(id)': unknown document; \(advice.en)", exitCode: 2)
  }

  private static func withoutTrailingSlash(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// The folder that holds a file.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
