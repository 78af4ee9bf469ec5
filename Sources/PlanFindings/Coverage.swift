import PlanModel

/// How far a plan treats a topic by a broader one.
struct Coverage {
  private let broader: Concept?
  private let measures: [Measure]
  /// A quotation of the measure that weighs most on the broader topic.
  let evidence: [Evidence]

  /// Looks for the nearest broader concept that measures of the plan treat.
  init(of concept: Concept, in plan: Plan, _ grounds: Grounds) {
    guard let number = grounds.position(ofPlan: plan.document.id) else {
      (broader, measures, evidence) = (nil, [], [])
      return
    }
    for notation in grounds.context.thesaurus.ancestors(of: concept.notation) {
      let treated = grounds.measures(of: number, on: notation)
      guard !treated.isEmpty, let found = grounds.context.thesaurus[notation] else { continue }
      broader = found
      measures = treated.map { plan.measures[$0] }
      let heaviest = treated.map { Grounds.Place(plan: number, measure: $0) }.max { left, right in
        (grounds.tag(notation, at: left)?.weight ?? 0, -left.measure)
          < (grounds.tag(notation, at: right)?.weight ?? 0, -right.measure)
      }
      evidence = [heaviest.flatMap { plan.quotation(of: grounds.measure(at: $0), role: .nearest) }].compactMap { $0 }
      return
    }
    (broader, measures, evidence) = (nil, [], [])
  }

  /// A sentence that says what is treated, or nothing; begins with a space.
  func sentence(_ language: Language) -> String {
    guard let broader else { return "" }
    let label = Phrase.quoted(broader.label(in: language), language)
    let numbers = Phrase.measures(measures, language, limit: 6)
    switch language {
    case .fr: return " Couverture partielle : le thème plus large \(label) est traité (\(numbers))."
    case .en: return " Partial coverage: the broader topic \(label) is treated (\(numbers))."
    }
  }
}

extension Phrase {
  /// The terms looked for, the first ten of them.
  static func terms(_ terms: [String]) -> LocalizedText {
    let shown = terms.prefix(10)
    let rest = terms.count - shown.count
    func quotedTerms(_ language: Language) -> String { shown.map { quoted($0, language) }.joined(separator: ", ") }
    return LocalizedText(
      fr: quotedTerms(.fr) + (rest > 0 ? " et \(count(rest, .fr, "autre forme", "autres formes"))" : ""),
      en: quotedTerms(.en) + (rest > 0 ? " and \(count(rest, .en, "other form", "other forms"))" : ""))
  }
}
