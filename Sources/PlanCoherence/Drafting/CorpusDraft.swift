import PlanCorpus
import PlanModel
import PlanText

/// A manifest proposed for files that nobody has described yet.
public struct CorpusDraft: Sendable {
  /// The documents, in the order of the files.
  public private(set) var documents: [Document]

  /// Share of title words that two editions of one plan have in common at least: years, ordinals and a word or two differ.
  private static let likeness = 0.6

  /// Proposes documents.
  /// - Parameters:
  ///   - surveys: what each file seems to be.
  ///   - files: where each file will stand, relative to the corpus.
  ///   - ids: identifiers, one for each file.
  public init(_ surveys: [FileSurvey], files: [String], ids: [String]) {
    documents = surveys.indices.map { index in
      let survey = surveys[index]
      return Document(
        id: ids[index], files: [files[index]], title: survey.title ?? ids[index], role: survey.role,
        period: survey.period, language: survey.language)
    }
    orderEditions()
  }

  /// The language of most documents.
  public var language: Language {
    let french = documents.count { $0.language == .fr }
    return french * 2 >= documents.count ? .fr : .en
  }

  /// Recognises editions: plans with like titles or like file names, one after the other in time.
  private mutating func orderEditions() {
    let plans = documents.indices.filter { documents[$0].isPlan && documents[$0].period?.start != nil }
    let ordered = plans.sorted { starts(documents[$0], before: documents[$1]) }
    for (place, newer) in ordered.enumerated() {
      let older = ordered[..<place].last { older in
        isBefore(documents[older], documents[newer]) && areAlike(documents[older], documents[newer])
      }
      guard let older else { continue }
      documents[newer].succeeds = documents[older].id
      documents[older].role = .predecessor
    }
  }

  private func starts(_ one: Document, before other: Document) -> Bool {
    guard let first = one.period?.start, let second = other.period?.start else { return false }
    return (first, one.id) < (second, other.id)
  }

  private func isBefore(_ older: Document, _ newer: Document) -> Bool {
    guard let end = older.period?.end, let start = newer.period?.start else { return false }
    return end < start
  }

  private func areAlike(_ one: Document, _ other: Document) -> Bool {
    guard one.language == other.language else { return false }
    if series(of: one.id) == series(of: other.id) { return true }
    let (left, right) = (TitleWords.of(one.title, one.language), TitleWords.of(other.title, other.language))
    guard !left.isEmpty, !right.isEmpty else { return false }
    return Double(left.intersection(right).count) / Double(left.union(right).count) >= CorpusDraft.likeness
  }

  /// An identifier without its numbers: `traite` of `traite-3`; the identifier itself where nothing else is left.
  private func series(of id: String) -> String {
    let words = id.split(separator: "-").filter { $0.contains { !$0.isNumber } }
    return words.isEmpty ? id : words.joined(separator: "-")
  }
}

/// What a title is about.
enum TitleWords {
  /// The words of a title without numbers and stop words, folded.
  static func of(_ title: String, _ language: Language) -> Set<String> {
    let stopWords = LanguageWords.of(language).stopWords
    let words = Tokenizer(language: language).words(in: title)
    return Set(words.filter { !stopWords.contains($0) && !$0.contains(where: \.isNumber) }.map { Folding.fold($0) })
  }
}
