/// Sparse vectors, one a row, in one piece of memory; columns ascend in each row.
struct SparseMatrix: Sendable {
  /// Where each row begins in ``columns`` and ``values``, then the end.
  private(set) var starts: [Int] = [0]
  private(set) var columns: [Int32] = []
  private(set) var values: [Float] = []

  /// Number of rows.
  var rowCount: Int { starts.count - 1 }

  /// The places of a row in ``columns`` and ``values``.
  func range(ofRow row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  /// Appends a row.
  /// - Precondition: columns ascend.
  mutating func append(_ row: [SparseEntry]) {
    for entry in row {
      columns.append(entry.column)
      values.append(entry.value)
    }
    starts.append(columns.count)
  }

  /// The entries of a row.
  func row(_ row: Int) -> [SparseEntry] {
    range(ofRow: row).map { SparseEntry(column: columns[$0], value: values[$0]) }
  }

  /// The scalar product of two rows, of this matrix and of another: the cosine where rows have unit length.
  func product(_ row: Int, _ other: SparseMatrix, _ otherRow: Int) -> Float {
    var left = starts[row]
    var right = other.starts[otherRow]
    let leftEnd = starts[row + 1]
    let rightEnd = other.starts[otherRow + 1]
    return columns.withUnsafeBufferPointer { leftColumns in
      other.columns.withUnsafeBufferPointer { rightColumns in
        values.withUnsafeBufferPointer { leftValues in
          other.values.withUnsafeBufferPointer { rightValues in
            var sum: Float = 0
            while left < leftEnd && right < rightEnd {
              let (one, two) = (leftColumns[left], rightColumns[right])
              if one == two { sum += leftValues[left] * rightValues[right] }
              // Both steps without a branch: which column is smaller cannot be foreseen.
              left += one <= two ? 1 : 0
              right += two <= one ? 1 : 0
            }
            return sum
          }
        }
      }
    }
  }
}

/// One entry of a sparse vector.
struct SparseEntry: Sendable {
  var column: Int32
  var value: Float
}

extension [SparseEntry] {
  /// The vector at unit length; an empty or zero vector stays what it is.
  func normalized() -> [SparseEntry] {
    var square: Float = 0
    for entry in self { square += entry.value * entry.value }
    guard square > 0 else { return self }
    let scale = 1 / square.squareRoot()
    return map { SparseEntry(column: $0.column, value: $0.value * scale) }
  }
}
