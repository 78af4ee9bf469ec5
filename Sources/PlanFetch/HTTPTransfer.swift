import CCurl
import PlanModel

/// One request and its answer, by libcurl; redirections are left to the caller.
final class HTTPTransfer {
  /// How the program introduces itself.
  static let userAgent = "PlanCoherence/\(SchemaVersion.program) (keeps copies of public plans; one request at a time)"
  /// Bytes that the headers of one answer may have.
  private static let maximumHeaderSize = 256 << 10

  private let request: HTTPRequest
  private let options: WebOptions
  private var headers: [String: String] = [:]
  private var headerSize = 0
  private var body: [UInt8] = []
  private var differsInSize = false
  /// Why this side broke the transfer off.
  private var refusal: WebTrouble?

  private init(_ request: HTTPRequest, _ options: WebOptions) {
    self.request = request
    self.options = options
  }

  /// Asks once.
  static func perform(_ request: HTTPRequest, options: WebOptions) throws(WebTrouble) -> HTTPResponse {
    try HTTPTransfer(request, options).perform()
  }

  /// libcurl's global state, made once.
  private static let isReady = planCurlStart() == CURLE_OK

  private func perform() throws(WebTrouble) -> HTTPResponse {
    guard HTTPTransfer.isReady, let handle = curl_easy_init() else {
      throw WebTrouble(fr: "libcurl ne démarre pas", en: "libcurl does not start")
    }
    defer { curl_easy_cleanup(handle) }
    set(limitsOf: handle)
    var list = curl_slist_append(nil, "Accept: text/html, application/xhtml+xml, application/pdf, */*;q=0.8")
    if let etag = request.known.etag { list = curl_slist_append(list, "If-None-Match: " + etag) }
    if let date = request.known.lastModified { list = curl_slist_append(list, "If-Modified-Since: " + date) }
    defer { curl_slist_free_all(list) }
    planCurlSetHeaders(handle, list)
    let message = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    message.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    defer { message.deallocate() }
    planCurlSetErrorBuffer(handle, message)
    let context = Unmanaged.passUnretained(self).toOpaque()
    planCurlSetReaders(handle, HTTPTransfer.readHeader, HTTPTransfer.readBody, context)
    planCurlSetGuard(handle, HTTPTransfer.check, context)
    let code = withExtendedLifetime(self) { curl_easy_perform(handle) }
    if let refusal { throw refusal }
    guard code == CURLE_OK || differsInSize else { throw HTTPTransfer.trouble(code, String(cString: message)) }
    return response(of: handle)
  }

  private func set(limitsOf handle: UnsafeMutableRawPointer) {
    planCurlSetText(handle, CURLOPT_URL, request.address.text)
    planCurlSetText(handle, CURLOPT_USERAGENT, HTTPTransfer.userAgent)
    planCurlSetText(handle, CURLOPT_PROTOCOLS_STR, "http,https")
    // Every packing that the library knows (gzip, brotli where it was built in).
    planCurlSetText(handle, CURLOPT_ACCEPT_ENCODING, "")
    planCurlSetNumber(handle, CURLOPT_FOLLOWLOCATION, 0)
    planCurlSetNumber(handle, CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
    planCurlSetNumber(handle, CURLOPT_NOSIGNAL, 1)
    planCurlSetNumber(handle, CURLOPT_CONNECTTIMEOUT, options.connectTimeout)
    planCurlSetNumber(handle, CURLOPT_TIMEOUT, options.totalTimeout)
    planCurlSetNumber(handle, CURLOPT_LOW_SPEED_TIME, options.stallTime)
    planCurlSetNumber(handle, CURLOPT_LOW_SPEED_LIMIT, options.stallRate)
  }

  private func response(of handle: UnsafeMutableRawPointer) -> HTTPResponse {
    let status = planCurlNumber(handle, CURLINFO_RESPONSE_CODE)
    let isChunked = headers["transfer-encoding"]?.lowercased().contains("chunked") == true
    let usesFrames = planCurlNumber(handle, CURLINFO_HTTP_VERSION) >= Int(CURL_HTTP_VERSION_2_0)
    return HTTPResponse(
      status: status, headers: headers, body: body, differsInSize: differsInSize,
      location: planCurlText(handle, CURLINFO_REDIRECT_URL).map { String(cString: $0) },
      retryAfter: Int(clamping: max(0, planCurlOffset(handle, CURLINFO_RETRY_AFTER))),
      isDelimited: isChunked || usesFrames || headers["content-length"] != nil)
  }

  // MARK: What libcurl calls

  /// Before the request is sent: the address that was connected to is known, whatever the name promised.
  private static let check: curl_prereq_callback = { context, remote, _, _, _ in
    guard let context, let remote else { return CURL_PREREQFUNC_ABORT }
    let transfer = Unmanaged<HTTPTransfer>.fromOpaque(context).takeUnretainedValue()
    return transfer.mayAsk(String(cString: remote)) ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
  }

  private func mayAsk(_ address: String) -> Bool {
    let isPublic = AddressPolicy.isPublic(address)
    if !isPublic, !options.allowsPrivate {
      refusal = .privateAddress(address)
    } else if isPublic, request.address.scheme == "http" {
      refusal = .notEncrypted
    }
    return refusal == nil
  }

  private static let readHeader: PlanCurlWrite = { bytes, size, count, context in
    guard let bytes, let context else { return 0 }
    let transfer = Unmanaged<HTTPTransfer>.fromOpaque(context).takeUnretainedValue()
    let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return transfer.take(header: String(decoding: line, as: UTF8.self), size: line.count) ? size * count : 0
  }

  private func take(header line: String, size: Int) -> Bool {
    // Each answer begins with its status line; those before it (100 Continue) do not count.
    if line.hasPrefix("HTTP/") { headers = [:] }
    headerSize += size
    guard headerSize <= HTTPTransfer.maximumHeaderSize else {
      refusal = WebTrouble(fr: "en-têtes sans fin ; rien n'est gardé", en: "endless headers; nothing is kept")
      return false
    }
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return true }
    let value = line[line.utf8.index(after: colon)...].unicodeScalars.split { $0.value <= 0x20 }
    headers[line[..<colon].lowercased()] = value.map { String($0) }.joined(separator: " ")
    return true
  }

