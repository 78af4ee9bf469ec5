/// One row of a sparse matrix laid out over all columns: its product with another row costs what the other one has, without a
/// search for common columns. Worth its memory where one row is multiplied with many.
struct DenseRow {
  private var values: [Float]
  private var filled: [Int32] = []

  /// A row of zeros.
  init(columnCount: Int) { values = Array(repeating: 0, count: columnCount) }

  /// Holds a row of `matrix` from now on.
  mutating func load(_ matrix: SparseMatrix, _ row: Int) {
    for column in filled { values[Int(column)] = 0 }
    filled.removeAll(keepingCapacity: true)
    for place in matrix.range(ofRow: row) {
      let column = matrix.columns[place]
      values[Int(column)] = matrix.values[place]
      filled.append(column)
    }
  }

  /// The value in a column.
  subscript(column: Int32) -> Float { values[Int(column)] }

  /// The scalar product with a row of `matrix`, in ascending order of column: the same number as ``SparseMatrix/product(_:_:_:)``.
  func product(_ matrix: SparseMatrix, _ row: Int) -> Float {
    values.withUnsafeBufferPointer { values in
      matrix.columns.withUnsafeBufferPointer { columns in
        matrix.values.withUnsafeBufferPointer { others in
          var sum: Float = 0
          for place in matrix.range(ofRow: row) { sum += values[Int(columns[place])] * others[place] }
          return sum
        }
      }
    }
  }

  /// Number of columns that a row of `matrix` has too.
  func sharedColumns(_ matrix: SparseMatrix, _ row: Int) -> Int {
    matrix.range(ofRow: row).reduce(0) { $0 + (values[Int(matrix.columns[$1])] != 0 ? 1 : 0) }
  }
}
