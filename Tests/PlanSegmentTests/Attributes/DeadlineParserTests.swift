import FoundationEssentials
import PlanModel
import TestSupport
import Testing

@testable import PlanSegment

/// `start..end kind` of a phrase under a plan of 2024-2027 adopted on 11 December 2023.
private func read(_ phrase: String, _ language: Language = .fr) -> String {
  let period = Period(iso: "2024-01-01/2027-12-31")
  let parser = DeadlineParser(language: language, period: period, adopted: CalendarDay(year: 2023, month: 12, day: 11))
  guard let deadline = parser.deadline(in: phrase) else { return "none" }
  let start = deadline.start.map(\.description) ?? ""
  let end = deadline.end.map(\.description) ?? ""
  return "\(start)..\(end) \(deadline.kind.rawValue)"
}

@Test(arguments: [
  ("2026", "2026-01-01..2026-12-31 point"), ("mars 2026", "2026-03-01..2026-03-31 point"),
  ("1er trimestre 2026", "2026-01-01..2026-03-31 point"), ("T3 2025", "2025-07-01..2025-09-30 point"),
  ("3e trimestre de l’année 2025", "2025-07-01..2025-09-30 point"), ("S2 2025", "2025-07-01..2025-12-31 point"),
  ("Second semestre 2024", "2024-07-01..2024-12-31 point"), ("dernier trimestre 2026", "2026-10-01..2026-12-31 point"),
  ("1er juillet 2024", "2024-07-01..2024-07-01 point"), ("le 30 juin 2026", "2026-06-30..2026-06-30 point"),
  ("30/06/2026", "2026-06-30..2026-06-30 point"), ("2026-06-30", "2026-06-30..2026-06-30 point"),
  ("06/2026", "2026-06-01..2026-06-30 point"), ("2025-T3", "2025-07-01..2025-09-30 point"),
  ("rentrée scolaire 2025", "2025-09-01..2025-09-30 point"), ("Rentrée 2025-2026", "2025-09-01..2025-09-30 point"),
  ("au printemps 2025", "2025-03-01..2025-05-31 point"), ("été 2025", "2025-06-21..2025-08-31 point"),
  ("hiver 2025-2026", "2025-12-01..2026-02-28 point"), ("courant 2025", "2025-01-01..2025-12-31 point"),
  ("début 2025", "2025-01-01..2025-03-31 point"), ("année scolaire 2024-2025", "2024-09-01..2025-08-31 point"),
  ("exercice 2025", "2025-01-01..2025-12-31 point"), ("Août 2025", "2025-08-01..2025-08-31 point"),
])
func barePhrasesAreTheIntervalThatTheyName(phrase: String, expected: String) {
  #expect(read(phrase) == expected)
}

@Test(arguments: [
  ("d’ici à 2027", "..2027-12-31 until"), ("d'ici fin 2025", "..2025-12-31 until"),
  ("d’ici la fin de l’année 2025", "..2025-12-31 until"), ("au plus tard le 30 juin 2026", "..2026-06-30 until"),
  ("avant l’été 2026", "..2026-06-20 until"), ("avant le 31 mars 2025", "..2025-03-31 until"),
  ("avant 2026", "..2025-12-31 until"), ("avant la rentrée 2025", "..2025-08-31 until"),
  ("avant fin 2025", "..2025-12-31 until"), ("fin 2026", "..2026-12-31 until"), ("Fin mars 2025", "..2025-03-31 until"),
  ("fin du premier semestre 2025", "..2025-06-30 until"), ("mi-2025", "..2025-06-30 until"),
  ("mi-mars 2025", "..2025-03-15 until"), ("jusqu’en 2026", "..2026-12-31 until"),
  ("jusqu'au 1er mai 2026", "..2026-05-01 until"),
  ("à l’horizon 2030", "..2030-12-31 until"), ("pour la rentrée 2025", "..2025-09-30 until"),
  ("avant la saison 2025", ".. until"), ("décembre 2025 au plus tard", "..2025-12-31 until"),
  ("d'ici l'exercice 2023-2024", "..2024-03-31 until"),
  ("avant la fin du plan", "..2027-12-31 until"), ("à mi-parcours", "..2025-12-31 until"),
  ("dans les six mois suivant l’adoption", "..2024-06-11 until"),
  ("18 mois après l’adoption du plan", "..2025-06-11 until"),
  ("sous deux ans", "..2025-12-11 until"),
  ("dans un délai d’un an à compter de la publication du plan", "..2024-12-11 until"),
  ("dans les six mois suivant la publication du décret", ".. until"),
])
func limitsHaveAnEndOnly(phrase: String, expected: String) {
  #expect(read(phrase) == expected)
}

