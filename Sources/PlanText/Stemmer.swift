import CStemmer
import PlanModel
import Synchronization

/// The Snowball stemmer of a language (libstemmer). Safe to share between threads.
public final class Stemmer: Sendable {
  /// The language.
  public let language: Language
  /// The libstemmer object, which serves one thread at a time.
  private let handle: Mutex<OpaquePointer>

  /// Makes a stemmer.
  public init(language: Language) {
    self.language = language
    let algorithm =
      switch language {
      case .fr: "french"
      case .en: "english"
      }
    guard let stemmer = sb_stemmer_new(algorithm, "UTF_8") else {
      preconditionFailure("libstemmer was built without \(algorithm)")
    }
    handle = Mutex(stemmer)
  }

  deinit {
    handle.withLock { sb_stemmer_delete($0) }
  }

  /// The stem of a word in lower case, accents kept (as Snowball expects).
  public func stem(_ word: String) -> String {
    String(decoding: word.utf8.span.withUnsafeBufferPointer { stem(of: $0) }, as: UTF8.self)
  }

  /// The bytes of the stem of a word in lower case, accents kept.
  func stem(of word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    // A copy, since what the lock guards may not meet memory that belongs to the caller; once for each surface form.
    let bytes = Array(word)
    guard !bytes.isEmpty else { return [] }
    return handle.withLock { stemmer in
      guard let stem = sb_stemmer_stem(stemmer, bytes, Int32(clamping: bytes.count)) else { return [] }
      return Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))))
    }
  }
}
