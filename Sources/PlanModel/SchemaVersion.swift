/// Version of the formats that the program writes; changes when a column or key changes its meaning or goes away.
public enum SchemaVersion {
  /// The version written into `run.json` and `findings.json`.
  public static let current = 1
  /// The program's own version.
  public static let program = "0.1.0"
}
