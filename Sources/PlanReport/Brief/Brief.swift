import PlanModel

/// A draft advocacy note of about two pages, to be edited: what was compared, what the plans lack, promise twice or leave
/// open, each statement with its quotations as footnotes, what to ask for, and what the texts do not allow to say.
///
/// The note is made once; `brief.md`, `brief.html` and `brief.docx` show it.
struct Brief {
  /// A stretch of a paragraph.
  enum Run {
    case text(String)
    /// The number of a footnote, from 1.
    case note(Int)
  }
  /// A part of the note.
  enum Block {
    case heading(String)
    case paragraph([Run])
    case item([Run])
  }
  /// A quotation and where it stands.
  struct Note {
    let quote: String
    let language: Language
    let citation: String
  }

  let language: Language
  let title: String
  private(set) var blocks: [Block] = []
  private(set) var notes: [Note] = []

  /// Statements per group, and in all: what two pages hold.
  private static let mostInGroup = 3
  private static let mostInAll = 9
  /// Quotations of more than this many code points are left to the report.
  private static let longestQuote = 400

  init(index: AnalysisIndex, citations: Citations) {
    language = index.language
    title = index.analysis.corpus.title[language]
    let sentences = OverviewSentences(index: index)
    let opening = [sentences.compared, sentences.overlap, sentences.counts].map { $0[language] }
    blocks.append(.paragraph([.text(opening.filter { !$0.isEmpty }.joined(separator: " "))]))
    append(statements: index, citations)
    append(demands: BriefDemands(index: index))
    append(limits: sentences)
    blocks.append(.paragraph([.text(BriefWords.method[language])]))
  }

  private mutating func append(statements index: AnalysisIndex, _ citations: Citations) {
    let major = index.analysis.findings.findings.filter { $0.severity == .major }
    var left = Brief.mostInAll
    for group in Finding.Group.allCases {
      let own = major.filter { $0.group == group }
      guard !own.isEmpty, left > 0 else { continue }
      blocks.append(.heading(BriefWords.title(of: group)[language]))
      let shown = own.prefix(min(Brief.mostInGroup, left))
      left -= shown.count
      blocks.append(.paragraph([.text(BriefWords.opening(of: group, own.count, shown: shown.count)[language])]))
      for finding in shown {
        var runs: [Run] = [.text(finding.explanation[language])]
        for evidence in finding.evidence.prefix(2) where evidence.quote.exact.unicodeScalars.count <= Brief.longestQuote
        {
          let quoted = index.plan(ofDocument: evidence.document).map { index.document($0).language } ?? language
          notes.append(
            Note(quote: evidence.quote.exact, language: quoted, citation: citations.citation(of: evidence)))
          runs.append(.note(notes.count))
        }
        blocks.append(.item(runs))
      }
    }
  }

  private mutating func append(demands: BriefDemands) {
    let demands = demands.sentences
    guard !demands.isEmpty else { return }
    blocks.append(.heading(BriefWords.demands[language]))
    blocks.append(.paragraph([.text(BriefWords.asked[language])]))
    let separator = language == .fr ? "\u{A0};" : ";"
    for (number, demand) in demands.enumerated() {
      blocks.append(.item([.text(demand[language] + (number + 1 < demands.count ? separator : "."))]))
    }
  }

  private mutating func append(limits sentences: OverviewSentences) {
    let limits = sentences.cautions + [sentences.withheld].compactMap { $0 }
    guard !limits.isEmpty else { return }
    blocks.append(.heading(Words.limits[language]))
    for limit in limits { blocks.append(.item([.text(limit[language])])) }
  }

  /// A quotation in the marks of the note's language, on one line.
  func quoted(_ note: Note) -> String {
    let (open, close) = language == .fr ? ("«\u{A0}", "\u{A0}»") : ("“", "”")
    return open + Brief.onOneLine(note.quote) + close
  }

  /// Text with its line breaks as spaces.
  static func onOneLine(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(scalar == "\n" || scalar == "\r" ? " " : scalar) }
    return String(scalars)
  }
}
