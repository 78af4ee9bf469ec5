import PlanModel
import Testing

@testable import PlanSegment

/// Phrases as administrations write them, one a line with what they state under a plan of 2024-2027: `phrase|start..end kind`.
enum DeadlinePhrases {
  static let french = rows(
    """
    Mise en service au plus tard le 15 mars 2026|..2026-03-15 until
    d'ici au 1er septembre 2025|..2025-09-01 until
    D'ici à l'été 2026|..2026-08-31 until
    avant la fin du premier semestre 2026|..2026-06-30 until
    à compter du 1er janvier 2026|2026-01-01.. from
    dès la rentrée scolaire 2026|2026-09-01.. from
    à partir du troisième trimestre 2025|2025-07-01.. from
    au cours du 4e trimestre 2025|2025-10-01..2025-12-31 point
    à l'automne 2025|2025-09-01..2025-11-30 point
    année scolaire 2025-2026|2025-09-01..2026-08-31 point
    courant mars 2026|2026-03-01..2026-03-31 point
    mi-mai 2026|..2026-05-15 until
    de 2025 à 2027|2025-01-01..2027-12-31 range
    du 1er mars au 30 juin 2026|2026-03-01..2026-06-30 range
    entre janvier et juin 2026|2026-01-01..2026-06-30 range
    de septembre 2025 à juin 2026|2025-09-01..2026-06-30 range
    en 2025 puis chaque année|2025-01-01..2025-12-31 point
    en 2026, puis tous les deux ans|2026-01-01..2026-12-31 point
    tous les six mois|.. recurrent
    annuellement, au mois de novembre|.. recurrent
    action pérenne|.. continuous
    dans un délai de dix-huit mois à compter de l'adoption du plan|..2025-07-01 until
    sur la durée du plan|2024-01-01..2027-12-31 range
    à l'issue du plan|..2027-12-31 until
    horizon : 2027|2027-01-01..2027-12-31 point
    livraison prévue pour décembre 2025|..2025-12-31 until
    le lundi 5 janvier 2026|2026-01-05..2026-01-05 point
    09/2026|2026-09-01..2026-09-30 point
    juillet-août 2026|2026-07-01..2026-08-31 range
    2e et 3e trimestres 2026|2026-04-01..2026-09-30 range
    à partir de la rentrée universitaire 2025|2025-09-01.. from
    au premier trimestre de l'année 2027|2027-01-01..2027-03-31 point
    avant l'été 2027|..2027-06-20 until
    à l'été 2026|2026-06-21..2026-08-31 point
    T4 2025 – T2 2026|2025-10-01..2026-06-30 range
    de T4 2025 à T2 2026|2025-10-01..2026-06-30 range
    fin T1 2026|..2026-03-31 until
    fin S1 2026|..2026-06-30 until
    d'ici T2 2026|..2026-06-30 until
    dans le courant du second semestre 2026|2026-07-01..2026-12-31 point
    2024 et années suivantes|2024-01-01.. from
    à partir de 2026 et chaque année ensuite|2026-01-01.. from
    tous les 2 ans à partir de 2025|2025-01-01.. from
    une fois par an|.. recurrent
    au moins deux fois par an|.. recurrent
    1er janvier 2025 au 31 décembre 2026|2025-01-01..2026-12-31 range
    01.09.2025|2025-09-01..2025-09-01 point
    sept. 2025|2025-09-01..2025-09-30 point
    déc. 2026|2026-12-01..2026-12-31 point
    mi-2025 au plus tard|..2025-06-30 until
    au plus tard à la fin du mois de juin 2026|..2026-06-30 until
    avant la fin de l'année scolaire 2025-2026|..2026-08-31 until
    à la fin de l'année 2026|..2026-12-31 until
    pour fin 2026|..2026-12-31 until
    d'ici l'automne 2026|..2026-11-30 until
    d'ici trois ans|..2027-01-01 until
    sous 18 mois|..2025-07-01 until
    dans les deux ans|..2026-01-01 until
    2025 (1er trimestre)|2025-01-01..2025-03-31 point
    janvier 2025 – décembre 2027|2025-01-01..2027-12-31 range
    printemps-été 2026|2026-03-01..2026-08-31 range
    rentrée 2025 au plus tard|..2025-09-30 until
    Année 2026|2026-01-01..2026-12-31 point
    2024, 2025, 2026|2024-01-01..2026-12-31 range
    exercice budgétaire 2026|2026-01-01..2026-12-31 point
    dès l'adoption du plan|2024-01-01.. from
    à la rentrée de septembre 2026|2026-09-01..2026-09-30 point
    le 25 novembre de chaque année|.. recurrent
    chaque 25 novembre|.. recurrent
    tous les ans, au mois de mars|.. recurrent
    premier bilan fin 2025, second bilan fin 2027|..2025-12-31 until
    entre 2025 et 2027|2025-01-01..2027-12-31 range
    entre le 1er avril et le 30 juin 2026|2026-04-01..2026-06-30 range
    de mars à juin 2026|2026-03-01..2026-06-30 range
    pendant toute la durée de la stratégie|2024-01-01..2027-12-31 range
    échéance fixée au 30 septembre 2026|..2026-09-30 until
    avant le terme du plan|..2027-12-31 until
    au second trimestre 2026|2026-04-01..2026-06-30 point
    début septembre 2025|2025-09-01..2025-09-10 point
    fin de l'été 2026|..2026-08-31 until
    d'ici fin juin 2026|..2026-06-30 until
    """)

