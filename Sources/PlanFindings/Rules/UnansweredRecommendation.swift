import PlanModel

/// What the two rules on recommendations have in common. A partial text of the reference can show that a recommendation is
/// answered, never that it is not.
protocol RecommendationRule: Rule {
  /// The verdict that the rule reports.
  var verdict: RecommendationAnswer.Verdict { get }
}

extension RecommendationRule {
  var group: Finding.Group { .gaps }

  func claims(on grounds: Grounds) -> [Claim] {
    grounds.context.answers.compactMap { answer in
      guard answer.verdict == verdict, let asked = grounds.counterpart(answer.id) else { return nil }
      return claim(answer, asked, grounds)
    }
  }

  private func claim(_ answer: RecommendationAnswer, _ asked: Counterpart, _ grounds: Grounds) -> Claim {
    let answering = answer.measures.compactMap(grounds.counterpart)
    let isWithheld = grounds.reference.map { grounds.plans[$0].isPartial } ?? false
    func sentence(_ language: Language) -> String {
      let name = Phrase.name(asked.measure, of: asked.plan, language)
      let given = Phrase.list(answering.prefix(4).map { Phrase.name($0.measure, of: $0.plan, language) }, language)
      switch (language, isWithheld, answering.isEmpty) {
      case (.fr, true, _):
        return "\(name) : le texte officiel y répond-il ? Les extraits dont dispose le corpus ne le montrent pas."
      case (.en, true, _):
        return "\(name): does the official text answer it? The excerpts that the corpus holds do not show it."
      case (.fr, false, true): return "\(name) : aucune mesure d'un plan en vigueur n'y répond."
      case (.en, false, true): return "\(name): no measure of a plan in force answers it."
      case (.fr, false, false): return "\(name) : la réponse n'est que partielle. Y répondent : \(given)."
      case (.en, false, false): return "\(name): the answer is partial only. It is answered by \(given)."
      }
    }
    let own = answer.explanation
    func whole(_ language: Language) -> String {
      own[language].isEmpty || isWithheld ? sentence(language) : "\(sentence(language)) \(own[language])"
    }
    return Claim(
      documents: [asked.plan.document.id], measures: [answer.id], identity: [asked.measure.contentKey],
      severity: asked.measure.isAccepted ? .major : nil, confidence: answer.confidence,
      evidence: [asked.plan.quotation(of: asked.measure)].compactMap { $0 }
        + answering.prefix(2).compactMap { $0.plan.quotation(of: $0.measure, role: .nearest) },
      explanation: Phrase.text(fr: whole(.fr), en: whole(.en)),
      details: ["answering": answer.measures.joined(separator: "|")], isWithheld: isWithheld)
  }
}

/// `uncovered-recommendation`: a recommendation that no measure of a plan in force answers.
struct UncoveredRecommendation: RecommendationRule {
  let name = "uncovered-recommendation"
  let severity = Finding.Severity.minor
  let verdict = RecommendationAnswer.Verdict.unanswered
}

/// `partly-covered-recommendation`: a recommendation that only peers answer, or only in part.
struct PartlyCoveredRecommendation: RecommendationRule {
  let name = "partly-covered-recommendation"
  let severity = Finding.Severity.info
  let verdict = RecommendationAnswer.Verdict.partly
}

extension Measure {
  private static let acceptance: Set<String> = ["acceptee", "accepte", "accepted", "supported", "soutenue", "appuyee"]

  /// Whether the State accepted the recommendation.
  var isAccepted: Bool {
    guard let position = extra["position"] else { return false }
    return Words.list(position.printed).first.map { Measure.acceptance.contains(String($0)) } ?? false
  }
}
