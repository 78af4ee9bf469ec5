import Dispatch
import Synchronization

/// Applies `transform` to `0..<count` on up to `jobs` threads; the results come in the order of the input, whatever the
/// number of threads.
func concurrentMap<Result: Sendable>(
  count: Int, jobs: Int, _ transform: @escaping @Sendable (Int) -> Result
) -> [Result] {
  guard jobs > 1, count > 1 else { return (0..<count).map(transform) }
  let results = Mutex<[Result?]>(Array(repeating: nil, count: count))
  let next = Atomic<Int>(0)
  DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
    // Documents differ in length: each thread takes the next one when it is free.
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      let result = transform(index)
      results.withLock { $0[index] = result }
    }
  }
  return results.withLock { $0.compactMap { $0 } }
}
