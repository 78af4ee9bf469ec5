import Glibc

/// A folder of its own for one test; gone when the test is.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/plancoherence-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
  }

  deinit { remove(path) }

  /// Writes a file, with the folders it lies in.
  func write(_ name: String, _ content: String) { write(name, Array(content.utf8)) }

  func write(_ name: String, _ content: [UInt8]) {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o755)
    }
    guard let file = fopen(path + "/" + name, "w") else { fatalError("cannot write \(name)") }
    fwrite(content, 1, content.count, file)
    fclose(file)
  }

  /// Makes a symbolic link.
  func link(_ name: String, to target: String) { symlink(target, path + "/" + name) }

  private func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name != ".", name != ".." else { continue }
        if unlink(path + "/" + name) != 0 { remove(path + "/" + name) }
      }
      closedir(folder)
    }
    rmdir(path)
  }
}
