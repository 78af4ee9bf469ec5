import PlanModel

/// Reads files into source texts.
public struct Ingest: Sendable {
  /// What the readers may spend and do.
  public struct Options: Sendable {
    /// Files larger than this many bytes are refused.
    public var maximumFileSize: Int
    /// Makes the default options.
    public init(maximumFileSize: Int = 256 << 20) { self.maximumFileSize = maximumFileSize }
  }
  /// What the readers may spend and do.
  public var options: Options

  /// Makes a reader.
  public init(options: Options = Options()) { self.options = options }

  /// Reads one file: detects its format by content, decodes it and builds the outline.
  /// - Parameters:
  ///   - path: the file to open.
  ///   - name: the name that messages and the result carry (relative to the corpus); `path` where nothing is given.
  ///   - sha256: the hash that the result carries.
  /// - Throws: ``IngestError`` with file, place and remedy.
  public func read(_ path: String, name: String? = nil) throws(IngestError) -> SourceText {
    throw IngestError(explanation: LocalizedText(fr: "format non lu : \(path)", en: "format not read: \(path)"))
  }
}

/// A file could not be read.
public struct IngestError: DescribedError, Equatable {
  /// What happened, where, and what to do.
  public let explanation: LocalizedText
  /// Always 1: the data could not be used.
  public var exitCode: Int32 { 1 }
  /// Makes an error.
  public init(explanation: LocalizedText) { self.explanation = explanation }
}
