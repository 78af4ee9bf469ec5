/// How the web is asked: limits against servers that are slow, broken or hostile, and manners towards all of them.
public struct WebOptions: Sendable {
  /// Whether addresses of this machine and of local networks may be asked, plain `http` included.
  public var allowsPrivate = false
  /// Bytes that a text may have once unpacked; the largest plans seen (PDF with pictures) have 20 million.
  public var maximumSize = 64 << 20
  /// Seconds to wait for a connection.
  public var connectTimeout = 20
  /// Seconds that one request may take as a whole.
  public var totalTimeout = 300
  /// Seconds during which fewer than ``stallRate`` bytes a second may come.
  public var stallTime = 30
  /// Bytes a second below which a server counts as stalled.
  public var stallRate = 200
  /// Redirections that are followed; browsers follow 20, honest sites need 3.
  public var maximumRedirects = 10
  /// How often a request is made in all where the trouble may pass.
  public var attempts = 3
  /// Seconds before the second attempt; doubled before each further one.
  public var backOff = 2.0
  /// Seconds between two requests to one server; its `Crawl-delay` may make them more.
  public var pause = 1.0
  /// Longest wait, in seconds, that a server may ask for (`Retry-After`, `Crawl-delay`).
  public var maximumWait = 60.0
  /// Waits a number of seconds.
  public var wait: @Sendable (Double) -> Void = { Wait.seconds($0) }

  /// Makes the default options.
  public init() {}
}
