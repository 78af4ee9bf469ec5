import PlanModel

/// What a measure lost and gained from one edition to the next, read from its attributes.
struct EditionChanges {
  /// One difference.
  struct Difference {
    /// What differs.
    let subject: LocalizedText
    /// As printed in the older edition; nothing where it was not stated.
    let before: String?
    /// As printed in the newer edition; nothing where it is not stated.
    let after: String?
    /// Whether the commitment is weaker by it.
    let isLoss: Bool
  }

  /// Where the measure stands now, beside what it says.
  enum Note {
    case renumbered(String, String)
    case moved(String, String)
    case split(Measure, [Measure])
    case merged([Measure], Measure)
  }

  private(set) var differences: [Difference] = []
  var notes: [Note] = []

  /// A verb must be this much weaker or stronger (of 4 steps) to count: one step depends on the reader.
  private static let verbSteps = 2

  private let provesLoss: Bool
  private let provesGain: Bool

  /// Compares two measures.
  /// - Parameters:
  ///   - provesLoss: whether the newer text is whole: only then is what it does not state lost.
  ///   - provesGain: whether the older text is whole.
  init(from old: Measure, to new: Measure, provesLoss: Bool = true, provesGain: Bool = true) {
    (self.provesLoss, self.provesGain) = (provesLoss, provesGain)
    compare(LocalizedText(fr: "pilote", en: "lead"), old.leads.map(\.printed), new.leads.map(\.printed))
    compare(LocalizedText(fr: "échéance", en: "deadline"), old.deadlines.map(\.printed), new.deadlines.map(\.printed))
    compareMeans(old, new)
    compare(
      LocalizedText(fr: "indicateur", en: "indicator"), old.indicators.map(\.printed), new.indicators.map(\.printed))
    compareTargets(old, new)
    compareVerbs(old, new)
  }

  private mutating func compare(_ subject: LocalizedText, _ before: [String], _ after: [String]) {
    guard before.isEmpty != after.isEmpty, after.isEmpty ? provesLoss : provesGain else { return }
    differences.append(
      Difference(subject: subject, before: before.first, after: after.first, isLoss: after.isEmpty))
  }

  /// Money and posts are one kind of means: posts in the place of an amount are no loss.
  private mutating func compareMeans(_ old: Measure, _ new: Measure) {
    let subject = LocalizedText(fr: "moyens", en: "means")
    let (before, after) = (old.budgets + old.posts, new.budgets + new.posts)
    compare(subject, before.map(\.printed), after.map(\.printed))
    compare(subject, largest(old.budgets), largest(new.budgets))
    compare(subject, largest(old.posts), largest(new.posts))
  }

  private func largest(_ amounts: [Stated<Amount>]) -> Stated<Amount>? {
    amounts.max { $0.value.hundredths < $1.value.hundredths }
  }

  private mutating func compare(_ subject: LocalizedText, _ before: Stated<Amount>?, _ after: Stated<Amount>?) {
    guard let before, let after, before.value.isPerYear == after.value.isPerYear else { return }
    compare(subject, before.value.hundredths, before.printed, after.value.hundredths, after.printed)
  }

  private mutating func compare(
    _ subject: LocalizedText, _ before: Int64, _ beforePrinted: String, _ after: Int64, _ afterPrinted: String
  ) {
    guard before != after else { return }
    differences.append(
      Difference(subject: subject, before: beforePrinted, after: afterPrinted, isLoss: after < before))
  }

  /// Targets that count one thing in both editions, once in each; and those of a title, which is what is promised.
  private mutating func compareTargets(_ old: Measure, _ new: Measure) {
    let subject = LocalizedText(fr: "objectif", en: "target")
    let (before, after) = (old.growingTargets, new.growingTargets)
    for target in before {
      let (mine, theirs) = (before.counting(target), after.counting(target))
      guard mine.count == 1, theirs.count == 1 else { continue }
      compare(subject, target.value.hundredths, target.printed, theirs[0].value.hundredths, theirs[0].printed)
    }
    let lost = before.filter { old.isInTitle($0) && after.counting($0).isEmpty }
    let gained = after.filter { new.isInTitle($0) && before.counting($0).isEmpty }
    compare(subject, lost.map(\.printed), gained.map(\.printed))
  }

