import PlanModel

/// `conflicting-definition`: two measures that say the same draw the line of whom they are for at different ages. Silent where
/// either names several ages.
struct ConflictingDefinition: ConflictRule {
  let name = "conflicting-definition"
  let group = Finding.Group.contradictions
  let severity = Finding.Severity.minor

  func comparison(_ a: Counterpart, _ b: Counterpart, on grounds: Grounds) -> Disagreement? {
    let (ours, theirs) = (a.measure.ages, b.measure.ages)
    guard Set(ours.map(\.value.hundredths)).count == 1, Set(theirs.map(\.value.hundredths)).count == 1,
      let first = ours.first, let second = theirs.first, first.value.hundredths != second.value.hundredths
    else { return nil }
    return Disagreement(
      aPlace: first.place, bPlace: second.place,
      statement: LocalizedText(
        fr: "visent des âges différents : \(Phrase.quoted(first.printed, .fr)) d'une part, "
          + "\(Phrase.quoted(second.printed, .fr)) de l'autre. À vérifier : qui est concerné ?",
        en: "are for different ages: \(Phrase.quoted(first.printed, .en)) on one side, "
          + "\(Phrase.quoted(second.printed, .en)) on the other. To be checked: whom do they concern?"),
      confidence: 0.75, values: (first.printed, second.printed))
  }
}

extension Measure {
  /// The ages that it names.
  fileprivate var ages: [Stated<Target>] { targets.filter { $0.value.unit == .age } }
}
