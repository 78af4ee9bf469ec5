import Foundation

/// A program beside the project that a test drives; tests skip, visibly, where it is not installed.
enum OtherProgram {
  /// The path of a program on `PATH`.
  static func path(of name: String) -> String? {
    if name.hasPrefix("/") { return FileManager.default.isExecutableFile(atPath: name) ? name : nil }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { $0 + "/" + name }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a program to its end; what it prints goes to a file, which a talkative program cannot fill as it would a pipe.
  static func run(_ path: String, _ arguments: [String]) throws -> (exitCode: Int32, output: String) {
    let folder = try TemporaryFolder()
    try folder.write("", to: "out")
    let url = URL(fileURLWithPath: folder.path + "/out")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = try FileHandle(forWritingTo: url)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try folder.read("out"))
  }
}