  private mutating func compareVerbs(_ old: Measure, _ new: Measure) {
    guard let before = old.strength, let after = new.strength, abs(before - after) >= EditionChanges.verbSteps else {
      return
    }
    differences.append(
      Difference(
        subject: LocalizedText(fr: "force du verbe", en: "strength of the verb"), before: "\(before)/4",
        after: "\(after)/4", isLoss: after < before))
  }

  /// What the differences make of a measure that stands alone on both sides: a loss weighs more than any gain.
  func relation(hasSameText: Bool, isMoved: Bool, isRenumbered: Bool) -> EditionLink.Relation {
    if differences.contains(where: \.isLoss) { return .weakened }
    if hasSameText && isMoved { return .moved }
    if hasSameText && isRenumbered { return .renumbered }
    if !differences.isEmpty { return .strengthened }
    return isMoved ? .moved : .renewed
  }
}

extension EditionChanges {
  /// The differences and notes in sentences; empty where there are none.
  var text: LocalizedText {
    LocalizedText(fr: text(in: .fr), en: text(in: .en))
  }

  private func text(in language: Language) -> String {
    let losses = differences.filter(\.isLoss).map { phrase($0, language) }
    let gains = differences.filter { !$0.isLoss }.map { phrase($0, language) }
    var sentences: [String] = []
    if !losses.isEmpty {
      sentences.append((language == .fr ? "Perdu : " : "Lost: ") + losses.joined(separator: " ; ") + ".")
    }
    if !gains.isEmpty {
      sentences.append((language == .fr ? "Gagné : " : "Gained: ") + gains.joined(separator: " ; ") + ".")
    }
    return (sentences + notes.map { sentence($0, language) }).joined(separator: " ")
  }

  private func phrase(_ difference: Difference, _ language: Language) -> String {
    let values = [difference.before, difference.after].compactMap { $0 }.map { quoted($0, language) }
    return "\(difference.subject[language]) \(values.joined(separator: " → "))"
  }

  private func sentence(_ note: Note, _ language: Language) -> String {
    let isFrench = language == .fr
    switch note {
    case .renumbered(let before, let after):
      return "\(isFrench ? "Numéro" : "Number"): \(before) → \(after).".spaced(isFrench)
    case .moved(let before, let after):
      let (from, to) = (quoted(before, language), quoted(after, language))
      return "\(isFrench ? "Axe" : "Axis"): \(from) → \(to).".spaced(isFrench)
    case .split(let measure, let parts):
      let names = parts.map { quoted($0.name, language) }.joined(separator: ", ")
      return isFrench
        ? "\(quoted(measure.name, language)) est répartie entre \(names)."
        : "\(quoted(measure.name, language)) is divided among \(names)."
    case .merged(let measures, let whole):
      let names = measures.map { quoted($0.name, language) }.joined(separator: ", ")
      return isFrench
        ? "\(names) sont réunies dans \(quoted(whole.name, language))."
        : "\(names) are merged into \(quoted(whole.name, language))."
    }
  }

  private func quoted(_ text: String, _ language: Language) -> String {
    language == .fr ? "« \(text) »" : "“\(text)”"
  }
}

extension [Stated<Target>] {
  /// Those that count the same as a target.
  fileprivate func counting(_ target: Stated<Target>) -> [Stated<Target>] {
    filter { $0.value.counts(asMuchAs: target.value) }
  }
}

extension Measure {
  /// Targets of which more is a larger commitment.
  fileprivate var growingTargets: [Stated<Target>] { targets.filter(\.value.growsWithCommitment) }

  /// Whether the title states a target.
  fileprivate func isInTitle(_ target: Stated<Target>) -> Bool {
    guard let titlePlace, titlePlace.source == target.place.source else { return false }
    return titlePlace.range.contains(target.place.range)
  }

  /// Its title, else the beginning of its text.
  fileprivate var name: String { title.isEmpty ? String(text.prefix(80)) : title }
}

extension String {
  /// With the space that French sets before a colon.
  fileprivate func spaced(_ isFrench: Bool) -> String {
    guard isFrench, let colon = firstIndex(of: ":") else { return self }
    return self[..<colon] + " " + self[colon...]
  }
}
