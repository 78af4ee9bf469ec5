import PlanModel
import PlanText
import Testing

@testable import PlanSegment

/// A measure of its own: first line the title, each further line a block; `<kind>` before a line sets its kind.
private func fill(
  _ lines: [String], language: Language = .fr, period: String = "2024/2027", adopted: String = "2023-12-11",
  axis: [String] = []
) -> (measure: Measure, source: SourceText) {
  var text = ""
  var blocks: [Block] = []
  var parts: [MeasureDraft.Part] = []
  for line in lines + axis {
    var line = line
    var kind: AttributeKind?
    if line.hasPrefix("<"), let close = line.firstIndex(of: ">") {
      kind = AttributeKind(rawValue: String(line[line.index(after: line.startIndex)..<close]))
      line = String(line[line.index(after: close)...])
    }
    let range = TextRange(text.utf8.count, text.utf8.count + line.utf8.count)
    text += line + "\n"
    parts.append(MeasureDraft.Part(source: 0, range: range, block: blocks.count, kind: kind, isTitle: blocks.isEmpty))
    blocks.append(Block(kind: line.hasPrefix("•") ? .listItem : .paragraph, range: range))
  }
  let source = SourceText(
    path: "", format: .plain, encoding: "utf-8", sha256: "", declaredLanguage: nil, declaredTitle: nil, text: text,
    blocks: blocks, containers: [], diagnostics: [])
  let document = Document(
    id: "d", period: Period(iso: period), adopted: CalendarDay(iso: adopted), language: language)
  let own = Array(parts.prefix(lines.count))
  let draft = MeasureDraft(parts: own, inherited: parts.suffix(axis.count).map { (0, $0) })
  var measure = Measure(id: "d:1", document: "d", title: lines.first ?? "", text: lines.joined(separator: " "))
  AttributeReader(document: document, sources: [source], drafts: [draft]).fill(&measure, from: draft)
  return (measure, source)
}

private func leads(_ lines: String..., language: Language = .fr) -> [String] {
  fill(["Titre"] + lines, language: language).measure.leads.map(\.value)
}

@Test func labelledLeadsArePartedBetweenInstitutionsOnly() {
  #expect(leads("Pilote : DGCS") == ["DGCS"])
  #expect(leads("Pilotes : DGCS, DGEF et ministère de la Justice") == ["DGCS", "DGEF", "ministère de la Justice"])
  #expect(
    leads("Porteur : ministère de l’Égalité entre les femmes et les hommes et de la Lutte contre les discriminations")
      == ["ministère de l’Égalité entre les femmes et les hommes et de la Lutte contre les discriminations"])
  #expect(
    leads("Pilote : ministère de l’Agriculture, de la Souveraineté alimentaire et de la Forêt")
      == ["ministère de l’Agriculture, de la Souveraineté alimentaire et de la Forêt"])
  #expect(leads("Responsable : Ministère de la Justice et Ministère de l’Intérieur").count == 2)
  #expect(leads("Chef de file : SPF Justice ; SPF Intérieur") == ["SPF Justice", "SPF Intérieur"])
  #expect(leads("Office responsable : fedpol / SEM") == ["fedpol", "SEM"])
  #expect(
    leads("Responsable : Secrétariat à la condition féminine (SCF)") == ["Secrétariat à la condition féminine (SCF)"])
  #expect(
    leads("Lead department: Department for Environment, Food and Rural Affairs", language: .en)
      == ["Department for Environment, Food and Rural Affairs"])
  #expect(leads("Lead: Home Office and Ministry of Justice", language: .en) == ["Home Office", "Ministry of Justice"])
  #expect(leads("Owner: Public Safety Canada; RCMP", language: .en) == ["Public Safety Canada", "RCMP"])
  #expect(leads("Pilote : Environnement et Changement climatique Canada").count == 1)
  #expect(leads("Pilote : Innovation, Sciences et Développement économique Canada").count == 1)
  #expect(leads("Pilote : Santé Canada, Services aux Autochtones Canada").count == 2)
  #expect(leads("Lead: Employment and Social Development Canada", language: .en).count == 1)
  #expect(leads("Lead: Crown Prosecution Service and National Crime Agency", language: .en).count == 2)
  #expect(leads("Pilote : Passerelles et Fédération Haltes").count == 2)
  #expect(leads("Pilote : à définir") == [])
  #expect(leads("Pilote : –") == [])
}

