import PlanModel
import Testing

@testable import PlanMatch

/// Vectors kept in parts against the plain sum that they stand for.
struct ContextVectorsTests {
  /// Two axes with a sub-axis; three measures, of which the last stands under the second.
  private let own = ContextVectorsTests.matrix([[0: 3, 1: 4], [1: 1], [2: 2, 3: 1]])
  private let headings = ContextVectorsTests.matrix([[1: 1], [0: 1, 3: 1]])

  @Test func walkAndCosineGiveThePlainSum() throws {
    let plan = Plan(
      document: Document(id: "p"),
      axes: [
        Axis(heading: "un", title: "un", place: TextPlace(range: TextRange(0, 0))),
        Axis(parent: 0, heading: "deux", title: "deux", place: TextPlace(range: TextRange(0, 0))),
      ],
      measures: (0..<3).map {
        Measure(id: "p:\($0)", document: "p", axis: $0 == 0 ? nil : 1, parent: $0 == 2 ? 1 : nil, title: "", text: "t")
      })
    let context = MeasureContext([plan], MeasureTerms([plan]))
    let vectors = ContextVectors(own: own, headings: headings, context: context, columnCount: 4)
    let expected = [
      plain(0, []), plain(1, [(headings, 1, 0.5), (headings, 0, 0.25)]),
      plain(2, [(own, 1, 0.5), (headings, 1, 0.25)]),
    ]
    var walk = ContextVectors.Walk(vectors)
    var cosines: [Float] = [0, 0, 0]
    for item in 0..<3 {
      walk.fill(&cosines, of: item)
      for other in 0..<3 {
        let product = zip(expected[item], expected[other]).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(abs(cosines[other] - product) < 1e-5)
        #expect(abs(vectors.cosine(item, other) - product) < 1e-5)
      }
    }
  }

  /// v + factors x parents at unit length, over all columns.
  private func plain(_ item: Int, _ parents: [(matrix: SparseMatrix, row: Int, factor: Float)]) -> [Float] {
    var sum = dense(own, item)
    for parent in parents {
      for (column, value) in dense(parent.matrix, parent.row).enumerated() { sum[column] += parent.factor * value }
    }
    let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return sum.map { $0 / length }
  }

  private func dense(_ matrix: SparseMatrix, _ row: Int) -> [Float] {
    var values: [Float] = [0, 0, 0, 0]
    for place in matrix.range(ofRow: row) { values[Int(matrix.columns[place])] = matrix.values[place] }
    return values
  }

  private static func matrix(_ rows: [[Int32: Float]]) -> SparseMatrix {
    var matrix = SparseMatrix()
    for row in rows {
      matrix.append(
        row.sorted { $0.key < $1.key }.map { SparseEntry(column: $0.key, value: $0.value) }.normalized())
    }
    return matrix
  }
}
