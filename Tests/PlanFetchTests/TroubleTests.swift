import Foundation
import PlanCorpus
import PlanFetch
import TestSupport
import Testing

/// What servers do wrong: one clear line each, no part of a file under its name, the old text as it was.
@Suite struct TroubleTests {
  private static let page = FetchFixture.page("The old text.")

  /// Fetches a good text, then lets the server answer otherwise, and checks what holds after any trouble.
  /// - Returns: the English explanation of the second run.
  private func trouble(
    path: String = "/plan", options: WebOptions? = nil,
    _ answer: @escaping @Sendable (LoopbackServer.Request) -> [LoopbackServer.Step]
  ) throws -> String {
    let fixture = try FetchFixture(["plan": path])
    fixture.server.answer(path, body: Self.page)
    #expect(try fixture.outcome().status == .new)
    let before = fixture.received
    let lock = try CorpusLock.read(in: fixture.root)
    fixture.server.answer(path, answer)
    let outcome = try fixture.outcome(options: options)
    #expect(outcome.status == .failed, "\(outcome)")
    #expect(!outcome.explanation.en.contains("\n") && !outcome.explanation.fr.contains("\n"))
    #expect(outcome.explanation.en.hasSuffix("the text of 2024-10-04 is untouched"), "\(outcome)")
    #expect(fixture.received == before)
    #expect(try fixture.text(of: before[0]) == Self.page)
    #expect(try CorpusLock.read(in: fixture.root) == lock)
    return outcome.explanation.en
  }

  private func redirect(_ status: Int, to location: String) -> [LoopbackServer.Step] {
    LoopbackServer.response(status, headers: ["Location": location], body: [])
  }

  @Test(arguments: [301, 302, 303, 307, 308])
  func aChainOfRedirectionsIsFollowed(status: Int) throws {
    let fixture = try FetchFixture()
    fixture.server.answer("/plan", status: status, headers: ["Location": "/moved?x=1"], body: "")
    fixture.server.answer("/moved", status: status, headers: ["Location": fixture.server.address + "/there"], body: "")
    fixture.server.answer("/there", body: Self.page)
    #expect(try fixture.outcome().status == .new)
    let copy = try #require(try CorpusLock.read(in: fixture.root)["plan"]?.texts.first)
    #expect(copy.url == fixture.server.address + "/plan" && copy.finalURL == fixture.server.address + "/there")
  }

  @Test func redirectionsInCirclesEnd() throws {
    #expect(try trouble { _ in redirect(302, to: "/plan") }.contains("circles"))
  }

  @Test func redirectionsWithoutEndEnd() throws {
    let text = try trouble { request in
      let number = Int(request.target.split(separator: "=").last ?? "") ?? 0
      return redirect(302, to: "/plan?n=\(number + 1)")
    }
    #expect(text.contains("more than 10 redirections"))
  }

  @Test(arguments: ["file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1/x", "javascript:alert(1)"])
  func aRedirectionOutOfTheWebIsRefused(location: String) throws {
    #expect(try trouble { _ in redirect(302, to: location) }.contains("redirection refused"))
  }

  @Test func aRedirectionWithoutAddressIsRefused() throws {
    #expect(try trouble { _ in LoopbackServer.response(302, body: []) }.contains("without an address"))
  }

  @Test func aLocalServerIsAskedOnlyWhereThatIsMeant() throws {
    let fixture = try FetchFixture()
    fixture.server.answer("/plan", body: Self.page)
    var options = fixture.options
    options.allowsPrivate = false
    let outcome = try fixture.outcome(options: options)
    #expect(outcome.status == .failed && outcome.explanation.en.contains("127.0.0.1 is a local address"), "\(outcome)")
    #expect(fixture.server.requests.isEmpty)
  }

  @Test(arguments: [401, 403, 404, 410, 418, 204, 206])
  func aStatusWithoutATextIsExplained(status: Int) throws {
    #expect(try trouble { _ in LoopbackServer.response(status, body: []) }.contains("(\(status))"))
  }

  @Test func passingTroubleIsTriedAgain() throws {
    let fixture = try FetchFixture()
    fixture.server.answer("/plan") { [server = fixture.server] _ in
      server.requests.count < 3
        ? LoopbackServer.response(500, body: []) : LoopbackServer.response(200, body: Array(Self.page.utf8))
    }
    #expect(try fixture.outcome().status == .new)
    #expect(fixture.server.requests.count == 3)
    #expect(fixture.waits.all.contains(2) && fixture.waits.all.contains(4))
  }

  @Test func troubleThatStaysEndsAfterThreeAttempts() throws {
    #expect(try trouble { _ in LoopbackServer.response(503, body: []) }.contains("(503)"))
  }

  @Test func aServerThatAsksToWaitIsGivenTheTime() throws {
    let fixture = try FetchFixture()
    fixture.server.answer("/plan") { [server = fixture.server] _ in
      server.requests.count < 2
        ? LoopbackServer.response(429, headers: ["Retry-After": "30"], body: [])
        : LoopbackServer.response(200, body: Array(Self.page.utf8))
    }
    #expect(try fixture.outcome().status == .new)
    #expect(fixture.waits.all.contains(30))
  }

  @Test func aServerThatAsksForAnHourIsLeftForLater() throws {
    let text = try trouble { _ in LoopbackServer.response(429, headers: ["Retry-After": "3600"], body: []) }
    #expect(text.contains("asks to wait 3600 seconds"))
  }

  @Test(arguments: [nil, "", "application/octet-stream", "text/plain", "image/png", "nonsense"])
  func theContentDecidesWhatATextIs(type: String?) throws {
    let fixture = try FetchFixture()
    fixture.server.answer("/plan", headers: type.map { ["Content-Type": $0] } ?? [:], body: Self.page)
    #expect(try fixture.outcome().status == .new)
    #expect(fixture.received[0].hasSuffix(".html"))
  }