@Test func leadsNameTheirPartnersInOneLine() {
  let measure = fill(["Titre", "Pilote : DGCS, en lien avec la DGS et les agences régionales de santé"]).measure
  #expect(measure.leads.map(\.value) == ["DGCS"])
  #expect(measure.partners.map(\.value) == ["la DGS", "les agences régionales de santé"])
}

@Test func leadsOfRunningTextAreSubjectsOrNamedAsLeads() {
  #expect(
    leads("Sous l’égide de la Mission interministérielle, un guide est publié.") == ["la Mission interministérielle"])
  #expect(leads("La mesure est pilotée par le ministère de l’Intérieur.") == ["le ministère de l’Intérieur"])
  #expect(leads("La MIPROF coordonne les travaux et publie un bilan.") == ["La MIPROF"])
  #expect(
    leads("L’Office français de l’immigration est chargé de recenser les places.") == [
      "L’Office français de l’immigration"
    ])
  #expect(leads("Cette action est confiée au Secrétariat général à l’enfance.") == ["Secrétariat général à l’enfance"])
  #expect(
    leads("Élaboré par la Direction générale du travail, le guide sera diffusé.") == [
      "la Direction générale du travail"
    ])
  #expect(leads("The Home Office will lead this work.", language: .en) == ["The Home Office"])
  #expect(
    leads("The scheme will be coordinated by the Department of Health.", language: .en) == ["the Department of Health"])
}

@Test func leadsAreReadInOtherWordsAndCountries() {
  #expect(
    leads("Le ministère de l’Intérieur et le ministère de la Justice diffuseront une circulaire commune.")
      == ["Le ministère de l’Intérieur", "le ministère de la Justice"])
  #expect(
    leads("La direction générale de la cohésion sociale pilotera ce chantier.")
      == ["La direction générale de la cohésion sociale"])
  #expect(
    leads("Sous la responsabilité du Secrétariat à la condition féminine, un comité est mis sur pied.")
      == ["Secrétariat à la condition féminine"])
  #expect(
    leads("L’Office fédéral de la police (fedpol) met à jour le guide.") == ["L’Office fédéral de la police (fedpol)"])
  #expect(
    leads("Le décret est préparé par le ministère chargé de l’égalité.") == ["le ministère chargé de l’égalité"])
  #expect(
    leads("Cette mesure, portée par le service des droits des femmes (SDFE) et la DGCS, débutera bientôt.")
      == ["le service des droits des femmes (SDFE)", "la DGCS"])
  #expect(
    leads("The National Crime Agency will develop a training package.", language: .en) == ["The National Crime Agency"])
  #expect(
    leads("The Department of Justice, in partnership with the police, will establish a centre.", language: .en)
      == ["The Department of Justice"])
  #expect(
    leads("Under the leadership of the European Commission, rules are reviewed.", language: .en)
      == ["the European Commission"])
}

@Test func mentionedInstitutionsAreNoLeads() {
  #expect(leads("Le Conseil de l’Europe recommande de poursuivre. La Commission européenne examine le rapport.") == [])
  #expect(leads("En été, l’inspection du travail, la Caisse sociale et l’Office central mènent des contrôles.") == [])
  #expect(leads("La France a ratifié la convention. L’État finance 200 places.") == [])
  #expect(leads("La direction de l’établissement organise un entretien avec le jeune.") == [])
  #expect(leads("The Home Office will be consulted by Parliament.", language: .en) == [])
  #expect(leads("Les victimes sont orientées vers l’Office français de protection.") == [])
  #expect(leads("Le décret est soumis à la Commission nationale avant sa signature.") == [])
  #expect(leads("Chaque commission départementale se réunit deux fois par an.") == [])
  #expect(leads("Des associations agréées sont soutenues. Les professionnels sont formés.") == [])
  #expect(leads("Victims are referred to the Home Office by the police.", language: .en) == [])
}

@Test func axisStatesWhatTheMeasureDoesNot() {
  let inherited = fill(["Titre", "Un guide est publié."], axis: ["Pilote de l’axe : DGCS"]).measure
  #expect(inherited.leads.map(\.value) == ["DGCS"])
  #expect(inherited.leads.first?.origin == .axis(0))
  let own = fill(["Titre", "Pilote : DGT"], axis: ["Pilote de l’axe : DGCS"]).measure
  #expect(own.leads.map(\.value) == ["DGT"])
  #expect(own.leads.first?.origin == .stated)
}

private func deadline(_ lines: String..., language: Language = .fr) -> String {
  guard let stated = fill(["Titre"] + lines, language: language).measure.deadlines.first else { return "none" }
  return
    "\(stated.value.start?.description ?? "")..\(stated.value.end?.description ?? "") \(stated.value.kind.rawValue)"
}

