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
      let laws = plan.references.compactMap { reference -> (name: String, place: TextPlace)? in
        guard case .law(let name) = reference.target else { return nil }
        return (name, reference.place)
      }.sorted { $0.place < $1.place }
      for (index, law) in laws.enumerated() {
        guard let number = Laws.number(of: law.name), repeals[number] == nil else { continue }
        let next = index + 1 < laws.count ? laws[index + 1].place : nil
        let words = Words.list(Laws.rest(of: law.place, before: next, in: plan))
        if words.contains(where: { word in Laws.repealWords.contains { word.hasPrefix($0) } }) {
          repeals[number] = plan.document.id
        }
      }
    }
  }

  /// What the sentence says of a law after its name, up to the next law: `abrogée par l'ordonnance` is not said of the latter.
  private static func rest(of law: TextPlace, before next: TextPlace?, in plan: Plan) -> String {
    let sentence = plan.sentence(around: law)
    var end = sentence.range.upperBound
    if let next, next.source == law.source, next.range.lowerBound >= law.range.upperBound {
      end = min(end, next.range.lowerBound)
    }
    guard plan.sources.indices.contains(law.source), end > law.range.upperBound else { return "" }
    return String(plan.sources[law.source][TextRange(law.range.upperBound, end)])
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
