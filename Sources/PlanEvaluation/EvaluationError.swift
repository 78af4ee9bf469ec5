import PlanModel

/// A folder of gold files could not be used.
public struct EvaluationError: DescribedError, Equatable {
  /// What happened, where, and what to do.
  public let explanation: LocalizedText
  /// Always 1: the data could not be used.
  public var exitCode: Int32 { 1 }

  /// Makes an error.
  public init(explanation: LocalizedText) { self.explanation = explanation }

  /// An error at a line of a file.
  init(at place: String, fr: String, en: String) {
    explanation = LocalizedText(fr: "\(place) : \(fr)", en: "\(place): \(en)")
  }
}
