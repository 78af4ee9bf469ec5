import Glibc

/// What stands at a path.
enum Entry {
  case missing
  case file
  case emptyFolder
  case folder
  /// The system does not say; the code is an `errno`.
  case unreadable(code: Int32)

  init(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = errno == ENOENT ? .missing : .unreadable(code: errno)
      return
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      self = .file
      return
    }
    guard let names = FileTree.names(in: path) else {
      self = .unreadable(code: errno)
      return
    }
    self = names.isEmpty ? .emptyFolder : .folder
  }
}

/// Files and folders of a report, written and removed.
enum FileTree {
  /// Names in a folder without `.` and `..`, ascending; nothing where it cannot be read.
  static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes a folder and those above it where they are missing.
  static func makeFolders(_ path: String) throws(ReportError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part + "/"
      if mkdir(made, 0o777) == 0 || errno == EEXIST { continue }
      // A folder above may be closed to us and yet be there.
      guard case .missing = Entry(at: made) else { continue }
      throw .cannotWrite(path: path, code: errno)
    }
  }

  /// Writes all files into a new folder and waits until they are on disk.
  static func write(_ files: [ReportFile], to folder: String) throws(ReportError) {
    guard mkdir(folder, 0o777) == 0 else { throw .cannotWrite(path: folder, code: errno) }
    var folders: [String] = []
    for file in files {
      if let slash = file.path.lastIndex(of: "/") {
        let name = String(file.path[..<slash])
        if !folders.contains(name) {
          try makeFolders(folder + "/" + name)
          folders.append(name)
        }
      }
      try write(file.bytes, to: folder + "/" + file.path)
    }
    // Synchronised after all are written: the file system then commits them together.
    for file in files { try synchronise(folder + "/" + file.path) }
    for name in folders { try synchronise(folder + "/" + name) }
    try synchronise(folder)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(ReportError) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .cannotWrite(path: path, code: errno) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + written, bytes.count - written) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let code = errno
        close(descriptor)
        throw .cannotWrite(path: path, code: code)
      }
      written += count
    }
    // Some file systems tell only now that the disk is full.
    guard close(descriptor) == 0 else { throw .cannotWrite(path: path, code: errno) }
  }

  /// Waits until a file or folder is on disk.
  static func synchronise(_ path: String) throws(ReportError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotWrite(path: path, code: errno) }
    defer { close(descriptor) }
    // EINVAL: the file system cannot synchronise this kind of entry.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .cannotWrite(path: path, code: errno) }
  }

  /// Swaps two folders in one step, so that nobody ever sees the name without a folder.
  /// - Returns: whether the system could do it.
  static func exchange(_ one: String, _ other: String) -> Bool {
    typealias Rename =
      @convention(c) (CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt) -> CInt
    // renameat2 (glibc 2.28) is a GNU extension, which the Glibc module does not declare.
    guard let symbol = dlsym(nil, "renameat2") else { return false }
    let rename = unsafeBitCast(symbol, to: Rename.self)
    let exchangeFlag: CUnsignedInt = 2
    return rename(AT_FDCWD, one, AT_FDCWD, other, exchangeFlag) == 0
  }

  /// Removes a folder with what is in it, links themselves and not what they point to; what cannot be removed stays.
  static func remove(_ folder: String) {
    var open = [folder]
    var folders: [String] = []
    while let next = open.popLast() {
      if unlink(next) == 0 || errno == ENOENT { continue }
      folders.append(next)
      for name in names(in: next) ?? [] { open.append(next + "/" + name) }
    }
    for path in folders.reversed() { rmdir(path) }
  }

  /// The content of a file.
  static func read(_ path: String) throws(ReportError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotRead(path: path, code: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress!, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .cannotRead(path: path, code: errno) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }
}