  @Test func aWrongCharsetChangesNoByte() throws {
    let fixture = try FetchFixture()
    let page = FetchFixture.page("Égalité")
    fixture.server.answer("/plan", headers: ["Content-Type": "text/html; charset=iso-8859-1"], body: page)
    _ = try fixture.outcome()
    #expect(try fixture.text(of: fixture.received[0]) == page)
  }

  @Test func aWebPageInPlaceOfAFileIsRefused() throws {
    let fixture = try FetchFixture(["plan": "/plan.pdf", "other": "/download"])
    fixture.server.answer(
      "/plan.pdf", headers: ["Content-Type": "text/html"], body: FetchFixture.page("Accept our cookies"))
    fixture.server.answer(
      "/download", headers: ["Content-Type": "application/pdf"], body: FetchFixture.page("Accept our cookies"))
    let outcomes = try fixture.fetch()
    #expect(outcomes.map(\.status) == [.failed, .failed])
    #expect(outcomes.allSatisfy { $0.explanation.en.contains("a web page came instead of the announced PDF file") })
    #expect(fixture.received.isEmpty)
  }

  @Test func anEmptyAnswerIsRefused() throws {
    #expect(try trouble { _ in LoopbackServer.response(200, body: []) }.contains("empty answer"))
  }

  @Test func aFileThatIsNoDocumentIsRefused() throws {
    let bytes = (0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ $0 / 7) }
    #expect(try trouble { _ in LoopbackServer.response(200, body: bytes) }.contains("no document that can be read"))
  }

  @Test(arguments: [true, false])
  func aConnectionCutAtAnyByteLeavesNothing(isSized: Bool) throws {
    let whole =
      LoopbackServer.head(200, headers: isSized ? ["Content-Length": "\(Self.page.utf8.count + 20)"] : [:])
      + Array(FetchFixture.page("Quite another text").utf8)
    let fixture = try FetchFixture()
    fixture.server.answer("/plan", body: Self.page)
    _ = try fixture.outcome()
    let before = fixture.received
    var options = fixture.options
    options.attempts = 1
    for count in stride(from: 0, to: whole.count - 7, by: 3) {
      fixture.server.answer("/plan") { _ in [.bytes(Array(whole[..<count]))] }
      let outcome = try fixture.outcome(options: options)
      #expect(outcome.status == .failed, "cut after \(count) bytes: \(outcome)")
      #expect(fixture.received == before)
    }
  }

  @Test func aCutChunkedBodyIsSeen() throws {
    let text = try trouble { _ in
      [
        .bytes(
          LoopbackServer.head(200, headers: ["Transfer-Encoding": "chunked"])
            + Array("40\r\n<html><body><main><p>Text".utf8))
      ]
    }
    #expect(text.contains("transmission cut"))
  }

  @Test func aPackedBombEndsAtTheLimit() throws {
    // 4 MiB of zeros by gzip, as `head -c 4194304 /dev/zero | gzip -9` packs them.
    let bomb = try Gzip.zeros(count: 4 << 20)
    #expect(bomb.count < 10_000)
    let text = try trouble { _ in LoopbackServer.response(200, headers: ["Content-Encoding": "gzip"], body: bomb) }
    #expect(text.contains("more than 1 MiB once unpacked"))
  }

  @Test func packedBytesThatAreNoneAreExplained() throws {
    _ = try trouble { _ in
      LoopbackServer.response(200, headers: ["Content-Encoding": "gzip"], body: Array("not gzip at all".utf8))
    }
  }

  @Test func anEndlessBodyEndsAtTheLimit() throws {
    let text = try trouble { _ in [.bytes(LoopbackServer.head(200)), .endless(Array("<p>more and more</p>".utf8))] }
    #expect(text.contains("more than 1 MiB"))
  }

  @Test func endlessHeadersEnd() throws {
    let text = try trouble { _ in
      [.bytes(Array("HTTP/1.1 200 OK\r\n".utf8)), .endless(Array("X-More: and more\r\n".utf8))]
    }
    #expect(!text.isEmpty)
  }

  @Test func aSlowDripEnds() throws {
    let start = Date()
    let text = try trouble { _ in
      [.bytes(LoopbackServer.head(200, headers: ["Content-Length": "5000"]))]
        + (0..<60).flatMap { _ in [.bytes([0x3C]), .pause(0.1)] }
    }
    #expect(text.contains("too slow"))
    #expect(Date().timeIntervalSince(start) < 6)
  }

  @Test func aServerThatIsNotThereIsNamed() throws {
    let fixture = try FetchFixture()
    try fixture.write(manifest: ["  - {id: plan, url: \"http://127.0.0.1:1/plan\"}"])
    let outcome = try fixture.outcome()
    #expect(outcome.status == .failed && outcome.explanation.en.contains("cannot connect"), "\(outcome)")
  }

  @Test func aUserNameInAnAddressIsRefused() throws {
    let fixture = try FetchFixture()
    fixture.server.answer("/plan", body: Self.page)
    let address = fixture.server.address.dropFirst("http://".count)
    try fixture.write(manifest: ["  - {id: plan, url: \"http://me:secret@\(address)/plan\"}"])
    #expect(try fixture.outcome().status == .failed)
    #expect(fixture.server.requests.isEmpty)
  }
}

/// Packs bytes with the system's gzip.
private enum Gzip {
  static func zeros(count: Int) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "head -c \(count) /dev/zero | gzip -9"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return [UInt8](data)
  }
}
