import FoundationEssentials

extension Scores {
  /// The figures for programs, keys ascending.
  /// - Parameter errors: whether everything missed or said wrongly is listed.
  public func json(errors: Bool = false) throws -> String {
    let document = Document(
      tasks: tasks.map(Row.init), figures: figures.map(Value.init), leftOut: leftOut,
      errors: errors ? discrepancies.map(Failure.init) : nil)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  private struct Document: Encodable {
    let tasks: [Row]
    let figures: [Value]
    let leftOut: [String]
    let errors: [Failure]?

    enum CodingKeys: String, CodingKey {
      case tasks, figures, errors
      case leftOut = "left_out"
    }
  }

  private struct Row: Encodable {
    let task: String
    let document: String?
    let precision, recall, f1: Double?
    let interval: [Double]?
    let right, said, gold: Double

    init(_ task: Scores.Task) {
      self.task = task.name
      document = task.document
      precision = task.tally.precision.map(rounded)
      recall = task.tally.recall.map(rounded)
      f1 = task.tally.f1.map(rounded)
      interval = task.interval.map { [rounded($0.lowerBound), rounded($0.upperBound)] }
      (right, said, gold) = (task.tally.credit, task.tally.predicted, task.tally.gold)
    }
  }

  private struct Value: Encodable {
    let figure: String
    let value: Double?
    let interval: [Double]?
    let n: Int

    init(_ figure: Scores.Figure) {
      self.figure = figure.name
      value = figure.value.map(rounded)
      interval = figure.interval.map { [rounded($0.lowerBound), rounded($0.upperBound)] }
      n = figure.count
    }
  }

  private struct Failure: Encodable {
    let task, kind, id, note: String

    init(_ discrepancy: Discrepancy) {
      task = discrepancy.task
      kind = discrepancy.kind.rawValue
      id = discrepancy.id
      note = discrepancy.note
    }
  }
}

/// Four decimals, as every output of the program.
private func rounded(_ value: Double) -> Double {
  (value * 10_000).rounded() / 10_000
}
