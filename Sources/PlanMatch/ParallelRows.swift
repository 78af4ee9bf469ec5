import Dispatch
import Synchronization

/// Applies `transform` to consecutive blocks of `0..<count` on up to `jobs` threads and joins the results in order: the
/// result does not depend on the number of threads as long as `transform` treats each row by itself. A block may give any number of
/// results.
/// - Parameter leastBlock: rows that are worth a block of their own.
func mapRows<Result: Sendable>(
  count: Int, jobs: Int, leastBlock: Int = 32, _ transform: @escaping @Sendable (Range<Int>) -> [Result]
) -> [Result] {
  // Blocks are small enough that two threads end together, and large enough that starting one costs nothing.
  let size = max(leastBlock, min(256, (count + 15) / 16))
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

/// Does two pieces of work, at the same time where more than one thread is allowed.
func concurrently<One: Sendable, Other: Sendable>(
  jobs: Int, _ one: @escaping @Sendable () -> One, _ other: @escaping @Sendable () -> Other
) -> (One, Other) {
  guard jobs > 1 else { return (one(), other()) }
  let results = Mutex<(One?, Other?)>((nil, nil))
  DispatchQueue.concurrentPerform(iterations: 2) { part in
    if part == 0 {
      let result = one()
      results.withLock { $0.0 = result }
    } else {
      let result = other()
      results.withLock { $0.1 = result }
    }
  }
  let (first, second) = results.withLock { $0 }
  guard let first, let second else { preconditionFailure("both parts have run") }
  return (first, second)
}
