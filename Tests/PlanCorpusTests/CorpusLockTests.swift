import Foundation
import PlanCorpus
import PlanModel
import Testing

/// A lock with one document whose text changed once.
private func sample() -> CorpusLock {
  var lock = CorpusLock()
  let hash = String(repeating: "a", count: 64)
  let old = CorpusLock.Copy(file: "texts/fetched/plan-1.html", sha256: hash, size: 3, retrieved: "2026-01-02T03:04:05Z")
  let new = CorpusLock.Copy(
    file: "texts/fetched/plan-2.html", sha256: hash, size: 4, retrieved: "2026-02-02T03:04:05Z",
    url: "https://example.org/?a=1&b=\"2\"", finalURL: "https://example.org/#é", mediaType: "text/html; charset=utf-8",
    etag: "W/\"x\\y\"", lastModified: "Mon, 02 Feb 2026 03:04:05 GMT")
  lock.record([old], of: "plan")
  lock.record([new], of: "plan")
  return lock
}

@Suite struct CorpusLockTests {
  @Test func whatIsWrittenIsReadAgain() throws {
    let folder = TemporaryFolder()
    folder.write(CorpusLock.fileName, sample().yaml)
    #expect(try CorpusLock.read(in: folder.path) == sample())
    #expect(try CorpusLock.read(in: folder.path).yaml == sample().yaml)
  }

  @Test func aTextThatIsReplacedBecomesAnEarlierOneAndMayComeBack() throws {
    var lock = sample()
    let entry = try #require(lock["plan"])
    #expect(entry.texts.map(\.file) == ["texts/fetched/plan-2.html"])
    #expect(entry.earlier.map(\.file) == ["texts/fetched/plan-1.html"])
    lock.record(entry.earlier, of: "plan")
    #expect(lock["plan"]?.texts.map(\.file) == ["texts/fetched/plan-1.html"])
    #expect(lock["plan"]?.earlier.map(\.file) == ["texts/fetched/plan-2.html"])
  }

  @Test func aCorpusWithoutALockHasAnEmptyOne() throws {
    #expect(try CorpusLock.read(in: TemporaryFolder().path) == CorpusLock())
  }

  @Test(arguments: ["documents:\n  - {id: plan, texts: [{file: a}]}", "documnts: []", "]", "documents: [{texts: []}]"])
  func aDamagedLockIsAnErrorWithARemedy(yaml: String) {
    let folder = TemporaryFolder()
    folder.write(CorpusLock.fileName, yaml)
    #expect {
      _ = try CorpusLock.read(in: folder.path)
    } throws: { error in
      (error as? CorpusError)?.explanation.en.contains(CorpusLock.fileName) == true
    }
  }

  @Test(arguments: ["../outside.html", "/etc/hostname"])
  func aFileOutsideTheCorpusIsNeverUsed(file: String) throws {
    let folder = TemporaryFolder()
    folder.write("corpus.yaml", "documents:\n  - {id: plan, period: 2024}\n")
    let copy = CorpusLock.Copy(
      file: file, sha256: String(repeating: "0", count: 64), size: 1, retrieved: "2026-01-02T03:04:05Z")
    var lock = CorpusLock()
    lock.record([copy], of: "plan")
    folder.write(CorpusLock.fileName, lock.yaml)
    let corpus = try Corpus.load(folder.path)
    #expect(corpus.fetched.isEmpty)
    #expect(corpus.diagnostics.map(\.code) == ["fetched-text-altered"])
  }
}

@Suite struct TextStoreTests {
  private let text = Array("text".utf8)

  @Test func theSameBytesAreKeptOnceAndOthersBeside() throws {
    let folder = TemporaryFolder()
    let store = try TextStore(root: folder.path)
    let hash = SHA256.hexadecimal(of: "text")
    let file = try store.keep(text, sha256: hash, document: "plan", part: 2, ending: "txt")
    #expect(file == "texts/fetched/plan.2-\(hash.prefix(8)).txt")
    #expect(try store.keep(text, sha256: hash, document: "plan", part: 2, ending: "txt") == file)
    folder.write(file, "changed by hand")
    let other = try store.keep(text, sha256: hash, document: "plan", part: 2, ending: "txt")
    #expect(other == "texts/fetched/plan.2-\(hash.prefix(16)).txt")
    #expect(try String(contentsOfFile: folder.path + "/" + file, encoding: .utf8) == "changed by hand")
  }

