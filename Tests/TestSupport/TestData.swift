/// Where tests find what stands beside the code.
public enum TestData {
  /// The project's own folder.
  public static let projectRoot: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()
}
