import PlanModel

/// Writes manifests for people to go on with: every guess can be seen, and what was not guessed stands as a comment to fill in.
public enum ManifestDraft {
  /// A whole manifest.
  /// - Parameters:
  ///   - id: identifier of the corpus.
  ///   - title: what it is called.
  ///   - corpusLanguage: language of its documents, where they do not say otherwise.
  ///   - language: language of the comments.
  public static func manifest(
    id: String, title: String, corpusLanguage: Language, documents: [Document], language: Language
  ) -> String {
    let lines = [
      comment(
        language, fr: "Proposé par « plancoherence new » : relisez chaque ligne ; docs/corpus.md explique chaque clé.",
        en: "Proposed by 'plancoherence new': read every line again; docs/corpus.md explains each key."),
      "id: " + id, "title: " + YAMLText.quoted(title), "language: " + corpusLanguage.rawValue,
      comment(
        language, fr: "Le plan auquel tous les autres sont comparés : ôtez le # et choisissez.",
        en: "The plan that all others are compared with: remove the # and choose."),
      "# reference: " + (documents.last(where: \.isPlan)?.id ?? documents.first?.id ?? "..."),
      comment(
        language, fr: "Le jour auquel les échéances sont jugées ; sans lui elles ne le sont pas.",
        en: "The day against which deadlines are judged; without it they are not."),
      "# as_of: 2026-01-01", "documents:",
    ]
    let entries = documents.map { entry($0, language: language, corpusLanguage: corpusLanguage) }
    return lines.joined(separator: "\n") + "\n" + entries.joined(separator: "\n")
  }

  /// The entry of one document, as it stands under `documents:`.
  /// - Parameter corpusLanguage: language of the corpus: only another one is written.
  public static func entry(_ document: Document, language: Language, corpusLanguage: Language?) -> String {
    var lines = ["  - id: " + document.id]
    if document.files.count == 1 { lines.append("    file: " + YAMLText.quoted(document.files[0])) }
    if document.files.count > 1 { lines.append("    file: " + YAMLText.list(document.files)) }
    lines.append("    title: " + YAMLText.quoted(document.title))
    lines.append("    # short: ..." + note(language, fr: "nom court, pour les tableaux", en: "short name, for tables"))
    lines.append("    role: " + document.role.rawValue + roleComment(document, language))
    if let older = document.succeeds { lines.append("    succeeds: " + older) }
    if let period = document.period {
      lines.append("    period: " + written(period))
    } else {
      lines.append("    # period: 2024/2027" + note(language, fr: "pas vue dans le texte", en: "not seen in the text"))
    }
    if document.language != corpusLanguage { lines.append("    language: " + document.language.rawValue) }
    if let count = document.announcedMeasures { lines.append("    announced_measures: \(count)") }
    if let url = document.url {
      lines.append("    url: " + YAMLText.quoted(url))
    } else {
      lines.append(
        "    # url: https://..."
          + note(language, fr: "source officielle, pour « fetch »", en: "official source, for 'fetch'"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func roleComment(_ document: Document, _ language: Language) -> String {
    let others = Document.Role.allCases.filter { $0 != document.role }.map(\.rawValue).joined(separator: ", ")
    return note(language, fr: "ou \(others)", en: "or \(others)")
  }

  /// An interval as short as it can be said.
  private static func written(_ period: Period) -> String {
    if let start = period.start, let end = period.end, start.month == 1, start.day == 1, end.month == 12, end.day == 31
    {
      return "\(start.year)/\(end.year)"
    }
    return (period.start?.description ?? "..") + "/" + (period.end?.description ?? "..")
  }

  private static func comment(_ language: Language, fr: String, en: String) -> String {
    "# " + LocalizedText(fr: fr, en: en)[language]
  }

  private static func note(_ language: Language, fr: String, en: String) -> String {
    "  " + comment(language, fr: fr, en: en)
  }
}