  @Test func twoRunsDoNotWriteAtTheSameTime() throws {
    let folder = TemporaryFolder()
    let store = try TextStore(root: folder.path)
    #expect(throws: CorpusError.self) { try TextStore(root: folder.path) }
    withExtendedLifetime(store) {}
  }

  @Test func whatAnInterruptedRunLeftIsRemoved() throws {
    let folder = TemporaryFolder()
    folder.write("texts/fetched/.plan-1.html.partial", "half")
    folder.write("texts/fetched/plan-1.html", "whole")
    _ = try TextStore(root: folder.path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/texts/fetched") == ["plan-1.html"])
  }

  @Test func bytesThatWereAlteredAreNotGivenOut() throws {
    let folder = TemporaryFolder()
    let store = try TextStore(root: folder.path)
    let file = try store.keep(text, sha256: SHA256.hexadecimal(of: "text"), document: "plan", part: nil, ending: "txt")
    let copy = CorpusLock.Copy(
      file: file, sha256: SHA256.hexadecimal(of: "text"), size: 4, retrieved: "2026-01-02T03:04:05Z")
    #expect(store.bytes(of: copy) == text)
    folder.write(file, "txet")
    #expect(store.bytes(of: copy) == nil)
  }
}

@Suite struct CorpusGrowthTests {
  @Test func filesAreCopiedBesideOthersOfTheirName() throws {
    let from = TemporaryFolder()
    let corpus = TemporaryFolder()
    from.write("plan.html", "a")
    from.write("more/plan.html", "b")
    let growth = CorpusGrowth(root: corpus.path + "/made")
    #expect(try growth.place(from.path + "/plan.html") == "texts/plan.html")
    #expect(try growth.place(from.path + "/more/plan.html") == "texts/plan-2.html")
    #expect(try growth.place(from.path + "/plan.html") == "texts/plan.html")
    #expect(try growth.place(corpus.path + "/made/texts/plan-2.html") == "texts/plan-2.html")
    #expect(try String(contentsOfFile: corpus.path + "/made/texts/plan.html", encoding: .utf8) == "a")
  }

  @Test func aManifestIsNotOverwritten() throws {
    let folder = TemporaryFolder()
    folder.write("corpus.yaml", "mine")
    let growth = CorpusGrowth(root: folder.path)
    #expect(throws: CorpusError.self) { try growth.checkIsNew() }
    #expect(throws: CorpusError.self) { try growth.write(manifest: "other") }
    #expect(try String(contentsOfFile: folder.path + "/corpus.yaml", encoding: .utf8) == "mine")
  }

  @Test func aDraftOfAnythingIsAManifest() throws {
    let folder = TemporaryFolder()
    let name = "a \"b\": #c & d\t.html"
    folder.write(name, "x")
    let hostile = "Plan: \"x\" # y & z \u{2028} \\ é\u{0}"
    let documents = [
      Document(id: "a", files: [name], title: hostile, role: .peer, period: Period(iso: "2024/2027"), language: .en),
      Document(
        id: "b", files: [name], title: "B", role: .evaluation, succeeds: nil, period: Period(iso: "2024-05-01/.."),
        url: "https://example.org/?a=\"&b"),
    ]
    for language in Language.allCases {
      folder.write(
        "corpus.yaml",
        ManifestDraft.manifest(
          id: "x", title: hostile, corpusLanguage: .fr, documents: documents, language: language))
      let read = try Corpus.load(folder.path).description
      #expect(read.documents.map(\.title) == [hostile, "B"])
      #expect(read.documents.map(\.period) == documents.map(\.period))
      #expect(read.documents.map(\.role) == [.peer, .evaluation])
      #expect(read.documents.map(\.language) == [.en, .fr])
      #expect(read.documents[1].url == documents[1].url)
    }
  }
}
