import PlanModel

/// How people name the rules; an unknown rule goes by its own name.
enum RuleTitles {
  static func title(of rule: String) -> LocalizedText {
    titles[rule] ?? LocalizedText(fr: rule, en: rule)
  }

  private static let titles: [String: LocalizedText] = [
    "theme-gap": LocalizedText(fr: "Thème absent du plan de référence", en: "Theme missing from the reference plan"),
    "theme-gap-in-peer": LocalizedText(fr: "Thème absent d’un autre plan", en: "Theme missing from another plan"),
    "facet-gap": LocalizedText(fr: "Croisement sans mesure", en: "Combination without a measure"),
    "unmatched-measure": LocalizedText(fr: "Mesure sans équivalent", en: "Measure without a counterpart"),
    "uncovered-recommendation": LocalizedText(fr: "Recommandation sans réponse", en: "Unanswered recommendation"),
    "partly-covered-recommendation": LocalizedText(
      fr: "Recommandation suivie en partie", en: "Partly answered recommendation"),
    "verbatim-duplicate": LocalizedText(fr: "Doublon mot pour mot", en: "Verbatim duplicate"),
    "paraphrase-duplicate": LocalizedText(fr: "Doublon en d’autres mots", en: "Duplicate in other words"),
    "same-object": LocalizedText(fr: "Même objet, à coordonner", en: "Same object, to be coordinated"),
    "double-counted-means": LocalizedText(fr: "Moyens comptés deux fois", en: "Means counted twice"),
    "internal-duplicate": LocalizedText(fr: "Doublon dans un même plan", en: "Duplicate within one plan"),
    "conflicting-lead": LocalizedText(fr: "Pilotes divergents", en: "Conflicting leads"),
    "conflicting-deadline": LocalizedText(fr: "Échéances divergentes", en: "Conflicting deadlines"),
    "conflicting-budget": LocalizedText(fr: "Budgets divergents", en: "Conflicting budgets"),
    "conflicting-target": LocalizedText(fr: "Cibles divergentes", en: "Conflicting targets"),
    "conflicting-definition": LocalizedText(fr: "Définitions divergentes", en: "Conflicting definitions"),
    "divergent-term": LocalizedText(fr: "Termes divergents", en: "Divergent terms"),
    "no-lead": LocalizedText(fr: "Sans pilote", en: "No lead"),
    "no-deadline": LocalizedText(fr: "Sans échéance", en: "No deadline"),
    "no-budget": LocalizedText(fr: "Sans budget", en: "No budget"),
    "no-indicator": LocalizedText(fr: "Sans indicateur", en: "No indicator"),
    "vague-measure": LocalizedText(fr: "Mesure vague", en: "Vague measure"),
    "validity-gap": LocalizedText(fr: "Période sans plan", en: "Period without a plan"),
    "deadline-outside-period": LocalizedText(fr: "Échéance hors période", en: "Deadline outside the period"),
    "deadline-passed": LocalizedText(fr: "Échéance passée", en: "Deadline passed"),
    "dropped-measure": LocalizedText(fr: "Mesure abandonnée", en: "Dropped measure"),
    "renewed-measure": LocalizedText(fr: "Mesure reconduite", en: "Renewed measure"),
    "weakened-measure": LocalizedText(fr: "Mesure affaiblie", en: "Weakened measure"),
    "renewed-undone": LocalizedText(fr: "Non réalisée, puis réannoncée", en: "Not carried out, announced again"),
    "dropped-undone": LocalizedText(fr: "Non réalisée, puis abandonnée", en: "Not carried out, then dropped"),
    "missing-cross-reference": LocalizedText(fr: "Renvoi manquant", en: "Missing cross-reference"),
    "dangling-reference": LocalizedText(fr: "Renvoi sans objet", en: "Dangling reference"),
    "count-mismatch": LocalizedText(fr: "Nombre annoncé inexact", en: "Announced number differs"),
    "overloaded-lead": LocalizedText(fr: "Pilote très sollicité", en: "Overloaded lead"),
  ]
}

/// How people name severities, relations and roles.
enum ValueTitles {
  static func title(of severity: Finding.Severity) -> LocalizedText {
    switch severity {
    case .major: LocalizedText(fr: "Majeur", en: "Major")
    case .minor: LocalizedText(fr: "Mineur", en: "Minor")
    case .info: LocalizedText(fr: "Pour information", en: "For the record")
    }
  }

  static func title(of role: Document.Role) -> LocalizedText {
    switch role {
    case .reference: LocalizedText(fr: "Plan de référence", en: "Reference plan")
    case .peer: LocalizedText(fr: "Autre plan", en: "Other plan")
    case .predecessor: LocalizedText(fr: "Édition antérieure", en: "Earlier edition")
    case .recommendations: LocalizedText(fr: "Recommandations", en: "Recommendations")
    case .evaluation: LocalizedText(fr: "Évaluation", en: "Evaluation")
    }
  }
}

extension ValueTitles {
  static func title(of relation: EditionLink.Relation) -> LocalizedText {
    switch relation {
    case .renewed: LocalizedText(fr: "reconduite", en: "renewed")
    case .strengthened: LocalizedText(fr: "renforcée", en: "strengthened")
    case .weakened: LocalizedText(fr: "affaiblie", en: "weakened")
    case .renumbered: LocalizedText(fr: "renumérotée", en: "renumbered")
    case .moved: LocalizedText(fr: "déplacée", en: "moved")
    case .split: LocalizedText(fr: "divisée", en: "split")
    case .merged: LocalizedText(fr: "fusionnée", en: "merged")
    case .dropped: LocalizedText(fr: "abandonnée", en: "dropped")
    case .new: LocalizedText(fr: "nouvelle", en: "new")
    }
  }

  static func title(of verdict: RecommendationAnswer.Verdict) -> LocalizedText {
    switch verdict {
    case .answered: LocalizedText(fr: "suivie", en: "answered")
    case .partly: LocalizedText(fr: "suivie en partie", en: "partly answered")
    case .unanswered: LocalizedText(fr: "sans réponse", en: "unanswered")
    }
  }
}
