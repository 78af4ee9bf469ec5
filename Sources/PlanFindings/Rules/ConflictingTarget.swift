import PlanModel

/// `conflicting-target`: two measures that say the same promise different numbers of the same thing, different shares, or
/// different delays. Silent where either states several numbers of that kind: nobody knows which ones belong together.
struct ConflictingTarget: ConflictRule {
  let name = "conflicting-target"
  let group = Finding.Group.contradictions
  let severity = Finding.Severity.minor

  func comparison(_ a: Counterpart, _ b: Counterpart, on grounds: Grounds) -> Disagreement? {
    for first in a.measure.targets where first.value.isComparable {
      let (ours, theirs) = (a.measure.targets.counting(first.value), b.measure.targets.counting(first.value))
      guard Set(ours.map(\.value.hundredths)).count == 1, Set(theirs.map(\.value.hundredths)).count == 1,
        let second = theirs.first, second.value.hundredths != first.value.hundredths
      else { continue }
      return Disagreement(
        aPlace: first.place, bPlace: second.place,
        statement: LocalizedText(
          fr: "annoncent la même action avec des cibles différentes : \(Phrase.quoted(first.printed, .fr)) d'une part, "
            + "\(Phrase.quoted(second.printed, .fr)) de l'autre. À vérifier : laquelle vaut ?",
          en: "announce the same action with different targets: \(Phrase.quoted(first.printed, .en)) on one side, "
            + "\(Phrase.quoted(second.printed, .en)) on the other. To be checked: which one holds?"),
        confidence: 0.75, values: (first.printed, second.printed))
    }
    return nil
  }
}

extension Target {
  /// Whether two of them can contradict each other: a length of time may be of anything.
  fileprivate var isComparable: Bool {
    switch unit {
    case .noun, .percent, .delay: true
    case .duration, .age: false
    }
  }
}

extension [Stated<Target>] {
  /// Those that count the same.
  fileprivate func counting(_ target: Target) -> [Stated<Target>] {
    filter { $0.value.counts(asMuchAs: target) }
  }
}
