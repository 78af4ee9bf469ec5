import Foundation
import PlanCorpus
import PlanFetch
import TestSupport

/// A corpus of its own in a folder that goes away, whose documents stand on a server of this machine.
final class FetchFixture {
  let server: LoopbackServer
  let root: String
  /// Every wait that the program asked for, in seconds; none is waited.
  let waits = Waits()

  /// - Parameter paths: path on the server by identifier of the document, in manifest order.
  init(_ paths: KeyValuePairs<String, String> = ["plan": "/plan"]) throws {
    server = try LoopbackServer()
    root = FileManager.default.temporaryDirectory.path + "/plancoherence-fetch-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    try write(manifest: paths.map { "  - {id: \($0.key), url: \"\(server.address)\($0.value)\"}" })
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func write(manifest lines: [String]) throws {
    let text = "id: test\ndocuments:\n" + lines.joined(separator: "\n") + "\n"
    try text.write(toFile: root + "/corpus.yaml", atomically: true, encoding: .utf8)
  }

  /// Options under which trouble shows within a second.
  var options: WebOptions {
    var options = WebOptions()
    options.allowsPrivate = true
    options.maximumSize = 1 << 20
    options.stallTime = 1
    options.totalTimeout = 5
    let waits = waits
    options.wait = { waits.note($0) }
    return options
  }

  func fetch(isCheck: Bool = false, options: WebOptions? = nil, day: Int = 20_000) throws -> [FetchOutcome] {
    let fetch = try CorpusFetch(Corpus.load(root), options: options ?? self.options, now: { day * 86_400 })
    return try fetch.run(fetch.documents([]), isCheck: isCheck)
  }

  /// The outcome of the only document.
  func outcome(isCheck: Bool = false, options: WebOptions? = nil, day: Int = 20_000) throws -> FetchOutcome {
    try fetch(isCheck: isCheck, options: options, day: day)[0]
  }

  /// Names of everything in the folder of received texts, hidden files too.
  var received: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: root + "/texts/fetched")) ?? []).sorted()
  }

  func text(of file: String) throws -> String {
    try String(contentsOfFile: root + "/texts/fetched/" + file, encoding: .utf8)
  }

  /// A page that the program can read.
  static func page(_ text: String, around: String = "") -> String {
    "<!DOCTYPE html><html lang=\"en\"><head><title>Plan</title>\(around)</head><body><main><h1>Plan</h1><p>\(text)</p></main></body></html>"
  }
}

/// Waits that were asked for.
final class Waits: @unchecked Sendable {
  private let guardian = NSLock()
  private var seconds: [Double] = []
  func note(_ seconds: Double) { guardian.withLock { self.seconds.append(seconds) } }
  var all: [Double] { guardian.withLock { seconds } }
}
