import Glibc
import PlanModel

/// A corpus that is made, or to which files are added: files are copied, nothing that is there is overwritten.
public struct CorpusGrowth: Sendable {
  /// Folder of the files that a person brings, relative to the corpus.
  static let folder = "texts"
  /// As large as the largest file that the readers take.
  private static let maximumSize = 256 << 20

  /// The folder of the corpus.
  public let root: String
  /// The manifest that the corpus has or will have.
  public var manifestPath: String { root + "/" + Corpus.manifestNames[0] }

  /// Names the folder of a corpus.
  public init(root: String) { self.root = root }

  /// Identifiers made from the names of files, each free.
  /// - Parameter taken: identifiers that documents have already.
  public static func identifiers(of files: [String], taken: [String] = []) -> [String] {
    var taken = Set(taken)
    return files.map { file in
      let name = file.split(separator: "/").last.map(String.init) ?? file
      let made = DocumentIdentifier.made(from: FolderWithoutManifest.stem(of: name))
      return DocumentIdentifier.free(made, taken: &taken)
    }
  }

  /// Name of the folder, all links followed.
  public var name: String {
    (CorpusFolder.resolved(root) ?? root).split(separator: "/").last.map(String.init) ?? "corpus"
  }

  /// Checks that a manifest may be written.
  /// - Throws: ``CorpusError`` where there is one.
  public func checkIsNew() throws(CorpusError) {
    for name in Corpus.manifestNames where CorpusFolder.kind(of: root + "/" + name) != nil {
      throw CorpusError(
        root + "/" + name, fr: "ce corpus a déjà un manifeste ; ajoutez-lui des fichiers avec « import »",
        en: "this corpus has a manifest already; add files to it with 'import'")
    }
  }

  /// Copies a file into the corpus, under its own name, or with a number where that is taken by another file. A file that lies in the
  /// corpus already stays where it is.
  /// - Returns: the file, relative to the corpus.
  public func place(_ file: String) throws(CorpusError) -> String {
    try WholeFile.makeFolders(root)
    if let inside = relativePath(of: file) { return inside }
    let bytes = try FileBytes.read(file, maximum: CorpusGrowth.maximumSize)
    try WholeFile.makeFolders(root + "/" + CorpusGrowth.folder)
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let hash = SHA256.hexadecimal(ofFiles: [file])
    for number in 1...1_000 {
      let relative = CorpusGrowth.folder + "/" + CorpusGrowth.numbered(name, number)
      let path = root + "/" + relative
      guard CorpusFolder.kind(of: path) != nil else {
        try WholeFile.write(bytes, to: path, existing: .kept)
        return relative
      }
      if hash != nil, SHA256.hexadecimal(ofFiles: [path]) == hash { return relative }
    }
    throw CorpusError(
      file, fr: "trop de fichiers de ce nom ; renommez-le", en: "too many files of this name; rename it")
  }

  /// Writes the manifest of a new corpus.
  public func write(manifest: String) throws(CorpusError) {
    try WholeFile.makeFolders(root)
    try WholeFile.write(Array(manifest.utf8), to: manifestPath, existing: .kept)
  }

  /// The bytes of a file that a person brings.
  public static func bytes(of file: String) throws(CorpusError) -> [UInt8] {
    try FileBytes.read(file, maximum: maximumSize)
  }

  private func relativePath(of file: String) -> String? {
    guard let root = CorpusFolder.resolved(root), let file = CorpusFolder.resolved(file), file.hasPrefix(root + "/")
    else {
      return nil
    }
    return String(file.dropFirst(root.count + 1))
  }

  /// `plan.pdf`, `plan-2.pdf`, ...
  private static func numbered(_ name: String, _ number: Int) -> String {
    guard number > 1 else { return name }
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return "\(name)-\(number)"
    }
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }
}