@Test(arguments: [
  ("dès 2024", "2024-01-01.. from"), ("à compter de la rentrée 2024", "2024-09-01.. from"),
  ("À partir de janvier 2025", "2025-01-01.. from"), ("A partir du 1er janvier 2025", "2025-01-01.. from"),
  ("dès l’adoption du plan", "2023-12-11.. from"), ("2025-2027", "2025-01-01..2027-12-31 range"),
  ("2025 – 2027", "2025-01-01..2027-12-31 range"), ("sur 2026 et 2027", "2026-01-01..2027-12-31 range"),
  ("de 2024 à 2026", "2024-01-01..2026-12-31 range"), ("entre mars et juin 2026", "2026-03-01..2026-06-30 range"),
  ("de septembre 2024 à juin 2025", "2024-09-01..2025-06-30 range"), ("T1-T2 2025", "2025-01-01..2025-06-30 range"),
  ("du 1er mars au 30 juin 2025", "2025-03-01..2025-06-30 range"),
  ("2e et 3e trimestres 2025", "2025-04-01..2025-09-30 range"),
  ("2024, 2025 et 2026", "2024-01-01..2026-12-31 range"), ("du 1er au 15 mars 2025", "2025-03-01..2025-03-15 range"),
  ("printemps/été 2025", "2025-03-01..2025-08-31 range"), ("2024-2025 à 2026-2027", "2024-01-01..2027-12-31 range"),
  ("Début : janvier 2025 ; fin : décembre 2026", "2025-01-01..2026-12-31 range"), ("immédiat", "2023-12-11.. from"),
  ("durée du plan", "2024-01-01..2027-12-31 range"),
  ("à partir de 2024 et jusqu'à fin 2026", "2024-01-01..2026-12-31 range"),
])
func startsAndRangesAreRead(phrase: String, expected: String) {
  #expect(read(phrase) == expected)
}

@Test(arguments: [
  ("chaque année", ".. recurrent"), ("tous les deux ans", ".. recurrent"), ("Annuel", ".. recurrent"),
  ("deux fois par an", ".. recurrent"), ("chaque trimestre", ".. recurrent"), ("en continu", ".. continuous"),
  ("au fil de l’eau", ".. continuous"), ("permanent", ".. continuous"), ("En cours", ".. continuous"),
  ("Mai 2023 et en cours", "2023-05-01..2023-05-31 point"),
  ("à mi-parcours et à l’issue du plan, en mars 2028", "2028-03-01..2028-03-31 point"),
  ("sans délai", "2023-12-11.. from"), ("à définir", "none"), ("", "none"), ("150 contrôles", "none"),
  ("12 000", "none"),
  ("des équipes", "none"),
  ("loi n° 2014-118", "none"), ("directive 2011/36/UE", "none"), ("2 000 €", "none"),
])
func rhythmsHaveNoDaysAndNonsenseHasNothing(phrase: String, expected: String) {
  #expect(read(phrase) == expected)
}

