import PlanModel
import Testing

@testable import PlanSegment

@Test(arguments: [
  ("Pilote", AttributeKind.lead), ("Pilote(s) :", .lead), ("PILOTES", .lead), ("Cheffe de file", .lead),
  ("Chef·fe de file", .lead), ("Pilote de la mesure", .lead), ("Pilote de l’axe :", .lead), ("Pilote du titre", .lead),
  ("Entité responsable", .lead), ("Ministère responsable", .lead), ("Organisme porteur", .lead),
  ("Service pilote", .lead),
  ("Maîtrise d’ouvrage", .lead), ("Service chargé du suivi", .lead), ("Institution responsable", .lead),
  ("Conduite", .lead), ("Porteur", .lead), ("Pilotage", .lead), ("Autorité compétente", .lead),
  ("Ministère ou organisme responsable", .lead), ("Partenaires", .partners), ("Partenaires mobilisés", .partners),
  ("Services associés", .partners), ("En lien avec :", .partners), ("Concours", .partners),
  ("Acteurs associés", .partners), ("Parties prenantes", .partners), ("Avec", .partners),
  ("Contributeurs", .partners), ("Ministères concernés", .partners), ("Échéance", .deadline), ("ECHEANCE", .deadline),
  ("Calendrier de réalisation", .deadline), ("Date de fin prévue", .deadline), ("Terme", .deadline),
  ("Coût prévisionnel", .budget), ("Moyens financiers", .budget), ("Budget (en euros)", .budget), ("Crédits", .budget),
  ("Coût total estimé (k€)", .budget), ("Moyens humains", .posts), ("Postes créés", .posts), ("ETP", .posts),
  ("Indicateur de suivi", .indicator), ("Résultat attendu et indicateur", .indicator), ("Cible", .indicator),
  ("Publics visés", .publics), ("Bénéficiaires", .publics), ("Territoire", .territory), ("N°", .number),
  ("Recommandation n°", .number), ("Intitulé", .title), ("Titre de l’axe", .axis),
  ("Texte de la recommandation", .text),
  ("Axe", .axis), ("Parent", .parent), ("État", .state), ("Position de Valmer", .position), ("Appréciation", .status),
  ("État d’avancement", .status), ("Observations", .other), ("pilote", .lead), ("echeance", .deadline),
  ("financement", .budget), ("date_limite", .deadline),
])
func frenchLabelsAreUnderstood(label: String, kind: AttributeKind) {
  #expect(AttributeLabels.kind(ofLabel: label, language: .fr) == kind)
}

@Test(arguments: [
  ("Lead", AttributeKind.lead), ("Lead agency:", .lead), ("leadAgency", .lead), ("Owner", .lead),
  ("action_owner", .lead),
  ("Responsible Department(s)", .lead), ("Lead department or agency", .lead), ("Implementing body", .lead),
  ("Delivery partners", .partners), ("Supporting ministries", .partners), ("Other actors involved", .partners),
  ("Due date", .deadline), ("dueDate", .deadline), ("Timeframe", .deadline), ("Expected completion date", .deadline),
  ("Funding", .budget), ("Estimated cost (EUR)", .budget), ("FTE", .posts), ("KPI", .indicator),
  ("Key performance indicators", .indicator), ("Success measures", .indicator), ("Target group", .publics),
  ("Status", .status), ("Government response", .position), ("Recommending State", .state), ("Title", .title),
  ("Reference number", .number), ("Description", .text),
])
func englishLabelsAreUnderstood(label: String, kind: AttributeKind) {
  #expect(AttributeLabels.kind(ofLabel: label, language: .en) == kind)
}

@Test(arguments: [
  "Le ton sera celui du voisinage", "Il comporte", "Trois ouvertures en 2023", "", ":",
  "La diffusion se fera en trois vagues",
  "Les services de police utiliseront un feuillet d’aide à l’audition", "12", "Nous retenons ceci",
])
func sentencesAreNoLabels(text: String) {
  #expect(AttributeLabels.kind(ofLabel: text, language: .fr) == nil)
}

private func labelled(_ text: String, boldPrefix: Int = 0, language: Language = .fr) -> String? {
  guard let line = LabelledLine.parse(text, language: language, boldPrefix: boldPrefix) else { return nil }
  let bytes = Array(text.utf8)
  return "\(line.kind.rawValue)=" + String(decoding: bytes[line.valueRange], as: UTF8.self)
}

@Test func labelledLinesGiveKindAndValue() {
  #expect(labelled("Pilote : DILEX") == "lead=DILEX")
  #expect(labelled("Pilote\u{A0}:\u{A0}ministère de la Santé ") == "lead=ministère de la Santé")
  #expect(labelled("Échéance – fin 2026") == "deadline=fin 2026")
  #expect(labelled("Pilote(s) : DGCS ; DGEF") == "lead=DGCS ; DGEF")
  #expect(labelled("• Budget: 3 M€") == "budget=3 M€")
  #expect(labelled("Échéance 2026", boldPrefix: "Échéance".utf8.count) == "deadline=2026")
  #expect(labelled("Lead agency: Home Office", language: .en) == "lead=Home Office")
  #expect(labelled("Pilote :") == "lead=")
}

@Test func runningTextIsNoLabelledLine() {
  #expect(labelled("Les terminologies sont fixées : indices, étapes, délais.") == nil)
  #expect(labelled("Échéance 2026") == nil)
  #expect(labelled("Sans acheteurs, pas de marché. Pilote") == nil)
  #expect(labelled("") == nil)
}

@Test func severalLabelsOfOneLineAreParted() {
  let text = "Pilote : DILEX – Échéance : fin 2026 ; Budget : 3 M€ Indicateur de suivi : taux"
  let bytes = Array(text.utf8)
  let lines = LabelledLine.all(in: WordScanner.tokens(of: text), language: .fr)
  let read = lines.map { "\($0.kind.rawValue)=" + String(decoding: bytes[$0.value], as: UTF8.self) }
  #expect(read == ["lead=DILEX", "deadline=fin 2026", "budget=3 M€", "indicator=taux"])
}
