import Testing

@testable import PlanMatch

struct AssignmentTests {
  private func weight(_ edges: [[Assignment.Edge]], _ columns: [Int?]) -> Double {
    zip(edges, columns).reduce(0) { sum, row in
      sum + (row.1.flatMap { column in row.0.first { $0.column == column }?.weight } ?? 0)
    }
  }

  /// The greatest sum by trying everything.
  private func best(_ edges: [[Assignment.Edge]], from row: Int = 0, used: Set<Int> = []) -> Double {
    guard row < edges.count else { return 0 }
    let alone = best(edges, from: row + 1, used: used)
    return edges[row].filter { !used.contains($0.column) }.reduce(alone) { found, edge in
      max(found, edge.weight + best(edges, from: row + 1, used: used.union([edge.column])))
    }
  }

  @Test func theBestRowYieldsWhereTheSumGainsByIt() {
    let edges: [[Assignment.Edge]] = [
      [.init(column: 0, weight: 5), .init(column: 1, weight: 4)], [.init(column: 0, weight: 4)],
    ]
    #expect(Assignment(edges, columnCount: 2).columns == [1, 0])
  }

  @Test func aPairThatSpeaksAgainstItselfIsNeverChosen() {
    #expect(Assignment([[.init(column: 0, weight: -1)], []], columnCount: 1).columns == [nil, nil])
  }

  @Test func theSumIsTheGreatestOfAll() {
    var state: UInt64 = 7
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    for _ in 0..<300 {
      let columnCount = 1 + next(5)
      let edges = (0..<(1 + next(6))).map { _ in
        (0..<columnCount).filter { _ in next(3) > 0 }.map { Assignment.Edge(column: $0, weight: Double(next(21)) - 6) }
      }
      let columns = Assignment(edges, columnCount: columnCount).columns
      let chosen = columns.compactMap { $0 }
      #expect(Set(chosen).count == chosen.count)
      #expect(weight(edges, columns) == best(edges))
    }
  }
}
