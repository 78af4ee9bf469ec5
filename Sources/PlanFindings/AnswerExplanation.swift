import PlanModel

extension FindingContext {
  /// The answers to recommendations, each with what it rests on in words.
  public var explainedAnswers: [RecommendationAnswer] {
    guard !answers.isEmpty else { return [] }
    var measures: [String: Counterpart] = [:]
    for plan in plans {
      for measure in plan.measures { measures[measure.id] = Counterpart(plan: plan, measure: measure) }
    }
    let reference = corpus.reference ?? plans.first { $0.document.role == .reference }?.document.id
    return answers.map { answer in
      var answer = answer
      answer.explanation = AnswerExplanation(answer, reference: reference, thesaurus: thesaurus) { measures[$0] }.text
      return answer
    }
  }
}

/// What a verdict on a recommendation rests on, in words: the measures that answer and what they have in common with it, or the
/// one that comes nearest.
struct AnswerExplanation {
  private let asked: Measure?
  private let own: [Counterpart]
  private let others: [Counterpart]
  private let nearest: Counterpart?
  private let thesaurus: Thesaurus

  /// Measures named in one sentence.
  private static let shown = 3

  /// Prepares the words.
  /// - Parameter find: the measure with an identifier.
  init(
    _ answer: RecommendationAnswer, reference: String?, thesaurus: Thesaurus, find: (String) -> Counterpart?
  ) {
    self.thesaurus = thesaurus
    asked = find(answer.id)?.measure
    let answering = answer.measures.compactMap(find)
    own = answering.filter { $0.plan.document.id == reference }
    others = answering.filter { $0.plan.document.id != reference }
    nearest = answer.nearest.flatMap(find)
  }

  /// The sentences.
  var text: LocalizedText { Phrase.text(fr: sentences(.fr), en: sentences(.en)) }

  private func sentences(_ language: Language) -> String {
    var said: [String] = []
    if !own.isEmpty {
      said.append(
        (language == .fr ? "Y répond dans la référence : " : "Answered in the reference by ") + names(own, language)
          + ".")
    }
    if !others.isEmpty {
      said.append(
        (language == .fr ? "Y répond dans d'autres plans : " : "Answered in other plans by ") + names(others, language)
          + ".")
    }
    if own.isEmpty, let nearest { said.append(near(nearest, language)) }
    return said.joined(separator: " ")
  }

  private func names(_ counterparts: [Counterpart], _ language: Language) -> String {
    var items = counterparts.prefix(Self.shown).map { counterpart in
      Phrase.name(counterpart.measure, of: counterpart.plan, language) + topics(counterpart, language)
    }
    let rest = counterparts.count - items.count
    if rest > 0 { items.append(language == .fr ? "\(rest) de plus" : "\(rest) more") }
    return Phrase.list(items, language)
  }

  /// The nearest measure that does not answer, and what it has in common all the same.
  private func near(_ counterpart: Counterpart, _ language: Language) -> String {
    let name = Phrase.name(counterpart.measure, of: counterpart.plan, language)
    let common = topics(counterpart, language)
    return language == .fr
      ? "Au plus près : \(name)\(common), sans que l'action demandée y figure."
      : "Nearest: \(name)\(common), which does not hold the action asked for."
  }

  /// ` (thèmes communs : « ... »)`, or nothing.
  private func topics(_ counterpart: Counterpart, _ language: Language) -> String {
    let theirs = Set(counterpart.measure.concepts.map(\.notation))
    let common = (asked?.concepts ?? []).map(\.notation).filter(theirs.contains)
      .compactMap { thesaurus[$0] }
    guard !common.isEmpty else { return "" }
    let labels = Phrase.list(common.prefix(3).map { Phrase.quoted($0.label(in: language), language) }, language)
    return language == .fr ? " (en commun : \(labels))" : " (in common: \(labels))"
  }
}
