import PlanModel

/// What the two rules on measures that were not carried out have in common: an evaluation says so, and the next edition does
/// something about it or nothing.
protocol UndoneRule: Rule {
  /// Whether the rule reports a link.
  func reports(_ link: EditionLink) -> Bool
  /// What the next edition does, as the end of a sentence about the measure that was not carried out.
  func ending(_ later: Plan, _ successors: [Counterpart], _ language: Language) -> String
}

extension UndoneRule {
  var group: Finding.Group { .continuity }
  var severity: Finding.Severity { .major }

  func claims(on grounds: Grounds) -> [Claim] {
    var seen: Set<String> = []
    return grounds.context.editions.compactMap { link in
      guard reports(link), let id = link.old, seen.insert(id).inserted, let old = grounds.counterpart(id),
        let verdict = grounds.evaluations.verdict(on: id), verdict.progress == Progress.none,
        let later = grounds.plans.first(where: { $0.document.succeeds == old.plan.document.id })
      else { return nil }
      let successors = grounds.context.editions.filter { $0.old == id }.compactMap(\.new).compactMap(
        grounds.counterpart)
      return claim(link, old, verdict, later, successors, grounds)
    }
  }

  private func claim(
    _ link: EditionLink, _ old: Counterpart, _ verdict: Evaluations.Verdict, _ later: Plan,
    _ successors: [Counterpart], _ grounds: Grounds
  ) -> Claim {
    let evaluation = grounds.plans[verdict.evaluation]
    let row = evaluation.measures[verdict.row]
    let isWithheld = successors.isEmpty && later.isPartial
    func sentence(_ language: Language) -> String {
      let name = Phrase.name(old.measure, of: old.plan, language)
      let status = Phrase.quoted(verdict.status.printed, language)
      switch language {
      case .fr:
        return
          "\(name) n'a pas été réalisée selon \(evaluation.document.short) (\(status)) \(ending(later, successors, .fr))"
      case .en:
        return "\(name) was not carried out according to \(evaluation.document.short) (\(status)) "
          + ending(later, successors, .en)
      }
    }
    let evidence =
      [evaluation.quotation(at: verdict.status.place, in: row), old.plan.quotation(of: old.measure)]
      + successors.map { $0.plan.quotation(of: $0.measure) }
    return Claim(
      documents: grounds.documents(of: [old.measure.id] + successors.map(\.measure.id)) + [evaluation.document.id],
      measures: [old.measure.id] + successors.map(\.measure.id),
      identity: [old.measure.contentKey, later.document.id], confidence: link.confidence,
      evidence: evidence.compactMap { $0 }, explanation: Phrase.text(fr: sentence(.fr), en: sentence(.en)),
      details: ["status": verdict.status.printed, "evaluation": row.id], isWithheld: isWithheld)
  }
}

/// `renewed-undone`: an evaluation found a measure not carried out, and the next edition announces it again.
struct RenewedUndone: UndoneRule {
  let name = "renewed-undone"

  func reports(_ link: EditionLink) -> Bool { link.new != nil }

  func ending(_ later: Plan, _ successors: [Counterpart], _ language: Language) -> String {
    let names = Phrase.list(successors.map { Phrase.name($0.measure, of: $0.plan, language) }, language)
    return language == .fr
      ? "et est annoncée de nouveau : \(names). À demander : pourquoi le serait-elle cette fois ?"
      : "and is announced again: \(names). To be asked: what will be different this time?"
  }
}

/// `dropped-undone`: an evaluation found a measure not carried out, and the next edition does not take it up.
struct DroppedUndone: UndoneRule {
  let name = "dropped-undone"

  func reports(_ link: EditionLink) -> Bool { link.relation == .dropped }

  func ending(_ later: Plan, _ successors: [Counterpart], _ language: Language) -> String {
    let short = later.document.short
    if later.isPartial {
      return language == .fr
        ? ": le texte officiel de \(short) la reprend-il ? Les extraits dont dispose le corpus n'en disent rien."
        : ": does the official text of \(short) take it up? The excerpts that the corpus holds say nothing of it."
    }
    return language == .fr
      ? "et n'a pas de suite dans l'édition suivante (\(short))."
      : "and is not taken up in the next edition (\(short))."
  }
}
