import Foundation
import TestSupport

/// The built program, run as a person would.
enum Program {
  /// What a run gave.
  struct Run {
    let exitCode: Int32
    let output: String
    let messages: String
  }

  /// Path of the program that was built together with the tests.
  static let path: String = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    // The bundle stands beside the program; how deep depends on the tool that runs the tests.
    for _ in 0..<5 {
      let candidate = folder.appendingPathComponent("plancoherence").path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    return TestData.projectRoot + "/.build/debug/plancoherence"
  }()

  /// Runs the program in the project's folder, without the meaning model unless the environment names one: the same everywhere.
  static func run(_ arguments: [String], input: String? = nil, environment: [String: String] = [:]) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: TestData.projectRoot)
    process.environment = ProcessInfo.processInfo.environment.merging([
      "LC_ALL": "C.UTF-8", "PLANCOHERENCE_MODEL": "/nonexistent",
    ]) { $1 }
    .merging(environment) { $1 }
    // Files, not pipes: a pipe that nobody empties stops a talkative program.
    let folder = try TemporaryFolder()
    let outputURL = folder.url.appendingPathComponent("out")
    let messagesURL = folder.url.appendingPathComponent("err")
    let inputURL = folder.url.appendingPathComponent("in")
    try Data().write(to: outputURL)
    try Data().write(to: messagesURL)
    try Data((input ?? "").utf8).write(to: inputURL)
    process.standardOutput = try FileHandle(forWritingTo: outputURL)
    process.standardError = try FileHandle(forWritingTo: messagesURL)
    process.standardInput = try FileHandle(forReadingFrom: inputURL)
    try process.run()
    process.waitUntilExit()
    return Run(
      exitCode: process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus,
      output: String(decoding: try Data(contentsOf: outputURL), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: messagesURL), as: UTF8.self))
  }
}

/// A folder that goes away with its owner.
final class TemporaryFolder {
  let url: URL
  var path: String { url.path }

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("plancoherence-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file, and the folders above it.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  /// Writes a file, and the folders above it.
  @discardableResult
  func write(_ data: Data, to name: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
    return file.path
  }

  /// Every file below the folder with its bytes, by relative path.
  static func contents(of path: String) throws -> [String: Data] {
    var found: [String: Data] = [:]
    let root = URL(fileURLWithPath: path)
    let walk = FileManager.default.enumerator(at: root, includingPropertiesForKeys: [.isRegularFileKey])
    while let file = walk?.nextObject() as? URL {
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      found[String(file.path.dropFirst(root.path.count + 1))] = try Data(contentsOf: file)
    }
    return found
  }
}
