import PlanModel
import Yams

/// `corpus.lock.yaml`: which texts were fetched or brought in, from where, when, with which bytes. It stands beside the manifest and
/// is the program's; the manifest is the person's and never rewritten.
public struct CorpusLock: Sendable, Equatable {
  /// A text as it was received.
  public struct Copy: Sendable, Equatable {
    /// The file, relative to the corpus.
    public var file: String
    /// SHA-256 of its bytes.
    public var sha256: String
    /// Number of its bytes.
    public var size: Int
    /// When it was received: `2026-11-24T18:00:00Z`.
    public var retrieved: String
    /// The address that the manifest gives; nothing for a file that a person brought.
    public var url: String?
    /// The address that redirections led to.
    public var finalURL: String?
    /// What the server called it (`text/html; charset=utf-8`).
    public var mediaType: String?
    /// The server's `ETag`.
    public var etag: String?
    /// The server's `Last-Modified`.
    public var lastModified: String?

    /// Makes a record.
    public init(
      file: String, sha256: String, size: Int, retrieved: String, url: String? = nil, finalURL: String? = nil,
      mediaType: String? = nil, etag: String? = nil, lastModified: String? = nil
    ) {
      self.file = file
      self.sha256 = sha256
      self.size = size
      self.retrieved = retrieved
      self.url = url
      self.finalURL = finalURL
      self.mediaType = mediaType
      self.etag = etag
      self.lastModified = lastModified
    }

    /// The day on which it was received.
    public var day: CalendarDay? { CalendarDay(iso: String(retrieved.prefix(10))) }
  }

  /// The texts of one document.
  public struct Entry: Sendable, Equatable {
    /// Identifier of the document.
    public var document: String
    /// Its text, in reading order.
    public var texts: [Copy]
    /// Texts that later ones took the place of, newest first.
    public var earlier: [Copy]

    /// Makes an entry.
    public init(document: String, texts: [Copy], earlier: [Copy] = []) {
      self.document = document
      self.texts = texts
      self.earlier = earlier
    }
  }

  /// Name of the file in the corpus' folder.
  public static let fileName = "corpus.lock.yaml"
  /// The documents, in the order in which their texts came first.
  public private(set) var entries: [Entry]

  /// Makes a lock.
  public init(entries: [Entry] = []) { self.entries = entries }

  /// The entry of a document.
  public subscript(document: String) -> Entry? { entries.first { $0.document == document } }

  /// Notes the texts of a document; those that differ from what stood there become earlier ones.
  public mutating func record(_ texts: [Copy], of document: String) {
    guard let index = entries.firstIndex(where: { $0.document == document }) else {
      entries.append(Entry(document: document, texts: texts))
      return
    }
    let replaced = entries[index].texts.filter { old in !texts.contains { $0.file == old.file } }
    let current = Set(texts.map(\.file))
    entries[index].earlier = replaced + entries[index].earlier.filter { !current.contains($0.file) }
    entries[index].texts = texts
  }
}

extension CorpusLock {
  private static let keys = [
    "file", "sha256", "bytes", "retrieved", "url", "final_url", "media_type", "etag", "last_modified",
  ]

  /// Reads the lock of a corpus; an empty one where there is none.
  /// - Parameter folder: the corpus' folder.
  public static func read(in folder: String) throws(CorpusError) -> CorpusLock {
    let path = folder + "/" + fileName
    guard CorpusFolder.kind(of: path) != nil else { return CorpusLock() }
    var walk = ManifestWalk(path: path)
    let owner = LocalizedText(fr: "le registre", en: "the lock file")
    var entries: [Entry] = []
    if let root = walk.entries(of: try ManifestFile.root(of: path), known: ["documents"], of: owner) {
      for item in root["documents"].map({ walk.items(of: $0, key: "documents") }) ?? [] {
        guard let fields = walk.entries(of: item, known: ["id", "texts", "earlier"], of: owner) else { continue }
        guard let id = walk.text(fields["id"], key: "id") else {
          walk.refuse(item, fr: "document sans « id »", en: "document without 'id'")
          continue
        }
        let texts = copies(fields["texts"], key: "texts", owner, &walk)
        entries.append(
          Entry(document: id, texts: texts, earlier: copies(fields["earlier"], key: "earlier", owner, &walk)))
      }
    }
    guard walk.problems.isEmpty else { throw damaged(walk.problems, path: path) }
    return CorpusLock(entries: entries)
  }

  private static func copies(
    _ node: Node?, key: String, _ owner: LocalizedText, _ walk: inout ManifestWalk
  ) -> [Copy] {
    guard let node else { return [] }
    var copies: [Copy] = []
    for item in walk.items(of: node, key: key) {
      guard let fields = walk.entries(of: item, known: keys, of: owner) else { continue }
      guard let file = walk.text(fields["file"], key: "file"), let sha256 = walk.text(fields["sha256"], key: "sha256"),
        let size = walk.text(fields["bytes"], key: "bytes").flatMap({ Int($0) }),
        let retrieved = walk.text(fields["retrieved"], key: "retrieved")
      else {
        walk.refuse(
          item, fr: "texte sans « file », « sha256 », « bytes » ou « retrieved »",
          en: "text without 'file', 'sha256', 'bytes' or 'retrieved'")
        continue
      }
      copies.append(
        Copy(
          file: file, sha256: sha256, size: size, retrieved: retrieved, url: walk.text(fields["url"], key: "url"),
          finalURL: walk.text(fields["final_url"], key: "final_url"),
          mediaType: walk.text(fields["media_type"], key: "media_type"), etag: walk.text(fields["etag"], key: "etag"),
          lastModified: walk.text(fields["last_modified"], key: "last_modified")))
    }
    return copies
  }

  private static func damaged(_ problems: [CorpusError.Problem], path: String) -> CorpusError {
    let remedy = LocalizedText(
      fr: "ce registre est écrit par le programme ; rétablissez-le, ou supprimez-le et refaites « fetch »",
      en: "this file is written by the program; restore it, or delete it and run 'fetch' again")
    return CorpusError(problems + [CorpusError.Problem(path: path, message: remedy)])
  }

  /// The lock as YAML, the same bytes for the same content.
  public var yaml: String {
    var lines = [
      "# Written by `plancoherence fetch` and `import`: which texts were received, from where, when. Not to be edited.",
      "documents:" + (entries.isEmpty ? " []" : ""),
    ]
    for entry in entries {
      lines += ["  - id: " + entry.document, "    texts:" + (entry.texts.isEmpty ? " []" : "")]
      lines += entry.texts.flatMap(CorpusLock.lines)
      if !entry.earlier.isEmpty { lines += ["    earlier:"] + entry.earlier.flatMap(CorpusLock.lines) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of copy: Copy) -> [String] {
    var lines = [
      "      - file: " + YAMLText.quoted(copy.file), "        sha256: " + copy.sha256, "        bytes: \(copy.size)",
      "        retrieved: " + YAMLText.quoted(copy.retrieved),
    ]
    let optional = [
      ("url", copy.url), ("final_url", copy.finalURL), ("media_type", copy.mediaType), ("etag", copy.etag),
      ("last_modified", copy.lastModified),
    ]
    for (key, value) in optional {
      if let value { lines.append("        \(key): " + YAMLText.quoted(value)) }
    }
    return lines
  }
}
