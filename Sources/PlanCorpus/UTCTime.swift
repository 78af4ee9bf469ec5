import Glibc

/// Points in time as the lock file writes them.
public enum UTCTime {
  /// Seconds since 1970; `SOURCE_DATE_EPOCH` stands for the clock where somebody wants the same bytes again.
  public static func now() -> Int {
    if let fixed = getenv("SOURCE_DATE_EPOCH").flatMap({ Int(String(cString: $0)) }) { return fixed }
    return time(nil)
  }

  /// `2026-11-24T18:00:00Z`.
  public static func text(_ seconds: Int) -> String {
    var seconds = time_t(seconds)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var buffer = [CChar](repeating: 0, count: 32)
    let count = strftime(&buffer, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
