import PlanModel

/// What a run found, in sentences: for the terminal and for the top of the page.
struct OverviewSentences {
  private let index: AnalysisIndex

  init(index: AnalysisIndex) {
    self.index = index
  }

  /// What was compared.
  var compared: LocalizedText {
    let plans = index.comparedPlans.filter { index.plans[$0].hasText }.count
    let measures = index.planMeasures.count
    guard let reference = index.referencePlan else {
      return LocalizedText(
        fr: "\(counted(plans, "plan", "plans")) et \(counted(measures, "mesure", "mesures")) comparés.",
        en: "\(counted(plans, "plan", "plans")) and \(counted(measures, "measure", "measures")) compared.")
    }
    let title = index.document(reference).short
    let own = index.plans[reference].measures.count
    let others = index.comparedPlans.filter { index.areCompared(reference, $0) }
    let theirs = others.reduce(0) { $0 + index.plans[$1].measures.count }
    return LocalizedText(
      fr: "«\u{A0}\(title)\u{A0}» (\(counted(own, "mesure", "mesures"))) comparé à "
        + "\(counted(others.count, "autre plan", "autres plans")) (\(counted(theirs, "mesure", "mesures"))).",
      en: "“\(title)” (\(counted(own, "measure", "measures"))) compared with "
        + "\(counted(others.count, "other plan", "other plans")) (\(counted(theirs, "measure", "measures"))).")
  }

  /// How much of the reference has a counterpart anywhere.
  var overlap: LocalizedText {
    let own = index.referenceMeasures
    guard !own.isEmpty else { return LocalizedText(fr: "", en: "") }
    var matched: Set<String> = []
    let ids = Set(own.map { index.read($0, \.id) })
    for pair in index.analysis.comparison.pairs where pair.relation.isCounterpart {
      if ids.contains(pair.a) { matched.insert(pair.a) }
      if ids.contains(pair.b) { matched.insert(pair.b) }
    }
    return LocalizedText(
      fr: "\(matched.count) de ses \(own.count) mesures ont un équivalent dans un autre plan.",
      en: "\(matched.count) of its \(own.count) measures have a counterpart in another plan.")
  }

  /// Number of findings by severity.
  var counts: LocalizedText {
    let findings = index.analysis.findings.findings
    let major = findings.filter { $0.severity == .major }.count
    return LocalizedText(
      fr: "\(counted(findings.count, "constat", "constats")), dont \(counted(major, "majeur", "majeurs")).",
      en: "\(counted(findings.count, "finding", "findings")), \(major) of them major.")
  }

  /// What was withheld because a text is partial.
  var withheld: LocalizedText? {
    let count = index.analysis.findings.toCheck.count
    guard count > 0 else { return nil }
    return LocalizedText(
      fr:
        "\(counted(count, "point", "points")) à vérifier dans les textes officiels\u{A0}: le texte fourni est partiel.",
      en: "\(counted(count, "point", "points")) to check in the official texts: the text at hand is partial.")
  }

  /// What could not be read or is not whole: it stands at the very top.
  var cautions: [LocalizedText] {
    let run = index.analysis.run
    var cautions = run.unreadable.map { unreadable in
      LocalizedText(
        fr: "\(name(unreadable.document)) n’a pas pu être lu\u{A0}: \(unreadable.reason.fr)",
        en: "\(name(unreadable.document)) could not be read: \(unreadable.reason.en)")
    }
    if !run.withoutText.isEmpty {
      let names = list(run.withoutText.map(name))
      cautions.append(
        LocalizedText(
          fr: "Connus sans leur texte\u{A0}: \(names.fr).", en: "Known without their text: \(names.en)."))
    }
    let partial = index.plans.filter { $0.hasText && $0.document.completeness == .partial }.map(\.document.short)
    if !partial.isEmpty {
      let names = list(partial)
      cautions.append(
        LocalizedText(
          fr: "Textes partiels, dont rien d’absent ne se conclut\u{A0}: \(names.fr).",
          en: "Partial texts, from which no absence follows: \(names.en)."))
    }
    let summaries = index.plans.filter { $0.hasText && $0.document.wording == .summary }.map(\.document.short)
    if !summaries.isEmpty {
      let names = list(summaries)
      cautions.append(
        LocalizedText(
          fr: "Résumés et non textes officiels, à ne pas citer comme tels\u{A0}: \(names.fr).",
          en: "Summaries and not official texts, not to be quoted as such: \(names.en)."))
    }
    if let fetchable { cautions.append(fetchable) }
    return cautions
  }

  /// What fetching would add: summaries whose official text has a known address, and the questions that hang on them.
  private var fetchable: LocalizedText? {
    let documents = index.plans.map(\.document).filter {
      $0.wording == .summary && $0.url != nil && $0.retrieved == nil
    }
    guard !documents.isEmpty else { return nil }
    let ids = Set(documents.map(\.id))
    let questions = index.analysis.findings.toCheck.count { finding in
      finding.documents.contains { ids.contains($0) }
    }
    let names = list(documents.map(\.short))
    return LocalizedText(
      fr: "«\u{A0}plancoherence fetch\u{A0}» peut recevoir le texte officiel de\u{A0}: \(names.fr)\u{A0}; "
        + "\(counted(questions, "point", "points")) à vérifier en dépendent.",
      en: "'plancoherence fetch' can bring the official text of: \(names.en); "
        + "\(counted(questions, "point", "points")) to check depend on it.")
  }

  /// Names in one line: all of them where they are few, else "all texts", or the first ones and how many more.
  private func list(_ names: [String]) -> LocalizedText {
    let shown = 5
    if names.count <= shown + 1 {
      let all = names.joined(separator: ", ")
      return LocalizedText(fr: all, en: all)
    }
    let first = names.prefix(shown).joined(separator: ", ")
    let rest = names.count - shown
    guard names.count < index.plans.filter(\.hasText).count else {
      return LocalizedText(fr: "tous (\(names.count) textes)", en: "all of them (\(names.count) texts)")
    }
    return LocalizedText(fr: "\(first) et \(rest) autres", en: "\(first) and \(rest) more")
  }

  private func name(_ document: String) -> String {
    index.plan(ofDocument: document).map { index.document($0).short }
      ?? index.analysis.corpus.documents.first { $0.id == document }?.short ?? document
  }
}

/// A number with the word that fits it.
private func counted(_ count: Int, _ singular: String, _ plural: String) -> String {
  "\(count) " + (count == 1 ? singular : plural)
}
