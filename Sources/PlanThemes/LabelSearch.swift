import PlanModel
import PlanText

/// Finds the labels of a thesaurus in one text.
struct LabelSearch {
  /// Most function words between two words of a label (`mise à l'abri`, `accès de toutes les victimes aux soins` has more).
  private static let mostFunctionWords = 3
  /// Farthest two words of a label may stand apart, in words, when others stand between them. On the Valmer and France
  /// measures two thirds of what this finds is right at 4, half at 12.
  private static let window = 4

  private let index: LabelIndex
  private let words: LabelWords
  private let text: String
  private let terms: [Term]
  /// The key of each term.
  private let keys: [Int32]
  /// Numbers of the terms that are no function words.
  private let content: [Int]
  /// Whether a sentence or block ends somewhere between a term and the one before it.
  private let isCutBefore: [Bool]

  init(_ text: String, index: LabelIndex, words: inout LabelWords) {
    self.index = index
    self.text = text
    terms = words.textTerms(text)
    let learned = words
    let keys = terms.map { learned.key(ofForm: $0.form) }
    content = keys.indices.filter { keys[$0] != LabelWords.functionWord }
    isCutBefore = Self.cuts(in: text, terms: terms)
    self.keys = keys
    self.words = learned
  }

  /// The language of the labels.
  var language: Language { words.language }
  /// The label of a match.
  func label(of match: LabelMatch) -> CompiledLabel { index.labels[match.label] }

  /// The words of the text that say something about a subject: where each begins, and its key (see ``LabelWords/contentKey(ofForm:)``).
  func contentWords() -> [(start: Int, key: Int32)] {
    terms.compactMap { term in
      let key = words.contentKey(ofForm: term.form)
      return key == LabelWords.functionWord ? nil : (term.range.lowerBound, key)
    }
  }

  /// The labels that stand in the text word by word, function words aside, in order of place. Of labels of one facet that
  /// overlap the longest counts.
  func strictMatches(facets: [Int]) -> [LabelMatch] {
    var found: [LabelMatch] = []
    for position in content.indices {
      let key = keys[content[position]]
      guard key >= 0 else { continue }
      for number in index.labels(at: key) {
        let label = index.labels[number]
        let start = position - label.anchor
        if matches(label, at: start) {
          let last = terms[content[start + label.keys.count - 1]]
          let range = TextRange(terms[content[start]].range.lowerBound, last.range.upperBound)
          found.append(LabelMatch(label: number, range: range, isLoose: false))
        }
      }
    }
    return longest(of: found, facets: facets)
  }

  /// The labels of several words that stand near each other in one sentence, in any order, in order of place.
  func looseMatches() -> [LabelMatch] {
    var found: [LabelMatch] = []
    for position in terms.indices {
      let key = keys[position]
      guard key >= 0 else { continue }
      for number in index.labels(at: key) {
        let label = index.labels[number]
        guard label.keys.count > 1, label.lead.isEmpty, let range = looseRange(of: label, around: position) else {
          continue
        }
        found.append(LabelMatch(label: number, range: range, isLoose: true))
      }
    }
    return found.sorted { ($0.range, $0.label) < ($1.range, $1.label) }
  }

  private func matches(_ label: CompiledLabel, at start: Int) -> Bool {
    guard start >= 0, start + label.keys.count <= content.count else { return false }
    for (offset, key) in label.keys.enumerated() {
      let term = content[start + offset]
      guard keys[term] == key else { return false }
      if offset > 0 {
        let before = content[start + offset - 1]
        guard term - before <= Self.mostFunctionWords + 1, !isCut(between: before, and: term) else { return false }
      }
    }
    return hasLead(label, before: content[start]) && isSpelled(label.spelling, at: content[start])
  }

  private func hasLead(_ label: CompiledLabel, before term: Int) -> Bool {
    guard !label.lead.isEmpty else { return true }
    let first = term - label.lead.count
    guard first >= 0, !isCut(between: first, and: term) else { return false }
    return zip(label.lead, terms[first..<term]).allSatisfy { Folding.fold(printed($1)) == $0 }
  }

