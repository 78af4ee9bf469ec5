import Foundation
import PlanCorpus
import PlanModel
import TestSupport
import Testing

/// The whole way of an analyst: a heap of files becomes a corpus, its texts are fetched, one of them changes on its server.
@Suite struct OfficialTextsTests {
  private let folder: TemporaryFolder
  private let server: LoopbackServer
  private var corpus: String { folder.path + "/plans" }

  init() throws {
    folder = try TemporaryFolder()
    server = try LoopbackServer()
  }

  /// The text of a plan, as a ministry would publish it.
  private static func plan(_ title: String, _ measures: [(title: String, text: String)]) -> String {
    var body = "<h1>\(title)</h1>"
    for (number, measure) in measures.enumerated() {
      body += "<h2>Measure \(number + 1). \(measure.title)</h2><p>\(measure.text)</p><p>Lead: Ministry of Justice</p>"
    }
    return
      "<!DOCTYPE html><html lang=\"en\"><head><title>\(title)</title></head><body><main>\(body)</main></body></html>"
  }

  private static let trafficking = plan(
    "National plan against trafficking in human beings 2024-2027",
    [
      (
        "Train police officers",
        "Every police officer is trained to identify victims of trafficking in human beings before 2026."
      ),
      ("Open shelters", "Two hundred places are opened in shelters for victims of labour exploitation in each region."),
      (
        "Inform migrants",
        "Leaflets about the rights of victims are printed in twenty languages and handed out at airports."
      ),
    ])
  private static let children = [
    (
      title: "Train teachers",
      text: "Teachers are trained to recognise violence against children and to report it to the public prosecutor."
    ),
    (
      title: "Open shelters",
      text: "Two hundred places are opened in shelters for victims of labour exploitation in each region."
    ),
    (
      title: "Count the victims",
      text: "A yearly survey counts the children who are victims of violence and publishes the figures."
    ),
  ]
  private static let childrenTitle = "National plan against violence against children 2023-2027"

  /// Makes the corpus of two saved pages and names their addresses, as a person does in an editor.
  private func makeCorpus() throws {
    server.answer("/trafficking", headers: ["Content-Type": "text/html"], body: Self.trafficking)
    server.answer(
      "/children", headers: ["Content-Type": "text/html"], body: Self.plan(Self.childrenTitle, Self.children))
    try folder.write(Self.trafficking, to: "saved/trafficking.html")
    try folder.write(Self.plan(Self.childrenTitle, Self.children), to: "saved/children.html")
    let run = try Program.run(["new", corpus, folder.path + "/saved", "--lang", "en"])
    #expect(run.exitCode == 0, "\(run.messages)")
    var manifest = try String(contentsOfFile: corpus + "/corpus.yaml", encoding: .utf8)
    for id in ["children", "trafficking"] {
      let comment = try #require(manifest.range(of: "    # url: https://..."))
      manifest.replaceSubrange(comment, with: "    url: \(server.address)/\(id)")
    }
    manifest = manifest.replacingOccurrences(of: "# reference: trafficking", with: "reference: trafficking")
    try manifest.write(toFile: corpus + "/corpus.yaml", atomically: true, encoding: .utf8)
  }

  private func run(_ arguments: String...) throws -> Program.Run {
    try Program.run(arguments + ["--lang", "en"], environment: ["SOURCE_DATE_EPOCH": "1790000000"])
  }

  private func findings(_ report: String) throws -> [String] {
    try String(contentsOfFile: folder.path + "/\(report)/findings.csv", encoding: .utf8)
      .components(separatedBy: "\r\n").dropFirst().filter { !$0.isEmpty }
  }

  @Test func aChangeOnTheServerIsSeenFetchedAndReported() throws {
    try makeCorpus()
    let first = try run("fetch", corpus, "--allow-private")
    #expect(first.exitCode == 0, "\(first.output)\(first.messages)")
    #expect(first.output.components(separatedBy: "\n").filter { $0.contains(" new ") }.count == 2, "\(first.output)")
    let analysis = try run("analyze", corpus, "--out", folder.path + "/before", "--meaning", "none")
    #expect(analysis.exitCode == 0, "\(analysis.messages)")
    let documents = try String(contentsOfFile: folder.path + "/before/documents.csv", encoding: .utf8)
    #expect(documents.components(separatedBy: ",fetched,2026-09-21").count == 3, "\(documents)")
    let citations = try String(contentsOfFile: folder.path + "/before/citations.json", encoding: .utf8)
    #expect(citations.contains("\"accessed\":{\"date-parts\":[[2026,9,21]]}"), "\(citations.prefix(400))")
    #expect(try findings("before").contains { $0.contains("verbatim-duplicate") })
    #expect(try run("verify", folder.path + "/before").exitCode == 0)
    #expect(try run("fetch", corpus, "--allow-private", "--check").exitCode == 0)

    var changed = Self.children
    changed[1] = (
      title: "Pay for lawyers",
      text: "The State pays the lawyers of children who are heard by a court, from the first hour on."
    )
    server.answer("/children", headers: ["Content-Type": "text/html"], body: Self.plan(Self.childrenTitle, changed))
    let check = try run("fetch", corpus, "--allow-private", "--check")
    #expect(check.exitCode == 1)
    #expect(check.output.contains("children     changed"), "\(check.output)")
    #expect(check.output.contains("trafficking  unchanged"), "\(check.output)")
    #expect(try run("verify", folder.path + "/before").exitCode == 0)

    #expect(try run("fetch", corpus, "--allow-private").exitCode == 0)
    let orphans = try run("verify", folder.path + "/before")
    #expect(orphans.exitCode == 1)
    #expect(orphans.output.contains("orphan: "), "\(orphans.output)")
    #expect(try run("analyze", corpus, "--out", folder.path + "/after", "--meaning", "none").exitCode == 0)
    #expect(try !findings("after").contains { $0.contains("verbatim-duplicate") })
    #expect(try run("verify", folder.path + "/after").exitCode == 0)
  }

