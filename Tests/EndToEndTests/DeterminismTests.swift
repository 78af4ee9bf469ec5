import Foundation
import TestSupport
import Testing

/// The same input gives the same bytes.
@Suite struct DeterminismTests {
  static let corpus = TestData.projectRoot + "/corpora/valmer"

  private func report(of arguments: [String], in folder: TemporaryFolder, named name: String) throws -> [String: Data] {
    let out = folder.path + "/" + name
    let run = try Program.run(
      ["analyze"] + arguments + ["--out", out, "--skip-unreadable", "--meaning", "none", "--quiet"])
    #expect(run.exitCode == 0, "\(run.messages)")
    return try TemporaryFolder.contents(of: out)
  }

  @Test func theNumberOfThreadsChangesNothing() throws {
    let folder = try TemporaryFolder()
    let one = try report(of: [Self.corpus, "--jobs", "1"], in: folder, named: "one")
    let two = try report(of: [Self.corpus, "--jobs", "2"], in: folder, named: "two")
    #expect(!one.isEmpty)
    #expect(one.keys.sorted() == two.keys.sorted())
    for (name, data) in one { #expect(two[name] == data, "\(name) differs") }
  }

  @Test func theOrderOfFilesOnTheCommandLineChangesNothing() throws {
    let folder = try TemporaryFolder()
    let files = [
      "traite-3.html", "vulnerabilites-migrants.html", "systeme-prostitutionnel.html", "violences-enfants.xml",
    ]
    .map { Self.corpus + "/texts/" + $0 }
    let forwards = try report(of: files + ["--reference", "traite-3"], in: folder, named: "forwards")
    let backwards = try report(of: files.reversed() + ["--reference", "traite-3"], in: folder, named: "backwards")
    #expect(forwards.keys.sorted() == backwards.keys.sorted())
    for (name, data) in forwards { #expect(backwards[name] == data, "\(name) differs") }
  }

  @Test func theOrderOfTheManifestChangesNoFinding() throws {
    let folder = try TemporaryFolder()
    let copy = folder.path + "/corpus"
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Self.corpus + "/texts", toPath: copy + "/texts")
    let manifest = try String(contentsOfFile: Self.corpus + "/corpus.yaml", encoding: .utf8)
    try folder.write(try Self.reversingDocuments(of: manifest), to: "corpus/corpus.yaml")
    try FileManager.default.copyItem(
      atPath: TestData.projectRoot + "/corpora/thesaurus.ttl", toPath: folder.path + "/thesaurus.ttl")
    let given = try report(of: [Self.corpus], in: folder, named: "given")
    let reversed = try report(of: [copy], in: folder, named: "reversed")
    #expect(try Self.identifiers(given) == Self.identifiers(reversed))
    #expect(given["texts/traite-3.txt"] == reversed["texts/traite-3.txt"])
  }

  /// The manifest with its documents in the opposite order.
  private static func reversingDocuments(of manifest: String) throws -> String {
    let parts = manifest.components(separatedBy: "\n  - id: ")
    try #require(parts.count > 5)
    let documents = parts.dropFirst().map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 }
    return parts[0] + documents.reversed().map { "\n  - id: " + $0 }.joined() + "\n"
  }

  /// Identifiers of all findings, ascending.
  private static func identifiers(_ report: [String: Data]) throws -> [String] {
    let data = try #require(report["findings.json"])
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    return findings.compactMap { $0["id"] as? String }.sorted()
  }
}
