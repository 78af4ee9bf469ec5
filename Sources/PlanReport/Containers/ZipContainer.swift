import CZip
import Glibc
import PlanModel

/// A zip container in memory. The same members give the same bytes: each carries the first day that the format knows.
struct ZipContainer {
  /// A file in the container.
  struct Member {
    let path: String
    let bytes: [UInt8]
    /// Whether the bytes stay as they are: readers of some formats look at the first bytes of the container.
    var isStored = false
  }

  /// 1 January 1980, as MS-DOS writes a date.
  private static let date: UInt16 = 1 << 5 | 1

  /// The container.
  /// - Throws: ``ReportError/cannotWrite(path:code:)`` where the system gives no memory for it.
  static func bytes(of members: [Member], named name: String) throws(ReportError) -> [UInt8] {
    let failure = ReportError.cannotWrite(path: name, code: ENOMEM)
    var error = zip_error_t()
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { throw failure }
    defer { zip_source_free(target) }
    // The archive takes the source when it is closed; this keeps it for reading.
    zip_source_keep(target)
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else { throw failure }
    for member in members {
      let copy = UnsafeMutableRawPointer.allocate(byteCount: max(1, member.bytes.count), alignment: 1)
      member.bytes.withUnsafeBytes {
        copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count)
      }
      // The source frees the copy, which `malloc` gave: Swift allocates raw memory with it.
      guard let source = zip_source_buffer(archive, copy, zip_uint64_t(member.bytes.count), 1) else {
        zip_discard(archive)
        throw failure
      }
      let number = zip_file_add(archive, member.path, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard number >= 0 else {
        zip_source_free(source)
        zip_discard(archive)
        throw failure
      }
      let place = zip_uint64_t(number)
      zip_file_set_dostime(archive, place, 0, date, 0)
      zip_set_file_compression(archive, place, member.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0)
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw failure
    }
    return try content(of: target, failure: failure)
  }

  private static func content(of source: OpaquePointer, failure: ReportError) throws(ReportError) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else { throw failure }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    let count = bytes.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, status.size) }
    guard count == Int64(status.size) else { throw failure }
    return bytes
  }

  /// A file of a report is not larger; what claims more is damaged.
  private static let largestMember: UInt64 = 1 << 30

  /// The files of a container.
  /// - Throws: ``ReportError/damaged(path:)`` where it is none.
  static func members(of bytes: [UInt8], named name: String) throws(ReportError) -> [Member] {
    var members: [Member]?
    bytes.withUnsafeBytes { buffer in members = read(buffer) }
    guard let members else { throw .damaged(path: name) }
    return members
  }

  private static func read(_ buffer: UnsafeRawBufferPointer) -> [Member]? {
    var error = zip_error_t()
    guard let source = zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, &error) else {
      return nil
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      return nil
    }
    defer { zip_discard(archive) }
    var members: [Member] = []
    for number in 0..<zip_uint64_t(max(0, zip_get_num_entries(archive, 0))) {
      var status = zip_stat_t()
      guard zip_stat_index(archive, number, 0, &status) == 0, status.size <= largestMember,
        let name = zip_get_name(archive, number, 0), let file = zip_fopen_index(archive, number, 0)
      else { return nil }
      defer { zip_fclose(file) }
      var bytes = [UInt8](repeating: 0, count: Int(status.size))
      let count = bytes.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, status.size) }
      guard count == Int64(status.size) else { return nil }
      members.append(Member(path: String(cString: name), bytes: bytes))
    }
    return members
  }
}
