import PlanModel
import PlanText

/// Agreement of what two measures state beside their text: who leads, for whom, which numbers.
struct AttributeAgreement: Sendable {
  /// What a signal says where one of the two states nothing.
  static let unknown = 0.5

  private var leads: [[String]] = []
  private var publics: [[String]] = []
  private var numbers: [[Int32]] = []

  /// Reads all measures.
  init(_ plans: [Plan], _ measures: MeasureTerms) {
    for (number, item) in measures.items.enumerated() {
      let measure = plans[item.plan].measures[item.measure]
      leads.append(AttributeAgreement.folded(measure.leads))
      publics.append(AttributeAgreement.folded(measure.publics))
      var found: Set<Int32> = []
      if let vocabulary = measures.vocabularies[item.language] {
        for term in measures.terms(of: number) where vocabulary.kind(ofForm: term.form) == .number {
          found.insert(term.form)
        }
      }
      numbers.append(found.sorted())
    }
  }

  /// 1 same lead, 0 other lead, 0.5 where one is not stated.
  func lead(_ first: Int, _ second: Int) -> Double {
    let (one, other) = (leads[first], leads[second])
    guard !one.isEmpty && !other.isEmpty else { return AttributeAgreement.unknown }
    let isShared = one.contains { name in
      other.contains { $0 == name || isAcronym($0, of: name) || isAcronym(name, of: $0) }
    }
    return isShared ? 1 : 0
  }

  /// Share of the smaller set that the other one has too; 0.5 where one is not stated.
  func publics(_ first: Int, _ second: Int) -> Double { overlap(publics[first], publics[second]) }

  /// The same for numbers.
  func numbers(_ first: Int, _ second: Int) -> Double { overlap(numbers[first], numbers[second]) }

  private func overlap<Value: Equatable>(_ one: [Value], _ other: [Value]) -> Double {
    guard !one.isEmpty && !other.isEmpty else { return AttributeAgreement.unknown }
    let shared = one.filter { other.contains($0) }.count
    return Double(shared) / Double(min(one.count, other.count))
  }

  /// Whether a short word is made of beginnings of a name's words, in order (`dilex`: délégation interministérielle à la lutte contre
  /// l'exploitation): each word gives its first letters or none.
  private func isAcronym(_ short: String, of name: String) -> Bool {
    guard (3...10).contains(short.utf8.count), !short.utf8.contains(0x20), name.utf8.contains(0x20) else {
      return false
    }
    let words = name.split { $0 == " " || $0 == "'" || $0 == "-" }
    guard let initial = words.first?.utf8.first, initial == short.utf8.first else { return false }
    var rest = Substring(short)
    for word in words {
      while let letter = rest.first, letter == word.first {
        var taken = 0
        for (left, right) in zip(rest, word).prefix(3) {
          guard left == right else { break }
          taken += 1
        }
        rest = rest.dropFirst(taken)
        break
      }
    }
    return rest.isEmpty
  }

  private static func folded(_ values: [Stated<String>]) -> [String] {
    var found: [String] = []
    for value in values {
      var name = Folding.fold(value.value)
      for article in ["la ", "le ", "les ", "l'", "the "] where name.hasPrefix(article) {
        name.removeFirst(article.count)
      }
      if !name.isEmpty && !found.contains(name) { found.append(name) }
    }
    return found
  }
}
