import Foundation
import PlanCorpus
import PlanFetch
import PlanModel
import TestSupport
import Testing

/// What is received, recorded, and asked for again.
@Suite struct FetchTests {
  @Test func aTextIsKeptWithItsProof() throws {
    let fixture = try FetchFixture()
    let page = FetchFixture.page("Train police officers.")
    fixture.server.answer("/plan", headers: ["Content-Type": "text/html; charset=utf-8", "ETag": "\"v1\""], body: page)
    let outcome = try fixture.outcome()
    #expect(outcome.status == .new, "\(outcome)")
    let copy = try #require(try CorpusLock.read(in: fixture.root)["plan"]?.texts.first)
    #expect(copy.sha256 == SHA256.hexadecimal(of: page))
    #expect(copy.size == page.utf8.count)
    #expect(copy.file == "texts/fetched/plan-\(copy.sha256.prefix(8)).html")
    #expect(copy.url == fixture.server.address + "/plan")
    #expect(copy.mediaType == "text/html; charset=utf-8" && copy.etag == "\"v1\"")
    #expect(copy.retrieved == "2024-10-04T00:00:00Z")
    #expect(fixture.received == ["plan-\(copy.sha256.prefix(8)).html"])
    #expect(try fixture.text(of: fixture.received[0]) == page)
  }

  @Test func theServerIsAskedHonestly() throws {
    let fixture = try FetchFixture()
    fixture.server.answer("/plan", body: FetchFixture.page("Text."))
    _ = try fixture.outcome()
    let request = try #require(fixture.server.requests.first)
    #expect(request.headers["user-agent"]?.hasPrefix("PlanCoherence/") == true)
    #expect(request.headers["accept-encoding"]?.contains("gzip") == true)
    #expect(request.headers["cookie"] == nil)
  }

  @Test func anUnchangedTextIsNotSentAgain() throws {
    let fixture = try FetchFixture()
    fixture.server.answer("/plan") { request in
      if request.headers["if-none-match"] == "\"v1\"" {
        return [.bytes(LoopbackServer.head(304, headers: ["ETag": "\"v1\""]))]
      }
      return LoopbackServer.response(200, headers: ["ETag": "\"v1\""], body: Array(FetchFixture.page("Text.").utf8))
    }
    #expect(try fixture.outcome().status == .new)
    let lock = try CorpusLock.read(in: fixture.root)
    #expect(try fixture.outcome(day: 20_100).status == .unchanged)
    #expect(try CorpusLock.read(in: fixture.root) == lock)
  }

