import Dispatch
import Synchronization

/// Applies `transform` to consecutive blocks of `0..<count` on up to `jobs` threads and joins the results in order: the
/// result does not depend on the number of threads as long as `transform` treats each row by itself.
func mapRows<Result: Sendable>(
  count: Int, jobs: Int, _ transform: @escaping @Sendable (Range<Int>) -> [Result]
) -> [Result] {
  // Blocks are small enough that two threads end together, and large enough that starting one costs nothing.
  let size = max(32, min(256, (count + 15) / 16))
  guard jobs > 1, count > size else { return count == 0 ? [] : transform(0..<count) }
  let blocks = (count + size - 1) / size
  let results = Mutex<[[Result]]>(Array(repeating: [], count: blocks))
  let next = Atomic<Int>(0)
  DispatchQueue.concurrentPerform(iterations: min(jobs, blocks)) { _ in
    while true {
      let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard block < blocks else { return }
      let result = transform(block * size..<min(count, (block + 1) * size))
      results.withLock { $0[block] = result }
    }
  }
  return results.withLock { $0.flatMap { $0 } }
}
