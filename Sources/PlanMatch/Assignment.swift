/// The assignment of rows to columns, each used at most once, whose weights have the greatest sum: successive shortest paths over
/// a sparse matrix (Jonker and Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment
/// problems", 1987). A row may stay alone at weight 0, so no pair of negative weight is ever chosen.
struct Assignment {
  /// A pair that may be chosen.
  struct Edge {
    let column: Int
    let weight: Double
  }

  /// For each row, the column that it is assigned to.
  let columns: [Int?]

  /// Solves the problem.
  /// - Parameters:
  ///   - edges: for each row, the pairs that may be chosen.
  ///   - columnCount: number of columns; every edge names one of them.
  init(_ edges: [[Edge]], columnCount: Int) {
    var search = AugmentingSearch(edges, columnCount: columnCount)
    for row in edges.indices { search.assign(row) }
    columns = edges.indices.map { row in
      search.columnOfRow[row].flatMap { $0 < columnCount ? $0 : nil }
    }
  }
}

/// The state of the search: who is assigned to whom, and prices that keep every reduced cost at or above 0.
private struct AugmentingSearch {
  private let edges: [[Assignment.Edge]]
  private var rowPrices: [Double]
  private var columnPrices: [Double]
  private var rowOfColumn: [Int?]
  private(set) var columnOfRow: [Int?]

  init(_ edges: [[Assignment.Edge]], columnCount: Int) {
    // Every row has a column of its own, after the real ones, where it stays alone.
    self.edges = edges.enumerated().map { row, list in
      list.filter { $0.weight > 0 } + [Assignment.Edge(column: columnCount + row, weight: 0)]
    }
    rowPrices = Array(repeating: 0, count: edges.count)
    columnPrices = Array(repeating: 0, count: columnCount + edges.count)
    rowOfColumn = Array(repeating: nil, count: columnCount + edges.count)
    columnOfRow = Array(repeating: nil, count: edges.count)
  }

  /// A column that the search has seen: how far it is, and the row from which it was reached.
  private struct Visit {
    let column: Int
    var distance: Double
    var from: Int
    var isDone = false
  }

  /// Assigns a row, moving others along the cheapest path.
  mutating func assign(_ row: Int) {
    rowPrices[row] = edges[row].map { -$0.weight - columnPrices[$0.column] }.min() ?? 0
    var visits: [Visit] = []
    var numbers: [Int: Int] = [:]
    var current = row
    var travelled = 0.0
    while true {
      for edge in edges[current] {
        let distance = travelled - edge.weight - rowPrices[current] - columnPrices[edge.column]
        if let number = numbers[edge.column] {
          guard !visits[number].isDone, distance < visits[number].distance else { continue }
          visits[number].distance = distance
          visits[number].from = current
        } else {
          numbers[edge.column] = visits.count
          visits.append(Visit(column: edge.column, distance: distance, from: current))
        }
      }
      // The row's own column is free, so there always is a next one.
      guard let next = nearest(visits) else { return }
      visits[next].isDone = true
      travelled = visits[next].distance
      guard let owner = rowOfColumn[visits[next].column] else {
        reprice(row, visits, travelled)
        augment(row, to: next, visits, numbers)
        return
      }
      current = owner
    }
  }

  /// Of the columns not done the nearest; of equal ones the first in order of columns.
  private func nearest(_ visits: [Visit]) -> Int? {
    visits.indices.filter { !visits[$0].isDone }.min {
      (visits[$0].distance, visits[$0].column) < (visits[$1].distance, visits[$1].column)
    }
  }

  private mutating func reprice(_ row: Int, _ visits: [Visit], _ travelled: Double) {
    rowPrices[row] += travelled
    for visit in visits where visit.isDone {
      columnPrices[visit.column] -= travelled - visit.distance
      if let owner = rowOfColumn[visit.column] { rowPrices[owner] += travelled - visit.distance }
    }
  }

  private mutating func augment(_ row: Int, to last: Int, _ visits: [Visit], _ numbers: [Int: Int]) {
    var number: Int? = last
    while let current = number {
      let visit = visits[current]
      let before = columnOfRow[visit.from]
      rowOfColumn[visit.column] = visit.from
      columnOfRow[visit.from] = visit.column
      number = visit.from == row ? nil : before.flatMap { numbers[$0] }
    }
  }
}
