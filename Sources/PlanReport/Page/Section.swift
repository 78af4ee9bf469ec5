import PlanModel

/// The views of the page, in their order; the raw value is the anchor.
enum Section: String, CaseIterable {
  case overview
  case plans
  case reference
  case themes
  case facets
  case pairs
  case findings
  case checks
  case documents
  case means
  case institutions
  case editions
  case recommendations
  case texts
  case measures
  case files

  var title: LocalizedText {
    switch self {
    case .overview: LocalizedText(fr: "L’essentiel", en: "In short")
    case .plans: LocalizedText(fr: "D’un plan à l’autre", en: "Plan by plan")
    case .reference:
      LocalizedText(fr: "Le plan de référence, mesure par mesure", en: "The reference plan, measure by measure")
    case .themes: LocalizedText(fr: "Thèmes et plans", en: "Themes and plans")
    case .facets: LocalizedText(fr: "Facettes croisées", en: "Facets crossed")
    case .pairs: LocalizedText(fr: "Mesures côte à côte", en: "Measures side by side")
    case .findings: LocalizedText(fr: "Constats", en: "Findings")
    case .checks: LocalizedText(fr: "À vérifier dans le texte officiel", en: "To check in the official text")
    case .documents: LocalizedText(fr: "Périodes et échéances", en: "Periods and deadlines")
    case .means: LocalizedText(fr: "Qui, quand, avec quoi", en: "Who, when, with what")
    case .institutions: LocalizedText(fr: "Institutions pilotes", en: "Lead institutions")
    case .editions: LocalizedText(fr: "D’une édition à l’autre", en: "From one edition to the next")
    case .recommendations: LocalizedText(fr: "Recommandations", en: "Recommendations")
    case .texts: LocalizedText(fr: "Textes annotés", en: "Texts with notes")
    case .measures: LocalizedText(fr: "Mesures", en: "Measures")
    case .files: LocalizedText(fr: "Fichiers", en: "Files")
    }
  }

  /// A heading of the table of contents with the views below it.
  struct Group {
    let title: LocalizedText
    let sections: [Section]
  }

  /// The table of contents.
  static let groups = [
    Group(title: LocalizedText(fr: "Lire", en: "Read"), sections: [.overview, .findings, .checks, .texts]),
    Group(
      title: LocalizedText(fr: "Comparer", en: "Compare"), sections: [.plans, .reference, .pairs, .themes, .facets]),
    Group(
      title: LocalizedText(fr: "Suivre", en: "Follow"),
      sections: [.documents, .means, .institutions, .editions, .recommendations]),
    Group(title: LocalizedText(fr: "Réutiliser", en: "Reuse"), sections: [.measures, .files]),
  ]
}
