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
  private static let phrases = [
    "par an", "par mois", "par semaine", "par trimestre", "par semestre", "par jour", "a year", "per year", "a month",
    "per month", "per week", "per quarter",
  ]

  /// Whether a text holds one of them as whole words.
  static func isStated(in text: String) -> Bool {
    let text = Array(text.utf8)
    return phrases.contains { phrase in
      let sought = Array(phrase.utf8)
      guard text.count >= sought.count else { return false }
      return (0...(text.count - sought.count)).contains { start in
        text[start] == sought[0] && text[start..<(start + sought.count)].elementsEqual(sought)
          && (start == 0 || !isLetter(text[start - 1]))
          && (start + sought.count == text.count || !isLetter(text[start + sought.count]))
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }
}