@Test func deadlinesOfRunningTextAreToCome() {
  #expect(deadline("Le guide sera publié d’ici fin 2025.") == "..2025-12-31 until")
  #expect(deadline("La plateforme ouvrira au premier semestre 2026.") == "2026-01-01..2026-06-30 point")
  #expect(deadline("À compter du 1er janvier 2025, chaque préfecture désigne un référent.") == "2025-01-01.. from")
  #expect(deadline("Cette expérimentation sera menée en 2026.") == "2026-01-01..2026-12-31 point")
  #expect(deadline("Le réseau sera déployé de 2025 à 2027.") == "2025-01-01..2027-12-31 range")
  #expect(deadline("Un rapport est remis chaque année au Parlement.") == ".. recurrent")
  #expect(deadline("The guidance will be published by the end of 2025.", language: .en) == "..2025-12-31 until")
  #expect(deadline("We will open the centre in spring 2026.", language: .en) == "2026-03-01..2026-05-31 point")
  #expect(deadline("Un bilan sera présenté dans les six mois suivant l’adoption du plan.") == "..2024-06-11 until")
}

@Test func otherDatesAreNoDeadlines() {
  #expect(deadline("Depuis la loi du 6 mars 2014, l’aide est ouverte.") == "none")
  #expect(deadline("En 2022, 61 000 contrôles ont été menés.") == "none")
  #expect(deadline("En 2024, 61 000 contrôles ont été menés.") == "none")
  #expect(deadline("Conformément au décret du 3 mai 2025 relatif aux aides.") == "none")
  #expect(deadline("Le plan 2024-2027 prévoit 150 contrôles par an.") == "none")
  #expect(deadline("Cette mesure prolonge la stratégie nationale 2024-2026.") == "none")
  #expect(deadline("Les dossiers sont instruits dans un délai de deux mois.") == "none")
  #expect(deadline("Le programme Horizon 2030 et l’Agenda 2030 sont rappelés.") == "none")
  #expect(deadline("Un numéro joignable 24 h sur 24 tous les jours.") == "none")
  #expect(deadline("The Modern Slavery Act of 2015 applies.", language: .en) == "none")
  #expect(deadline("In 2024, 300 victims were identified.", language: .en) == "none")
  #expect(deadline("You may call us.", language: .en) == "none")
  #expect(deadline("La convention, signée le 12 mars 2024, prévoit des référents.") == "none")
  #expect(deadline("In May 2024 the Council adopted the directive.", language: .en) == "none")
  #expect(deadline("Une réunion, prévue le 12 mars 2025, lancera les travaux.") == "2025-03-12..2025-03-12 point")
}

@Test func everyStepOfATableHasItsDeadline() {
  let measure = fill([
    "Titre", "<lead>DGCS", "<deadline>fin 2024", "<lead>La DGCS", "<deadline>juin 2025", "<lead>DGT",
    "<deadline>fin 2024",
  ]).measure
  #expect(measure.leads.map(\.value) == ["DGCS", "DGT"])
  #expect(measure.deadlines.map(\.printed) == ["fin 2024", "juin 2025"])
}

private func budget(_ lines: String...) -> [Int64] {
  fill(["Titre"] + lines).measure.budgets.map { $0.value.hundredths / 100 }
}

@Test func budgetsOfRunningTextNeedAWordForMeans() {
  #expect(budget("Le dispositif est doté de 3 M€.") == [3_000_000])
  #expect(budget("Une enveloppe de 450 000 euros est réservée à cette action.") == [450_000])
  #expect(budget("1,5 million d’euros seront consacrés à ces centres.") == [1_500_000])
  #expect(budget("La mesure est financée à hauteur de 200 000 € par an.") == [200_000])
  #expect(budget("L’employeur encourt une amende de 7 500 euros.") == [])
  #expect(budget("Une aide de 330 euros par mois est versée à chaque personne.") == [])
  #expect(budget("La fraude représente 4 milliards d’euros.") == [])
  #expect(budget("Le coût de la carte est plafonné à 10 euros par personne.") == [])
  #expect(budget("Le budget du plan s’élève à 120 M€.") == [])
  #expect(budget("Budget : 2 M€ dont 500 000 € en 2025") == [2_000_000])
  #expect(budget("Budget (k€) : 480") == [480_000])
  #expect(budget("<budget>480000") == [480_000])
  #expect(budget("Budget : sans objet") == [])
}

