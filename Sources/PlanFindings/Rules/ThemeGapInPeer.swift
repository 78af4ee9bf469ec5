import PlanModel

/// `theme-gap-in-peer`: a topic that the reference treats, that a peer declares to cover, and that none of the peer's measures
/// treats. Narrower topics count as treatment, so do measures that say the same as one on the topic in other words; where the next
/// broader topic is treated, nobody knows whether this one is meant.
struct ThemeGapInPeer: Rule {
  let name = "theme-gap-in-peer"
  let group = Finding.Group.gaps
  let severity = Finding.Severity.minor

  func claims(on grounds: Grounds) -> [Claim] {
    guard let reference = grounds.reference else { return [] }
    return grounds.peers.flatMap { peer -> [Claim] in
      guard !grounds.plans[peer].measures.isEmpty else { return [] }
      let mentions = Mentions(grounds.plans[peer])
      return grounds.plans[peer].document.scope.compactMap { notation in
        claim(on: notation, peer: peer, reference: reference, mentions, grounds)
      }
    }
  }

  private func claim(on notation: String, peer: Int, reference: Int, _ mentions: Mentions, _ grounds: Grounds)
    -> Claim?
  {
    guard let concept = grounds.context.thesaurus[notation] else { return nil }
    let (plan, other) = (grounds.plans[reference], grounds.plans[peer])
    let treating = grounds.measuresInAnyWords(of: reference, within: notation)
    guard !treating.isEmpty, grounds.measuresInAnyWords(of: peer, within: notation).isEmpty,
      !concept.broader.contains(where: { !grounds.measures(of: peer, on: $0).isEmpty })
    else { return nil }
    let hits = mentions.mentions(of: notation)
    if hits.contains(where: { $0.isInMeasure }) { return nil }
    let measures = treating.map { plan.measures[$0] }
    let coverage = Coverage(of: concept, in: other, grounds)
    let terms = concept.terms(in: other.document.language, isHiddenToo: false)
    var evidence = measures.prefix(1).compactMap { plan.quotation(of: $0) }
    evidence += hits.prefix(1).compactMap {
      other.quotation(at: other.sentence(around: $0.place), in: nil, role: .nearest)
    }
    return Claim(
      documents: [other.document.id], measures: [], concepts: [notation], identity: [other.document.id, notation],
      confidence: hits.isEmpty ? 0.7 : 0.55, evidence: evidence + coverage.evidence,
      explanation: explanation(concept, measures, hits, coverage, terms, plan, other),
      details: [
        "terms": terms.joined(separator: "|"), "reference_measures": measures.map(\.id).joined(separator: "|"),
        "mentions_outside_measures": "\(hits.count)",
      ],
      isWithheld: other.isPartial)
  }

  private func explanation(
    _ concept: Concept, _ measures: [Measure], _ hits: [Mentions.Mention], _ coverage: Coverage, _ terms: [String],
    _ plan: Plan, _ other: Plan
  ) -> LocalizedText {
    let (fr, en) = (concept.label(in: .fr), concept.label(in: .en))
    let (short, reference) = (other.document.short, plan.document.short)
    let sought = Phrase.terms(terms)
    if other.isPartial {
      return Phrase.text(
        fr:
          "\(short) : le texte officiel traite-t-il de « \(fr) », dans le champ déclaré du plan ? Les extraits dont dispose le "
          + "corpus n'en disent rien ; \(reference) le traite (\(Phrase.measures(measures, .fr, limit: 6))).",
        en:
          "\(short): does the official text deal with “\(en)”, within the plan's declared scope? The excerpts that the corpus "
          + "holds say nothing of it; \(reference) treats it (\(Phrase.measures(measures, .en, limit: 6))).")
    }
    let mention = hits.first.map(\.words) ?? ""
    return Phrase.text(
      fr:
        "\(short) déclare couvrir « \(fr) » ; aucune de ses \(Phrase.count(other.measures.count, .fr, "mesure", "mesures")) "
        + "n'en traite, alors que \(reference) le fait (\(Phrase.measures(measures, .fr, limit: 6))). "
        + "Termes cherchés dans tout le texte : \(sought.fr)."
        + (hits.isEmpty ? " Aucun n'y figure." : " Hors des mesures, le texte emploie « \(mention) ».")
        + coverage.sentence(.fr),
      en:
        "\(short) declares to cover “\(en)”; none of its \(Phrase.count(other.measures.count, .en, "measure", "measures")) "
        + "deals with it, whereas \(reference) does (\(Phrase.measures(measures, .en, limit: 6))). "
        + "Terms looked for in the whole text: \(sought.en)."
        + (hits.isEmpty ? " None stands in it." : " Outside the measures the text uses “\(mention)”.")
        + coverage.sentence(.en))
  }
}