  static let english = rows(
    """
    by June 2026|..2026-06-30 until
    no later than March 31, 2026|..2026-03-31 until
    by the end of FY 2025-26|..2026-03-31 until
    before the summer of 2026|..2026-06-20 until
    by end-2025|..2025-12-31 until
    as of 1 April 2026|2026-04-01.. from
    starting in the 2026-2027 school year|2026-09-01.. from
    with effect from 6 April 2026|2026-04-06.. from
    Q4/2025|2025-10-01..2025-12-31 point
    2026 Q1|2026-01-01..2026-03-31 point
    second half of 2026|2026-07-01..2026-12-31 point
    spring 2026|2026-03-01..2026-05-31 point
    during 2025 and 2026|2025-01-01..2026-12-31 range
    from March to June 2026|2026-03-01..2026-06-30 range
    January 2025 to December 2026|2025-01-01..2026-12-31 range
    2026 onwards|2026-01-01.. from
    every two years|.. recurrent
    each spring|.. recurrent
    on a quarterly basis|.. recurrent
    on a rolling basis|.. continuous
    throughout the life of the plan|2024-01-01..2027-12-31 range
    within six months of the adoption of the plan|..2024-07-01 until
    in 2025 and every year thereafter|2025-01-01..2025-12-31 point
    September 15th, 2026|2026-09-15..2026-09-15 point
    due by December 2025|..2025-12-31 until
    at the latest by the end of the third quarter of 2026|..2026-09-30 until
    mid-term|..2025-12-31 until
    by Q3 2026|..2026-09-30 until
    end of Q2 2026|..2026-06-30 until
    Q4 2025 to Q2 2026|2025-10-01..2026-06-30 range
    by spring 2027|..2027-05-31 until
    within 18 months|..2025-07-01 until
    fall 2026|2026-09-01..2026-11-30 point
    in the second quarter of 2026|2026-04-01..2026-06-30 point
    no later than the end of 2026|..2026-12-31 until
    by 31/12/2026|..2026-12-31 until
    by Dec 2026|..2026-12-31 until
    31st December 2026|2026-12-31..2026-12-31 point
    December 2025 – June 2026|2025-12-01..2026-06-30 range
    every year by 31 March|.. recurrent
    by 31 March each year|.. recurrent
    annually from 2026|2026-01-01.. from
    in early 2026|2026-01-01..2026-03-31 point
    in late 2025|..2025-12-31 until
    mid-2027|..2027-06-30 until
    summer 2026|2026-06-21..2026-08-31 point
    before the end of 2026|..2026-12-31 until
    from 2025 onwards|2025-01-01.. from
    as from September 2025|2025-09-01.. from
    starting September 2025|2025-09-01.. from
    commencing in 2026|2026-01-01.. from
    to be completed by the end of June 2026|..2026-06-30 until
    throughout 2026|2026-01-01..2026-12-31 point
    during the first half of 2025|2025-01-01..2025-06-30 point
    Jan–Mar 2026|2026-01-01..2026-03-31 range
    once every five years|.. recurrent
    2025-26 school year|2025-09-01..2026-08-31 point
    by the end of the 2025-26 fiscal year|..2026-03-31 until
    not later than the fourth quarter of 2025|..2025-12-31 until
    between April and September 2026|2026-04-01..2026-09-30 range
    from 1 May to 31 July 2026|2026-05-01..2026-07-31 range
    until the end of the plan|..2027-12-31 until
    at least twice a year|.. recurrent
    by the summer of 2026|..2026-08-31 until
    by the start of 2027|..2027-03-31 until
    three months after the adoption of the plan|..2024-04-01 until
    upon adoption of the plan|2024-01-01.. from
    """)

  private static func rows(_ table: String) -> [(phrase: String, expected: String)] {
    table.split(separator: "\n").map { line in
      let cells = line.split(separator: "|")
      return (String(cells[0]), String(cells[1]))
    }
  }

  static func read(_ phrase: String, _ language: Language) -> String {
    let parser = DeadlineParser(language: language, period: Period(iso: "2024-01-01/2027-12-31"))
    guard let deadline = parser.deadline(in: phrase) else { return "none" }
    let (start, end) = (deadline.start.map(\.description) ?? "", deadline.end.map(\.description) ?? "")
    return "\(start)..\(end) \(deadline.kind.rawValue)"
  }
}

@Test(arguments: DeadlinePhrases.french)
func frenchPhrasesOfAdministrationsAreRead(phrase: String, expected: String) {
  #expect(DeadlinePhrases.read(phrase, .fr) == expected)
}

@Test(arguments: DeadlinePhrases.english)
func englishPhrasesOfAdministrationsAreRead(phrase: String, expected: String) {
  #expect(DeadlinePhrases.read(phrase, .en) == expected)
}
