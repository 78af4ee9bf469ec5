import PlanModel
import PlanText

/// Tags measures with the concepts of a thesaurus.
public struct ThemeTagger: Sendable {
  /// Makes a tagger for a thesaurus; compiles its labels once.
  public init(thesaurus: Thesaurus) {}

  /// Fills `concepts`, `publics` and `territories` of every measure of the plan.
  public func tag(_ plan: inout Plan) {}
}