  @Test func aKilledRunLeavesNoPartAndTheNextOneGoesOn() throws {
    try makeCorpus()
    let page = Array(Self.trafficking.utf8)
    server.answer("/trafficking") { _ in
      [
        .bytes(LoopbackServer.head(200, headers: ["Content-Length": "\(page.count)"]) + page.prefix(page.count / 2)),
        .pause(20),
      ]
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = ["fetch", corpus, "--allow-private", "--quiet"]
    try process.run()
    for _ in 0..<200 where !server.requests.contains(where: { $0.target == "/trafficking" }) { usleep(50_000) }
    usleep(200_000)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    let left = try TemporaryFolder.contents(of: corpus).keys.filter { $0.hasPrefix("texts/fetched/") }
    #expect(left.count == 1 && left[0].hasPrefix("texts/fetched/children-"), "\(left)")

    server.answer("/trafficking", headers: ["Content-Type": "text/html"], body: Self.trafficking)
    let next = try run("fetch", corpus, "--allow-private")
    #expect(next.exitCode == 0)
    #expect(next.output.contains("children     unchanged"), "\(next.output)")
    #expect(next.output.contains("trafficking  new"), "\(next.output)")
  }

  @Test func aDownloadedFileIsRecognisedAndAnUnknownOneProposed() throws {
    try makeCorpus()
    var changed = Self.children
    changed[0].title = "Train school nurses"
    let known = try folder.write(Self.plan(Self.childrenTitle, changed), to: "downloads/document(3).html")
    let unknown = try folder.write(
      Self.plan("Roadmap for rural hospitals 2025-2028", Self.children), to: "downloads/hôpital.html")
    let manifest = try String(contentsOfFile: corpus + "/corpus.yaml", encoding: .utf8)
    let run = try run("import", known, unknown, "--into", corpus)
    #expect(run.exitCode == 0, "\(run.messages)")
    #expect(run.output.contains("'children' (title, period)"), "\(run.output)")
    #expect(run.output.contains("- id: hopital"), "\(run.output)")
    #expect(run.output.contains("file: \"texts/hôpital.html\""))
    #expect(try String(contentsOfFile: corpus + "/corpus.yaml", encoding: .utf8) == manifest)
    let loaded = try Corpus.load(corpus)
    #expect(loaded.fetched.keys.sorted() == ["children"])
    let entry = run.output.components(separatedBy: "\n").drop { !$0.hasPrefix("  - id: hopital") }.joined(
      separator: "\n")
    try (manifest + entry).write(toFile: corpus + "/corpus.yaml", atomically: true, encoding: .utf8)
    #expect(try Corpus.load(corpus).description.documents.last?.title == "Roadmap for rural hospitals 2025-2028")
    #expect(try self.run("import", known, "--into", corpus).output.contains("already there"))
  }

  @Test func nothingIsAskedForWithoutPermission() throws {
    try makeCorpus()
    let run = try run("fetch", corpus)
    #expect(run.exitCode == 1)
    #expect(run.output.contains("--allow-private"))
    #expect(server.requests.isEmpty)
    #expect(try self.run("fetch", corpus, "--dry-run").output.contains(server.address + "/children"))
    #expect(try self.run("fetch", corpus, "--offline").output.contains("not-fetched"))
    #expect(try self.run("fetch", corpus, "nothing").exitCode == 2)
    #expect(try self.run("fetch", corpus, "--check", "--offline").exitCode == 2)
  }

  @Test func aCorpusIsNotMadeOverAnother() throws {
    try makeCorpus()
    let run = try run("new", corpus, folder.path + "/saved")
    #expect(run.exitCode == 1)
    #expect(run.messages.contains("corpus.yaml") && run.messages.contains("import"))
  }
}
