import PlanModel

/// `no-indicator`: a measure that does not say how its result will be measured. Silent where it names something countable: a
/// reader may take that for a target.
struct NoIndicator: MeansRule {
  let name = "no-indicator"

  func states(_ measure: Measure, in plan: Plan) -> Bool? {
    if !measure.indicators.isEmpty { return true }
    return measure.isCountable ? nil : false
  }

  var absence: LocalizedText {
    LocalizedText(
      fr: "ne donne ni indicateur ni résultat chiffré.", en: "gives neither an indicator nor a countable result.")
  }

  func question(_ plan: String, _ measures: String) -> (fr: String, en: String) {
    (
      "\(plan) : le texte officiel donne-t-il un indicateur (\(measures)) ? Les extraits dont dispose le corpus n'en donnent pas.",
      "\(plan): does the official text give an indicator (\(measures))? The excerpts that the corpus holds give none."
    )
  }

  func comparison(stating: Int, of all: Int) -> LocalizedText {
    Phrase.share(
      stating, of: all, fr: ("en donne", "en donnent", "n'en donne"), en: ("gives one", "give one", "gives one"))
  }
}
