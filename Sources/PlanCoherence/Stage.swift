import PlanModel

/// The stages of a run, in order.
public enum Stage: String, Sendable, CaseIterable {
  /// Files to texts.
  case ingest
  /// Texts to measures.
  case segment
  /// Measures to concepts.
  case themes
  /// Measures to pairs.
  case match
  /// Pairs to findings.
  case findings

  /// What a progress line says.
  public var label: LocalizedText {
    switch self {
    case .ingest: LocalizedText(fr: "lecture des textes", en: "reading the texts")
    case .segment: LocalizedText(fr: "repérage des mesures", en: "finding the measures")
    case .themes: LocalizedText(fr: "repérage des thèmes", en: "tagging the themes")
    case .match: LocalizedText(fr: "comparaison des mesures", en: "comparing the measures")
    case .findings: LocalizedText(fr: "établissement des constats", en: "establishing the findings")
    }
  }
}
