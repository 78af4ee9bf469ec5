import PlanModel

/// Sentences of the note that do not depend on the corpus.
enum BriefWords {
  static let demands = LocalizedText(fr: "Ce qui est à demander", en: "What to ask for")
  static let asked = LocalizedText(
    fr: "Au vu de ces constats, il y a lieu de demander aux pouvoirs publics de\u{A0}:",
    en: "In view of these findings, public authorities may be asked to:")
  static let method = LocalizedText(
    fr:
      "Méthode\u{A0}: les mesures ont été comparées deux à deux par un programme, dont chaque constat porte ses citations. Ce projet de "
      + "note est à relire\u{A0}: les citations se vérifient dans le rapport joint (index.html) et dans les textes officiels.",
    en:
      "Method: the measures were compared two by two by a program, each of whose findings carries its quotations. This draft is to "
      + "be read over: the quotations can be checked in the report beside it (index.html) and in the official texts.")

  static func title(of group: Finding.Group) -> LocalizedText {
    switch group {
    case .gaps: LocalizedText(fr: "Ce qui manque", en: "What is missing")
    case .duplications: LocalizedText(fr: "Ce qui est annoncé plusieurs fois", en: "What is promised more than once")
    case .contradictions: LocalizedText(fr: "Ce qui se contredit", en: "What disagrees")
    case .means: LocalizedText(fr: "Qui, quand, avec quoi", en: "Who, when, with what")
    case .continuity: LocalizedText(fr: "Ce que sont devenus les engagements", en: "What became of the promises")
    case .timeline: LocalizedText(fr: "Les périodes et les échéances", en: "Periods and deadlines")
    case .readability:
      LocalizedText(fr: "Ce qui rend les plans difficiles à lire", en: "What makes the plans hard to read")
    }
  }

  /// How many statements there are, and which ones follow.
  static func opening(of group: Finding.Group, _ count: Int, shown: Int) -> LocalizedText {
    let noun = noun(of: group, count)
    let follows = shown < count
    return LocalizedText(
      fr: "La comparaison relève \(noun.fr)" + (follows ? "\u{A0}; en premier lieu\u{A0}:" : "\u{A0}:"),
      en: "The comparison shows \(noun.en)" + (follows ? "; first of all:" : ":"))
  }

  private static func noun(of group: Finding.Group, _ count: Int) -> LocalizedText {
    let (one, several): (LocalizedText, LocalizedText) =
      switch group {
      case .gaps:
        (
          LocalizedText(fr: "une lacune majeure", en: "one major gap"),
          LocalizedText(fr: "lacunes majeures", en: "major gaps")
        )
      case .duplications:
        (
          LocalizedText(fr: "un doublon majeur", en: "one major duplication"),
          LocalizedText(fr: "doublons majeurs", en: "major duplications")
        )
      case .contradictions:
        (
          LocalizedText(fr: "une contradiction majeure", en: "one major contradiction"),
          LocalizedText(fr: "contradictions majeures", en: "major contradictions")
        )
      case .means, .continuity, .timeline, .readability:
        (
          LocalizedText(fr: "un point majeur", en: "one major point"),
          LocalizedText(fr: "points majeurs", en: "major points")
        )
      }
    guard count != 1 else { return one }
    return LocalizedText(fr: "\(count) \(several.fr)", en: "\(count) \(several.en)")
  }
}

/// What follows from the findings as something to ask for: only what their number or the tables support.
struct BriefDemands {
  let index: AnalysisIndex

  var sentences: [LocalizedText] {
    [gaps, duplications, contradictions, means, dropped].compactMap { $0 }
  }

  private func findings(_ group: Finding.Group) -> [Finding] {
    index.analysis.findings.findings.filter { $0.group == group && $0.severity == .major }
  }

  private var gaps: LocalizedText? {
    let most = 6
    var notations: [String] = []
    for finding in findings(.gaps) {
      for notation in finding.concepts where !notations.contains(notation) { notations.append(notation) }
    }
    let concepts = notations.compactMap { index.analysis.thesaurus[$0] }
    guard !concepts.isEmpty, let reference = index.referencePlan else { return nil }
    let short = index.document(reference).short
    func list(_ language: Language) -> String {
      let labels = concepts.prefix(most).map { $0.label(in: language) }
      let rest = concepts.count - labels.count
      let more = rest == 0 ? "" : language == .fr ? " et \(rest) autres thèmes" : " and \(rest) more themes"
      return labels.joined(separator: ", ") + more
    }
    return LocalizedText(
      fr:
        "dire, dans «\u{A0}\(short)\u{A0}» ou par un renvoi à un autre plan, ce qui est prévu pour\u{A0}: \(list(.fr))\u{A0}",
      en: "say, in “\(short)” or by a reference to another plan, what is foreseen for: \(list(.en))")
  }

  private var duplications: LocalizedText? {
    guard !findings(.duplications).isEmpty else { return nil }
    return LocalizedText(
      fr:
        "pour chaque mesure annoncée dans deux plans, désigner un seul responsable et préciser si les moyens s’ajoutent\u{A0}",
      en: "for each measure promised in two plans, name one lead and state whether the means add up")
  }

  private var contradictions: LocalizedText? {
    guard !findings(.contradictions).isEmpty else { return nil }
    return LocalizedText(
      fr: "dire lequel des chiffres, des pilotes ou des délais qui diffèrent fait foi\u{A0}",
      en: "say which of the differing figures, leads or deadlines holds")
  }

  /// Measures of the reference that do not say who, when, or with what; only a complete text tells.
  private var means: LocalizedText? {
    guard let reference = index.referencePlan, index.document(reference).completeness == .complete else { return nil }
    let measures = index.plans[reference].measures
    let lacking = measures.filter { $0.leads.isEmpty || $0.deadlines.isEmpty || $0.budgets.isEmpty && $0.posts.isEmpty }
    guard !lacking.isEmpty else { return nil }
    return LocalizedText(
      fr:
        "publier, pour \(lacking.count) des \(measures.count) mesures de «\u{A0}\(index.document(reference).short)\u{A0}», le pilote, "
        + "l’échéance ou les moyens qui n’y sont pas indiqués\u{A0}",
      en:
        "publish, for \(lacking.count) of the \(measures.count) measures of “\(index.document(reference).short)”, the lead, the "
        + "deadline or the means that are not stated there")
  }

  private var dropped: LocalizedText? {
    let count = index.analysis.editions.filter { $0.relation == .dropped }.count
    guard count > 0 else { return nil }
    return LocalizedText(
      fr: "expliquer ce que sont devenues les \(count) mesures de l’édition précédente qui ne sont pas reconduites",
      en: "explain what became of the \(count) measures of the edition before that were not taken up again")
  }
}
