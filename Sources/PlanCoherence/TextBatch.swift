import PlanIngest
import PlanModel

/// The main texts of many files, read on several threads.
public struct TextBatch: Sendable {
  private let files: [String]
  private let jobs: Int

  /// Makes a batch.
  public init(files: [String], jobs: Int = 2) {
    self.files = files
    self.jobs = jobs
  }

  /// The main text of each file, one paragraph a line, or why it could not be read; in the order of the files.
  public func read() -> [Result<String, IngestError>] {
    concurrentMap(count: files.count, jobs: jobs) { index in
      do throws(IngestError) {
        return .success(try Ingest().read(files[index]).mainText)
      } catch {
        return .failure(error)
      }
    }
  }
}
