import PlanModel

/// `unmatched-measure`: a peer's measure on the reference's subject that has no counterpart in the reference.
///
/// On the subject: tagged with a concept of the subject's facet (forms of exploitation, for a plan against trafficking), other
/// than those that are the field of one peer alone. Silent on measures that promise nothing that could be matched.
struct UnmatchedMeasure: Rule {
  let name = "unmatched-measure"
  let group = Finding.Group.gaps
  let severity = Finding.Severity.minor

  func claims(on grounds: Grounds) -> [Claim] {
    guard let reference = grounds.reference, !grounds.plans[reference].measures.isEmpty else { return [] }
    let subject = subject(on: grounds, reference: reference)
    guard !subject.isEmpty else { return [] }
    var claims: [Claim] = []
    for peer in grounds.peers {
      let plan = grounds.plans[peer]
      for measure in plan.measures where !measure.isVague {
        let concepts = measure.concepts.map(\.notation).filter(subject.contains)
        guard !concepts.isEmpty, !mayHaveCounterpart(measure.id, in: reference, grounds) else { continue }
        claims.append(claim(measure, of: plan, concepts, reference, grounds))
      }
    }
    return claims
  }

  /// Whether a measure of the reference is its counterpart, or too likely to be one for a statement of absence.
  private func mayHaveCounterpart(_ measure: String, in reference: Int, _ grounds: Grounds) -> Bool {
    grounds.pairs(of: measure, with: reference).contains {
      $0.relation.isCounterpart || $0.confidence >= grounds.thresholds.unmatchedNearest
    }
  }

  /// Concepts of the subject's facet, without those that are one peer's own field.
  private func subject(on grounds: Grounds, reference: Int) -> Set<String> {
    guard let facet = grounds.subjectFacet else { return [] }
    let thesaurus = grounds.context.thesaurus
    let concepts = thesaurus.concepts.filter { $0.facet == facet }.map(\.notation)
    let declared = Set(grounds.plans[reference].document.scope)
    var foreign: Set<String> = []
    for notation in concepts where !declared.contains(notation) && isOwnField(notation, on: grounds, reference) {
      foreign.formUnion(thesaurus.descendants(of: notation))
    }
    return Set(concepts).subtracting(foreign)
  }

  /// Whether a topic is what one peer is about: most of that peer's measures, hardly any of another plan's.
  private func isOwnField(_ notation: String, on grounds: Grounds, _ reference: Int) -> Bool {
    let counts = grounds.peers.map { grounds.measures(of: $0, within: notation).count }
    let all = Double(counts.reduce(grounds.measures(of: reference, within: notation).count, +))
    return zip(grounds.peers, counts).contains { peer, count in
      count >= grounds.thresholds.ownFieldMeasures
        && Double(count) >= grounds.thresholds.ownFieldShare * Double(grounds.plans[peer].measures.count)
        && Double(count) >= grounds.thresholds.ownFieldConcentration * all
    }
  }

  private func claim(_ measure: Measure, of plan: Plan, _ concepts: [String], _ reference: Int, _ grounds: Grounds)
    -> Claim
  {
    let ours = grounds.plans[reference]
    let nearest =
      grounds.rejected(for: measure.id, in: reference).first
      ?? grounds.pairs(of: measure.id, with: reference).max { $0.confidence < $1.confidence }
    var evidence = [plan.quotation(of: measure)].compactMap { $0 }
    var near: Measure?
    if let nearest {
      let isFirst = nearest.a != measure.id
      near = grounds.find(isFirst ? nearest.a : nearest.b)?.measure
      if let near, let quote = ours.quotation(at: isFirst ? nearest.aQuote : nearest.bQuote, in: near, role: .nearest) {
        evidence.append(quote)
      }
    }
    return Claim(
      documents: [plan.document.id], measures: [measure.id], concepts: concepts, identity: [measure.contentKey],
      // A theme shared with the nearest candidate leaves room for another reading.
      confidence: nearest?.relation == .sameTheme ? 0.6 : 0.65, evidence: evidence,
      explanation: explanation(measure, of: plan, concepts, near, ours, grounds),
      details: ["reference": ours.document.id, "nearest": near?.id ?? ""], isWithheld: ours.isPartial)
  }

  private func explanation(
    _ measure: Measure, of plan: Plan, _ concepts: [String], _ near: Measure?, _ ours: Plan, _ grounds: Grounds
  ) -> LocalizedText {
    func topics(_ language: Language) -> String {
      let labels = concepts.compactMap { grounds.context.thesaurus[$0]?.label(in: language) }
      return Phrase.list(labels.map { Phrase.quoted($0, language) }, language)
    }
    let short = ours.document.short
    let (fr, en) = (Phrase.name(measure, of: plan, .fr), Phrase.name(measure, of: plan, .en))
    let nearFR = near.map {
      " La plus proche, \(Phrase.name($0, of: ours, .fr)), n'a ni la même action ni le même objet."
    }
    let nearEN = near.map {
      " The nearest one, \(Phrase.name($0, of: ours, .en)), has neither the same action nor the same object."
    }
    if ours.isPartial {
      return Phrase.text(
        fr:
          "\(short) : le texte officiel comporte-t-il une mesure qui réponde à \(fr) ? Les extraits dont dispose le corpus "
          + "n'en contiennent pas. Thème : \(topics(.fr)).",
        en: "\(short): does the official text hold a measure that answers to \(en)? The excerpts that the corpus holds "
          + "have none. Topic: \(topics(.en)).")
    }
    let count = ours.measures.count
    return Phrase.text(
      fr: "\(fr) porte sur \(topics(.fr)) et n'a pas d'équivalent dans la référence (\(short), "
        + "\(Phrase.count(count, .fr, "mesure", "mesures"))).\(nearFR ?? "")",
      en: "\(en) is about \(topics(.en)) and has no counterpart in the reference (\(short), "
        + "\(Phrase.count(count, .en, "measure", "measures"))).\(nearEN ?? "")")
  }
}

extension Measure {
  /// Whether it announces nothing that could be checked: a weak verb (1 of 4), and nothing countable, dated or paid.
  var isVague: Bool {
    strength == 1 && !isCountable && deadlines.isEmpty && budgets.isEmpty && posts.isEmpty && indicators.isEmpty
  }
}
