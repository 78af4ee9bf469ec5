import PlanModel

/// `brief.md`: a draft note in the report's language, to be edited: what was compared, the major findings in sentences,
/// each with its quotations as footnotes, and what remains to be checked.
struct Brief {
  let index: AnalysisIndex
  let citations: Citations
  /// Findings per group: what two pages hold.
  private static let findingsShown = 5

  func bytes() -> [UInt8] {
    let sentences = OverviewSentences(index: index)
    let language = index.language
    var text = ByteWriter()
    var notes: [String] = []
    text.append("# " + Brief.escaped(index.analysis.corpus.title[language]) + "\n\n")
    for sentence in [sentences.compared, sentences.overlap, sentences.counts] {
      text.append(Brief.escaped(sentence[language]) + "\n")
    }
    for group in Finding.Group.allCases { write(group, to: &text, notes: &notes) }
    writeLimits(sentences, to: &text)
    text.append("\n")
    for (number, note) in notes.enumerated() { text.append("[^" + String(number + 1) + "]: " + note + "\n") }
    return text.bytes
  }

  private func write(_ group: Finding.Group, to text: inout ByteWriter, notes: inout [String]) {
    let findings = index.analysis.findings.findings.filter { $0.group == group && $0.severity == .major }
    guard !findings.isEmpty else { return }
    text.append("\n## " + GroupTitles.title(of: group)[index.language] + "\n\n")
    for finding in findings.prefix(Brief.findingsShown) {
      text.append("- " + Brief.escaped(finding.explanation[index.language]))
      for evidence in finding.evidence.prefix(2) {
        notes.append(note(evidence))
        text.append("[^" + String(notes.count) + "]")
      }
      text.append("\n")
    }
    let rest = findings.count - Brief.findingsShown
    if rest > 0 {
      let more = LocalizedText(
        fr: "… et \(rest) autres constats majeurs, dans findings.csv.",
        en: "… and \(rest) more major findings, in findings.csv.")
      text.append("- " + more[index.language] + "\n")
    }
  }

  private func note(_ evidence: Evidence) -> String {
    let (open, close) = index.language == .fr ? ("«\u{A0}", "\u{A0}»") : ("“", "”")
    return Brief.escaped(open + evidence.quote.exact + close + ", " + citations.citation(of: evidence))
  }

  private func writeLimits(_ sentences: OverviewSentences, to text: inout ByteWriter) {
    let limits = sentences.cautions + [sentences.withheld].compactMap { $0 }
    guard !limits.isEmpty else { return }
    let title = LocalizedText(
      fr: "Ce que ces textes ne permettent pas de dire", en: "What these texts do not allow to say")
    text.append("\n## " + title[index.language] + "\n\n")
    for limit in limits { text.append("- " + Brief.escaped(limit[index.language]) + "\n") }
  }

  /// Text in one line, with the signs that Markdown would read escaped (CommonMark 0.31, "Backslash escapes").
  private static func escaped(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r": scalars.append(" ")
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "&":
        scalars.append("\\")
        scalars.append(scalar)
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
