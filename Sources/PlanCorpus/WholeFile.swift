import Glibc
import PlanModel

/// Writes files whole or not at all: whatever goes wrong, there is never a part of one under its name.
public enum WholeFile {
  /// What happens to a file that is there already.
  public enum Existing: Sendable {
    /// It is replaced in one step.
    case replaced
    /// It stays, and writing fails.
    case kept
  }

  /// Ending of what is not whole yet; such names also begin with a dot.
  static let partialEnding = ".partial"

  /// Writes a file and waits until it is on disk.
  /// - Throws: ``CorpusError`` with the system's reason; what was there before is untouched.
  public static func write(_ bytes: [UInt8], to path: String, existing: Existing) throws(CorpusError) {
    let folder = Corpus.folder(of: path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let partial = folder + "/." + name + partialEnding
    do throws(CorpusError) {
      try writeNew(bytes, to: partial)
      try put(partial, in: path, existing)
    } catch {
      unlink(partial)
      throw error
    }
    synchronise(folder)
  }

  /// Makes a folder and those above it where they are missing.
  public static func makeFolders(_ path: String) throws(CorpusError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part + "/"
      if mkdir(made, 0o777) == 0 || errno == EEXIST || CorpusFolder.kind(of: made) == .folder { continue }
      throw refused(path)
    }
  }

  /// Removes what an interrupted run left in a folder.
  static func removePartials(in folder: String) {
    for name in CorpusFolder.allNames(in: folder) ?? [] where name.hasPrefix(".") && name.hasSuffix(partialEnding) {
      unlink(folder + "/" + name)
    }
  }

  private static func writeNew(_ bytes: [UInt8], to path: String) throws(CorpusError) {
    let descriptor = open(path, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw refused(path) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + written, bytes.count - written) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      written += count
    }
    let isWhole = written == bytes.count && fsync(descriptor) == 0
    let error = refused(path)
    guard close(descriptor) == 0, isWhole else { throw error }
  }

  private static func put(_ partial: String, in path: String, _ existing: Existing) throws(CorpusError) {
    switch existing {
    case .replaced: guard rename(partial, path) == 0 else { throw refused(path) }
    case .kept:
      // A link is made only where the name is free, which a renaming does not look at.
      guard link(partial, path) == 0 else { throw refused(path) }
      unlink(partial)
    }
  }

  private static func synchronise(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func refused(_ path: String) -> CorpusError {
    let reason = String(cString: strerror(errno))
    return CorpusError(
      path, fr: "écriture impossible (\(reason)) ; vérifiez la place et les droits",
      en: "cannot write (\(reason)); check space and permissions")
  }
}