  @Test func aTextThatSomebodyDamagedIsAskedForWithoutCondition() throws {
    let fixture = try FetchFixture()
    fixture.server.answer("/plan") { request in
      guard request.headers["if-none-match"] == nil else { return [.bytes(LoopbackServer.head(304))] }
      return LoopbackServer.response(200, headers: ["ETag": "\"v1\""], body: Array(FetchFixture.page("Text.").utf8))
    }
    _ = try fixture.outcome()
    let file = fixture.root + "/texts/fetched/" + fixture.received[0]
    try "mine".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try Corpus.load(fixture.root).diagnostics.map(\.code) == ["fetched-text-altered"])
    #expect(try fixture.outcome().status != .failed)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    #expect(try Corpus.load(fixture.root).fetched["plan"] != nil)
  }

  @Test func aChangedTextStandsBesideTheOldOne() throws {
    let fixture = try FetchFixture()
    fixture.server.answer("/plan", body: FetchFixture.page("Sixty officers."))
    _ = try fixture.outcome()
    let old = fixture.received
    fixture.server.answer("/plan", body: FetchFixture.page("Forty officers."))
    let check = try fixture.outcome(isCheck: true)
    #expect(check.status == .changed)
    #expect(fixture.received == old)
    let outcome = try fixture.outcome(day: 20_100)
    #expect(outcome.status == .changed)
    #expect(outcome.explanation.en.contains("the old one stays: texts/fetched/\(old[0])"))
    #expect(fixture.received.count == 2)
    #expect(try fixture.text(of: old[0]).contains("Sixty"))
    let entry = try #require(try CorpusLock.read(in: fixture.root)["plan"])
    #expect(entry.earlier.map(\.file) == ["texts/fetched/" + old[0]])
    #expect(try Corpus.load(fixture.root).fetched["plan"]?.files == entry.texts.map(\.file))
  }

  @Test func whatSurroundsTheTextDoesNotCountAsAChange() throws {
    let fixture = try FetchFixture()
    fixture.server.answer("/plan", body: FetchFixture.page("Text.", around: "<meta name=\"token\" content=\"1\">"))
    _ = try fixture.outcome()
    fixture.server.answer("/plan", body: FetchFixture.page("Text.", around: "<meta name=\"token\" content=\"2\">"))
    #expect(try fixture.outcome(isCheck: true).status == .unchanged)
    #expect(try fixture.outcome().status == .unchanged)
    #expect(fixture.received.count == 1)
  }

  @Test func aFileOfAnotherSizeIsKnownToHaveChangedWithoutItsBody() throws {
    let fixture = try FetchFixture(["list": "/list.csv"])
    fixture.server.answer(
      "/list.csv", headers: ["Content-Type": "text/csv"], body: "number,title\n1,Train officers\n2,Open shelters\n")
    #expect(try fixture.outcome().status == .new)
    fixture.server.answer("/list.csv") { _ in
      [
        .bytes(
          LoopbackServer.head(200, headers: ["Content-Type": "text/csv", "Content-Length": "900000"])
            + Array("number".utf8)), .pause(3),
      ]
    }
    let start = Date()
    #expect(try fixture.outcome(isCheck: true).status == .changed)
    #expect(Date().timeIntervalSince(start) < 2)
  }

  @Test func severalPagesMakeOneDocument() throws {
    let fixture = try FetchFixture()
    let address = fixture.server.address
    try fixture.write(manifest: ["  - {id: plan, url: [\"\(address)/1\", \"\(address)/2\"]}"])
    fixture.server.answer("/1", body: FetchFixture.page("First."))
    #expect(try fixture.outcome().status == .failed)
    #expect(fixture.received.isEmpty)
    fixture.server.answer("/2", body: FetchFixture.page("Second."))
    #expect(try fixture.outcome().status == .new)
    let files = try #require(try Corpus.load(fixture.root).fetched["plan"]?.files)
    #expect(
      try files.map { try fixture.text(of: String($0.dropFirst("texts/fetched/".count))) } == [
        FetchFixture.page("First."), FetchFixture.page("Second."),
      ])
  }

  @Test func oneFailureDoesNotStopTheOthers() throws {
    let fixture = try FetchFixture(["a": "/a", "b": "/b", "c": "/c"])
    fixture.server.answer("/a", body: FetchFixture.page("A"))
    fixture.server.answer("/c", body: FetchFixture.page("C"))
    #expect(try fixture.fetch().map(\.status) == [.new, .failed, .new])
    fixture.server.answer("/b", body: FetchFixture.page("B"))
    #expect(try fixture.fetch().map(\.status) == [.unchanged, .new, .unchanged])
  }

  @Test func aDocumentWithoutAddressSaysWhereToAsk() throws {
    let fixture = try FetchFixture()
    try fixture.write(manifest: ["  - {id: plan, period: 2024, publisher: Ministry of Health}"])
    let outcome = try fixture.outcome()
    #expect(outcome.status == .noAddress)
    #expect(outcome.explanation.en.contains("Ministry of Health"))
  }

  @Test func dryRunAndOfflineAskNobody() throws {
    let fixture = try FetchFixture()
    let fetch = try CorpusFetch(Corpus.load(fixture.root), options: fixture.options)
    #expect(fetch.plan(try fetch.documents([])).map(\.status) == [.planned])
    #expect(try fetch.review(try fetch.documents([])).map(\.status) == [.notFetched])
    #expect(fixture.server.requests.isEmpty)
    fixture.server.answer("/plan", body: FetchFixture.page("Text."))
    _ = try fixture.outcome()
    let again = try CorpusFetch(Corpus.load(fixture.root), options: fixture.options)
    #expect(try again.review(try again.documents(["plan"])).map(\.status) == [.kept])
    #expect(fixture.server.requests.count == 1)
  }

  @Test func anUnknownDocumentIsAWrongCall() throws {
    let fixture = try FetchFixture()
    let fetch = try CorpusFetch(Corpus.load(fixture.root))
    #expect {
      _ = try fetch.documents(["plane"])
    } throws: { error in
      let error = error as? CorpusError
      return error?.exitCode == 2 && error?.explanation.en.contains("did you mean 'plan'?") == true
    }
  }

  @Test func theManifestIsNeverWritten() throws {
    let fixture = try FetchFixture()
    let before = try String(contentsOfFile: fixture.root + "/corpus.yaml", encoding: .utf8)
    fixture.server.answer("/plan", body: FetchFixture.page("Text."))
    _ = try fixture.outcome()
    #expect(try String(contentsOfFile: fixture.root + "/corpus.yaml", encoding: .utf8) == before)
  }

  @Test func whatRobotsTxtForbidsIsNotAskedFor() throws {
    let fixture = try FetchFixture(["plan": "/private/plan"])
    fixture.server.answer("/private/plan", body: FetchFixture.page("Text."))
    fixture.server.answer("/robots.txt", body: "User-agent: *\nDisallow: /private\n")
    let outcome = try fixture.outcome()
    #expect(outcome.status == .failed && outcome.explanation.en.contains("robots.txt"))
    #expect(fixture.server.requests.isEmpty)
  }

  @Test func aServerIsAskedOneThingAtATimeWithAPause() throws {
    let fixture = try FetchFixture(["a": "/a", "b": "/b"])
    fixture.server.answer("/robots.txt", body: "User-agent: *\nCrawl-delay: 7\n")
    fixture.server.answer("/a", body: FetchFixture.page("A"))
    fixture.server.answer("/b", body: FetchFixture.page("B"))
    _ = try fixture.fetch()
    #expect(fixture.waits.all.count == 2)
    #expect(fixture.waits.all.allSatisfy { $0 > 6 && $0 <= 7 }, "\(fixture.waits.all)")
  }
}
