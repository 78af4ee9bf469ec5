/// Vectors of measures with their context, v + .5 parent + .25 grandparent at unit length, kept in parts: own-text vectors of
/// measures and vectors of headings, and for each measure which of them it is the sum of.
///
/// Measures of one axis share their parents' words, so cosines are summed from products of parts: a heading is multiplied with all
/// parts once for all measures under it, not once for each.
struct ContextVectors: MeasureVectors {
  /// Number of columns.
  let columnCount: Int
  /// The parts: measures, then headings.
  private let parts: SparseMatrix
  private let index: InvertedIndex
  /// For each measure and level, the number of the part above it; the number after the last part where there is none.
  private let above: [[Int32]]
  /// For each measure, one over the length of the sum.
  private let scales: [Float]
  /// Stretches of neighbouring measures with the same parts above them.
  private let families: [Range<Int>]

  /// Makes the vectors. Own-text vectors serve as parents, as in the measured pipeline.
  init(own: SparseMatrix, headings: SparseMatrix, context: MeasureContext, columnCount: Int) {
    self.columnCount = columnCount
    var parts = own
    for heading in 0..<headings.rowCount { parts.append(headings.row(heading)) }
    self.parts = parts
    index = InvertedIndex(parts, columnCount: columnCount)
    let nothing = Int32(parts.rowCount)
    above = MeasureContext.factors.indices.map { level in
      context.parents.map { parents in
        guard level < parents.count else { return nothing }
        switch parents[level] {
        case .item(let number): return Int32(number)
        case .extra(let number): return Int32(own.rowCount + number)
        }
      }
    }
    var scales: [Float] = []
    for item in 0..<own.rowCount {
      let square = ContextVectors.product(item, item, parts, above)
      scales.append(square > 0 ? 1 / square.squareRoot() : 1)
    }
    self.scales = scales
    families = ContextVectors.families(count: own.rowCount, above)
  }

  private static func families(count: Int, _ above: [[Int32]]) -> [Range<Int>] {
    var families: [Range<Int>] = []
    for item in 0..<count {
      if let last = families.last, above.allSatisfy({ $0[last.lowerBound] == $0[item] }) {
        families[families.count - 1] = last.lowerBound..<item + 1
      } else {
        families.append(item..<item + 1)
      }
    }
    return families
  }

  /// The cosine of two measures.
  func cosine(_ first: Int, _ second: Int) -> Float {
    ContextVectors.product(first, second, parts, above) * scales[first] * scales[second]
  }

  /// Adds a multiple of a measure's vector to a sum over all columns.
  func add(_ item: Int, times factor: Float, to sums: inout [Float]) {
    forEachEntry(of: item) { column, value in sums[column] += factor * value }
  }

  /// The scalar product of a measure's vector with a vector over all columns.
  func product(_ item: Int, _ sums: [Float]) -> Double {
    var product = 0.0
    forEachEntry(of: item) { column, value in product += Double(value) * Double(sums[column]) }
    return product
  }

  /// A walk over the cosines of each measure with all others.
  func walk() -> any CosineWalk { Walk(self) }

  private func forEachEntry(of item: Int, _ body: (_ column: Int, _ value: Float) -> Void) {
    for (part, factor) in ContextVectors.summands(of: item, above) where part < parts.rowCount {
      for place in parts.range(ofRow: part) {
        body(Int(parts.columns[place]), parts.values[place] * factor * scales[item])
      }
    }
  }

  /// The parts of a measure and what each counts.
  private static func summands(of item: Int, _ above: [[Int32]]) -> [(part: Int, factor: Float)] {
    [(item, 1)] + zip(above, MeasureContext.factors).map { (Int($0[item]), $1) }
  }

  private static func product(_ first: Int, _ second: Int, _ parts: SparseMatrix, _ above: [[Int32]]) -> Float {
    var sum: Float = 0
    for (one, factor) in summands(of: first, above) where one < parts.rowCount {
      for (other, otherFactor) in summands(of: second, above) where other < parts.rowCount {
        sum += factor * otherFactor * parts.product(one, parts, other)
      }
    }
    return sum
  }

  /// Cosines of one measure after the other with all others; what neighbours have above them is kept.
  struct Walk: CosineWalk {
    private let vectors: ContextVectors
    /// The products of the measure, context included, with every part.
    private var products: [Float]
    /// For each level, the part above the last measure and its products.
    private var kept: [(part: Int32, products: [Float])]

    /// Makes a walk over vectors.
    init(_ vectors: ContextVectors) {
      self.vectors = vectors
      // One place more than parts: what has nothing above it finds 0 there.
      products = Array(repeating: 0, count: vectors.parts.rowCount + 1)
      kept = MeasureContext.factors.map { [products] _ in (-1, products) }
    }

    /// Fills `cosines` with the cosine of a measure and every other one.
    mutating func fill(_ cosines: inout [Float], of item: Int) {
      vectors.index.accumulate(item, of: vectors.parts, into: &products)
      for (level, factor) in MeasureContext.factors.enumerated() {
        let part = vectors.above[level][item]
        guard Int(part) < vectors.parts.rowCount else { continue }
        if kept[level].part != part {
          vectors.index.accumulate(Int(part), of: vectors.parts, into: &kept[level].products)
          kept[level].part = part
        }
        add(kept[level].products, times: factor)
      }
      gather(into: &cosines, scale: vectors.scales[item])
    }

    private mutating func add(_ others: [Float], times factor: Float) {
      products.withUnsafeMutableBufferPointer { products in
        others.withUnsafeBufferPointer { others in
          for part in products.indices { products[part] += factor * others[part] }
        }
      }
    }

    /// Sums the products with the parts of each measure.
    private func gather(into cosines: inout [Float], scale: Float) {
      cosines.withUnsafeMutableBufferPointer { cosines in
        products.withUnsafeBufferPointer { products in
          vectors.scales.withUnsafeBufferPointer { scales in
            for family in vectors.families {
              var context: Float = 0
              for (above, factor) in zip(vectors.above, MeasureContext.factors) {
                context += factor * products[Int(above[family.lowerBound])]
              }
              for item in family { cosines[item] = (products[item] + context) * (scale * scales[item]) }
            }
          }
        }
      }
    }
  }
}
