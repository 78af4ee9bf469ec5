import PlanModel

extension Table {
  /// Statements that the texts support.
  static func findings(_ index: AnalysisIndex, _ citations: Citations) -> Table {
    let findings = index.analysis.findings.findings
    return findingsTable(
      "findings", fr: "Constats", en: "Findings", findings, Array(findings.indices), citations, isToCheck: false)
  }

  /// Findings of one group.
  static func findings(of group: Finding.Group, _ index: AnalysisIndex, _ citations: Citations) -> Table {
    let findings = index.analysis.findings.findings
    let title = GroupTitles.title(of: group)
    let rows = findings.indices.filter { findings[$0].group == group }
    return findingsTable(group.rawValue, fr: title.fr, en: title.en, findings, rows, citations, isToCheck: false)
  }

  /// Statements withheld because a text is partial.
  static func toCheck(_ index: AnalysisIndex, _ citations: Citations) -> Table {
    let findings = index.analysis.findings.toCheck
    return findingsTable(
      "to-check", fr: "À vérifier dans le texte officiel", en: "To check in the official text", findings,
      Array(findings.indices), citations, isToCheck: true)
  }

  private static func findingsTable(
    _ name: String, fr: String, en: String, _ findings: [Finding], _ rows: [Int], _ citations: Citations,
    isToCheck: Bool
  ) -> Table {
    func quote(_ number: Int) -> (Int) -> Cell {
      { row in number < findings[row].evidence.count ? .quotation(findings[row].evidence[number].quote.exact) : .empty }
    }
    func citation(_ number: Int) -> (Int) -> Cell {
      { row in
        number < findings[row].evidence.count ? .text(citations.citation(of: findings[row].evidence[number])) : .empty
      }
    }
    var columns = [
      TableColumn<Int>("id", fr: "Identifiant", en: "Identifier") { .text(findings[$0].id) },
      TableColumn("rule", fr: "Règle", en: "Rule") { .text(findings[$0].rule) },
      TableColumn("group", fr: "Groupe", en: "Group") { .text(findings[$0].group.rawValue) },
      TableColumn("severity", fr: "Importance", en: "Severity") { .text(findings[$0].severity.rawValue) },
    ]
    if !isToCheck {
      columns.append(
        TableColumn("confidence", .decimal, fr: "Confiance", en: "Confidence") { .decimal(findings[$0].confidence) })
    }
    columns += [
      TableColumn("documents", .list, fr: "Documents", en: "Documents") { .texts(findings[$0].documents) },
      TableColumn("measures", .list, fr: "Mesures", en: "Measures") { .texts(findings[$0].measures) },
      TableColumn("concepts", .list, fr: "Concepts", en: "Concepts") { .texts(findings[$0].concepts) },
      TableColumn("quote_1", fr: "Extrait 1", en: "Quotation 1", cell: quote(0)),
      TableColumn("citation_1", fr: "Citation 1", en: "Citation 1", cell: citation(0)),
      TableColumn("quote_2", fr: "Extrait 2", en: "Quotation 2", cell: quote(1)),
      TableColumn("citation_2", fr: "Citation 2", en: "Citation 2", cell: citation(1)),
      TableColumn("explanation_fr", fr: "Explication en français", en: "Explanation in French") {
        .text(findings[$0].explanation.fr)
      },
      TableColumn("explanation_en", fr: "Explication en anglais", en: "Explanation in English") {
        .text(findings[$0].explanation.en)
      },
    ]
    if !isToCheck {
      columns.append(TableColumn("decision", fr: "Décision", en: "Decision") { _ in .empty })
    }
    return Table(name, fr: fr, en: en, key: ["id"], rows: rows, columns: columns)
  }
}

/// How people name the groups of findings.
enum GroupTitles {
  static func title(of group: Finding.Group) -> LocalizedText {
    switch group {
    case .gaps: LocalizedText(fr: "Lacunes", en: "Gaps")
    case .duplications: LocalizedText(fr: "Doublons", en: "Duplications")
    case .contradictions: LocalizedText(fr: "Contradictions", en: "Contradictions")
    case .means: LocalizedText(fr: "Moyens", en: "Means")
    case .continuity: LocalizedText(fr: "Continuité", en: "Continuity")
    case .timeline: LocalizedText(fr: "Calendrier", en: "Timeline")
    case .readability: LocalizedText(fr: "Lisibilité", en: "Readability")
    }
  }
}
