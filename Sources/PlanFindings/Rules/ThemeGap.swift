import PlanModel

/// `theme-gap`: a topic that peers treat in their measures and the reference in none of its own.
///
/// Silent where the reference treats a narrower topic, where a term of the topic stands in one of its measures, or where
/// enough of the peers' measures have a twin in the reference: then it treats the topic in other words.
struct ThemeGap: Rule {
  let name = "theme-gap"
  let group = Finding.Group.gaps
  let severity = Finding.Severity.minor

  func claims(on grounds: Grounds) -> [Claim] {
    guard let reference = grounds.reference, !grounds.plans[reference].measures.isEmpty else { return [] }
    let plan = grounds.plans[reference]
    let candidates = grounds.context.thesaurus.concepts.compactMap {
      candidate($0, on: grounds, reference: reference)
    }
    guard !candidates.isEmpty else { return [] }
    let mentions = Mentions(plan)
    return candidates.compactMap { claim($0, mentions.mentions(of: $0.concept.notation), grounds, plan) }
  }

  /// A concept that may be missing, with the peers' measures that treat it, in manifest and text order.
  private struct Candidate {
    let concept: Concept
    let treated: [Grounds.Place]
    let inOtherWords: Double
  }

  private func candidate(_ concept: Concept, on grounds: Grounds, reference: Int) -> Candidate? {
    guard grounds.measures(of: reference, within: concept.notation).isEmpty else { return nil }
    var treated: [Grounds.Place] = []
    for peer in grounds.peers {
      for number in grounds.measures(of: peer, on: concept.notation) {
        let place = Grounds.Place(plan: peer, measure: number)
        let weight = grounds.tag(concept.notation, at: place)?.weight ?? 0
        if weight >= grounds.thresholds.themeWeight { treated.append(place) }
      }
    }
    guard !treated.isEmpty else { return nil }
    let twins = treated.count {
      grounds.closestRelation(of: grounds.measure(at: $0).id, to: reference) <= .paraphrase
    }
    let share = Double(twins) / Double(treated.count)
    guard share < grounds.thresholds.themeInOtherWords else { return nil }
    return Candidate(concept: concept, treated: treated, inOtherWords: share)
  }

  private func claim(_ candidate: Candidate, _ hits: [Mentions.Mention], _ grounds: Grounds, _ plan: Plan) -> Claim? {
    if hits.contains(where: { $0.isInMeasure }) { return nil }
    let coverage = Coverage(of: candidate.concept, in: plan, grounds)
    let plans = candidate.treated.map(\.plan).reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
    let measures = candidate.treated.map { grounds.measure(at: $0).id }
    let terms = candidate.concept.terms(in: plan.document.language, isHiddenToo: false)
    var evidence = plans.compactMap { peer in quotation(of: candidate, in: peer, grounds) }
    evidence += hits.prefix(1).compactMap {
      plan.quotation(at: plan.sentence(around: $0.place), in: nil, role: .nearest)
    }
    evidence += coverage.evidence
    evidence += rejected(measures, grounds, plan)
    return Claim(
      documents: [plan.document.id] + plans.map { grounds.plans[$0].document.id }, measures: measures,
      concepts: [candidate.concept.notation], identity: [plan.document.id, candidate.concept.notation],
      severity: plans.count > 1 ? .major : .minor,
      confidence: confidence(candidate, peers: plans.count, isMentioned: !hits.isEmpty),
      evidence: evidence,
      explanation: explanation(candidate, plans, hits, coverage, terms, grounds, plan),
      details: [
        "terms": terms.joined(separator: "|"), "peers": "\(plans.count)", "peer_measures": "\(measures.count)",
        "mentions_outside_measures": "\(hits.count)",
      ],
      isWithheld: plan.isPartial)
  }

