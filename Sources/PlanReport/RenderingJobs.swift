import Dispatch
import PlanModel
import Synchronization

/// The outputs of a report, made beside each other: none needs another.
enum RenderingJobs {
  typealias Job = @Sendable () -> Result<[ReportFile], ReportError>

  /// The files of all jobs, in the order of the jobs.
  static func run(_ jobs: [Job]) throws(ReportError) -> [ReportFile] {
    let results = Mutex<[Result<[ReportFile], ReportError>]>(Array(repeating: .success([]), count: jobs.count))
    DispatchQueue.concurrentPerform(iterations: jobs.count) { number in
      let result = jobs[number]()
      results.withLock { $0[number] = result }
    }
    var files: [ReportFile] = []
    for result in results.withLock({ $0 }) { files += try result.get() }
    return files
  }
}
