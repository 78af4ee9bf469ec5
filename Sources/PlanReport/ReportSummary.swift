import PlanModel

/// The ten lines that an analyst wants on the terminal after a run.
public enum ReportSummary {
  /// Findings named one by one; the others stand in the report.
  private static let findingsShown = 3
  /// Width at which an explanation is cut, so that one finding is one line of a usual terminal.
  private static let width = 110

  /// What was compared, what was found, what was withheld, what could not be read.
  public static func lines(for analysis: Analysis, language: Language) -> [String] {
    let index = AnalysisIndex(analysis, language: language)
    let sentences = OverviewSentences(index: index)
    var lines = [sentences.compared[language], sentences.overlap[language], sentences.counts[language]]
    for finding in analysis.findings.findings.prefix(findingsShown) {
      lines.append("  • " + shortened(finding.explanation[language]))
    }
    if let withheld = sentences.withheld { lines.append(withheld[language]) }
    lines += sentences.cautions.map { "! " + $0[language] }
    return lines.filter { !$0.isEmpty }
  }

  /// The same in one sentence after the other on one line, for a run over several corpora.
  public static func line(for analysis: Analysis, language: Language) -> String {
    let sentences = OverviewSentences(index: AnalysisIndex(analysis, language: language))
    let title = analysis.corpus.title
    let name = LocalizedText(fr: title.fr + "\u{A0}:", en: title.en + ":")
    return [name, sentences.compared, sentences.overlap, sentences.counts].map { $0[language] }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func shortened(_ text: String) -> String {
    guard text.count > width else { return text }
    let cut = text.prefix(width)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end] + " …"
  }
}
