import Glibc

/// Runs `pdftohtml` of poppler-utils on a file in memory: a process of its own under limits, as PDF readers are often attacked
/// and poppler's licence (GPL) excludes linking.
struct PDFConverter {
  /// Seconds of processor time and of waiting; a plan of 300 pages takes two.
  private static let seconds = 60
  /// Kilobytes of address space.
  private static let memory = 2_000_000
  /// Bytes of output; a page of text makes about ten thousand.
  private static let outputLimit = 128 << 20

  let path: String

  /// The pages as poppler's XML.
  func xml(of pdf: [UInt8]) throws(IngestError) -> [UInt8] {
    guard let input = Self.scratchFile() else { throw .failed(path, reason: String(cString: strerror(errno))) }
    defer { close(input) }
    guard Self.write(pdf, to: input) else { throw .failed(path, reason: String(cString: strerror(errno))) }
    lseek(input, 0, SEEK_SET)
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .failed(path, reason: String(cString: strerror(errno))) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let child = Self.spawn(input: input, output: ends[1])
    close(ends[1])
    guard let child else { throw missingProgram }
    let output = Self.drain(ends[0])
    if output == nil { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    // The shell's own answer where it does not find the program.
    if status >> 8 & 0xFF == 127 { throw missingProgram }
    guard let output else {
      throw IngestError(
        in: path, fr: "PDF trop long à lire (plus de \(Self.seconds) s) ; découpez-le",
        en: "PDF takes too long to read (more than \(Self.seconds) s); split it")
    }
    guard status == 0 else {
      throw IngestError(
        in: path, fr: "PDF endommagé ou protégé par mot de passe ; téléchargez-le de nouveau ou ôtez le mot de passe",
        en: "damaged or password-protected PDF; download it again or remove the password")
    }
    return output
  }

  private var missingProgram: IngestError {
    IngestError(
      in: path, fr: "le programme pdftohtml manque ; installez le paquet poppler-utils",
      en: "the program pdftohtml is missing; install the package poppler-utils")
  }

  /// An open file without a name: nothing is left behind, whatever happens.
  private static func scratchFile() -> Int32? {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/plancoherence-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let written = Glibc.write(descriptor, buffer.baseAddress! + done, buffer.count - done)
        if written < 0, errno != EINTR { return false }
        done += max(0, written)
      }
      return true
    }
  }

  private static func spawn(input: Int32, output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // The shell sets the limits before the program begins.
    let limits = "ulimit -t \(seconds); ulimit -v \(memory); exec pdftohtml -xml -i -q -stdout /dev/stdin"
    let words = ["/bin/sh", "-c", limits]
    let arguments: [UnsafeMutablePointer<CChar>?] = words.map { (word: String) in strdup(word) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    return posix_spawn(&child, "/bin/sh", &actions, nil, arguments, environ) == 0 ? child : nil
  }

  /// All that comes through a pipe; nil when it takes too long or is too much.
  private static func drain(_ descriptor: Int32) -> [UInt8]? {
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let start = time(nil)
    while true {
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&wait, 1, 1000)
      if time(nil) - start > seconds || result.count > outputLimit { return nil }
      if ready == 0 || (ready < 0 && errno == EINTR) { continue }
      let got = Glibc.read(descriptor, &chunk, chunk.count)
      if got < 0, errno == EINTR { continue }
      if got <= 0 { return result }
      result.append(contentsOf: chunk[..<got])
    }
  }
}
