import Glibc
import PlanModel

/// Where a corpus keeps the texts that the program received: `texts/fetched/`, apart from what a person put there, each under a name
/// made from its document and its bytes. A name therefore never holds two contents, and a text that changed stands beside the old one.
///
/// While a store is open no other run can open the same one.
public final class TextStore {
  /// Folder of the texts, relative to the corpus.
  public static let folder = "texts/fetched"
  /// What was received so far, as it stands on disk.
  public private(set) var lock: CorpusLock
  private let root: String
  private let descriptor: Int32

  /// Opens the store of a corpus and removes what an interrupted run left.
  /// - Throws: ``CorpusError`` where another run has it open, or the lock file cannot be read.
  public init(root: String) throws(CorpusError) {
    let descriptor = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileBytes.unreadable(root) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw CorpusError(
        root, fr: "une autre commande écrit dans ce corpus ; attendez sa fin",
        en: "another command is writing to this corpus; wait for it to end")
    }
    do throws(CorpusError) {
      lock = try CorpusLock.read(in: root)
    } catch {
      close(descriptor)
      throw error
    }
    self.root = root
    self.descriptor = descriptor
    WholeFile.removePartials(in: root + "/" + TextStore.folder)
    WholeFile.removePartials(in: root)
  }

  deinit { close(descriptor) }

  /// Keeps the bytes of a text.
  /// - Parameters:
  ///   - document: identifier of its document.
  ///   - part: number of the part, from 1; nothing for a document in one piece.
  ///   - ending: ending of the file's name, without the dot.
  /// - Returns: the file, relative to the corpus.
  public func keep(
    _ bytes: [UInt8], sha256: String, document: String, part: Int?, ending: String
  ) throws(CorpusError) -> String {
    try WholeFile.makeFolders(root + "/" + TextStore.folder)
    let stem = document + (part.map { ".\($0)" } ?? "")
    // Eight digits tell the states of one text apart; more only where somebody changed the file under that name.
    for length in [8, 16, 64] {
      let file = "\(TextStore.folder)/\(stem)-\(sha256.prefix(length)).\(ending)"
      let path = root + "/" + file
      if CorpusFolder.kind(of: path) == nil {
        try WholeFile.write(bytes, to: path, existing: .kept)
        return file
      }
      if SHA256.hexadecimal(ofFiles: [path]) == sha256 { return file }
    }
    throw CorpusError(
      root + "/" + TextStore.folder, fr: "un fichier de « \(document) » a été modifié à la main ; renommez-le",
      en: "a file of '\(document)' was changed by hand; rename it")
  }

  /// Notes the texts of a document in the lock file, at once: what is done stays done whatever happens next.
  public func record(_ texts: [CorpusLock.Copy], of document: String) throws(CorpusError) {
    var next = lock
    next.record(texts, of: document)
    guard next != lock else { return }
    try WholeFile.write(Array(next.yaml.utf8), to: root + "/" + CorpusLock.fileName, existing: .replaced)
    lock = next
  }

  /// The bytes of a text that was received, if they are still the same.
  public func bytes(of copy: CorpusLock.Copy) -> [UInt8]? {
    let path = root + "/" + copy.file
    guard (try? CorpusFolder(path: root).files(named: copy.file)) != nil,
      SHA256.hexadecimal(ofFiles: [path]) == copy.sha256
    else { return nil }
    return try? FileBytes.read(path, maximum: copy.size)
  }
}
