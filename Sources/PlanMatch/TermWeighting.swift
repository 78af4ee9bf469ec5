import Glibc

/// How many texts hold each feature, and what a feature weighs: (1 + ln tf) x (ln((1 + N) / (1 + df)) + 1), the smoothed
/// weights of scikit-learn's `TfidfTransformer(sublinear_tf=True)`.
struct TermWeighting: Sendable {
  /// The inverse document frequency of each feature, by number.
  let rarity: [Float]

  /// Makes weights from document frequencies and the number of texts that each feature could have stood in (those of its language).
  init(documentFrequencies: [Int32], textCounts: [Int32]) {
    rarity = zip(documentFrequencies, textCounts).map { frequency, texts in
      log(Float(1 + texts) / Float(1 + frequency)) + 1
    }
  }

  /// The vector of unit length of a bag of features; features that no text holds (numbers from ``rarity``'s end on) are left out.
  /// - Parameter features: in any order, repeated as often as they come.
  func vector(of features: [Int32]) -> [SparseEntry] {
    var row: [SparseEntry] = []
    var sorted = features
    sorted.sort()
    var first = 0
    while first < sorted.count {
      var next = first + 1
      while next < sorted.count && sorted[next] == sorted[first] { next += 1 }
      let feature = sorted[first]
      if Int(feature) < rarity.count {
        let frequency = next - first == 1 ? 1 : 1 + log(Float(next - first))
        row.append(SparseEntry(column: feature, value: frequency * rarity[Int(feature)]))
      }
      first = next
    }
    return row.normalized()
  }
}

/// Counts in how many texts each feature stands.
struct DocumentFrequencies {
  private(set) var counts: [Int32] = []
  private var lastText: [Int32] = []

  /// Counts a feature of a text; a second time in the same text changes nothing.
  mutating func count(_ feature: Int32, in text: Int) {
    let index = Int(feature)
    while index >= counts.count {
      counts.append(0)
      lastText.append(-1)
    }
    guard lastText[index] != Int32(text) else { return }
    lastText[index] = Int32(text)
    counts[index] += 1
  }
}
