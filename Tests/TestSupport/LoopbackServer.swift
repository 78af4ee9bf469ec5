import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A web server of this machine that answers what a test tells it to, trouble included. Plain sockets, one thread for each connection.
public final class LoopbackServer: @unchecked Sendable {
  /// What was asked.
  public struct Request: Sendable {
    /// Path and query.
    public let target: String
    /// Values by header name in lower case.
    public let headers: [String: String]
  }

  /// What is sent, step by step.
  public enum Step: Sendable {
    /// Bytes as they are.
    case bytes([UInt8])
    /// Nothing for a number of seconds.
    case pause(Double)
    /// The same bytes again and again until the other side hangs up.
    case endless([UInt8])
  }

  /// The address under which the server is reached, without a slash at its end.
  public let address: String
  private let descriptor: Int32
  private let guardian = NSLock()
  private var answers: [String: @Sendable (Request) -> [Step]] = [:]
  private var log: [Request] = []

  /// Starts a server on a free port of 127.0.0.1.
  public init() throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = descriptor
    let isBound = withUnsafeMutablePointer(to: &place) { place in
      place.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(socket, address, length) == 0 && listen(socket, 64) == 0 && getsockname(socket, address, &length) == 0
      }
    }
    guard isBound else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EADDRINUSE) }
    address = "http://127.0.0.1:\(UInt16(bigEndian: place.sin_port))"
    // A client that hangs up in the middle is part of the tests.
    signal(SIGPIPE, SIG_IGN)
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = accept(socket, nil, nil)
        guard connection >= 0, let self else {
          if connection >= 0 { close(connection) }
          return
        }
        Thread.detachNewThread { self.serve(connection) }
      }
    }
  }

  deinit {
    shutdown(descriptor, Int32(SHUT_RDWR))
    close(descriptor)
  }

  /// Sets what is answered under a path; the query does not count. Without an answer the server says 404.
  public func answer(_ path: String, _ answer: @escaping @Sendable (Request) -> [Step]) {
    guardian.withLock { answers[path] = answer }
  }

  /// Sets a plain answer under a path: status 200 unless told otherwise, with the length of the body.
  public func answer(_ path: String, status: Int = 200, headers: [String: String] = [:], body: String) {
    answer(path) { _ in LoopbackServer.response(status, headers: headers, body: Array(body.utf8)) }
  }

  /// Everything that was asked so far, without `robots.txt`.
  public var requests: [Request] { guardian.withLock { log.filter { $0.target != "/robots.txt" } } }

  /// A whole answer.
  public static func response(_ status: Int, headers: [String: String] = [:], body: [UInt8]) -> [Step] {
    [.bytes(head(status, headers: headers.merging(["Content-Length": String(body.count)]) { $1 }) + body)]
  }

  /// The head of an answer.
  public static func head(_ status: Int, headers: [String: String] = [:]) -> [UInt8] {
    var lines = ["HTTP/1.1 \(status) Status", "Connection: close"]
    for (name, value) in headers.sorted(by: { $0.key < $1.key }) { lines.append("\(name): \(value)") }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }

  private func serve(_ connection: Int32) {
    defer { close(connection) }
    guard let request = LoopbackServer.read(connection) else { return }
    let path = String(request.target.prefix { $0 != "?" })
    let answer = guardian.withLock {
      log.append(request)
      return answers[path]
    }
    for step in answer?(request) ?? LoopbackServer.response(404, body: []) {
      switch step {
      case .bytes(let bytes): if !LoopbackServer.send(bytes, connection) { return }
      case .pause(let seconds): usleep(UInt32(seconds * 1_000_000))
      case .endless(let bytes): while LoopbackServer.send(bytes, connection) {}
      }
    }
    // All is sent before the connection ends.
    shutdown(connection, Int32(SHUT_WR))
    var rest = [UInt8](repeating: 0, count: 1_024)
    while recv(connection, &rest, rest.count, 0) > 0 {}
  }

  private static func read(_ connection: Int32) -> Request? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while !String(decoding: bytes, as: UTF8.self).contains("\r\n\r\n") {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0, bytes.count < 1 << 16 else { return nil }
      bytes += buffer[..<count]
    }
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    let words = lines[0].split(separator: " ")
    guard words.count == 3 else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    return Request(target: String(words[1]), headers: headers)
  }

  private static func send(_ bytes: [UInt8], _ connection: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress! + sent, bytes.count - sent, Int32(truncatingIfNeeded: MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }
}
