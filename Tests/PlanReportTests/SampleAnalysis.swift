import PlanModel

/// A corpus of a few plans made by hand: what the tests of this target write and look at.
enum SampleAnalysis {
  /// Titles, leads and bodies of one plan's measures, in the order of their numbers.
  struct Draft {
    var title: String
    var body: String
    var lead: String?
    var deadline: Deadline?
    var euros: Int64?
    var concepts: [String] = []
  }

  /// A plan whose text is made of the drafts, one block a line.
  static func plan(_ document: Document, _ drafts: [Draft]) -> Plan {
    var text = document.title + "\n"
    var blocks: [Block] = [Block(kind: .heading, level: 1, range: TextRange(0, document.title.utf8.count))]
    var measures: [Measure] = []
    func append(_ words: String, _ kind: BlockKind) -> TextPlace {
      let start = text.utf8.count
      text += words
      let range = TextRange(start, text.utf8.count)
      text += "\n"
      blocks.append(
        Block(kind: kind, range: range, place: SourcePlace(line: blocks.count + 1, page: 1 + blocks.count / 8)))
      return TextPlace(range: range)
    }
    for (offset, draft) in drafts.enumerated() {
      let title = append(draft.title, .heading)
      let body = append(draft.body, .paragraph)
      var measure = Measure(
        id: "\(document.id):\(offset + 1)", document: document.id, number: String(offset + 1), axis: 0,
        title: draft.title, text: draft.title + " " + draft.body, titlePlace: title, places: [title, body],
        bodyPlaces: [body], sourcePlace: blocks[blocks.count - 2].place)
      if let lead = draft.lead {
        measure.leads = [Stated(lead, printed: lead, place: append("Pilote : " + lead, .paragraph), isLabelled: true)]
      }
      if let deadline = draft.deadline {
        let place = append("Calendrier : " + (deadline.end?.description ?? ""), .paragraph)
        measure.deadlines = [Stated(deadline, printed: deadline.end?.description ?? "", place: place)]
      }
      if let euros = draft.euros {
        let place = append("Budget : \(euros) euros", .paragraph)
        measure.budgets = [Stated(Amount(hundredths: euros * 100), printed: "\(euros) euros", place: place)]
      }
      measure.concepts = draft.concepts.map { ConceptTag(notation: $0, weight: 1.5, places: [title]) }
      measure.strength = 3
      measures.append(measure)
    }
    let source = SourceText(
      path: "texts/\(document.id).html", format: .html, encoding: "utf-8", sha256: SHA256.hexadecimal(of: text),
      declaredLanguage: "fr", declaredTitle: nil, text: text, blocks: blocks, containers: [], diagnostics: [])
    let axis = Axis(
      heading: "Axe 1. Protéger", number: "1", title: "Protéger", place: TextPlace(range: TextRange(0, 4)))
    return Plan(document: document, sources: [source], axes: [axis], measures: measures)
  }

  static let thesaurus = Thesaurus(concepts: [
    Concept(notation: "F00", uri: "urn:f00", prefLabels: [.fr: "Traite", .en: "Trafficking"], facet: "form"),
    Concept(
      notation: "F10", uri: "urn:f10", prefLabels: [.fr: "Exploitation sexuelle", .en: "Sexual exploitation"],
      broader: ["F00"], facet: "form"),
    Concept(
      notation: "F20", uri: "urn:f20", prefLabels: [.fr: "Exploitation par le travail", .en: "Labour exploitation"],
      broader: ["F00"], facet: "form"),
    Concept(notation: "P10", uri: "urn:p10", prefLabels: [.fr: "Prévention", .en: "Prevention"], facet: "pillar"),
    Concept(notation: "P20", uri: "urn:p20", prefLabels: [.fr: "Protection", .en: "Protection"], facet: "pillar"),
  ])

  private static let documents: [Document] = [
    Document(
      id: "traite", files: ["texts/traite.html"], short: "Plan traite 2024-2027",
      title: "Plan national de lutte contre la traite 2024-2027", role: .reference, succeeds: "traite-2",
      period: Period(iso: "2024/2027"), adopted: CalendarDay(iso: "2023-12-11"),
      publisher: "Délégation interministérielle",
      url: "https://example.org/traite"),
    Document(
      id: "enfants", files: ["texts/enfants.html"], short: "Plan enfants 2023-2027",
      title: "Plan de lutte contre les violences faites aux enfants", period: Period(iso: "2023/2027"),
      publisher: "Ministère des Solidarités"),
    Document(
      id: "migrants", files: ["texts/migrants.html"], short: "Plan migrants 2022-2026",
      title: "Plan pour les personnes migrantes vulnérables", period: Period(iso: "2022-05/2026"),
      completeness: .partial, wording: .summary),
    Document(
      id: "traite-2", files: ["texts/traite-2.html"], short: "Plan traite 2019-2021",
      title: "Deuxième plan contre la traite", role: .predecessor, period: Period(iso: "2019/2021")),
  ]