@Test func labelsMayStandInBlocksOfTheirOwn() {
  let measure = fill([
    "Titre", "Pilote", "DGCS", "Co-pilotes", "DGT, DACG", "Calendrier", "fin 2025.", "Un guide est publié.",
  ]).measure
  #expect(measure.leads.map(\.value) == ["DGCS"])
  #expect(measure.partners.map(\.value) == ["DGT", "DACG"])
  #expect(measure.deadlines.map(\.printed) == ["fin 2025"])
}

@Test func otherLabelsFillTheirAttributes() {
  let measure = fill([
    "Titre", "Un texte.", "Indicateur de suivi : nombre de places ; taux d’occupation",
    "Public : mineurs, jeunes majeurs",
    "Territoire : outre-mer", "Moyens humains : 4 ETP", "Partenaires :", "• associations agréées", "• DGCS",
  ]).measure
  #expect(measure.indicators.map(\.value) == ["nombre de places", "taux d’occupation"])
  #expect(measure.publics.map(\.value) == ["mineurs", "jeunes majeurs"])
  #expect(measure.territories.map(\.value) == ["outre-mer"])
  #expect(measure.posts.map(\.value.hundredths) == [400])
  #expect(measure.partners.map(\.value) == ["associations agréées", "DGCS"])
}

@Test(arguments: [
  ("Le préfet désigne un référent par département.", Language.fr, ["Le préfet"]),
  (
    "Le délégué interministériel à l'hébergement anime le suivi de la mesure.", .fr,
    ["Le délégué interministériel à l'hébergement"]
  ),
  ("Placé sous l'autorité du ministre chargé du travail, le comité se réunit.", .fr, ["ministre chargé du travail"]),
  ("The Minister of State for Children will publish guidance.", .en, ["The Minister of State for Children"]),
  ("The governor will designate a focal point.", .en, ["The governor"]),
  ("Avant chaque saison, le préfet réunit les organisateurs.", .fr, []),
])
func officeHoldersLead(text: String, language: Language, expected: [String]) {
  #expect(fill(["Titre", text], language: language).measure.leads.map(\.printed) == expected)
}

@Test func recommendationsKeepStateAndPosition() {
  let measure = fill(["Titre", "<state>Norvège", "<position>acceptée"]).measure
  #expect(measure.extra["state"]?.value == "Norvège")
  #expect(measure.extra["position"]?.value == "acceptée")
}

@Test func verbsAndNumbersTellHowMuchAMeasureCommits() {
  let weak = fill(["Poursuivre la réflexion", "Les services favorisent les échanges et encouragent la recherche."])
    .measure
  #expect(weak.strength == 1)
  #expect(!weak.isCountable)
  let strong = fill(["Créer 150 places", "Les places sont ouvertes dans dix régions."]).measure
  #expect(strong.strength == 4)
  #expect(strong.isCountable)
  #expect(fill(["Pauses café", "Trois jours plus tard."]).measure.strength == nil)
  #expect(fill(["Consider options", "We will explore ideas."], language: .en).measure.strength == 1)
}

/// What is printed is what stands at the place, whatever the lines are made of.
@Test func everyStatementCanBeLookedUp() {
  let pieces = [
    "Pilote : DGCS", "et ministère de la Justice", "—", "Échéance\u{A0}: fin\u{202F}2026",
    "Budget : 1\u{A0}200\u{A0}k€", ";", "(", ")",
    "doté de 3 M€", "La MIPROF coordonne", "chaque année", "Indicateur : nombre", "é🙂", "d’ici à 2027", ":",
    "Partenaires :", "avec",
    "12 agents", "sous l’égide de la DGEF", ",", "/", "«", "»", "Public : tous", "\u{AD}", "Coût", "-", "0",
    "999999999999999999",
  ]
  var generator = SeededGenerator(seed: 11)
  for _ in 0..<400 {
    let lines = (0..<4).map { _ in
      (0..<Int.random(in: 0...9, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
        .joined(separator: Bool.random(using: &generator) ? " " : "")
    }
    let (measure, source) = fill(lines)
    let statements =
      (measure.leads + measure.partners + measure.indicators + measure.publics).map { ($0.printed, $0.place) }
      + measure.deadlines.map { ($0.printed, $0.place) }
      + (measure.budgets + measure.posts).map { ($0.printed, $0.place) }
    for (printed, place) in statements {
      #expect(place.range.upperBound <= source.text.utf8.count)
      #expect(Folding.collapseWhitespace(String(source[place.range])) == printed)
      #expect(!printed.isEmpty)
    }
  }
}
