import PlanCorpus
import PlanModel

#if canImport(Glibc)
  import Glibc
#endif

/// What stands for corpora on the command line: folders are a corpus each, files make one corpus together.
struct CorpusArguments {
  private let paths: [String]
  private let reference: String?

  init(_ paths: [String], reference: String? = nil) {
    self.paths = paths
    self.reference = reference
  }

  func load() throws -> [Corpus] {
    let isManifest = { (path: String) in path.hasSuffix(".yaml") || path.hasSuffix(".yml") }
    let folders = paths.filter { isFolder($0) || isManifest($0) }
    guard folders.count < paths.count else {
      return try checkedIdentifiers(folders.map { try Corpus.load($0, reference: reference) })
    }
    guard folders.isEmpty else {
      throw UsageError(
        fr: "des dossiers et des fichiers ensemble (\(paths.joined(separator: ", "))) : donnez les uns ou les autres.",
        en: "folders and files together (\(paths.joined(separator: ", "))): give either.")
    }
    // Sorted, so that the order in which a shell or a person lists the files changes nothing.
    return [try Corpus.make(files: paths.sorted(), reference: reference)]
  }

  /// Where a corpus was, as `run.json` records it: seen from the report folder, so that both can be moved together.
  func origin(of corpus: Corpus, seenFrom folder: String) -> [String: String] {
    if let manifest = corpus.manifestPath { return ["corpus": FilePath.relative(manifest, from: folder)] }
    if paths.contains(where: isFolder) { return ["corpus": FilePath.relative(corpus.root, from: folder)] }
    return ["files": paths.sorted().map { FilePath.relative($0, from: folder) }.joined(separator: "|")]
  }

  /// Report folders are named after the corpora, so these must differ.
  private func checkedIdentifiers(_ corpora: [Corpus]) throws -> [Corpus] {
    var seen: [String: String] = [:]
    for corpus in corpora {
      let id = corpus.description.id
      if let other = seen[id] {
        throw UsageError(
          fr:
            "\(other) et \(corpus.root) portent le même identifiant « \(id) » : changez « id » dans l'un des manifestes.",
          en: "\(other) and \(corpus.root) have the same identifier '\(id)': change 'id' in one of the manifests.")
      }
      seen[id] = corpus.root
    }
    return corpora
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
