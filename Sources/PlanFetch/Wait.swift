import Glibc

/// Waiting.
enum Wait {
  /// Stops the thread for some seconds.
  static func seconds(_ seconds: Double) {
    guard seconds > 0 else { return }
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int((seconds - seconds.rounded(.down)) * 1_000_000_000))
    var rest = timespec()
    // A signal may end the wait early.
    while nanosleep(&time, &rest) != 0, errno == EINTR { time = rest }
  }
}
