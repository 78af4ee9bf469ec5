import PlanModel

/// The meaning vectors of measures and headings: the signal `E` of the design.
struct MeaningReading: Sendable {
  /// One row per measure: title and first words of the text.
  private(set) var own: DenseMatrix
  /// One row per heading.
  private(set) var extras: DenseMatrix

  /// Words of the running text that are read: 25 and the full text rank no better on the crosswalk, and the time is the text's.
  private static let wordsOfText = 60

  /// Reads all measures; nothing without a model.
  init?(_ wordings: [MeasureWording], headings: [ExtraText], model: any MeaningModel) {
    let texts = wordings.map(MeaningReading.text) + headings.map(\.text)
    let vectors = model.vectors(of: texts)
    guard vectors.dimension > 0 else { return nil }
    own = DenseMatrix(dimension: DenseMatrix.paddedDimension(vectors.dimension))
    extras = own
    for text in texts.indices {
      let row = Array(vectors.values[text * vectors.dimension..<(text + 1) * vectors.dimension])
      if text < wordings.count { own.append(row) } else { extras.append(row) }
    }
  }

  /// What the model reads of a measure.
  private static func text(of wording: MeasureWording) -> String {
    let words = wording.body.lazy.flatMap { $0.split(whereSeparator: \.isWhitespace) }.prefix(wordsOfText)
    let body = words.joined(separator: " ")
    return wording.title.isEmpty ? body : body.isEmpty ? wording.title + "." : wording.title + ". " + body
  }
}
