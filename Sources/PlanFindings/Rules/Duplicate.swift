import PlanModel

/// What the rules on pairs of measures of different plans have in common.
protocol DuplicateRule: Rule {
  /// The pairs that the rule reports.
  func reports(_ pair: Pair, _ a: Plan, _ b: Plan) -> Bool
  /// How the two stand to each other, as the middle of a sentence whose subject are both.
  func statement(_ pair: Pair, _ a: Counterpart, _ b: Counterpart) -> LocalizedText
}

/// One side of a pair.
struct Counterpart {
  let plan: Plan
  let measure: Measure
}

extension DuplicateRule {
  func claims(on grounds: Grounds) -> [Claim] {
    grounds.context.comparison.pairs.compactMap { pair in
      guard pair.confidence >= grounds.thresholds.duplicateConfidence,
        grounds.saysTheSame(pair) || pair.relation == .sameObject,
        let a = grounds.find(pair.a).map({ Counterpart(plan: $0.plan, measure: $0.measure) }),
        let b = grounds.find(pair.b).map({ Counterpart(plan: $0.plan, measure: $0.measure) }),
        reports(pair, a.plan, b.plan)
      else { return nil }
      return claim(pair, a, b, grounds)
    }
  }

  private func claim(_ pair: Pair, _ a: Counterpart, _ b: Counterpart, _ grounds: Grounds) -> Claim {
    let said = statement(pair, a, b)
    let shared = Likeness(a.measure, b.measure, grounds)
    let evidence = [
      a.plan.quotation(at: pair.aQuote, in: a.measure) ?? a.plan.quotation(of: a.measure),
      b.plan.quotation(at: pair.bQuote, in: b.measure) ?? b.plan.quotation(of: b.measure),
    ]
    func sentence(_ language: Language) -> String {
      let names = [Phrase.name(a.measure, of: a.plan, language), Phrase.name(b.measure, of: b.plan, language)]
      return "\(Phrase.list(names, language)) \(said[language])\(shared.sentences(language))"
    }
    let summary = a.plan.isSummary || b.plan.isSummary
    return Claim(
      documents: grounds.documents(of: [pair.a, pair.b]), measures: [pair.a, pair.b],
      identity: [a.measure.contentKey, b.measure.contentKey].sorted(), confidence: pair.confidence,
      evidence: evidence.compactMap { $0 },
      explanation: Phrase.text(
        fr: sentence(.fr)
          + (summary ? " Le corpus ne tient que des résumés : à confirmer sur les textes officiels." : ""),
        en: sentence(.en) + (summary ? " The corpus holds summaries only: to be confirmed on the official texts." : "")),
      details: details(pair))
  }

  private func details(_ pair: Pair) -> [String: String] {
    let words = pair.passages.map(\.words).reduce(0, +)
    return words > 0 ? ["shared_words": "\(words)", "passages": "\(pair.passages.count)"] : [:]
  }
}

/// What two measures have in common and where they differ, in sentences.
struct Likeness {
  private let a: Measure
  private let b: Measure
  private let topics: [Concept]
  private let grounds: Grounds

  init(_ a: Measure, _ b: Measure, _ grounds: Grounds) {
    (self.a, self.b, self.grounds) = (a, b, grounds)
    let theirs = Set(b.concepts.map(\.notation))
    topics = a.concepts.map(\.notation).filter(theirs.contains).compactMap { grounds.context.thesaurus[$0] }
  }

  /// Sentences on topics, leads and means; each begins with a space.
  func sentences(_ language: Language) -> String {
    [topicSentence(language), leadSentence(language), amountSentence(language)].joined()
  }

  private func topicSentence(_ language: Language) -> String {
    guard !topics.isEmpty else { return "" }
    let labels = Phrase.list(topics.prefix(4).map { Phrase.quoted($0.label(in: language), language) }, language)
    switch language {
    case .fr: return topics.count == 1 ? " Thème commun : \(labels)." : " Thèmes communs : \(labels)."
    case .en: return topics.count == 1 ? " Topic in common: \(labels)." : " Topics in common: \(labels)."
    }
  }

  private func leadSentence(_ language: Language) -> String {
    guard let first = a.leads.first?.printed, let second = b.leads.first?.printed else { return "" }
    if grounds.institutions.kinship(first, second, isExact: true) == .same {
      return language == .fr ? " Les deux nomment le même pilote : \(first)." : " Both name the same lead: \(first)."
    }
    return language == .fr
      ? " Pilotes : \(first) d'une part, \(second) de l'autre."
      : " Leads: \(first) on one side, \(second) on the other."
  }

  private func amountSentence(_ language: Language) -> String {
    guard let first = a.budgets.first?.value, let second = b.budgets.first?.value else { return "" }
    let (one, two) = (Phrase.euros(first, language), Phrase.euros(second, language))
    if first.hundredths == second.hundredths {
      return language == .fr
        ? " Les deux annoncent le même montant : \(one)." : " Both announce the same amount: \(one)."
    }
    return language == .fr ? " Montants : \(one) et \(two)." : " Amounts: \(one) and \(two)."
  }
}
