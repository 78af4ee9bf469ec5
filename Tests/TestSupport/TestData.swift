import FoundationEssentials

/// Where tests find what stands beside the code.
public enum TestData {
  /// The project's own folder.
  public static let projectRoot: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  /// The folder of labelled data beside the project; `PLANCOHERENCE_DATA` overrides it.
  public static let folder: String =
    ProcessInfo.processInfo.environment["PLANCOHERENCE_DATA"] ?? projectRoot + "/../shared/data"

  /// The path of a file or folder of the labelled data.
  public static func path(_ name: String) -> String {
    folder + "/" + name
  }

  /// Whether a file or folder of the labelled data is there; tests that need it skip without it.
  public static func isAvailable(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }
}
