/// Vectors of measures, context included, of any make: what a ``ContextSpace`` asks of them.
protocol MeasureVectors: Sendable {
  /// Number of columns.
  var columnCount: Int { get }
  /// The cosine of two measures.
  func cosine(_ first: Int, _ second: Int) -> Float
  /// Adds a multiple of a measure's vector to a sum over all columns.
  func add(_ item: Int, times factor: Float, to sums: inout [Float])
  /// The scalar product of a measure's vector with a vector over all columns.
  func product(_ item: Int, _ sums: [Float]) -> Double
  /// A walk over the cosines of each measure with all others.
  func walk() -> any CosineWalk
}

/// Cosines of one measure after the other with all others.
protocol CosineWalk {
  /// Fills `cosines` with the cosine of a measure and every other one.
  mutating func fill(_ cosines: inout [Float], of item: Int)
}
