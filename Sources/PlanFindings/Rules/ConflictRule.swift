import PlanModel

/// What the rules on attributes of two measures that say the same have in common. They compare what both state, never what one
/// leaves out, and word every difference as something to be checked: the texts may mean two stages of one thing.
protocol ConflictRule: Rule {
  /// The two statements that disagree (or that are suspiciously alike); nothing where there is nothing to say.
  func comparison(_ a: Counterpart, _ b: Counterpart, on grounds: Grounds) -> Disagreement?
}

/// Two statements set side by side.
struct Disagreement {
  /// Where the first measure says it.
  let aPlace: TextPlace
  /// Where the second measure says it.
  let bPlace: TextPlace
  /// What they say, as a sentence that follows the names of both.
  let statement: LocalizedText
  /// 0...1, given that the two measures do say the same.
  let confidence: Double
  /// The two values, for programs.
  let values: (a: String, b: String)
}

extension ConflictRule {
  func claims(on grounds: Grounds) -> [Claim] {
    grounds.context.comparison.pairs.compactMap { pair in
      // Measures of the same object by different actions may well differ; only measures that say the same are compared.
      guard grounds.saysTheSame(pair), let a = grounds.counterpart(pair.a), let b = grounds.counterpart(pair.b),
        let found = comparison(a, b, on: grounds)
      else { return nil }
      return claim(found, a, b, pair, grounds)
    }
  }

  private func claim(
    _ found: Disagreement, _ a: Counterpart, _ b: Counterpart, _ pair: Pair, _ grounds: Grounds
  ) -> Claim {
    func sentence(_ language: Language) -> String {
      let names = [Phrase.name(a.measure, of: a.plan, language), Phrase.name(b.measure, of: b.plan, language)]
      return "\(Phrase.list(names, language)) \(found.statement[language])"
    }
    let evidence = [
      a.plan.quotation(at: a.plan.sentence(around: found.aPlace), in: a.measure),
      b.plan.quotation(at: b.plan.sentence(around: found.bPlace), in: b.measure),
    ]
    return Claim(
      documents: grounds.documents(of: [pair.a, pair.b]), measures: [pair.a, pair.b],
      identity: [a.measure.contentKey, b.measure.contentKey].sorted(), confidence: pair.confidence * found.confidence,
      evidence: evidence.compactMap { $0 }, explanation: Phrase.text(fr: sentence(.fr), en: sentence(.en)),
      details: ["a": found.values.a, "b": found.values.b, "relation": pair.relation.rawValue])
  }
}

extension Grounds {
  /// A measure with its plan.
  func counterpart(_ id: String) -> Counterpart? {
    find(id).map { Counterpart(plan: $0.plan, measure: $0.measure) }
  }
}
