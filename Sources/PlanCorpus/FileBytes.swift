import Glibc
import PlanModel

/// Reads whole files, within a limit.
enum FileBytes {
  /// The bytes of a file.
  /// - Parameter maximum: a larger file is refused.
  static func read(_ path: String, maximum: Int) throws(CorpusError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw CorpusError(path, fr: "ce n'est pas un fichier", en: "this is not a file")
    }
    let size = Int(status.st_size)
    guard size <= maximum else {
      throw CorpusError(
        path, fr: "fichier trop grand (\(size) octets, au plus \(maximum))",
        en: "file too large (\(size) bytes, at most \(maximum))")
    }
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress! + count, size - count)
        if got <= 0 { break }
        count += got
      }
      initialized = count
    }
    guard count == size else { throw unreadable(path) }
    return bytes
  }

  /// Why a file could not be opened, in the system's words.
  static func unreadable(_ path: String) -> CorpusError {
    let code = errno
    if code == ENOENT || code == ENOTDIR {
      return CorpusError(
        path, fr: "introuvable ; vérifiez le chemin", en: "not found; check the path")
    }
    let reason = String(cString: strerror(code))
    return CorpusError(
      path, fr: "illisible (\(reason)) ; vérifiez les droits", en: "unreadable (\(reason)); check the permissions")
  }
}
