import PlanModel

/// What the rules on measures announced again have in common.
protocol EditionRule: Rule {
  /// The relations that the rule reports.
  var relations: Set<EditionLink.Relation> { get }
  /// What became of the measure, as the end of a sentence that names both.
  func statement(_ link: EditionLink) -> LocalizedText
}

extension EditionRule {
  var group: Finding.Group { .continuity }

  func claims(on grounds: Grounds) -> [Claim] {
    grounds.context.editions.compactMap { link in
      guard relations.contains(link.relation), link.confidence >= grounds.thresholds.editionConfidence,
        let old = link.old.flatMap(grounds.counterpart),
        let new = link.new.flatMap(grounds.counterpart)
      else { return nil }
      func sentence(_ language: Language) -> String {
        let (before, after) = (
          Phrase.name(old.measure, of: old.plan, language), Phrase.name(new.measure, of: new.plan, language)
        )
        let changes = link.changes[language].isEmpty ? "" : " " + link.changes[language]
        return language == .fr
          ? "\(before) devient \(after) : \(statement(link).fr)\(changes)"
          : "\(before) becomes \(after): \(statement(link).en)\(changes)"
      }
      return Claim(
        documents: grounds.documents(of: [old.measure.id, new.measure.id]), measures: [old.measure.id, new.measure.id],
        identity: [old.measure.contentKey, new.measure.contentKey], confidence: link.confidence,
        evidence: [old.plan.quotation(of: old.measure), new.plan.quotation(of: new.measure)].compactMap { $0 },
        explanation: Phrase.text(fr: sentence(.fr), en: sentence(.en)), details: ["relation": link.relation.rawValue],
        isWithheld: isWithheld(old, new))
    }
  }

  /// Only statements of loss need the whole of both texts.
  private func isWithheld(_ old: Counterpart, _ new: Counterpart) -> Bool {
    relations == [.weakened] && (old.plan.isPartial || new.plan.isPartial)
  }
}
