import CCurl

/// An address of the web, taken apart.
struct WebAddress {
  /// The whole address without its fragment, which no server sees.
  let text: String
  let scheme: String
  /// Scheme, host and port: what `robots.txt` holds for, and the server that is asked one thing at a time.
  let origin: String
  /// Path and query, as `robots.txt` sees them.
  let target: String
  /// Ending of the path's last part in lower case, without the dot.
  let ending: String?

  /// Takes an address apart; nothing where it is none, or is not one of the web.
  init?(_ address: String) {
    guard let parts = curl_url() else { return nil }
    defer { curl_url_cleanup(parts) }
    guard curl_url_set(parts, CURLUPART_URL, address, UInt32(CURLU_URLENCODE)) == CURLUE_OK else { return nil }
    curl_url_set(parts, CURLUPART_FRAGMENT, nil, 0)
    guard let text = WebAddress.part(CURLUPART_URL, of: parts), let host = WebAddress.part(CURLUPART_HOST, of: parts),
      let scheme = WebAddress.part(CURLUPART_SCHEME, of: parts)?.lowercased(), scheme == "https" || scheme == "http"
    else { return nil }
    let path = WebAddress.part(CURLUPART_PATH, of: parts) ?? "/"
    let port = WebAddress.part(CURLUPART_PORT, of: parts).map { ":" + $0 } ?? ""
    self.text = text
    self.scheme = scheme
    origin = scheme + "://" + host.lowercased() + port
    target = path + (WebAddress.part(CURLUPART_QUERY, of: parts).map { "?" + $0 } ?? "")
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    ending = name.contains(".") ? name.split(separator: ".").last.map { $0.lowercased() } : nil
  }

  private static func part(_ part: CURLUPart, of parts: OpaquePointer) -> String? {
    var value: UnsafeMutablePointer<CChar>?
    guard curl_url_get(parts, part, &value, 0) == CURLUE_OK, let value else { return nil }
    defer { curl_free(value) }
    return String(cString: value)
  }
}
