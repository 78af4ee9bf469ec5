import PlanModel

/// Which statements on editions and recommendations the texts of a corpus support. The rules ask about the others; the tables
/// leave them out.
struct TextSupport {
  private var planOfMeasure: [String: Document] = [:]
  private let plans: [Document]
  private let reference: Document?

  init(_ plans: [Plan], reference: String?) {
    self.plans = plans.map(\.document)
    self.reference = self.plans.first { $0.id == reference }
    for plan in plans {
      for measure in plan.measures { planOfMeasure[measure.id] = plan.document }
    }
  }

  /// A partial text cannot show that a measure was dropped, or is new.
  func supports(_ link: EditionLink) -> Bool {
    switch link.relation {
    case .dropped:
      guard let old = link.old.flatMap({ planOfMeasure[$0] }) else { return false }
      return plans.first { $0.succeeds == old.id }?.completeness == .complete
    case .new:
      guard let new = link.new.flatMap({ planOfMeasure[$0] }) else { return false }
      return plans.first { $0.id == new.succeeds }?.completeness == .complete
    default: return true
    }
  }

  /// A partial reference can show that a recommendation is answered, never that it is not.
  func supports(_ answer: RecommendationAnswer) -> Bool {
    answer.verdict == .answered || reference?.completeness == .complete
  }
}
