import PlanModel

/// `validity-gap`: a time in which no edition of a plan was in force: from the day after one edition's period to the day before
/// the next one begins, or is adopted where that is later.
///
/// Silent where an edition is not described in the corpus, has no end, or where another edition fills the time.
struct ValidityGap: Rule {
  let name = "validity-gap"
  let group = Finding.Group.timeline
  let severity = Finding.Severity.major

  func claims(on grounds: Grounds) -> [Claim] {
    grounds.plans.indices.compactMap { number in
      let plan = grounds.plans[number]
      guard let before = plan.document.succeeds.flatMap(grounds.position(ofPlan:)), before != number,
        let gap = gap(from: grounds.plans[before].document, to: plan.document, editions: editions(of: number, grounds))
      else { return nil }
      return claim(gap, from: grounds.plans[before], to: plan, grounds)
    }
  }

  /// A stretch of days without a plan.
  private struct Gap {
    let first: CalendarDay
    let last: CalendarDay
    /// Whether the next edition's adoption ends it rather than the beginning of its period.
    let endsWithAdoption: Bool

    /// Whole months, and the days left over.
    var length: (months: Int, days: Int) {
      guard let end = last.adding(days: 1) else { return (0, 0) }
      var months = 0
      while let next = first.adding(months: months + 1), next <= end { months += 1 }
      return (months, end.ordinal - (first.adding(months: months) ?? first).ordinal)
    }
  }

  private func gap(from before: Document, to after: Document, editions: [Document]) -> Gap? {
    guard let end = before.period?.end, let start = after.period?.start ?? after.adopted else { return nil }
    let begin = max(start, after.adopted ?? start)
    guard var first = end.adding(days: 1), let last = begin.adding(days: -1) else { return nil }
    for edition in editions.compactMap(\.period) where edition.contains(first) {
      guard let until = edition.end, let next = until.adding(days: 1) else { return nil }
      first = max(first, next)
    }
    guard first <= last else { return nil }
    return Gap(first: first, last: last, endsWithAdoption: begin > start)
  }

  /// The other editions of the same chain, by the beginning of their period.
  private func editions(of number: Int, _ grounds: Grounds) -> [Document] {
    var chain: Set<Int> = [number]
    var isGrowing = true
    while isGrowing {
      let size = chain.count
      for (index, plan) in grounds.plans.enumerated() {
        guard let before = plan.document.succeeds.flatMap(grounds.position(ofPlan:)) else { continue }
        if chain.contains(index) || chain.contains(before) { chain.formUnion([index, before]) }
      }
      isGrowing = chain.count > size
    }
    let others = chain.filter { $0 != number }.sorted().map { grounds.plans[$0].document }
    return others.sorted { ($0.period?.start?.ordinal ?? .min, $0.id) < ($1.period?.start?.ordinal ?? .min, $1.id) }
  }

  private func claim(_ gap: Gap, from before: Plan, to after: Plan, _ grounds: Grounds) -> Claim {
    let ids = [before.document.id, after.document.id]
    let meanwhile = grounds.plans.filter {
      $0.document.isPlan && !ids.contains($0.document.id) && $0.document.succeeds != before.document.id
        && ($0.document.period?.overlaps(Period(start: gap.first, end: gap.last)) ?? false)
    }
    return Claim(
      documents: ids.compactMap(grounds.position(ofPlan:)).sorted().map { grounds.plans[$0].document.id },
      identity: ids, severity: gap.length.months < 3 ? .minor : .major, confidence: 0.95,
      evidence: [before, after].compactMap(titleQuotation),
      explanation: explanation(gap, before.document, after.document, meanwhile.map(\.document.short)),
      details: [
        "from": gap.first.description, "to": gap.last.description, "months": "\(gap.length.months)",
        "days": "\(gap.length.days)", "in_force_meanwhile": meanwhile.map(\.document.id).joined(separator: "|"),
      ])
  }

  /// The first heading of a plan's text, which names the edition.
  private func titleQuotation(_ plan: Plan) -> Evidence? {
    guard let source = plan.sources.first,
      let block = source.blocks.first(where: { $0.kind == .heading && $0.region == .main })
    else { return nil }
    return plan.quotation(at: TextPlace(range: block.range), in: nil, role: .context)
  }

  private func explanation(_ gap: Gap, _ before: Document, _ after: Document, _ meanwhile: [String]) -> LocalizedText {
    func ending(_ language: Language) -> String {
      guard let adopted = after.adopted, gap.endsWithAdoption else {
        let start = after.period?.start ?? gap.last
        return language == .fr
          ? "et celle de \(after.short) commence le \(Phrase.date(start, .fr))"
          : "and that of \(after.short) begins on \(Phrase.date(start, .en))"
      }
      return language == .fr
        ? "et l'adoption de \(after.short) ne date que du \(Phrase.date(adopted, .fr))"
        : "and \(after.short) is adopted on \(Phrase.date(adopted, .en)) only"
    }
    let end = gap.first.adding(days: -1) ?? gap.first
    let (months, days) = gap.length
    let (frOthers, enOthers) = (Phrase.cut(meanwhile, .fr), Phrase.cut(meanwhile, .en))
    return Phrase.text(
      fr: "Aucune édition n'est en vigueur du \(Phrase.date(gap.first, .fr)) au \(Phrase.date(gap.last, .fr)), soit "
        + "\(Phrase.duration(months: months, days: days, .fr)) : la période de \(before.short) s'achève le "
        + "\(Phrase.date(end, .fr)) \(ending(.fr))."
        + (meanwhile.isEmpty ? "" : " En vigueur dans l'intervalle : \(frOthers)."),
      en: "No edition is in force from \(Phrase.date(gap.first, .en)) to \(Phrase.date(gap.last, .en)), that is "
        + "\(Phrase.duration(months: months, days: days, .en)): the period of \(before.short) ends on "
        + "\(Phrase.date(end, .en)) \(ending(.en))."
        + (meanwhile.isEmpty ? "" : " In force meanwhile: \(enOthers)."))
  }
}
