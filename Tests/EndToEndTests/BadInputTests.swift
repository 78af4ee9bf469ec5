import Foundation
import TestSupport
import Testing

/// Bad input: one clear line that names the file and the remedy, the right exit code, the old report untouched.
@Suite struct BadInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Segments one hostile file; the program must end by itself with code 0 or 1 and name the file if it refuses it.
  private func segment(_ data: Data, named name: String) throws -> Program.Run {
    let path = try folder.write(data, to: name)
    let run = try Program.run(["segment", path, "--lang", "en"])
    #expect(run.exitCode == 0 || run.exitCode == 1, "\(run.messages)")
    if run.exitCode == 1 { #expect(run.messages.contains(name), "\(run.messages)") }
    return run
  }

  @Test func anEmptyFileIsAnError() throws {
    #expect(try segment(Data(), named: "empty.html").exitCode == 1)
  }

  @Test func anUnknownFormatIsAnError() throws {
    let noise = Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ $0 / 7) })
    #expect(try segment(noise, named: "noise.bin").exitCode == 1)
  }

  @Test func aTruncatedXMLFileNamesTheLine() throws {
    let run = try segment(Data("<?xml version=\"1.0\"?>\n<plan>\n<axe n=\"1\"><mesure>Former".utf8), named: "cut.xml")
    #expect(run.exitCode == 1)
    #expect(run.messages.contains("cut.xml:3"), "\(run.messages)")
  }

  @Test func anEntityBombIsHarmless() throws {
    var bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE plan [<!ENTITY a0 \"ha\">"
    for level in 1...30 { bomb += "<!ENTITY a\(level) \"&a\(level - 1);&a\(level - 1);\">" }
    _ = try segment(Data((bomb + "]>\n<plan><p>&a30;</p></plan>").utf8), named: "bomb.xml")
  }

  @Test func anExternalEntityIsNotRead() throws {
    let secret = try folder.write("a secret of this machine", to: "secret.txt")
    let text =
      "<?xml version=\"1.0\"?>\n<!DOCTYPE p [<!ENTITY x SYSTEM \"file://\(secret)\">]>\n<plan><p>&x; Mesure 1</p></plan>"
    let run = try segment(Data(text.utf8), named: "external.xml")
    #expect(!run.output.contains("a secret of this machine"))
  }

  @Test(arguments: ["html", "xml"]) func deepNestingIsHarmless(format: String) throws {
    let depth = 100_000
    let element = format == "html" ? "span" : "a"
    let open = String(repeating: "<\(element)>", count: depth)
    let close = String(repeating: "</\(element)>", count: depth)
    _ = try segment(Data((open + "Mesure 1" + close).utf8), named: "deep." + format)
  }

  @Test func aMissingFileIsAnError() throws {
    let run = try Program.run(["segment", folder.path + "/nowhere.html", "--lang", "fr"])
    #expect(run.exitCode == 1)
    #expect(run.messages.contains("nowhere.html"))
    #expect(run.messages.hasPrefix("erreur : "))
  }

  @Test func aManifestWithAnUnknownKeyNamesTheLine() throws {
    try folder.write("<p>Mesure 1</p>", to: "corpus/a.html")
    let manifest = "id: essai\ndocuments:\n  - id: a\n    file: a.html\n    perriod: 2024\n"
    try folder.write(manifest, to: "corpus/corpus.yaml")
    let run = try Program.run(["analyze", folder.path + "/corpus", "--out", folder.path + "/report", "--lang", "en"])
    #expect(run.exitCode == 1)
    #expect(run.messages.contains("corpus.yaml:5"), "\(run.messages)")
    #expect(run.messages.contains("period"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/report"))
  }

  @Test func aFolderThatIsNoReportIsNotOverwritten() throws {
    let mine = try folder.write("my notes", to: "notes/keep.txt")
    let run = try Program.run([
      "analyze", TestData.projectRoot + "/corpora/valmer", "--out", folder.path + "/notes", "--skip-unreadable",
      "--quiet",
    ])
    #expect(run.exitCode == 1)
    #expect(try String(contentsOfFile: mine, encoding: .utf8) == "my notes")
  }

  @Test func wrongUsageHasCodeTwo() throws {
    #expect(try Program.run(["analyze"]).exitCode == 2)
    #expect(try Program.run(["analyze", "x", "--out", "y", "--jobs", "0"]).exitCode == 2)
    #expect(try Program.run(["no-such-command"]).exitCode == 2)
    #expect(try Program.run(["--help"]).exitCode == 0)
  }
}
