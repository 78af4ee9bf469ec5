import PlanModel

/// How findings look in a terminal.
public struct TerminalStyle: Sendable {
  /// Whether colours may be used: a terminal reads along, and `NO_COLOR` is not set.
  public var isColoured: Bool

  /// Makes a style.
  public init(isColoured: Bool) { self.isColoured = isColoured }

  /// SGR codes (ECMA-48).
  enum Weight: String {
    case bold = "1"
    case faint = "2"
    case red = "31"
    case yellow = "33"
  }

  func set(_ text: String, _ weight: Weight) -> String {
    isColoured ? "\u{1B}[\(weight.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// The findings of a stored report as plain text.
public struct StoredReportText {
  private let report: StoredReport
  private let language: Language
  private let style: TerminalStyle

  /// Prepares the words.
  public init(_ report: StoredReport, language: Language, style: TerminalStyle) {
    self.report = report
    self.language = language
    self.style = style
  }

  /// One finding with its quotations; ends with an empty line.
  public func card(of finding: StoredReport.Finding) -> String {
    var lines = [heading(of: finding), printable(finding.explanation[language])]
    for quotation in finding.evidence { lines += quote(quotation) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many findings and questions there are.
  public func summary(of findings: [StoredReport.Finding]) -> LocalizedText {
    let (said, asked) = (findings.count { $0.confidence != nil }, findings.count { $0.confidence == nil })
    return LocalizedText(
      fr: "\(said) constats, \(asked) points à vérifier.", en: "\(said) findings, \(asked) points to check.")
  }

  /// The whole chain from the texts to a finding.
  public func chain(of finding: StoredReport.Finding) -> String {
    var sections = [card(of: finding)]
    sections.append(section(fr: "Textes", en: "Texts", texts(of: finding)))
    sections.append(section(fr: "Mesures", en: "Measures", measures(of: finding)))
    sections.append(section(fr: "Comparaison", en: "Comparison", comparison(of: finding)))
    sections.append(section(fr: "Règle", en: "Rule", rule(of: finding)))
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func heading(of finding: StoredReport.Finding) -> String {
    let severity = Finding.Severity(rawValue: finding.severity)
    let title = RuleTitles.title(of: finding.rule)[language]
    let label = severity.map { ValueTitles.title(of: $0)[language] } ?? finding.severity
    let coloured = severity == .major ? style.set(label, .red) : style.set(label, .yellow)
    let sure = finding.confidence.map { ", \(Int(($0 * 100).rounded())) %" } ?? ""
    return "\(style.set(title, .bold)) (\(coloured)\(sure)) \(style.set(printable(finding.id), .faint))"
  }

  private func quote(_ quotation: StoredReport.Quotation) -> [String] {
    let words = printable(quotation.exact)
    let quoted = language == .fr ? "« \(words) »" : "“\(words)”"
    return ["  > \(quoted)", "    " + style.set(printable(quotation.citation), .faint)]
  }

  private func section(fr: String, en: String, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    return ([style.set(language == .fr ? fr : en, .bold)] + lines.map { "  " + $0 }).joined(separator: "\n") + "\n"
  }

  private func texts(of finding: StoredReport.Finding) -> [String] {
    report.documents.filter { finding.documents.contains($0.id) }.flatMap { document in
      document.sources.map { source in
        let partial = document.completeness == "partial" ? (language == .fr ? ", partiel" : ", partial") : ""
        return
          "\(printable(document.short)): \(printable(source.path)) (\(source.format)\(partial)), SHA-256 \(source.sha256)"
      }
    }
  }

  private func measures(of finding: StoredReport.Finding) -> [String] {
    report.measures.filter { finding.measures.contains($0.id) }.map { measure in
      var parts = [measure.id, measure.title ?? ""]
      let values: [(LocalizedText, [String])] = [
        (LocalizedText(fr: "axe", en: "axis"), measure.axis ?? []),
        (LocalizedText(fr: "pilote", en: "lead"), (measure.lead ?? []).map(\.printed)),
        (LocalizedText(fr: "échéance", en: "deadline"), (measure.deadline ?? []).map(\.printed)),
        (LocalizedText(fr: "montant", en: "amount"), (measure.budget ?? []).map(\.printed)),
        (LocalizedText(fr: "indicateur", en: "indicator"), (measure.indicator ?? []).map(\.printed)),
        (LocalizedText(fr: "thèmes", en: "topics"), (measure.concepts ?? []).map(\.concept)),
      ]
      for (label, stated) in values where !stated.isEmpty {
        parts.append("\(label[language]): \(stated.joined(separator: ", "))")
      }
      return printable(parts.filter { !$0.isEmpty }.joined(separator: " | "))
    }
  }

  /// The pairs and links between the finding's measures, with the reasons that count.
  private func comparison(of finding: StoredReport.Finding) -> [String] {
    let measures = Set(finding.measures)
    let pairs = report.pairs.filter { measures.contains($0.a) && measures.contains($0.b) }.map { pair in
      let signals = Signal.allCases.compactMap { signal in
        pair.signals[signal.rawValue].map { "\(signal.rawValue) \(rounded($0))" }
      }
      return "\(pair.a) ~ \(pair.b): \(pair.relation), \(rounded(pair.confidence)); \(signals.joined(separator: ", "))"
    }
    let links = report.editions.filter { link in
      let ends = [link.old, link.new].compactMap { $0 }
      return !ends.isEmpty && ends.allSatisfy(measures.contains)
    }.map { link in
      "\(link.old ?? "–") -> \(link.new ?? "–"): \(link.relation), \(rounded(link.confidence)). \(link.changes[language])"
    }
    guard !(pairs + links).isEmpty else { return [] }
    return (pairs + links).map(printable) + [
      (language == .fr ? "vecteurs de sens : " : "meaning vectors: ") + report.meaning
    ]
  }

  private func rule(of finding: StoredReport.Finding) -> [String] {
    let details = (finding.details ?? [:]).filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
    return ["\(finding.rule) (docs/findings.md)"] + details.map { printable("\($0.key): \($0.value)") }
  }

  private func rounded(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }

  /// Text without control characters: a report may come from elsewhere, and a terminal obeys what it is sent.
  private func printable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}
