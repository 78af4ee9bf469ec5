import PlanModel

/// `no-deadline`: a measure that says neither when it is to be done, nor since when, nor how often. Silent where the action has
/// a rhythm of its own (`150 contrôles par an`).
struct NoDeadline: MeansRule {
  let name = "no-deadline"

  func states(_ measure: Measure, in plan: Plan) -> Bool? {
    if !measure.deadlines.isEmpty { return true }
    return Rhythm.isStated(in: measure.title + "\n" + plan.body(of: measure)) ? nil : false
  }

  var absence: LocalizedText {
    LocalizedText(
      fr: "n'annonce ni date, ni période, ni rythme.", en: "announces neither a date, nor a period, nor a rhythm.")
  }

  func question(_ plan: String, _ measures: String) -> (fr: String, en: String) {
    (
      "\(plan) : le texte officiel fixe-t-il une échéance (\(measures)) ? Les extraits dont dispose le corpus n'en donnent pas.",
      "\(plan): does the official text set a deadline (\(measures))? The excerpts that the corpus holds give none."
    )
  }

  func comparison(stating: Int, of all: Int) -> LocalizedText {
    Phrase.share(
      stating, of: all, fr: ("en annonce", "en annoncent", "n'en annonce"), en: ("does", "do", "does"))
  }
}

/// Words that give an action its rhythm: a rate is no date, and a reader may take it for one.
enum Rhythm {
  private static let phrases: [[Substring]] = [
    "par an", "par mois", "par semaine", "par trimestre", "par semestre", "par jour", "a year", "per year", "a month",
    "per month", "per week", "per quarter",
  ].map { $0.split(separator: " ") }

  /// Whether a text holds one of them.
  static func isStated(in text: String) -> Bool {
    let words = Words.list(text)
    return words.indices.contains { start in
      phrases.contains { phrase in
        start + phrase.count <= words.count && zip(phrase, words[start...]).allSatisfy { $0 == $1 }
      }
    }
  }
}