  private static let readBody: PlanCurlWrite = { bytes, size, count, context in
    guard let bytes, let context else { return 0 }
    let transfer = Unmanaged<HTTPTransfer>.fromOpaque(context).takeUnretainedValue()
    return transfer.take(body: UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
  }

  private func take(body bytes: UnsafeRawBufferPointer) -> Bool {
    if body.isEmpty, hasOtherSize {
      differsInSize = true
      return false
    }
    guard body.count + bytes.count <= request.maximumSize else {
      refusal = .tooLarge(request.maximumSize)
      return false
    }
    body.append(contentsOf: bytes)
    return true
  }

  /// Whether the announced size proves that the bytes are not those at hand. Web pages are left out: what surrounds their text
  /// changes from one request to the next.
  private var hasOtherSize: Bool {
    guard let known = request.known.size, headers["content-encoding"] == nil,
      let announced = headers["content-length"].flatMap({ Int($0) }), announced != known
    else { return false }
    return headers["content-type"]?.lowercased().contains("html") == false
  }

  // MARK: What went wrong

  private static func trouble(_ code: CURLcode, _ message: String) -> WebTrouble {
    let reason = message.isEmpty ? String(cString: curl_easy_strerror(code)) : message
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY:
      return WebTrouble(
        fr: "serveur inconnu (\(reason)) ; vérifiez l'adresse et la connexion",
        en: "unknown server (\(reason)); check the address and the connection")
    case CURLE_OPERATION_TIMEDOUT:
      return WebTrouble(
        fr: "serveur trop lent (\(reason)) ; relancez plus tard", en: "server too slow (\(reason)); run again later")
    case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_GOT_NOTHING, CURLE_HTTP2_STREAM, CURLE_HTTP2:
      return WebTrouble(
        mayPass: true, fr: "transmission coupée (\(reason)) ; relancez plus tard",
        en: "transmission cut (\(reason)); run again later")
    case CURLE_COULDNT_CONNECT:
      return WebTrouble(
        mayPass: true, fr: "connexion impossible (\(reason)) ; relancez plus tard",
        en: "cannot connect (\(reason)); run again later")
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE:
      return WebTrouble(
        fr: "l'identité du serveur n'a pu être vérifiée (\(reason)) ; ouvrez l'adresse avec un navigateur",
        en: "the server's identity could not be verified (\(reason)); open the address with a browser")
    default:
      return WebTrouble(
        fr: "échec de la transmission (\(reason)) ; ouvrez l'adresse avec un navigateur",
        en: "transmission failed (\(reason)); open the address with a browser")
    }
  }
}
