import Glibc

/// The functions of the library, looked up when the program runs. The loaded model is read-only and stays loaded until the program
/// ends; calls from several threads do not disturb each other.
struct E5Library: Sendable {
  private typealias Load = @convention(c) (UnsafePointer<CChar>) -> UnsafeMutableRawPointer?
  private typealias Dimension = @convention(c) (UnsafeMutableRawPointer) -> Int32
  private typealias TokenCount =
    @convention(c) @Sendable (UnsafeMutableRawPointer, UnsafePointer<CChar>, Int32) -> Int32
  private typealias EmbedBatch =
    @convention(c) @Sendable (
      UnsafeMutableRawPointer, UnsafePointer<UnsafePointer<CChar>?>, Int32, Int32, UnsafeMutablePointer<Float>
    ) -> Int32
  private typealias SetThreads = @convention(c) @Sendable (Int32) -> Void

  /// Components of a vector.
  static let dimension = 384
  /// Puts `query: ` before each text, on both sides of a comparison.
  private static let isQuery: Int32 = 1

  /// Address of the model: pointers do not pass between threads, numbers do.
  private let model: UInt
  private let tokenCount: TokenCount
  private let embedBatch: EmbedBatch
  private let setThreads: SetThreads

  /// Loads library and weights, which ``ModelFiles/check(in:)`` has found right.
  init(folder: String) throws(MeaningError) {
    guard let handle = dlopen(folder + "/" + ModelFiles.library.path, RTLD_NOW | RTLD_LOCAL) else {
      throw MeaningError(reason: .library(dlerror().map { String(cString: $0) } ?? "dlopen"), folder: folder)
    }
    func symbol<Function>(_ name: String, as type: Function.Type) throws(MeaningError) -> Function {
      guard let address = dlsym(handle, name) else {
        throw MeaningError(reason: .library(name), folder: folder)
      }
      return unsafeBitCast(address, to: type)
    }
    let load = try symbol("e5_load", as: Load.self)
    let dimension = try symbol("e5_dim", as: Dimension.self)
    tokenCount = try symbol("e5_token_count", as: TokenCount.self)
    embedBatch = try symbol("e5_embed_batch", as: EmbedBatch.self)
    setThreads = try symbol("omp_set_num_threads", as: SetThreads.self)
    guard let loaded = load(folder + "/" + ModelFiles.weights.path), dimension(loaded) == E5Library.dimension else {
      throw MeaningError(reason: .library("e5_load"), folder: folder)
    }
    model = UInt(bitPattern: loaded)
  }

  /// Number of tokens of a text, those around it included.
  func tokenCount(of text: String) -> Int {
    guard let model = UnsafeMutableRawPointer(bitPattern: model) else { return 0 }
    return Int(text.withCString { tokenCount(model, $0, E5Library.isQuery) })
  }

  /// The vectors of texts, one after the other; nothing where the library fails (no memory).
  /// - Precondition: no text is blank: the library would return a vector for it.
  func vectors(of texts: [String]) -> [Float]? {
    guard let model = UnsafeMutableRawPointer(bitPattern: model) else { return nil }
    // Of this thread: threads of our own, each with its batch, are faster than one batch cut among threads.
    setThreads(1)
    let copies = texts.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    guard !copies.contains(nil) else { return nil }
    var values = [Float](repeating: 0, count: texts.count * E5Library.dimension)
    let pointers = copies.map { UnsafePointer($0) }
    let failure = pointers.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { embedBatch(model, $0, Int32(texts.count), E5Library.isQuery, &values) } ?? 0
    }
    return failure == 0 ? values : nil
  }
}
