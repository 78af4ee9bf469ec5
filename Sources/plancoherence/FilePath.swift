/// The little of paths that the command line needs.
enum FilePath {
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
