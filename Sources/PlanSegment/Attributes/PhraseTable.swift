/// A fixed map from phrases (one or more words) to values, looked up at a token with the longest match.
struct PhraseTable<Value: Sendable>: Sendable {
  /// A phrase after its first word.
  private struct Entry: Sendable {
    var rest: [UInt64]
    /// Whether the phrase is one word that needs its accent, since the bare word means another thing (`dès`, `des`).
    var needsAccent: Bool
    var value: Value
  }
  private let table: WordTable<[Entry]>

  /// Makes a table.
  /// - Parameters:
  ///   - phrases: phrases as people write them.
  ///   - accentsMatter: words whose accent tells them from another word.
  init(_ phrases: [(phrase: String, value: Value)], accentsMatter: Set<String> = []) {
    let sensitive = Set(accentsMatter.map { WordTable<Bool>.key(of: $0) })
    var order: [UInt64] = []
    var entries: [UInt64: [Entry]] = [:]
    for (phrase, value) in phrases {
      let tokens = WordScanner.tokens(of: phrase)
      guard let first = tokens.first else { continue }
      if entries[first.key] == nil { order.append(first.key) }
      let entry = Entry(
        rest: tokens.dropFirst().map(\.key),
        needsAccent: tokens.count == 1 && first.hasAccent && sensitive.contains(first.key), value: value)
      entries[first.key, default: []].append(entry)
    }
    table = WordTable(
      order.map { key in
        // Stable: among phrases of one length the table's order counts.
        let sorted = entries[key, default: []].enumerated().sorted {
          ($1.element.rest.count, $0.offset) < ($0.element.rest.count, $1.offset)
        }
        return (key, sorted.map(\.element))
      })
  }

  /// The longest phrase that begins at a token, with the number of tokens it takes.
  func match(_ tokens: [WordToken], at index: Int) -> (value: Value, count: Int)? {
    guard let entries = table[tokens[index].key] else { return nil }
    for entry in entries where matches(entry, tokens, index) { return (entry.value, entry.rest.count + 1) }
    return nil
  }

  private func matches(_ entry: Entry, _ tokens: [WordToken], _ index: Int) -> Bool {
    guard index + entry.rest.count < tokens.count else { return false }
    // A capital often stands without its accent (`A partir de`), and so does the first word of a longer phrase.
    if entry.needsAccent && !tokens[index].hasAccent && !tokens[index].isCapitalised { return false }
    for (offset, key) in entry.rest.enumerated() where tokens[index + offset + 1].key != key { return false }
    return true
  }
}
