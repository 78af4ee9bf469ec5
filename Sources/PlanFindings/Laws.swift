import PlanModel

/// What the texts of a corpus say of the laws that they name: which were repealed, and which cannot exist.
struct Laws: Sendable {
  /// Document in which a law is said to be repealed, by the law's number.
  private var repeals: [String: String] = [:]

  /// Beginnings of the folded words that tell a repeal.
  private static let repealWords = ["abrog", "repeal"]

  /// Reads the sentences of all plans in which a law is named.
  init(_ plans: [Plan]) {
    for plan in plans {
      for reference in plan.references {
        guard case .law(let name) = reference.target, let number = Laws.number(of: name), repeals[number] == nil,
          let sentence = plan.quotation(at: plan.sentence(around: reference.place), in: nil)?.quote.exact
        else { continue }
        let words = Words.list(sentence)
        if words.contains(where: { word in Laws.repealWords.contains { word.hasPrefix($0) } }) {
          repeals[number] = plan.document.id
        }
      }
    }
  }

  /// The document that says a law was repealed.
  func repeal(of name: String) -> String? { Laws.number(of: name).flatMap { repeals[$0] } }

  /// Whether a name holds a day that no calendar has (`du 30 février 2018`).
  static func hasImpossibleDate(_ name: String) -> Bool {
    let words = Words.list(name)
    return words.indices.dropFirst().dropLast().contains { index in
      guard let month = Phrase.month(named: String(words[index])), let year = Int(words[index + 1]),
        let day = Int(words[index - 1].prefix { $0.isNumber }), words[index + 1].count == 4
      else { return false }
      return CalendarDay(year: year, month: month, day: day) == nil
    }
  }

  /// The two parts of a law's number (`2009-61`), joined; nothing for a law without one.
  private static func number(of name: String) -> String? {
    let words = Words.list(name)
    guard let first = words.firstIndex(where: { $0.count == 4 && $0.allSatisfy(\.isNumber) }),
      first + 1 < words.count, words[first + 1].allSatisfy(\.isNumber)
    else { return nil }
    return "\(words[first])-\(words[first + 1])"
  }
}
