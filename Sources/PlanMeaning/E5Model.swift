import Dispatch
import PlanModel
import PlanText
import Synchronization

/// The meaning model multilingual-e5-small, where its files are installed.
public struct E5Model: MeaningModel {
  /// Texts handed to the library at once.
  private static let batchSize = 16
  /// Bytes of a text that are read: three windows of the model. What follows hardly moves the vector, and memory grows with it.
  private static let longestText = 4096

  private let library: E5Library
  private let cache: VectorCache?
  private let jobs: Int
  private let progress: @Sendable (_ done: Int, _ total: Int) -> Void

  /// Checks the files and the processor, and loads the model.
  /// - Parameters:
  ///   - folder: where the model is installed.
  ///   - cache: where vectors are kept from run to run, if anywhere.
  ///   - jobs: number of threads; the vectors do not depend on it.
  ///   - progress: told, from any thread, how many of the vectors that were not in the cache are done.
  /// - Throws: ``MeaningError`` where the model is not there, damaged, or not for this processor.
  public init(
    folder: String = UserFolders.model, cache: VectorCache? = nil, jobs: Int = 2,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(MeaningError) {
    try ModelFiles.check(in: folder)
    library = try E5Library(folder: folder)
    self.cache = cache
    self.jobs = jobs
    self.progress = progress
  }

  /// Whether the files are installed, whole, and for this processor.
  public static func isUsable(in folder: String = UserFolders.model) -> Bool {
    (try? ModelFiles.check(in: folder)) != nil
  }

  /// `e5`.
  public var name: String { "e5" }

  /// Number of tokens of a text, as the model cuts it.
  public func tokenCount(of text: String) -> Int { library.tokenCount(of: Folding.clean(text)) }

  /// The vectors of texts, each computed once and kept.
  public func vectors(of texts: [String]) -> MeaningVectors {
    let cleaned = texts.map(E5Model.cleaned)
    let keys = cleaned.map { $0.isEmpty ? "" : E5Model.key(of: $0) }
    var known = cache?.vectors(of: Set(keys)) ?? [:]
    var missing: [Missing] = []
    for (text, key) in zip(cleaned, keys) where !key.isEmpty && known[key] == nil {
      known[key] = []
      missing.append(Missing(key: key, text: text))
    }
    for (key, vector) in compute(missing) { known[key] = vector }
    var values: [Float] = []
    values.reserveCapacity(texts.count * E5Library.dimension)
    let zero = [Float](repeating: 0, count: E5Library.dimension)
    for key in keys { values += known[key].flatMap { $0.isEmpty ? nil : $0 } ?? zero }
    return MeaningVectors(dimension: E5Library.dimension, values: values)
  }

  /// A text whose vector is not known.
  private struct Missing: Sendable {
    let key: String
    let text: String
  }

  /// Computes vectors on several threads, batch by batch; what is done is in the cache even where the program is stopped.
  private func compute(_ missing: [Missing]) -> [(key: String, vector: [Float])] {
    guard !missing.isEmpty else { return [] }
    // Texts of like length in one batch: a batch takes as long as its longest text.
    let ordered = missing.sorted { ($0.text.utf8.count, $0.key) < ($1.text.utf8.count, $1.key) }
    let batches = (ordered.count + E5Model.batchSize - 1) / E5Model.batchSize
    let next = Atomic<Int>(0)
    let found = Mutex<[(key: String, vector: [Float])]>([])
    progress(0, ordered.count)
    DispatchQueue.concurrentPerform(iterations: min(max(1, jobs), batches)) { _ in
      while true {
        let batch = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard batch < batches else { return }
        let range = batch * E5Model.batchSize..<min(ordered.count, (batch + 1) * E5Model.batchSize)
        let vectors = computed(ordered[range])
        cache?.append(vectors)
        let done = found.withLock {
          $0 += vectors
          return $0.count
        }
        progress(done, ordered.count)
      }
    }
    return found.withLock { $0 }
  }

  private func computed(_ batch: ArraySlice<Missing>) -> [(key: String, vector: [Float])] {
    guard let values = library.vectors(of: batch.map(\.text)) else { return [] }
    return batch.enumerated().map { place, item in
      (item.key, Array(values[place * E5Library.dimension..<(place + 1) * E5Library.dimension]))
    }
  }

  /// The text as the model sees it; nothing where it holds no letter and no digit, for which the model would make up a vector.
  private static func cleaned(_ text: String) -> String {
    // A zero byte ends a C string.
    let readable = text.utf8.prefix(longestText).filter { $0 != 0 }
    let cleaned = Folding.clean(String(decoding: readable, as: UTF8.self))
    return Tokenizer(language: .fr).tokens(in: cleaned).isEmpty ? "" : cleaned
  }

  /// What the vector depends on: the weights, the library, the prefix, the text.
  private static func key(of text: String) -> String {
    SHA256.hexadecimal(of: ModelFiles.weights.sha256 + ModelFiles.library.sha256 + "query: " + text)
  }
}
