import PlanMatch
import PlanModel
import PlanText

/// What a summary states of a plan, held against the plan's own text once that is there: where the two disagree, one of them is wrong or
/// the text is another edition.
struct SummaryChecks {
  /// The plan as its summary reports it.
  let summary: Plan
  /// The plan as its text has it.
  let plan: Plan

  /// Every disagreement, in the order of the summary.
  func diagnostics(thesaurus: Thesaurus, jobs: Int) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let announced = plan.document.announcedMeasures, announced != plan.measures.count {
      found.append(
        disagreement(
          "summary-count-differs",
          fr: "\(announced) mesures annoncées par les sources, \(plan.measures.count) dans le texte",
          en: "\(announced) measures announced by the sources, \(plan.measures.count) in the text"))
    }
    for (reported, measure) in counterparts(thesaurus: thesaurus, jobs: jobs) {
      if let lead = leadsDiffer(reported, measure) { found.append(lead) }
      if let deadline = deadlinesDiffer(reported, measure) { found.append(deadline) }
    }
    return found
  }

  /// The measures that the summary reports, each with the text's: by number, else by what they are about.
  private func counterparts(thesaurus: Thesaurus, jobs: Int) -> [(Measure, Measure)] {
    let matches = Matcher(options: Matcher.Options(jobs: jobs)).rank(summary, in: [plan], top: 1, thesaurus: thesaurus)
    var pairs: [(Measure, Measure)] = []
    for reported in summary.measures {
      let numbered = plan.measures.filter { $0.number != nil && $0.number == reported.number }
      if numbered.count == 1 {
        pairs.append((reported, numbered[0]))
      } else if let match = matches.first(where: { $0.from == reported.id }), match.relation.isCounterpart,
        let measure = plan.measures.first(where: { $0.id == match.to })
      {
        pairs.append((reported, measure))
      }
    }
    return pairs
  }

  /// Leads that share no word: the same institution is seldom named twice in the same way, so one common word is enough.
  private func leadsDiffer(_ reported: Measure, _ measure: Measure) -> Diagnostic? {
    guard !reported.leads.isEmpty, !measure.leads.isEmpty,
      words(of: reported.leads).isDisjoint(with: words(of: measure.leads))
    else { return nil }
    return disagreement(
      "summary-lead-differs", about: measure, reported: reported.leads[0].printed, stated: measure.leads[0].printed,
      LocalizedText(fr: "pilote", en: "lead"))
  }

  private func words(of leads: [Stated<String>]) -> Set<String> {
    let language = plan.document.language
    let stopWords = LanguageWords.of(language).stopWords
    let words = leads.flatMap { Tokenizer(language: language).words(in: $0.value) }
    return Set(words.filter { !stopWords.contains($0) }.map { Folding.fold($0) })
  }

  /// Deadlines of which one ends before the other begins, or that fix other last days.
  private func deadlinesDiffer(_ reported: Measure, _ measure: Measure) -> Diagnostic? {
    guard let summarised = reported.deadlines.first, let stated = measure.deadlines.first,
      let end = summarised.value.end, let otherEnd = stated.value.end
    else { return nil }
    let isInside = (stated.value.start.map { $0 <= end } ?? false) && end <= otherEnd
    let holds = (summarised.value.start.map { $0 <= otherEnd } ?? false) && otherEnd <= end
    guard end != otherEnd, !isInside, !holds else { return nil }
    return disagreement(
      "summary-deadline-differs", about: measure, reported: summarised.printed, stated: stated.printed,
      LocalizedText(fr: "échéance", en: "deadline"))
  }

  private func disagreement(
    _ code: String, about measure: Measure, reported: String, stated: String, _ attribute: LocalizedText
  ) -> Diagnostic {
    disagreement(
      code, place: measure.sourcePlace,
      fr: "« \(measure.id) », \(attribute.fr) : « \(reported) » d'après le résumé, « \(stated) » dans le texte",
      en: "'\(measure.id)', \(attribute.en): “\(reported)” according to the summary, “\(stated)” in the text")
  }

  private func disagreement(_ code: String, place: SourcePlace = SourcePlace(), fr: String, en: String) -> Diagnostic {
    Diagnostic(
      severity: .warning, code: code, path: plan.document.files.first ?? plan.document.id, place: place,
      message: LocalizedText(fr: fr, en: en))
  }
}
