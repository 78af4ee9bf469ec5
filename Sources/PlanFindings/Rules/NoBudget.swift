import PlanModel

/// `no-budget`: a measure that states no amount of its own. Silent where it states posts: they are means too.
struct NoBudget: MeansRule {
  let name = "no-budget"

  func states(_ measure: Measure, in plan: Plan) -> Bool? {
    if !measure.budgets.isEmpty { return true }
    return measure.posts.isEmpty ? false : nil
  }

  var absence: LocalizedText {
    LocalizedText(fr: "n'annonce ni montant ni poste.", en: "announces neither an amount nor posts.")
  }

  func question(_ plan: String, _ measures: String) -> (fr: String, en: String) {
    (
      "\(plan) : le texte officiel annonce-t-il un montant ou des postes (\(measures)) ? Les extraits dont dispose le corpus n'en "
        + "donnent pas.",
      "\(plan): does the official text announce an amount or posts (\(measures))? The excerpts that the corpus holds give none."
    )
  }

  func comparison(stating: Int, of all: Int) -> LocalizedText {
    Phrase.share(
      stating, of: all, fr: ("annonce un montant", "annoncent un montant", "n'annonce de montant"),
      en: ("announces an amount", "announce an amount", "announces an amount"))
  }
}
