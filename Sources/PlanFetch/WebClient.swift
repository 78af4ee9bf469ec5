import Glibc

/// Asks servers, one request at a time: follows redirections within bounds, tries again where trouble may pass, keeps to `robots.txt`, and
/// waits between two requests to one server.
final class WebClient {
  /// A text and where it was found.
  struct Answer {
    var response: HTTPResponse
    /// The address that redirections led to.
    var address: WebAddress
  }

  /// A larger `robots.txt` is no such file; RFC 9309, section 2.5, asks for 500 KiB at least.
  private static let maximumRobotsSize = 1 << 20

  private let options: WebOptions
  private var robots: [String: RobotsRules] = [:]
  /// When each server was last asked, in seconds of a clock that only runs forward.
  private var lastAsked: [String: Double] = [:]

  init(options: WebOptions) { self.options = options }

  /// Gets what an address leads to.
  /// - Parameter known: what is known of the bytes at hand: the answer may then be 304, or end before its body.
  func get(_ address: String, known: HTTPRequest.Known = HTTPRequest.Known()) throws(WebTrouble) -> Answer {
    guard var current = WebAddress(address) else { throw .notAnAddress(address) }
    var seen: Set<String> = []
    while seen.insert(current.text).inserted {
      guard try rules(of: current).allows(current.target) else { throw .forbidden(current.origin) }
      let request = HTTPRequest(address: current, known: known, maximumSize: options.maximumSize)
      let response = try ask(request, pause: try rules(of: current).delay)
      switch response.status {
      case 200, 304: return Answer(response: response, address: current)
      case 301, 302, 303, 307, 308: current = try WebClient.next(after: current, response)
      default: throw .status(response.status, retryAfter: response.retryAfter)
      }
      if seen.count > options.maximumRedirects { throw .tooManyRedirects(options.maximumRedirects) }
    }
    throw .redirectLoop
  }

  private static func next(after current: WebAddress, _ response: HTTPResponse) throws(WebTrouble) -> WebAddress {
    guard let location = response.location else { throw .redirectWithoutAddress }
    guard let next = WebAddress(location) else { throw .leadsAway(location) }
    if current.scheme == "https", next.scheme == "http" { throw .leavesEncryption }
    return next
  }

  /// What the server of an address allows; asked for once a run.
  private func rules(of address: WebAddress) throws(WebTrouble) -> RobotsRules {
    if let known = robots[address.origin] { return known }
    let rules = try askForRules(of: address)
    robots[address.origin] = rules
    return rules
  }

  private func askForRules(of address: WebAddress) throws(WebTrouble) -> RobotsRules {
    guard var current = WebAddress(address.origin + "/robots.txt") else { return RobotsRules() }
    // Five redirections are followed (RFC 9309, section 2.3.1.2).
    for _ in 0...5 {
      let request = HTTPRequest(address: current, maximumSize: WebClient.maximumRobotsSize)
      let response = try ask(request, pause: nil)
      switch response.status {
      case 200: return RobotsRules(String(decoding: response.body, as: UTF8.self), agent: "plancoherence")
      case 301, 302, 303, 307, 308: current = try WebClient.next(after: current, response)
      // A server without the file allows everything; one in trouble ends the attempts in `ask`.
      default: return RobotsRules()
      }
    }
    return RobotsRules()
  }

  /// Asks, again and again where the trouble may pass.
  private func ask(_ request: HTTPRequest, pause: Double?) throws(WebTrouble) -> HTTPResponse {
    var backOff = options.backOff
    var attempt = 1
    while true {
      do throws(WebTrouble) {
        keepDistance(to: request.address.origin, pause: pause)
        let response = try HTTPTransfer.perform(request, options: options)
        let trouble = WebTrouble.status(response.status, retryAfter: response.retryAfter)
        guard trouble.mayPass else { return response }
        throw trouble
      } catch {
        if Double(error.retryAfter) > options.maximumWait { throw .asksToWait(error.retryAfter) }
        guard error.mayPass, attempt < options.attempts else { throw error }
        options.wait(max(backOff, Double(error.retryAfter)))
        backOff *= 2
        attempt += 1
      }
    }
  }

  /// Waits until the server may be asked again.
  private func keepDistance(to origin: String, pause: Double?) {
    let distance = min(max(options.pause, pause ?? 0), options.maximumWait)
    if let last = lastAsked[origin] { options.wait(max(0, last + distance - WebClient.now())) }
    lastAsked[origin] = WebClient.now()
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }
}