@Test(arguments: [
  ("By the end of 2025", "..2025-12-31 until"), ("by June 2024", "..2024-06-30 until"),
  ("no later than 30 June 2026", "..2026-06-30 until"), ("By 31st March 2025", "..2025-03-31 until"),
  ("June 30, 2026", "2026-06-30..2026-06-30 point"), ("Q3 2026", "2026-07-01..2026-09-30 point"),
  ("Q4/2025", "2025-10-01..2025-12-31 point"), ("H1 2025", "2025-01-01..2025-06-30 point"),
  ("third quarter of 2026", "2026-07-01..2026-09-30 point"), ("first half of 2026", "2026-01-01..2026-06-30 point"),
  ("spring 2022", "2022-03-01..2022-05-31 point"), ("By fall 2022", "..2022-11-30 until"),
  ("by summer 2023", "..2023-08-31 until"), ("within two years", "..2025-12-11 until"),
  ("within six months of the adoption of the plan", "..2024-06-11 until"),
  ("2024 to 2026", "2024-01-01..2026-12-31 range"),
  ("from 2024 to 2026", "2024-01-01..2026-12-31 range"), ("between 2024 and 2026", "2024-01-01..2026-12-31 range"),
  ("from January 2025", "2025-01-01.. from"), ("2025 onwards", "2025-01-01.. from"),
  ("from 2025 onwards", "2025-01-01.. from"),
  ("By fiscal year 2023-24", "..2024-03-31 until"), ("FY 2024-25", "2024-04-01..2025-03-31 point"),
  ("by end-2025", "..2025-12-31 until"), ("June 2025 at the latest", "..2025-06-30 until"),
  ("2025, 2026 and 2027", "2025-01-01..2027-12-31 range"), ("1-15 March 2025", "2025-03-01..2025-03-15 range"),
  ("annually", ".. recurrent"), ("every two years", ".. recurrent"), ("twice a year", ".. recurrent"),
  ("ongoing", ".. continuous"), ("On-going", ".. continuous"), ("mid-2026", "..2026-06-30 until"),
  ("early 2026", "2026-01-01..2026-03-31 point"), ("late 2025", "..2025-12-31 until"),
  ("before the end of 2025", "..2025-12-31 until"), ("by the end of the plan", "..2027-12-31 until"),
  ("throughout the life of the strategy", "2024-01-01..2027-12-31 range"), ("TBC", "none"), ("we may publish", "none"),
])
func englishPhrasesAreRead(phrase: String, expected: String) {
  #expect(read(phrase, .en) == expected)
}

/// 105 deadlines of Canada's fifth plan for open government, in French and English, with the month that the publisher's data give.
@Test(.enabled(if: TestData.isAvailable("plans/canada_nap5_deadlines.tsv")))
func canadianDeadlinesEndInThePublishedMonth() throws {
  let text = try String(contentsOfFile: TestData.path("plans/canada_nap5_deadlines.tsv"), encoding: .utf8)
  let rows = text.split(separator: "\n").dropFirst().map { $0.split(separator: "\t").map(String.init) }
  var errors: [String] = []
  for row in rows {
    for (language, phrase) in [(Language.fr, row[0]), (.en, row[1])] {
      guard let deadline = DeadlineParser(language: language).deadline(in: phrase) else {
        errors.append("\(phrase): nothing")
        continue
      }
      // What recurs or goes on has no day, whatever end the data give to the plan.
      if deadline.kind == .recurrent || deadline.kind == .continuous { continue }
      let month = (deadline.end?.description ?? "").prefix(7)
      if month != row[2].prefix(7) { errors.append("\(phrase): \(month), published \(row[2])") }
    }
  }
  // One row of the data contradicts its own phrase (`D'ici mars 2023`, 2024-03), in both languages.
  #expect(errors.count <= 2, "\(errors)")
}

/// Every word that the parsers know, in random order, with digits and signs.
@Test func randomPhrasesNeverCrashAndStayInBounds() {
  let words = [
    "d'ici", "à", "fin", "mi", "-", "/", "2025", "12", "31", "mars", "trimestre", "T", "1", "er", "avant", "l'été",
    "et", "entre",
    "dans", "six", "mois", "suivant", "adoption", "du", "plan", "chaque", "deux", "fois", "par", "an", ".", ",",
    "999999999999999999999",
    "M€", "%", "(", ")", "é", "🙂", "\u{202F}", "exercice", "24", "cent", "mille", "milliards", "millions", "0",
    "jusqu'au", "dès",
  ]
  var generator = SeededGenerator(seed: 7)
  for _ in 0..<4000 {
    let phrase = (0..<Int.random(in: 0...14, using: &generator)).map { _ in words.randomElement(using: &generator) ?? ""
    }
    .joined(separator: Bool.random(using: &generator) ? " " : "")
    for language in Language.allCases {
      let tokens = WordScanner.tokens(of: phrase)
      let parser = DeadlineParser(language: language, period: Period(iso: "2024/2027"), adopted: nil)
      for mention in parser.mentions(in: tokens) {
        #expect(mention.tokens.lowerBound >= 0 && mention.tokens.upperBound <= tokens.count && !mention.tokens.isEmpty)
        if let start = mention.deadline.start, let end = mention.deadline.end { #expect(start <= end) }
      }
    }
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
