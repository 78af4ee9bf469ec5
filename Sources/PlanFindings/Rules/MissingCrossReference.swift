import PlanModel

/// `missing-cross-reference`: measures of two plans match, and neither plan names the other anywhere in its text. Proposes the
/// sentence to add. Where either text is partial, it is a question.
struct MissingCrossReference: Rule {
  let name = "missing-cross-reference"
  let group = Finding.Group.readability
  let severity = Finding.Severity.minor

  func claims(on grounds: Grounds) -> [Claim] {
    let current = grounds.currentPlans.filter { grounds.plans[$0].hasText }
    let matches = matches(among: Set(current), grounds)
    guard !matches.isEmpty else { return [] }
    let names = PlanNames(grounds.plans)
    var claims: [Claim] = []
    for a in current {
      for b in current where b > a {
        guard let pairs = matches[Couple(a: a, b: b)], !names.names(a, b), !names.names(b, a) else { continue }
        claims.append(claim(a, b, pairs, grounds))
      }
    }
    return claims
  }

  private struct Couple: Hashable {
    let a: Int
    let b: Int
  }

  /// Pairs of counterparts by the numbers of their plans, in the order of the comparison.
  private func matches(among current: Set<Int>, _ grounds: Grounds) -> [Couple: [Pair]] {
    var matches: [Couple: [Pair]] = [:]
    for pair in grounds.context.comparison.pairs
    where pair.relation.isCounterpart && pair.confidence >= grounds.thresholds.duplicateConfidence {
      guard let a = grounds.place(of: pair.a)?.plan, let b = grounds.place(of: pair.b)?.plan, a != b,
        current.contains(a), current.contains(b)
      else { continue }
      matches[Couple(a: min(a, b), b: max(a, b)), default: []].append(pair)
    }
    return matches
  }

  private func claim(_ a: Int, _ b: Int, _ pairs: [Pair], _ grounds: Grounds) -> Claim {
    let (first, second) = (grounds.plans[a], grounds.plans[b])
    // The closest pair is the example; of equals the first in order.
    let best = pairs.min { ($0.relation, -$0.confidence) < ($1.relation, -$1.confidence) } ?? pairs[0]
    let sides = [best.a, best.b].compactMap(grounds.counterpart)
    let isWithheld = first.isPartial || second.isPartial
    func sentence(_ language: Language) -> String {
      let (one, two) = (first.document.short, second.document.short)
      let example = Phrase.list(sides.map { Phrase.name($0.measure, of: $0.plan, language) }, language)
      let count = pairs.count
      switch (language, isWithheld) {
      case (.fr, true):
        return
          "\(one) et \(two) se recoupent (\(Phrase.count(count, .fr, "couple de mesures", "couples de mesures"))) : les "
          + "textes officiels renvoient-ils l'un à l'autre ? Exemple : \(example)."
      case (.en, true):
        return
          "\(one) and \(two) overlap (\(Phrase.count(count, .en, "pair of measures", "pairs of measures"))): do the official "
          + "texts refer to each other? Example: \(example)."
      case (.fr, false):
        return
          "\(one) et \(two) se recoupent (\(Phrase.count(count, .fr, "couple de mesures", "couples de mesures"))), et aucun ne "
          + "nomme l'autre. Exemple : \(example). Renvoi proposé : \(proposal(sides, .fr))"
      case (.en, false):
        return
          "\(one) and \(two) overlap (\(Phrase.count(count, .en, "pair of measures", "pairs of measures"))), and neither names "
          + "the other. Example: \(example). Proposed reference: \(proposal(sides, .en))"
      }
    }
    return Claim(
      documents: [first.document.id, second.document.id], identity: [first.document.id, second.document.id].sorted(),
      // One sure pair is enough for the statement.
      confidence: 0.95 * (pairs.map(\.confidence).max() ?? 0),
      evidence: sides.compactMap { $0.plan.quotation(of: $0.measure) },
      explanation: Phrase.text(fr: sentence(.fr), en: sentence(.en)),
      details: ["pairs": "\(pairs.count)", "example": "\(best.a)|\(best.b)"], isWithheld: isWithheld)
  }

  private func proposal(_ sides: [Counterpart], _ language: Language) -> String {
    guard let other = sides.last else { return "" }
    let number = Phrase.number(of: other.measure)
    let (fr, en) = (number.map { ", mesure\u{A0}\($0)" } ?? "", number.map { ", measure\u{A0}\($0)" } ?? "")
    return language == .fr
      ? "« Voir aussi : \(other.plan.document.title)\(fr). »" : "“See also: \(other.plan.document.title)\(en).”"
  }
}
