import PlanModel

/// What the two rules on recommendations have in common. A partial text of the reference can show that a recommendation is
/// answered, never that it is not.
protocol RecommendationRule: Rule {
  /// The verdict that the rule reports.
  var verdict: RecommendationAnswer.Verdict { get }
  /// What is said of the recommendation, after its name.
  func statement(_ language: Language) -> String
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
    let isWithheld = isWithheld(grounds)
    let reference = grounds.reference.map { grounds.plans[$0].document.id }
    let own = AnswerExplanation(
      answer, reference: reference, thesaurus: grounds.context.thesaurus, find: grounds.counterpart
    ).text
    func sentence(_ language: Language) -> String {
      let name = Phrase.name(asked.measure, of: asked.plan, language)
      if isWithheld {
        return language == .fr
          ? "\(name) : le texte officiel y répond-il ? Les extraits dont dispose le corpus ne le montrent pas."
          : "\(name): does the official text answer it? The excerpts that the corpus holds do not show it."
      }
      let position = asked.measure.isAccepted ? accepted[language] : ""
      return "\(name)\(position)\(statement(language)) \(own[language])"
    }
    let near = answering.isEmpty ? [answer.nearest.flatMap(grounds.counterpart)].compactMap { $0 } : answering
    return Claim(
      documents: [asked.plan.document.id], measures: [answer.id], identity: [asked.measure.contentKey],
      severity: asked.measure.isAccepted ? .major : nil, confidence: answer.confidence,
      evidence: [asked.plan.quotation(of: asked.measure)].compactMap { $0 }
        + near.prefix(2).compactMap { $0.plan.quotation(of: $0.measure, role: .nearest) },
      explanation: Phrase.text(fr: sentence(.fr), en: sentence(.en)),
      details: ["answering": answer.measures.joined(separator: "|"), "nearest": answer.nearest ?? ""],
      isWithheld: isWithheld)
  }

  private var accepted: LocalizedText { LocalizedText(fr: ", acceptée par l'État", en: ", accepted by the State") }

  /// What the texts that the verdict speaks of leave open.
  private func isWithheld(_ grounds: Grounds) -> Bool {
    guard let reference = grounds.reference else { return true }
    if grounds.plans[reference].isPartial { return true }
    // That nobody answers needs every text whole.
    return verdict == .unanswered && grounds.peers.contains { grounds.plans[$0].isPartial }
  }
}

/// `uncovered-recommendation`: a recommendation that no measure of a plan in force answers.
struct UncoveredRecommendation: RecommendationRule {
  let name = "uncovered-recommendation"
  let severity = Finding.Severity.minor
  let verdict = RecommendationAnswer.Verdict.unanswered

  func statement(_ language: Language) -> String {
    language == .fr
      ? " : aucune mesure d'un plan en vigueur n'y répond." : ": no measure of a plan in force answers it."
  }
}

/// `partly-covered-recommendation`: a recommendation that only peers answer, or only in part.
struct PartlyCoveredRecommendation: RecommendationRule {
  let name = "partly-covered-recommendation"
  let severity = Finding.Severity.info
  let verdict = RecommendationAnswer.Verdict.partly

  func statement(_ language: Language) -> String {
    language == .fr
      ? " : aucune mesure de la référence n'y répond, d'autres plans en vigueur le font."
      : ": no measure of the reference answers it, other plans in force do."
  }
}

extension Measure {
  private static let acceptance: Set<String> = ["acceptee", "accepte", "accepted", "supported", "soutenue", "appuyee"]

  /// Whether the State accepted the recommendation.
  var isAccepted: Bool {
    guard let position = extra["position"] else { return false }
    return Words.list(position.printed).first.map { Measure.acceptance.contains(String($0)) } ?? false
  }
}
