import PlanModel

/// `no-lead`: a measure that names nobody who leads it, neither itself nor by its axis.
struct NoLead: MeansRule {
  let name = "no-lead"

  func states(_ measure: Measure, in plan: Plan) -> Bool? { !measure.leads.isEmpty }

  var absence: LocalizedText {
    LocalizedText(
      fr: "ne nomme pas de pilote, ni dans son texte ni par son axe.",
      en: "names no lead, neither in its text nor by its axis.")
  }

  func question(_ plan: String, _ measures: String) -> (fr: String, en: String) {
    (
      "\(plan) : le texte officiel nomme-t-il un pilote (\(measures)) ? Les extraits dont dispose le corpus n'en nomment pas.",
      "\(plan): does the official text name a lead (\(measures))? The excerpts that the corpus holds name none."
    )
  }

  func comparison(stating: Int, of all: Int) -> LocalizedText {
    Phrase.share(
      stating, of: all, fr: ("en nomme un", "en nomment un", "n'en nomme"), en: ("names one", "name one", "names one"))
  }
}
