import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#endif

/// The little of paths that the command line needs.
enum FilePath {
  /// A path as seen from a folder (`../corpora/valmer`), so that both can be moved together. Symbolic links are followed as
  /// far as the paths exist.
  static func relative(_ path: String, from folder: String) -> String {
    let target = absolute(path)
    let base = absolute(folder)
    var shared = 0
    while shared < min(target.count, base.count), target[shared] == base[shared] { shared += 1 }
    let steps = Array(repeating: "..", count: base.count - shared) + target[shared...]
    return steps.isEmpty ? "." : steps.joined(separator: "/")
  }

  /// The parts of the absolute path, links followed where it exists.
  private static func absolute(_ path: String) -> [String] {
    let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    if let resolved = realpath(full, nil) {
      defer { free(resolved) }
      return String(cString: resolved).split(separator: "/").map(String.init)
    }
    let name = name(of: path)
    let above = parent(of: full)
    guard above != full, name != ".", name != ".." else { return full.split(separator: "/").map(String.init) }
    return absolute(above) + [name]
  }

  /// The folder that holds a path; `.` for a bare name.
  static func parent(of path: String) -> String {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The last part of a path without its extension.
  static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// Identifiers for files: their names in `[a-z0-9-]+`, numbered where two are alike.
  static func identifiers(of paths: [String]) -> [String] {
    var used: [String: Int] = [:]
    return paths.map { path in
      let base = slug(stem(of: path))
      let count = (used[base] ?? 0) + 1
      used[base] = count
      return count == 1 ? base : "\(base)-\(count)"
    }
  }

  private static func slug(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars.map({ $0.properties.lowercaseMapping }).joined().unicodeScalars {
      let isKept = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      if isKept {
        result.unicodeScalars.append(scalar)
      } else if !result.hasSuffix("-"), !result.isEmpty {
        result += "-"
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return result.isEmpty ? "document" : result
  }
}
