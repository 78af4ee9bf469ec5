/// What is asked of a server.
struct HTTPRequest {
  /// What is known of the bytes at hand.
  struct Known {
    /// Their `ETag`.
    var etag: String?
    /// Their `Last-Modified`.
    var lastModified: String?
    /// Their number, where it is enough to know that the answer's differ: a body of another size is then not downloaded.
    var size: Int?
  }
  var address: WebAddress
  var known = Known()
  /// Bytes that the answer may have once unpacked.
  var maximumSize: Int
}

/// What a server answered.
struct HTTPResponse {
  /// Status code.
  var status: Int
  /// Values by header name in lower case; of a repeated header the last one.
  var headers: [String: String]
  /// The body, unpacked.
  var body: [UInt8]
  /// Whether the body was left where it is because its size proves that it changed.
  var differsInSize: Bool
  /// Where a redirection leads, made absolute.
  var location: String?
  /// Seconds that the server asks to wait, 0 where it does not.
  var retryAfter: Int
  /// Whether the answer says where its body ends, so that a cut would have been seen.
  var isDelimited: Bool
}