  private static let drafts: [[Draft]] = [
    [
      Draft(
        title: "Former les professionnels au repérage des victimes",
        body: "Policiers, travailleurs sociaux et contrôleurs du travail suivront une formation commune de deux jours.",
        lead: "Délégation", deadline: Deadline(end: CalendarDay(iso: "2025-12-31"), kind: .until), euros: 1_200_000,
        concepts: ["F00", "P10"]),
      Draft(
        title: "Ouvrir cent places d’hébergement", body: "Cent places sûres ouvriront pour les femmes victimes.",
        lead: "Ministère du Logement", euros: 3_500_000, concepts: ["F10", "P20"]),
      Draft(title: "Mener une enquête annuelle", body: "Une enquête sera menée.", concepts: ["F00"]),
    ],
    [
      Draft(
        title: "Former au repérage",
        body: "Travailleurs sociaux et contrôleurs du travail suivront une formation commune de deux jours.",
        lead: "Ministère des Solidarités", concepts: ["P10", "F20"]),
      Draft(title: "Créer un numéro d’appel", body: "Un numéro unique sera créé pour les enfants.", concepts: ["P20"]),
    ],
    [Draft(title: "Accueillir les personnes vulnérables", body: "Des places seront réservées.", concepts: ["P20"])],
    [Draft(title: "Former les magistrats", body: "Des formations seront ouvertes.", concepts: ["P10"])],
  ]

  /// The analysis.
  static func make() -> Analysis {
    let plans = zip(documents, drafts).map { plan($0, $1) }
    var signals = Signals()
    signals[.lexical] = 0.71234
    signals[.reuse] = 0.5
    let pair = Pair(
      a: "traite:1", b: "enfants:1", relation: .verbatim, confidence: 0.93456, signals: signals,
      aQuote: plans[0].measures[0].bodyPlaces[0], bQuote: plans[1].measures[0].bodyPlaces[0])
    let theme = Pair(
      a: "traite:2", b: "migrants:1", relation: .sameTheme, confidence: 0.6, signals: Signals(),
      aQuote: plans[0].measures[1].bodyPlaces[0], bQuote: plans[2].measures[0].bodyPlaces[0])
    return Analysis(
      corpus: CorpusDescription(
        id: "essai", title: LocalizedText(fr: "Corpus d’essai", en: "Trial corpus"), reference: "traite",
        documents: documents),
      thesaurus: thesaurus, plans: plans, comparison: Comparison(pairs: [pair, theme]),
      editions: [
        EditionLink(
          old: "traite-2:1", new: nil, relation: .dropped, confidence: 0.7,
          changes: LocalizedText(fr: "sans suite", en: "no successor"))
      ], findings: findings(plans),
      run: RunRecord(version: "0.1.0", options: ["reference": "traite"], withoutText: ["strategie"]))
  }

  private static func findings(_ plans: [Plan]) -> FindingSet {
    let duplicate = Finding(
      id: "verbatim-duplicate-1a2b", rule: "verbatim-duplicate", group: .duplications, severity: .major,
      confidence: 0.93, documents: ["traite", "enfants"], measures: ["traite:1", "enfants:1"], concepts: ["P10"],
      evidence: [
        plans[0].evidence(at: plans[0].measures[0].bodyPlaces[0], measure: "traite:1"),
        plans[1].evidence(at: plans[1].measures[0].bodyPlaces[0], measure: "enfants:1"),
      ],
      explanation: LocalizedText(
        fr: "Les deux mesures partagent 12 mots à la suite.", en: "The two measures share 12 words in a row."),
      details: ["words": "12"])
    let gap = Finding(
      id: "theme-gap-3c4d", rule: "theme-gap", group: .gaps, severity: .minor, confidence: 0.8,
      documents: ["traite", "enfants"], measures: ["enfants:1"], concepts: ["F20"],
      evidence: [
        plans[1].evidence(
          at: plans[1].measures[0].titlePlace ?? TextPlace(range: TextRange(0, 0)), measure: "enfants:1")
      ],
      explanation: LocalizedText(fr: "Un pair en parle, le plan non.", en: "A peer treats it, the plan does not."))
    let question = Finding(
      id: "no-lead-5e6f", rule: "no-lead", group: .means, severity: .info, confidence: 0.5, documents: ["migrants"],
      measures: ["migrants:1"],
      evidence: [plans[2].evidence(at: plans[2].measures[0].bodyPlaces[0], measure: "migrants:1")],
      explanation: LocalizedText(fr: "Qui pilote ?", en: "Who leads?"))
    return FindingSet(findings: [duplicate, gap], toCheck: [question])
  }
}
