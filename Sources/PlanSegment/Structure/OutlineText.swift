import PlanModel

extension Outline {
  /// The number of a label as printed; digits where the source writes it in words ("Mesure douze").
  func printed(_ label: PrintedLabel, _ source: Int) -> String {
    label.numeral.alphabet == .word ? String(label.numeral.parts[0]) : text(source, label.number)
  }

  /// The number that a list prints before an item, without its separator.
  func number(of marker: String) -> String? {
    guard numeral(of: marker) != nil else { return nil }
    var number = marker[...]
    while let last = number.unicodeScalars.last, last == " " || last == "." || last == ")" && number.first != "(" {
      number.unicodeScalars.removeLast()
    }
    return String(number)
  }

  /// Whether the row stands in a list of measures (a file of rows), not in a table of a text.
  func isList(_ row: OutlineTable.Row) -> Bool {
    guard let cell = row.cells.first else { return false }
    switch sources[lines[cell.firstLine].source].format {
    case .csv, .ods, .xlsx: return true
    default: return false
    }
  }

  /// A stretch without spaces and separators at its start.
  func trimmed(_ source: Int, _ range: TextRange) -> TextRange {
    let text = bytes[source]
    var lower = range.lowerBound
    while lower < range.upperBound, text[lower] <= 0x20 || text[lower] == 0x3A || text[lower] == 0x2E { lower += 1 }
    // A no-break space may stand before a colon.
    if lower + 1 < range.upperBound, text[lower] == 0xC2, text[lower + 1] == 0xA0 {
      return trimmed(source, TextRange(lower + 2, range.upperBound))
    }
    return TextRange(lower, range.upperBound)
  }

  /// A title without the full stop, colon or dash that ends it.
  func withoutFinalSigns(_ source: Int, _ range: TextRange) -> TextRange {
    let text = bytes[source]
    var upper = range.upperBound
    while upper > range.lowerBound + 1 {
      let last = text[upper - 1]
      let isEllipsis = last == 0x2E && upper >= 3 && text[upper - 2] == 0x2E
      guard !isEllipsis, last <= 0x20 || last == 0x2E || last == 0x3A || last == 0x2D || last == 0x3B else { break }
      upper -= 1
    }
    // A cut inside a no-break space would split a code point.
    while upper > range.lowerBound + 1, text[upper - 1] == 0xA0, text[upper - 2] == 0xC2 { upper -= 2 }
    return TextRange(range.lowerBound, upper)
  }

  /// One past the full stop that ends the first sentence of a stretch, if another sentence follows.
  func sentenceEnd(_ source: Int, _ range: TextRange) -> Int? {
    let text = bytes[source]
    var index = range.lowerBound + 12
    while index + 2 < range.upperBound {
      if text[index] == 0x2E, text[index + 1] == 0x20, isCapital(text, index + 2), !isAbbreviation(text, index) {
        return index + 1
      }
      index += 1
    }
    return nil
  }

  private func isCapital(_ text: [UInt8], _ index: Int) -> Bool {
    if text[index] >= 0x41 && text[index] <= 0x5A { return true }
    // U+00C0...U+00DE
    return text[index] == 0xC3 && index + 1 < text.count && text[index + 1] >= 0x80 && text[index + 1] <= 0x9E
  }

  /// A word of one letter or two before a full stop is an initial or an abbreviation ("M. Dupont", "art. 3").
  private func isAbbreviation(_ text: [UInt8], _ stop: Int) -> Bool {
    var start = stop
    while start > 0, text[start - 1] > 0x20, stop - start < 4 { start -= 1 }
    return stop - start < 3
  }
}
