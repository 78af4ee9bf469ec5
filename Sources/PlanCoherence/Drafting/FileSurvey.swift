import PlanCorpus
import PlanIngest
import PlanModel
import PlanSegment
import PlanText

/// What a file seems to be, judged by its text alone: a proposal for a person to correct.
public struct FileSurvey: Sendable {
  /// The file as it was given.
  public let path: String
  /// Title that stands at the head of the text; nothing where none was seen.
  public let title: String?
  /// Whole years that the title, the file's name or the head of the text names as a range.
  public let period: Period?
  /// The language of the text.
  public let language: Language
  /// What its title says that it is; a plan among others where it says nothing.
  public let role: Document.Role
  /// Number of measures found.
  public let measures: Int
  /// SHA-256 of the file.
  public let sha256: String
  /// Format that was recognised.
  public let format: SourceFormat

  /// A title is shorter: what is longer is a paragraph.
  private static let longestTitle = 300
  /// Blocks that a cover page and its imprint take.
  private static let headLength = 30

  /// Looks at a file.
  public static func of(_ path: String) throws(IngestError) -> FileSurvey {
    let source = try Ingest().read(path)
    let language = LanguageGuess.language(of: source.text) ?? declaredLanguage(of: source) ?? .fr
    let document = Document(id: "document", files: [path], language: language)
    let plan = Segmenter().segment([source], document: document)
    let title = title(of: source)
    return FileSurvey(
      path: path, title: title, period: period(of: source, title: title, path: path, language: language),
      language: language, role: role(of: title ?? fileName(of: path), language: language),
      measures: plan.measures.count,
      sha256: source.sha256, format: source.format)
  }

  private static func declaredLanguage(of source: SourceText) -> Language? {
    source.declaredLanguage.flatMap { Language(rawValue: $0.lowercased().prefix { $0 != "-" }.description) }
  }

  /// The first of the highest headings at the head of the text, else the title that the file declares, else its first short line. A
  /// list of measures has a header and no title.
  private static func title(of source: SourceText) -> String? {
    if source.format == .csv { return nil }
    let head = source.blocks.filter { $0.region == .main }.prefix(headLength)
    let headings = head.filter { $0.kind == .heading }
    let highest = headings.map(\.level).min()
    let candidates = [
      headings.first { $0.level == highest }.map { String(source[$0.range]) }, source.declaredTitle,
      head.first { $0.range.count <= longestTitle }.map { String(source[$0.range]) },
    ]
    return candidates.compactMap(\.self).map(Folding.collapseWhitespace)
      .first { !$0.isEmpty && $0.utf8.count <= longestTitle }
  }

  private static func period(of source: SourceText, title: String?, path: String, language: Language) -> Period? {
    let head = source.blocks.filter { $0.region == .main && $0.range.count <= longestTitle }.prefix(headLength)
    let names = [title, source.declaredTitle, fileName(of: path)].compactMap(\.self)
    let phrases = names + head.map { String(source[$0.range]) }
    let reader = PhraseReading(language: language)
    return phrases.lazy.compactMap { reader.years(in: $0) }.first
  }

  private static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func role(of title: String, language: Language) -> Document.Role {
    // File names set their words apart with hyphens.
    let words = " " + Folding.fold(title).split { $0 == "-" || $0 == "_" }.joined(separator: " ")
    let entry = LanguageWords.of(language).titlesOfRoles.first { words.contains(" " + $0.phrase) }
    return entry.flatMap { Document.Role(rawValue: $0.role) } ?? .peer
  }
}

extension PhraseReading {
  /// The range of whole years that a phrase names (`2024-2027`).
  fileprivate func years(in phrase: String) -> Period? {
    guard let deadline = deadline(in: phrase), deadline.kind == .range, let start = deadline.start,
      let end = deadline.end, start.month == 1, start.day == 1, end.month == 12, end.day == 31, start.year < end.year
    else { return nil }
    return Period(start: start, end: end)
  }
}
