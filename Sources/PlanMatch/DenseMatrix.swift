/// Dense vectors of unit length, one a row, in one piece of memory.
struct DenseMatrix: Sendable {
  /// Components of a row: a multiple of ``lanes``.
  let dimension: Int
  private var values: [Float] = []

  /// Components that are multiplied at once.
  private static let lanes = SIMD16<Float>.scalarCount

  /// An empty matrix.
  init(dimension: Int) { self.dimension = dimension }

  /// Number of rows.
  var rowCount: Int { values.count / dimension }

  /// The components of a row.
  func row(_ row: Int) -> ArraySlice<Float> { values[row * dimension..<(row + 1) * dimension] }

  /// Appends a row at unit length; a zero vector stays what it is.
  mutating func append(_ row: [Float]) {
    var square: Float = 0
    for value in row { square += value * value }
    let scale = square > 0 ? 1 / square.squareRoot() : 0
    for value in row { values.append(value * scale) }
    // Zeros change no product.
    for _ in row.count..<dimension { values.append(0) }
  }

  /// The scalar product of two rows: their cosine.
  func cosine(_ row: Int, _ other: Int) -> Float {
    values.withUnsafeBytes { bytes in DenseMatrix.product(bytes, row * stride, other * stride, dimension) }
  }

  private var stride: Int { dimension * MemoryLayout<Float>.stride }

  /// The product of the vectors at two places, always added up in the same order.
  @inline(__always)
  private static func product(_ bytes: UnsafeRawBufferPointer, _ first: Int, _ second: Int, _ dimension: Int) -> Float {
    var sums = SIMD16<Float>.zero
    var offset = 0
    let end = dimension * MemoryLayout<Float>.stride
    while offset < end {
      let one = bytes.loadUnaligned(fromByteOffset: first + offset, as: SIMD16<Float>.self)
      let other = bytes.loadUnaligned(fromByteOffset: second + offset, as: SIMD16<Float>.self)
      sums += one * other
      offset += lanes * MemoryLayout<Float>.stride
    }
    return sums.sum()
  }

  /// The least multiple of ``lanes`` that holds a number of components.
  static func paddedDimension(_ components: Int) -> Int { (components + lanes - 1) / lanes * lanes }
}

extension DenseMatrix: MeasureVectors {
  var columnCount: Int { dimension }

  func add(_ item: Int, times factor: Float, to sums: inout [Float]) {
    for (column, value) in row(item).enumerated() { sums[column] += factor * value }
  }

  func product(_ item: Int, _ sums: [Float]) -> Double {
    zip(row(item), sums).reduce(0) { $0 + Double($1.0) * Double($1.1) }
  }

  func walk() -> any CosineWalk { Walk(matrix: self) }

  /// Every cosine by itself: dense rows have nothing in common that could be kept.
  private struct Walk: CosineWalk {
    let matrix: DenseMatrix

    func fill(_ cosines: inout [Float], of item: Int) {
      matrix.values.withUnsafeBytes { bytes in
        cosines.withUnsafeMutableBufferPointer { cosines in
          for other in cosines.indices {
            cosines[other] = DenseMatrix.product(bytes, item * matrix.stride, other * matrix.stride, matrix.dimension)
          }
        }
      }
    }
  }
}
