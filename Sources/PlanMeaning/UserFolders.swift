import Glibc

/// Where a person's programs keep data and what can be made anew (XDG Base Directory Specification).
public enum UserFolders {
  /// The folder of the meaning model: `PLANCOHERENCE_MODEL`, else `plancoherence/model` in the user's data folder.
  public static var model: String {
    environment("PLANCOHERENCE_MODEL") ?? (environment("XDG_DATA_HOME") ?? home + "/.local/share")
      + "/plancoherence/model"
  }

  /// The folder in which vectors are kept from run to run: `plancoherence` in the user's cache folder.
  public static var cache: String {
    (environment("XDG_CACHE_HOME") ?? home + "/.cache") + "/plancoherence"
  }

  private static var home: String { environment("HOME") ?? "/nonexistent" }

  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
