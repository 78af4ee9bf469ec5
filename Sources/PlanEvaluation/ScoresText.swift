extension Scores {
  /// The figures as an aligned table for the terminal.
  /// - Parameter errors: whether everything missed or said wrongly is listed after it.
  public func text(errors: Bool = false) -> String {
    var lines: [[String]] = [["task", "document", "P", "R", "F1", "95 %", "right", "said", "gold"]]
    for task in tasks {
      let tally = task.tally
      lines.append([
        task.name, task.document ?? "", Scores.decimal(tally.precision), Scores.decimal(tally.recall),
        Scores.decimal(tally.f1), Scores.range(task.interval), Scores.count(tally.credit),
        Scores.count(tally.predicted),
        Scores.count(tally.gold),
      ])
    }
    var output = Scores.table(lines, leftAligned: 2)
    if !figures.isEmpty {
      output += "\n"
      let rows = figures.map { [$0.name, Scores.decimal($0.value), Scores.range($0.interval), "\($0.count)"] }
      output += Scores.table([["figure", "value", "95 %", "n"]] + rows, leftAligned: 1)
    }
    if !leftOut.isEmpty {
      output += "\nnot read in this run, left out of the gold: \(leftOut.joined(separator: ", "))\n"
    }
    if errors && !discrepancies.isEmpty {
      output += "\n"
      for error in discrepancies {
        output += [error.task, error.kind.rawValue, error.id, error.note].joined(separator: "  ") + "\n"
      }
    }
    return output
  }

  private static func table(_ rows: [[String]], leftAligned: Int) -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
    var output = ""
    for row in rows {
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        line += (column == 0 ? "" : "  ") + (column < leftAligned ? cell + padding : padding + cell)
      }
      while line.last == " " { line.removeLast() }
      output += line + "\n"
    }
    return output
  }

  private static func count(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
  }

  private static func range(_ range: ClosedRange<Double>?) -> String {
    range.map { "\(decimal($0.lowerBound))-\(decimal($0.upperBound))" } ?? ""
  }

  /// Three decimals; a dash where there is nothing to measure.
  static func decimal(_ value: Double?) -> String {
    guard let value else { return "-" }
    let thousandths = "\(Int((value * 1_000).rounded()))"
    let padded = String(repeating: "0", count: max(0, 4 - thousandths.count)) + thousandths
    return "\(padded.dropLast(3)).\(padded.suffix(3))"
  }
}
