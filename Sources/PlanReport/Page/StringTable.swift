/// The strings of a page, each kept once and named by its number.
struct StringTable {
  private(set) var strings: [String] = []
  private var numbers: [String: Int] = [:]

  mutating func number(of text: String) -> Int {
    if let known = numbers[text] { return known }
    let number = strings.count
    strings.append(text)
    numbers[text] = number
    return number
  }

  /// A sentence as its pattern and what fills it: numbers of strings, the pattern first.
  ///
  /// Thousands of explanations differ in their numbers and in what stands in quotation marks only. Both are cut out and
  /// leave U+0001 behind, so that the pattern is kept once.
  mutating func pattern(of sentence: String) -> [Int] {
    var pattern: [UInt8] = []
    var filler: [UInt8] = []
    var fillers: [Int] = []
    var closing: [UInt8]?
    var bytes = Array(sentence.utf8)[...]
    func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    while let byte = bytes.first {
      if let mark = closing {
        if bytes.starts(with: mark) {
          fillers.append(number(of: String(decoding: filler, as: UTF8.self)))
          filler = []
          closing = nil
        } else {
          filler.append(byte)
          bytes = bytes.dropFirst()
        }
      } else if isDigit(byte) {
        let digits = bytes.prefix(while: isDigit)
        fillers.append(number(of: String(decoding: digits, as: UTF8.self)))
        pattern.append(1)
        bytes = bytes.dropFirst(digits.count)
      } else if let mark = StringTable.quotationMarks.first(where: { bytes.starts(with: $0.opening) }) {
        pattern += mark.opening
        pattern.append(1)
        bytes = bytes.dropFirst(mark.opening.count)
        closing = mark.closing
      } else {
        // A U+0001 of the sentence's own would be taken for a gap.
        pattern.append(byte == 1 ? UInt8(ascii: " ") : byte)
        bytes = bytes.dropFirst()
      }
    }
    if closing != nil { fillers.append(number(of: String(decoding: filler, as: UTF8.self))) }
    return [number(of: String(decoding: pattern, as: UTF8.self))] + fillers
  }

  private static let quotationMarks: [(opening: [UInt8], closing: [UInt8])] = [
    (Array("«".utf8), Array("»".utf8)), (Array("“".utf8), Array("”".utf8)),
  ]
}
