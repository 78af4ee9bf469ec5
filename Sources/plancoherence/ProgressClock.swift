import PlanModel
import Synchronization

/// How long a piece of work will still take, from how long its first part took.
final class ProgressClock: Sendable {
  private let started = Mutex<ContinuousClock.Instant?>(nil)

  /// How many meaning vectors are done, and the time left; counts from the first call with nothing done.
  func statement(done: Int, of total: Int) -> LocalizedText {
    let count = LocalizedText(fr: "sens : \(done) textes sur \(total)", en: "meaning: \(done) of \(total) texts")
    let now = ContinuousClock.now
    let start = started.withLock { start in
      if done == 0 { start = now }
      return start ?? now
    }
    guard done > 0 else { return count }
    let left = (now - start) / done * (total - done)
    let seconds = left.components.seconds + 1
    return LocalizedText(fr: "\(count.fr), encore \(seconds) s", en: "\(count.en), \(seconds) s left")
  }
}
