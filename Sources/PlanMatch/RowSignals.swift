import PlanModel

/// Reads the signals of one measure with many others: what the one has is laid out once.
struct RowSignals {
  private let reading: SignalReading
  private var row = -1
  private var lexical: DenseRow
  private var titles: DenseRow
  private var character: DenseRow
  private var concepts: DenseRow

  /// Makes a reader that stands at no measure yet.
  init(_ reading: SignalReading) {
    self.reading = reading
    lexical = DenseRow(columnCount: reading.lexical.columnCount)
    titles = DenseRow(columnCount: reading.lexical.columnCount)
    character = DenseRow(columnCount: reading.grams.columnCount)
    concepts = DenseRow(columnCount: reading.concepts.columnCount)
  }

  /// The signals of two measures; the same for (a, b) and (b, a). Cheap where `first` is the one of the call before.
  /// - Parameter context: how close the context scores find them.
  mutating func signals(_ first: Int, _ second: Int, context: Float) -> Signals {
    if row != first { turn(to: first) }
    return reading.signals(
      first, second,
      products: SignalReading.Products(
        lexical: lexical.product(reading.lexical.stems, second), titles: titles.product(reading.lexical.titles, second),
        character: character.product(reading.grams.rows, second),
        concepts: concepts.product(reading.concepts.rows, second), context: context))
  }

  /// Number of content words that the measure of the last call shares with another one, formulas left out.
  func sharedWords(with second: Int) -> Int { lexical.sharedColumns(reading.lexical.stems, second) }

  private mutating func turn(to first: Int) {
    row = first
    lexical.load(reading.lexical.stems, first)
    titles.load(reading.lexical.titles, first)
    character.load(reading.grams.rows, first)
    concepts.load(reading.concepts.rows, first)
  }
}
