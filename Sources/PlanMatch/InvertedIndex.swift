/// For each column of a matrix, the rows that have it: what makes one row's similarity to all others a walk over few lists.
struct InvertedIndex: Sendable {
  private let starts: [Int]
  private let rows: [Int32]
  private let values: [Float]
  /// Number of rows of the matrix.
  let rowCount: Int

  /// Turns a matrix over.
  init(_ matrix: SparseMatrix, columnCount: Int) {
    var starts = Array(repeating: 0, count: columnCount + 1)
    for column in matrix.columns { starts[Int(column) + 1] += 1 }
    for column in 0..<columnCount { starts[column + 1] += starts[column] }
    var next = starts
    var rows = Array(repeating: Int32(0), count: matrix.columns.count)
    var values = Array(repeating: Float(0), count: matrix.columns.count)
    for row in 0..<matrix.rowCount {
      for place in matrix.range(ofRow: row) {
        let column = Int(matrix.columns[place])
        rows[next[column]] = Int32(row)
        values[next[column]] = matrix.values[place]
        next[column] += 1
      }
    }
    self.starts = starts
    self.rows = rows
    self.values = values
    rowCount = matrix.rowCount
  }

  /// Fills `sums` with the scalar product of a row of `matrix` and every row of the indexed one.
  /// Dense accumulation: the sums are exact, in ascending order of column, so they do not depend on who asks.
  func accumulate(_ row: Int, of matrix: SparseMatrix, into sums: inout [Float]) {
    sums.withUnsafeMutableBufferPointer { sums in
      sums.update(repeating: 0)
      rows.withUnsafeBufferPointer { rows in
        values.withUnsafeBufferPointer { values in
          for place in matrix.range(ofRow: row) {
            let column = Int(matrix.columns[place])
            let weight = matrix.values[place]
            for posting in starts[column]..<starts[column + 1] {
              sums[Int(rows[posting])] += weight * values[posting]
            }
          }
        }
      }
    }
  }
}
