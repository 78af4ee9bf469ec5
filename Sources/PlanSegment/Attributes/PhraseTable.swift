/// A fixed map from phrases (one or more words) to values, looked up at a token with the longest match.
struct PhraseTable<Value: Sendable>: Sendable {
  /// A phrase after its first word.
  private struct Entry: Sendable {
    /// Where the hashes of its further words stand in ``rest``.
    var rest: Range<Int>
    /// Whether the phrase is one word that needs its accent, since the bare word means another thing (`dès`, `des`).
    var needsAccent: Bool
    var value: Value
  }
  private let entries: [Entry]
  private let rest: [UInt64]
  /// Entries by the hash of their first word.
  private let firsts: WordTable<Range<Int>>

  /// Makes a table.
  /// - Parameters:
  ///   - phrases: phrases as people write them.
  ///   - accentsMatter: words whose accent tells them from another word.
  init(_ phrases: [(phrase: String, value: Value)], accentsMatter: Set<String> = []) {
    let sensitive = Set(accentsMatter.map { WordTable<Bool>.key(of: $0) })
    var order: [UInt64] = []
    var groups: [UInt64: [(tokens: [WordToken], value: Value)]] = [:]
    for (phrase, value) in phrases {
      let tokens = WordScanner.tokens(of: phrase)
      guard let first = tokens.first else { continue }
      if groups[first.key] == nil { order.append(first.key) }
      groups[first.key, default: []].append((tokens, value))
    }
    var entries: [Entry] = []
    var rest: [UInt64] = []
    var firsts: [(key: UInt64, value: Range<Int>)] = []
    for key in order {
      let start = entries.count
      // The longest first; among phrases of one length the table's order counts.
      let sorted = groups[key, default: []].enumerated().sorted {
        ($1.element.tokens.count, $0.offset) < ($0.element.tokens.count, $1.offset)
      }
      for (tokens, value) in sorted.map(\.element) {
        let lower = rest.count
        rest += tokens.dropFirst().map(\.key)
        let needsAccent = tokens.count == 1 && tokens[0].hasAccent && sensitive.contains(key)
        entries.append(Entry(rest: lower..<rest.count, needsAccent: needsAccent, value: value))
      }
      firsts.append((key, start..<entries.count))
    }
    self.entries = entries
    self.rest = rest
    self.firsts = WordTable(firsts)
  }

  /// The longest phrase that begins at a token, with the number of tokens it takes.
  @inline(__always)
  func match(_ tokens: [WordToken], at index: Int) -> (value: Value, count: Int)? {
    firsts.mayHold(tokens[index].key) ? longest(tokens, index) : nil
  }

  private func longest(_ tokens: [WordToken], _ index: Int) -> (value: Value, count: Int)? {
    guard let range = firsts[tokens[index].key] else { return nil }
    for number in range where matches(number, tokens, index) {
      return (entries[number].value, entries[number].rest.count + 1)
    }
    return nil
  }

  private func matches(_ number: Int, _ tokens: [WordToken], _ index: Int) -> Bool {
    let range = entries[number].rest
    guard index + range.count < tokens.count else { return false }
    // A capital often stands without its accent (`A partir de`), and so does the first word of a longer phrase.
    if entries[number].needsAccent && !tokens[index].hasAccent && !tokens[index].isCapitalised { return false }
    for (offset, place) in range.enumerated() where tokens[index + offset + 1].key != rest[place] { return false }
    return true
  }
}
