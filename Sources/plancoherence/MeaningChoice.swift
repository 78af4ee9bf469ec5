import ArgumentParser
import PlanMeaning
import PlanModel

/// Which meaning model is used.
enum MeaningChoice: String, ExpressibleByArgument, CaseIterable {
  /// The model where it is installed.
  case auto
  /// The model, or an error.
  case e5
  /// No model.
  case none
}

extension MeaningChoice {
  /// The model chosen.
  /// - Parameters:
  ///   - jobs: number of threads.
  ///   - console: told how far the work is, and what keeps the model or its cache from being used.
  func model(jobs: Int = 2, console: Console) throws(MeaningError) -> any MeaningModel {
    guard self != .none else { return NoMeaning() }
    let clock = ProgressClock()
    let cache = VectorCache { console.note($0) }
    do throws(MeaningError) {
      return try E5Model(cache: cache, jobs: jobs) { done, total in
        console.progress(clock.statement(done: done, of: total))
      }
    } catch {
      if self == .e5 { throw error }
      // A model that is installed and cannot be used is worth a word; one that is not installed was not asked for.
      if error.reason != .notInstalled { console.note(error.explanation) }
      return NoMeaning()
    }
  }
}
