import PlanModel

/// The sections of the page, in their order; the raw value is the anchor.
enum Section: String, CaseIterable {
  case overview
  case plans
  case reference
  case themes
  case documents
  case means
  case findings
  case checks
  case pairs
  case editions
  case recommendations
  case institutions
  case measures
  case files

  var title: LocalizedText {
    switch self {
    case .overview: LocalizedText(fr: "L’essentiel", en: "In short")
    case .plans: LocalizedText(fr: "D’un plan à l’autre", en: "Plan by plan")
    case .reference:
      LocalizedText(fr: "Le plan de référence, mesure par mesure", en: "The reference plan, measure by measure")
    case .themes: LocalizedText(fr: "Thèmes et plans", en: "Themes and plans")
    case .documents: LocalizedText(fr: "Documents et périodes", en: "Documents and periods")
    case .means: LocalizedText(fr: "Qui, quand, avec quoi", en: "Who, when, with what")
    case .findings: LocalizedText(fr: "Tous les constats", en: "All findings")
    case .checks: LocalizedText(fr: "À vérifier dans le texte officiel", en: "To check in the official text")
    case .pairs: LocalizedText(fr: "Mesures rapprochées", en: "Matched measures")
    case .editions: LocalizedText(fr: "D’une édition à l’autre", en: "From one edition to the next")
    case .recommendations: LocalizedText(fr: "Recommandations", en: "Recommendations")
    case .institutions: LocalizedText(fr: "Institutions pilotes", en: "Lead institutions")
    case .measures: LocalizedText(fr: "Toutes les mesures", en: "All measures")
    case .files: LocalizedText(fr: "Fichiers", en: "Files")
    }
  }
}