  private func isSpelled(_ spelling: CompiledLabel.Spelling, at term: Int) -> Bool {
    switch spelling {
    case .stems: return true
    case .exact(let letters):
      let printed = printed(terms[term])
      return printed == letters || printed == letters + "s"
    case .number(let word):
      let found = words.spelling(ofForm: terms[term].form)
      if found.plain == word.plain { return true }
      // Capitals often go without accents; then the folded forms must do.
      return found.folded == word.folded && printed(terms[term]).utf8.allSatisfy { $0 < 0x61 }
    }
  }

  private func looseRange(of label: CompiledLabel, around position: Int) -> TextRange? {
    var (first, last) = (position, position)
    // One bit for each place of the window that a word of the label has.
    var taken: UInt32 = 0
    for (offset, key) in label.keys.enumerated() where offset != label.anchor {
      guard let place = nearest(key, to: position, without: taken) else { return nil }
      taken |= 1 << UInt32(place - position + Self.window)
      first = min(first, place)
      last = max(last, place)
    }
    guard last - first <= Self.window, !isCut(between: first, and: last) else { return nil }
    return TextRange(terms[first].range.lowerBound, terms[last].range.upperBound)
  }

  /// The term with a key that stands nearest to a position, inside the window and at no place that is taken; of two as near the
  /// earlier one.
  private func nearest(_ key: Int32, to position: Int, without taken: UInt32) -> Int? {
    for distance in 1...Self.window {
      for place in stride(from: position - distance, through: position + distance, by: 2 * distance)
      where terms.indices.contains(place) && keys[place] == key
        && taken & 1 << UInt32(place - position + Self.window) == 0
      {
        return place
      }
    }
    return nil
  }

  private func isCut(between first: Int, and last: Int) -> Bool {
    first < last && isCutBefore[(first + 1)...last].contains(true)
  }

  private func printed(_ term: Term) -> String {
    let view = text.utf8
    let lower = view.index(view.startIndex, offsetBy: term.range.lowerBound)
    return String(decoding: view[lower..<view.index(lower, offsetBy: term.range.count)], as: UTF8.self)
  }

  /// Drops a match where another of the same facet overlaps it and has more words, or as many and more letters, or stands
  /// before it. Matches of the same words all stay.
  private func longest(of found: [LabelMatch], facets: [Int]) -> [LabelMatch] {
    let sorted = found.sorted {
      ($0.range.lowerBound, -size(of: $0), $0.label) < ($1.range.lowerBound, -size(of: $1), $1.label)
    }
    var last: [Int: TextRange] = [:]
    var kept: [LabelMatch] = []
    for (position, match) in sorted.enumerated() {
      let facet = facets[index.labels[match.label].concept]
      if let range = last[facet], range.overlaps(match.range), range != match.range { continue }
      if isOutdone(match, facet: facet, by: sorted[(position + 1)...], facets: facets) { continue }
      last[facet] = match.range
      kept.append(match)
    }
    return kept
  }

  private func isOutdone(_ match: LabelMatch, facet: Int, by others: ArraySlice<LabelMatch>, facets: [Int]) -> Bool {
    for other in others {
      guard other.range.lowerBound < match.range.upperBound else { return false }
      if size(of: other) > size(of: match), facets[index.labels[other.label].concept] == facet { return true }
    }
    return false
  }

  private func size(of match: LabelMatch) -> Int {
    // Words count before letters; no label has a thousand letters a word.
    index.labels[match.label].keys.count * 1_000 + min(match.range.count, 999)
  }

  private static func cuts(in text: String, terms: [Term]) -> [Bool] {
    text.utf8.span.withUnsafeBufferPointer { bytes in
      var end = 0
      return terms.map { term in
        defer { end = term.range.upperBound }
        return isCut(bytes, from: end, to: term.range.lowerBound)
      }
    }
  }

  /// Whether a line ends, or a sentence, clause or list member with a stronger mark than a comma, between two bytes.
  private static func isCut(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
    for position in start..<end {
      switch bytes[position] {
      case UInt8(ascii: "\n"): return true
      case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"):
        if position + 1 == end || bytes[position + 1] <= 0x20 { return true }
      default: continue
      }
    }
    return false
  }
}
