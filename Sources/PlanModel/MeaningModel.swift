/// Turns texts into vectors that lie close where the texts mean the same, in whatever words and languages.
public protocol MeaningModel: Sendable {
  /// How outputs name the model: `e5`, `none`.
  var name: String { get }
  /// The vectors of texts, in their order. The same text has the same vector whatever stands beside it.
  func vectors(of texts: [String]) -> MeaningVectors
}

/// No model: the work goes on without meaning, and every output says so.
public struct NoMeaning: MeaningModel {
  /// Makes no model.
  public init() {}

  /// `none`.
  public var name: String { "none" }

  /// Vectors without components.
  public func vectors(of texts: [String]) -> MeaningVectors { MeaningVectors(dimension: 0, values: []) }
}

/// Vectors of unit length, one a text; the vector of a text without a letter is zero.
public struct MeaningVectors: Sendable {
  /// Components of a vector; 0 where there is no model.
  public let dimension: Int
  /// The vectors, one after the other.
  public let values: [Float]

  /// Makes vectors of their components.
  /// - Precondition: `values` holds whole vectors.
  public init(dimension: Int, values: [Float]) {
    precondition(dimension == 0 ? values.isEmpty : values.count % dimension == 0, "vectors are whole")
    self.dimension = dimension
    self.values = values
  }
}
