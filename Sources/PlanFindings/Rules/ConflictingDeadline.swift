import PlanModel

/// `conflicting-deadline`: two measures that say the same are due at different times. Silent where one date lies inside the
/// other, and where a limit (`fin 2024`) lies within a quarter of the other date: both can then be kept.
struct ConflictingDeadline: ConflictRule {
  let name = "conflicting-deadline"
  let group = Finding.Group.contradictions
  let severity = Finding.Severity.minor

  func comparison(_ a: Counterpart, _ b: Counterpart, on grounds: Grounds) -> Disagreement? {
    guard let first = a.measure.lastDeadline, let second = b.measure.lastDeadline,
      let firstEnd = first.value.end, let secondEnd = second.value.end,
      // The same words, counted from two adoptions, are one promise.
      Words.key(first.printed) != Words.key(second.printed),
      !Self.agree(first.value, firstEnd, second.value, secondEnd, tolerance: grounds.thresholds.deadlineTolerance)
    else { return nil }
    func said(_ language: Language) -> (String, String) {
      (Phrase.quoted(first.printed, language), Phrase.quoted(second.printed, language))
    }
    return Disagreement(
      aPlace: first.place, bPlace: second.place,
      statement: LocalizedText(
        fr:
          "annoncent la même action pour des dates différentes : \(said(.fr).0) d'une part, \(said(.fr).1) de l'autre. "
          + "À vérifier : laquelle vaut ?",
        en: "announce the same action for different dates: \(said(.en).0) on one side, \(said(.en).1) on the other. "
          + "To be checked: which one holds?"),
      confidence: 0.9, values: (firstEnd.description, secondEnd.description))
  }

  private static func agree(
    _ a: Deadline, _ aEnd: CalendarDay, _ b: Deadline, _ bEnd: CalendarDay, tolerance: Int
  ) -> Bool {
    if aEnd == bEnd { return true }
    if let aStart = a.start, let bStart = b.start {
      if aStart <= bStart && bEnd <= aEnd { return true }
      if bStart <= aStart && aEnd <= bEnd { return true }
    }
    let isLimit = a.kind == .until || b.kind == .until
    return isLimit && abs(aEnd.ordinal - bEnd.ordinal) <= tolerance
  }
}

extension Measure {
  /// The statement of the latest day by which the measure is to be done; nothing where no day is stated.
  var lastDeadline: Stated<Deadline>? {
    let dated = deadlines.filter { $0.value.end != nil && [.point, .until, .range].contains($0.value.kind) }
    return dated.max { ($0.value.end?.ordinal ?? 0) < ($1.value.end?.ordinal ?? 0) }
  }
}
