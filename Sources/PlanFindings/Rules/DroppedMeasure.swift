import PlanModel

/// `dropped-measure`: a measure of the earlier edition that the later one does not take up. Where either text is partial, it is
/// a question.
struct DroppedMeasure: Rule {
  let name = "dropped-measure"
  let group = Finding.Group.continuity
  let severity = Finding.Severity.major

  func claims(on grounds: Grounds) -> [Claim] {
    grounds.context.editions.compactMap { link in
      guard link.relation == .dropped, let old = link.old.flatMap(grounds.counterpart),
        let later = grounds.plans.first(where: { $0.document.succeeds == old.plan.document.id })
      else { return nil }
      return claim(link, old, later, grounds)
    }
  }

  private func claim(_ link: EditionLink, _ old: Counterpart, _ later: Plan, _ grounds: Grounds) -> Claim {
    var evidence = [old.plan.quotation(of: old.measure)]
    if let number = grounds.position(ofPlan: later.document.id),
      let near = grounds.rejected(for: old.measure.id, in: number).first
    {
      let isFirst = near.a != old.measure.id
      let measure = grounds.find(isFirst ? near.a : near.b)?.measure
      evidence.append(later.quotation(at: isFirst ? near.aQuote : near.bQuote, in: measure, role: .nearest))
    }
    let isWithheld = later.isPartial
    let (fr, en) = (Phrase.name(old.measure, of: old.plan, .fr), Phrase.name(old.measure, of: old.plan, .en))
    let (short, count) = (later.document.short, later.measures.count)
    return Claim(
      documents: [old.plan.document.id, later.document.id], measures: [old.measure.id],
      identity: [old.measure.contentKey, later.document.id], confidence: link.confidence,
      evidence: evidence.compactMap { $0 },
      explanation: isWithheld
        ? Phrase.text(
          fr: "\(short) : le texte officiel reprend-il \(fr) ? Les extraits dont dispose le corpus n'en disent rien.",
          en: "\(short): does the official text take up \(en)? The excerpts that the corpus holds say nothing of it.")
        : Phrase.text(
          fr:
            "\(fr) n'a pas de suite dans l'édition suivante (\(short), \(Phrase.count(count, .fr, "mesure", "mesures"))).",
          en:
            "\(en) is not taken up in the next edition (\(short), \(Phrase.count(count, .en, "measure", "measures")))."),
      isWithheld: isWithheld)
  }
}
