import Glibc
import PlanModel

/// The bytes of a regular file, read whole.
enum FileBytes {
  /// Reads a file of at most `limit` bytes.
  /// - Throws: ``IngestError`` when the file is missing, not a regular file, unreadable, empty or too large.
  static func read(_ path: String, name: String, limit: Int) throws(IngestError) -> [UInt8] {
    // A NUL would cut the path short and open another file.
    if path.utf8.contains(0) { throw .missing(name) }
    // O_NONBLOCK: opening a named pipe must not wait for a writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw error(for: errno, name: name) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw error(for: errno, name: name) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(name) }
    let size = Int(status.st_size)
    if size > limit { throw .tooLarge(name, size: size, limit: limit) }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress! + count, size - count)
        if got == 0 { return }
        if got < 0 {
          if errno == EINTR { continue }
          failure = errno
          return
        }
        count += got
      }
    }
    if failure != 0 { throw error(for: failure, name: name) }
    if bytes.isEmpty { throw .empty(name) }
    return bytes
  }

  private static func error(for number: Int32, name: String) -> IngestError {
    switch number {
    case ENOENT, ENOTDIR, ENAMETOOLONG: .missing(name)
    case EACCES, EPERM: .notPermitted(name)
    case EISDIR: .notAFile(name)
    default: .failed(name, reason: String(cString: strerror(number)))
    }
  }
}