  /// More measures of more plans make a slip of the tagger less likely; a mention outside the measures, a twin in the
  /// reference make the gap less sure. The base is the rule's precision on Valmer (`docs/findings.md`).
  private func confidence(_ candidate: Candidate, peers: Int, isMentioned: Bool) -> Double {
    var value = 0.75
    if peers > 1 { value += 0.1 }
    if candidate.treated.count > 2 { value += 0.05 }
    if isMentioned { value -= 0.15 }
    return value - candidate.inOtherWords / 2
  }

  /// The sentence of a peer that treats the topic most.
  private func quotation(of candidate: Candidate, in peer: Int, _ grounds: Grounds) -> Evidence? {
    let plan = grounds.plans[peer]
    let concept = candidate.concept.notation
    var best: (weight: Double, place: Grounds.Place)?
    for place in candidate.treated where place.plan == peer {
      let weight = grounds.tag(concept, at: place)?.weight ?? 0
      if weight > best?.weight ?? -1 { best = (weight, place) }
    }
    guard let place = best?.place else { return nil }
    let measure = grounds.measure(at: place)
    guard let words = grounds.tag(concept, at: place)?.places.first else { return plan.quotation(of: measure) }
    return plan.quotation(at: plan.sentence(around: words), in: measure)
  }

  /// The measure of the reference that came nearest to one of the peers' measures and was rejected.
  private func rejected(_ measures: [String], _ grounds: Grounds, _ plan: Plan) -> [Evidence] {
    guard let reference = grounds.reference else { return [] }
    for id in measures {
      guard let pair = grounds.rejected(for: id, in: reference).first else { continue }
      let isFirst = pair.a != id
      guard let measure = grounds.find(isFirst ? pair.a : pair.b)?.measure else { continue }
      return [plan.quotation(at: isFirst ? pair.aQuote : pair.bQuote, in: measure, role: .nearest)].compactMap { $0 }
    }
    return []
  }

  private func explanation(
    _ candidate: Candidate, _ plans: [Int], _ hits: [Mentions.Mention], _ coverage: Coverage, _ terms: [String],
    _ grounds: Grounds, _ plan: Plan
  ) -> LocalizedText {
    func treatment(_ language: Language) -> String {
      let entries = plans.map { peer in
        let measures = candidate.treated.filter { $0.plan == peer }.map { grounds.measure(at: $0) }
        return "\(grounds.plans[peer].document.short) (\(Phrase.measures(measures, language)))"
      }
      return Phrase.list(entries, language)
    }
    let mention = hits.first
    let short = plan.document.short
    let (fr, en) = (candidate.concept.label(in: .fr), candidate.concept.label(in: .en))
    let sought = Phrase.terms(terms)
    if plan.isPartial {
      return Phrase.text(
        fr:
          "\(short) : le texte officiel traite-t-il de « \(fr) » ? Les extraits dont dispose le corpus n'en disent rien ; "
          + "le thème est traité par \(treatment(.fr)). Termes à chercher : \(sought.fr).",
        en: "\(short): does the official text deal with “\(en)”? The excerpts that the corpus holds say nothing of it; "
          + "the topic is treated by \(treatment(.en)). Terms to look for: \(sought.en).")
    }
    let count = plan.measures.count
    return Phrase.text(
      fr: "\(short) : aucune des \(Phrase.count(count, .fr, "mesure", "mesures")) ne traite de « \(fr) », que traitent "
        + "\(treatment(.fr)). Termes cherchés dans tout le texte : \(sought.fr)."
        + (mention == nil
          ? " Aucun n'y figure."
          : " Hors des mesures, le texte emploie « \(mention?.words ?? "") » ; aucune mesure ne le reprend.")
        + coverage.sentence(.fr),
      en:
        "\(short): none of its \(Phrase.count(count, .en, "measure", "measures")) deals with “\(en)”, which is treated by "
        + "\(treatment(.en)). Terms looked for in the whole text: \(sought.en)."
        + (mention == nil
          ? " None stands in it."
          : " Outside the measures the text uses “\(mention?.words ?? "")”; no measure takes it up.")
        + coverage.sentence(.en))
  }
}
