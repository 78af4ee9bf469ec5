import CZip

/// A zip package in memory (Word, OpenDocument), read with limits: what it promises is not believed.
struct ZipPackage: ~Copyable {
  /// Entries that a package may have; documents with many pictures have hundreds.
  private static let entryLimit: Int64 = 10_000
  /// Bytes that one part may unpack to; the largest plan's text has two million.
  private static let partLimit: UInt64 = 128 << 20
  /// How many times its packed size a part may have; text and markup seldom pass 30, bombs have 1,000.
  private static let ratioLimit: UInt64 = 200

  private let archive: OpaquePointer
  let path: String
  /// Owns the bytes as long as the library reads them.
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  init(_ file: [UInt8], path: String) throws(IngestError) {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: file.count)
    _ = bytes.initialize(from: file)
    guard let archive = Self.open(bytes) else {
      bytes.deallocate()
      throw Self.damaged(path)
    }
    self.archive = archive
    self.bytes = bytes
    self.path = path
  }

  private static func open(_ bytes: UnsafeMutableBufferPointer<UInt8>) -> OpaquePointer? {
    var failure = zip_error_t()
    zip_error_init(&failure)
    defer { zip_error_fini(&failure) }
    let size = zip_uint64_t(bytes.count)
    guard let source = zip_source_buffer_create(bytes.baseAddress, size, 0, &failure) else { return nil }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &failure) else {
      zip_source_free(source)
      return nil
    }
    return archive
  }

  deinit {
    zip_discard(archive)
    bytes.deallocate()
  }

  /// The bytes of a part; nil where the package has none of that name.
  func part(_ name: String) throws(IngestError) -> [UInt8]? {
    if zip_get_num_entries(archive, 0) > Self.entryLimit { throw Self.hostile(path) }
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_stat(archive, name, 0, &status) == 0 else { return nil }
    // Small parts may compress to next to nothing.
    let isBomb = status.size > 1 << 20 && status.size / max(1, status.comp_size) > Self.ratioLimit
    if status.size > Self.partLimit || isBomb { throw Self.hostile(path) }
    guard let file = zip_fopen_index(archive, status.index, 0) else { throw Self.damaged(path) }
    defer { zip_fclose(file) }
    let size = Int(status.size)
    let content = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = zip_fread(file, buffer.baseAddress! + count, zip_uint64_t(size - count))
        if got <= 0 { return }
        count += Int(got)
      }
    }
    if content.count < size { throw Self.damaged(path) }
    return content
  }

  private static func damaged(_ path: String) -> IngestError {
    IngestError(
      in: path,
      fr: "archive endommagée ou protégée par mot de passe ; téléchargez le fichier de nouveau ou ôtez le mot de passe",
      en: "damaged or password-protected package; download the file again or remove the password")
  }

  private static func hostile(_ path: String) -> IngestError {
    IngestError(
      in: path, fr: "archive démesurée (bombe zip ?) ; enregistrez le document de nouveau",
      en: "oversized package (zip bomb?); save the document again")
  }
}

extension ZipPackage {
  /// A part of the package as XML; an empty document where the package does without.
  func document(_ name: String, isNeeded: Bool = false) throws(IngestError) -> XMLDocument {
    guard let bytes = try part(name) else {
      guard isNeeded else { return XMLDocument() }
      throw IngestError(
        in: path, fr: "la partie \(name) manque ; enregistrez le document de nouveau",
        en: "the part \(name) is missing; save the document again")
    }
    let decoded = try Decoder(path: "\(path)/\(name)").decode(bytes)
    return try XMLDocument(decoded.bytes, path: "\(path)/\(name)")
  }
}
