import Glibc
import PlanModel

/// The folder of a corpus: finds the files that a manifest names, and lets none of them lie outside.
struct CorpusFolder {
  /// What a path leads to.
  enum Kind {
    case file
    case folder
    case other
  }

  /// Why a name of the manifest leads nowhere.
  enum Refusal: Error {
    case outside
    case missing(nearest: String?)
    case unreadable(String)
    case empty
  }

  /// The folder as the user gave it, without a slash at its end.
  let path: String

  /// Names in a folder in ascending order of their bytes, without hidden files and what editors leave behind.
  static func names(in path: String) -> [String]? {
    allNames(in: path)?.filter { !$0.hasPrefix(".") && !$0.hasPrefix("~$") && !$0.hasSuffix("~") }
  }

  /// Every name in a folder in ascending order of their bytes, the folder itself and the one above it included.
  static func allNames(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What stands at a path, links followed; nothing where there is nothing.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The files that one `file:` entry stands for, relative to the corpus: itself, or what lies in the folder of that name.
  func files(named name: String) throws(Refusal) -> [String] {
    let parts = name.split(separator: "/").map(String.init).filter { $0 != "." }
    guard !name.hasPrefix("/"), !parts.contains(".."), !name.utf8.contains(0) else { throw .outside }
    guard !parts.isEmpty else { throw .missing(nearest: nil) }
    let found = try spelledAsOnDisk(parts)
    guard isInside(found) else { throw .outside }
    switch CorpusFolder.kind(of: path + "/" + found) {
    case .file: break
    case .folder: return try sheets(in: found)
    case .other, nil: throw .missing(nearest: nil)
    }
    guard access(path + "/" + found, R_OK) == 0 else { throw .unreadable(String(cString: strerror(errno))) }
    return [found]
  }

  /// The path with each part as the disk spells it: the manifest may write `é` as one code point and the disk as two.
  private func spelledAsOnDisk(_ parts: [String]) throws(Refusal) -> String {
    let plain = parts.joined(separator: "/")
    if CorpusFolder.kind(of: path + "/" + plain) != nil { return plain }
    var found = ""
    for part in parts {
      let names = CorpusFolder.names(in: found.isEmpty ? path : path + "/" + found) ?? []
      // Swift compares strings by canonical equivalence, which is what is wanted here.
      guard let name = names.first(where: { $0 == part }) else {
        let nearest = NearestName.of(part, among: names)
        throw .missing(nearest: nearest.map { found.isEmpty ? $0 : found + "/" + $0 })
      }
      found += (found.isEmpty ? "" : "/") + name
    }
    return found
  }

  /// The files of a folder of alike sheets.
  private func sheets(in folder: String) throws(Refusal) -> [String] {
    let names = CorpusFolder.names(in: path + "/" + folder) ?? []
    let files = names.map { folder + "/" + $0 }.filter { CorpusFolder.kind(of: path + "/" + $0) == .file }
    guard !files.isEmpty else { throw .empty }
    for file in files where !isInside(file) { throw .outside }
    return files
  }

  /// Whether a path, all links followed, still lies in the corpus.
  private func isInside(_ relative: String) -> Bool {
    guard let root = CorpusFolder.resolved(path), let file = CorpusFolder.resolved(path + "/" + relative) else {
      return false
    }
    return file.utf8.starts(with: (root == "/" ? root : root + "/").utf8)
  }

  /// The path without links and dots; nothing where it leads nowhere.
  static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
