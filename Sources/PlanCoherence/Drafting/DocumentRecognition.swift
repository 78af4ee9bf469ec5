import PlanModel
import PlanText

/// Recognises which document of a manifest a file is: by its title, the years that it covers, and its number of measures.
public struct DocumentRecognition: Sendable {
  /// A document that a file is probably the text of.
  public struct Match: Sendable {
    /// The document.
    public let document: Document
    /// What speaks for it, in words.
    public let reasons: LocalizedText

    /// Makes a match.
    public init(document: Document, reasons: LocalizedText) {
      self.document = document
      self.reasons = reasons
    }
  }

  // Weights and bounds were chosen on the twelve documents of the shipped fictitious corpus: all are recognised, none is taken for
  // another edition of itself. The title alone is enough where it is the same; a like title needs the years beside it.
  private static let weightOfTitle = 0.7
  private static let weightOfPeriod = 0.2
  private static let weightOfCount = 0.1
  private static let least = 0.55
  /// By how much the best has to exceed the second best.
  private static let margin = 0.1

  private let documents: [Document]

  /// - Parameter documents: what the manifest names.
  public init(_ documents: [Document]) { self.documents = documents }

  /// The document that a file is the text of; nothing where none or several come into question.
  public func match(_ survey: FileSurvey) -> Match? {
    let scored = documents.compactMap { document in
      judge(survey, as: document).map { (document: document, score: $0.score, reasons: $0.reasons) }
    }
    let ordered = scored.sorted { ($1.score, $0.document.id) < ($0.score, $1.document.id) }
    guard let best = ordered.first, best.score >= DocumentRecognition.least else { return nil }
    if ordered.count > 1, best.score - ordered[1].score < DocumentRecognition.margin { return nil }
    return Match(document: best.document, reasons: best.reasons)
  }

  private func judge(_ survey: FileSurvey, as document: Document) -> (score: Double, reasons: LocalizedText)? {
    let likeness = self.likeness(of: survey, with: document)
    var score = likeness * DocumentRecognition.weightOfTitle
    var reasons = [LocalizedText(fr: "titre", en: "title")]
    if let own = survey.period, let period = document.period {
      // Another edition often has the same title: other years exclude it.
      guard own.start?.year == period.start?.year, period.end == nil || own.end?.year == period.end?.year else {
        return nil
      }
      score += DocumentRecognition.weightOfPeriod
      reasons.append(LocalizedText(fr: "période", en: "period"))
    }
    if let announced = document.announcedMeasures, announced == survey.measures {
      score += DocumentRecognition.weightOfCount
      reasons.append(LocalizedText(fr: "nombre de mesures", en: "number of measures"))
    }
    let words = LocalizedText(
      fr: reasons.map(\.fr).joined(separator: ", "), en: reasons.map(\.en).joined(separator: ", "))
    return (score, words)
  }

  /// Share of the words that a title and the nearest of a document's names have in common.
  private func likeness(of survey: FileSurvey, with document: Document) -> Double {
    let words = survey.title.map { TitleWords.of($0, survey.language) } ?? []
    guard !words.isEmpty else { return 0 }
    let names = [document.title, document.short] + document.aliases
    return names.map { name in
      let other = TitleWords.of(name, document.language)
      return Double(words.intersection(other).count) / Double(words.union(other).count)
    }.max() ?? 0
  }
}
