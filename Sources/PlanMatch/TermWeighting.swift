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

  /// Makes an empty bag for features that these weights know.
  func bag() -> FeatureBag { FeatureBag(rarity: rarity) }
}

/// A bag of features on its way to a vector: it is filled, emptied into a vector, and filled again.
struct FeatureBag {
  private let rarity: [Float]
  /// How often each feature has come, by number.
  private var counts: [Int32]
  private var found: [Int32] = []

  fileprivate init(rarity: [Float]) {
    self.rarity = rarity
    counts = Array(repeating: 0, count: rarity.count)
  }

  /// Adds features; those that no text holds (numbers past the weights' end) are left out.
  mutating func add(_ features: some Sequence<Int32>) {
    for feature in features where Int(feature) < counts.count {
      if counts[Int(feature)] == 0 { found.append(feature) }
      counts[Int(feature)] += 1
    }
  }

  /// The vector of unit length of what was added; the bag is empty afterwards.
  mutating func vector() -> [SparseEntry] {
    found.sort()
    var row: [SparseEntry] = []
    row.reserveCapacity(found.count)
    for feature in found {
      let count = counts[Int(feature)]
      let frequency = count == 1 ? 1 : 1 + log(Float(count))
      row.append(SparseEntry(column: feature, value: frequency * rarity[Int(feature)]))
      counts[Int(feature)] = 0
    }
    found.removeAll(keepingCapacity: true)
    return row.normalized()
  }

  /// The vector of unit length of some features.
  mutating func vector(of features: some Sequence<Int32>) -> [SparseEntry] {
    add(features)
    return vector()
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
