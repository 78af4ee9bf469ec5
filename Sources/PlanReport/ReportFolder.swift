import Glibc

/// The folder of a report on disk: written complete or not at all.
///
/// The files are written and synchronised in a folder beside (`.NAME.partial-PID`), which then takes the place of the old
/// one in a single step. Whatever goes wrong before that step leaves the old report as it was.
public struct ReportFolder: Sendable {
  private let folder: FolderPath

  /// Names a folder.
  public init(path: String) {
    folder = FolderPath(path)
  }

  /// Writes a report, replacing the one that is there.
  public static func write(_ files: [ReportFile], to path: String) throws(ReportError) {
    try ReportFolder(path: path).write(files)
  }

  /// Checks that a report may be written there: call it before the work that the report is made of.
  public func check() throws(ReportError) {
    switch Entry(at: folder.path) {
    case .missing, .emptyFolder: break
    case .folder:
      if case .missing = Entry(at: folder.path + "/run.json") { throw .notAReport(path: folder.path) }
    case .file: throw .notAFolder(path: folder.path)
    case .unreadable(let code): throw .cannotWrite(path: folder.path, code: code)
    }
  }

  /// Writes a report, replacing the one that is there.
  public func write(_ files: [ReportFile]) throws(ReportError) {
    try check()
    try FileTree.makeFolders(folder.parent)
    let lock = try FolderLock(folder)
    defer { lock.release() }
    // The folder may have changed hands while this run waited for nothing: the check counts only under the lock.
    try check()
    let partial = folder.beside("partial-\(getpid())")
    FileTree.remove(partial)
    do {
      try FileTree.write(files, to: partial)
      try putInPlace(partial)
    } catch {
      FileTree.remove(partial)
      throw error
    }
    // What was the old report, if there was one.
    FileTree.remove(partial)
  }

  private func putInPlace(_ partial: String) throws(ReportError) {
    if case .missing = Entry(at: folder.path) {
      guard rename(partial, folder.path) == 0 else { throw .cannotWrite(path: folder.path, code: errno) }
    } else if !FileTree.exchange(partial, folder.path) {
      // File systems without the exchange get two steps; the old report comes back if the second one fails.
      let old = folder.beside("old-\(getpid())")
      guard rename(folder.path, old) == 0 else { throw .cannotWrite(path: folder.path, code: errno) }
      guard rename(partial, folder.path) == 0 else {
        let code = errno
        rename(old, folder.path)
        throw .cannotWrite(path: folder.path, code: code)
      }
      FileTree.remove(old)
    }
    try FileTree.synchronise(folder.parent)
  }
}

/// A folder's path taken apart; links are followed, so that a link to a report stays a link.
struct FolderPath {
  let path: String
  let parent: String
  let name: String

  init(_ given: String) {
    var path = given.isEmpty ? "." : given
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    if let real = realpath(path, nil) {
      path = String(cString: real)
      free(real)
    }
    self.path = path
    guard let slash = path.lastIndex(of: "/") else {
      parent = "."
      name = path
      return
    }
    parent = slash == path.startIndex ? "/" : String(path[..<slash])
    name = String(path[path.index(after: slash)...])
  }

  /// A hidden neighbour of the folder.
  func beside(_ ending: String) -> String {
    parent + "/." + name + "." + ending
  }
}

/// Keeps two runs from writing one report at the same time.
struct FolderLock {
  private let path: String
  private let descriptor: Int32

  init(_ folder: FolderPath) throws(ReportError) {
    path = folder.beside("lock")
    descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(path: folder.path, code: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .inUse(path: folder.path)
    }
    // The holder before may have removed the file between opening and locking: then this lock protects nothing.
    var held = stat()
    var there = stat()
    guard fstat(descriptor, &held) == 0, stat(path, &there) == 0, held.st_ino == there.st_ino else {
      close(descriptor)
      throw .inUse(path: folder.path)
    }
  }

  func release() {
    unlink(path)
    close(descriptor)
  }
}
