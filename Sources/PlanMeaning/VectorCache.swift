import Glibc
import PlanModel
import Synchronization

/// Vectors kept on disk from run to run, by a hash of everything they depend on.
///
/// One file of records of equal size, appended under a lock: two processes may write at once, and what a killed one left half
/// written is cut off by the next writer. When the file is full it becomes the older of two, and the oldest vectors are forgotten. A folder
/// that cannot be read or written is as good as an empty cache.
public struct VectorCache: Sendable {
  /// Largest size of one of the two files: 40,000 vectors.
  static let largestFile = 64 << 20

  private static let keySize = 64
  private static let vectorSize = E5Library.dimension * MemoryLayout<Float>.size
  private static let checksumSize = 8
  /// A record: the key in hexadecimal digits, the vector, a checksum of both.
  static let recordSize = keySize + vectorSize + checksumSize

  private let folder: String
  private let largestFile: Int
  private let onFailure: @Sendable (LocalizedText) -> Void
  /// Whether a failure was told already.
  private let failed = Shared()

  private final class Shared: Sendable { let flag = Mutex(false) }

  /// Opens a cache; the folder is made when the first vector is kept.
  /// - Parameter onFailure: told once where the cache cannot be written.
  public init(
    folder: String = UserFolders.cache, onFailure: @escaping @Sendable (LocalizedText) -> Void = { _ in }
  ) {
    self.init(folder: folder, largestFile: VectorCache.largestFile, onFailure: onFailure)
  }

  init(folder: String, largestFile: Int, onFailure: @escaping @Sendable (LocalizedText) -> Void = { _ in }) {
    self.folder = folder
    self.largestFile = largestFile
    self.onFailure = onFailure
  }

  private var newer: String { folder + "/e5-vectors" }
  private var older: String { folder + "/e5-vectors-old" }

  /// The vectors that are kept for some keys.
  func vectors(of keys: Set<String>) -> [String: [Float]] {
    var found: [String: [Float]] = [:]
    guard !keys.isEmpty else { return found }
    for path in [newer, older] {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      VectorCache.forEachRecord(of: descriptor) { record in
        let key = String(decoding: record.prefix(VectorCache.keySize), as: UTF8.self)
        guard keys.contains(key), found[key] == nil, let vector = VectorCache.vector(in: record) else { return }
        found[key] = vector
      }
    }
    return found
  }

  /// Keeps vectors.
  func append(_ vectors: [(key: String, vector: [Float])]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(vectors.count * VectorCache.recordSize)
    for (key, vector) in vectors where key.utf8.count == VectorCache.keySize && vector.count == E5Library.dimension {
      let start = bytes.count
      bytes.append(contentsOf: key.utf8)
      vector.withUnsafeBytes { bytes.append(contentsOf: $0) }
      let checksum = VectorCache.checksum(bytes[start...])
      withUnsafeBytes(of: checksum.littleEndian) { bytes.append(contentsOf: $0) }
    }
    guard !bytes.isEmpty, !write(bytes) else { return }
    let reason = String(cString: strerror(errno))
    let isFirst = failed.flag.withLock { told in
      defer { told = true }
      return !told
    }
    if isFirst {
      onFailure(
        LocalizedText(
          fr: "\(folder) : cache non inscriptible (\(reason)) ; les vecteurs de sens seront recalculés à chaque fois",
          en: "\(folder): the cache cannot be written (\(reason)); meaning vectors are computed anew each time"))
    }
  }

  /// Appends whole records under a lock.
  private func write(_ bytes: [UInt8]) -> Bool {
    guard VectorCache.makeFolder(folder) else { return false }
    // The lock stands in a file of its own: the others change names.
    let lock = open(folder + "/e5-vectors.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard lock >= 0 else { return false }
    defer { close(lock) }
    guard flock(lock, LOCK_EX) == 0 else { return false }
    var status = stat()
    if stat(newer, &status) == 0, Int(status.st_size) + bytes.count > largestFile, rename(newer, older) != 0 {
      return false
    }
    let descriptor = open(newer, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard fstat(descriptor, &status) == 0 else { return false }
    let end = Int(status.st_size) / VectorCache.recordSize * VectorCache.recordSize
    guard ftruncate(descriptor, end) == 0, lseek(descriptor, end, SEEK_SET) == end else { return false }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + written, $0.count - written) }
      if count <= 0 {
        let reason = errno
        _ = ftruncate(descriptor, end)
        errno = reason
        return false
      }
      written += count
    }
    return true
  }

  private static func forEachRecord(of descriptor: Int32, _ body: (UnsafeRawBufferPointer) -> Void) {
    var buffer = [UInt8](repeating: 0, count: recordSize * 512)
    var filled = 0
    while true {
      let got = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + filled, $0.count - filled) }
      guard got > 0 else { return }
      filled += got
      let whole = filled / recordSize
      buffer.withUnsafeBytes { bytes in
        for record in 0..<whole {
          body(UnsafeRawBufferPointer(rebasing: bytes[record * recordSize..<(record + 1) * recordSize]))
        }
      }
      // What is left of a record moves to the front.
      buffer.replaceSubrange(0..<(filled - whole * recordSize), with: buffer[whole * recordSize..<filled])
      filled -= whole * recordSize
    }
  }

  /// The vector of a record; nothing where the record is damaged.
  private static func vector(in record: UnsafeRawBufferPointer) -> [Float]? {
    let end = keySize + vectorSize
    let stored = UInt64(littleEndian: record.loadUnaligned(fromByteOffset: end, as: UInt64.self))
    guard stored == checksum(record[..<end]) else { return nil }
    return (0..<E5Library.dimension).map { place in
      record.loadUnaligned(fromByteOffset: keySize + place * MemoryLayout<Float>.size, as: Float.self)
    }
  }

  /// FNV-1a, 64 bits.
  private static func checksum(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }

  /// Makes a folder and those above it.
  private static func makeFolder(_ path: String) -> Bool {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex, !makeFolder(String(path[..<slash])) {
      return false
    }
    return mkdir(path, 0o755) == 0 || errno == EEXIST
  }
}
