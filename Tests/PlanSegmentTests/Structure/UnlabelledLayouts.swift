extension Layout {
  /// Measures without a heading word of their own: bullets, sentences, bold lines.
  static let unlabelled: [Layout] = [
    Layout(
      name: "Roman axes with verbs above bulleted measures", format: "html",
      text: """
        <html lang="fr"><body>
        <h1>Plan de mobilité rurale</h1><p>Le plan est organisé en trois axes.</p>
        <h2>I – Rapprocher les services</h2><p>Trop de villages sont à plus d'une demi-heure d'un guichet.</p>
        <ul><li>Ouvrir cinquante maisons de services dans les bourgs de moins de deux mille habitants.</li>
        <li>Financer des tournées de médecins dans les vallées.</li></ul>
        <h2>II – Mieux desservir</h2><p>Les lignes d'autocar ont perdu un quart de leurs départs.</p>
        <ul><li>Rétablir un départ le matin et un le soir sur chaque ligne.</li>
        <li>Créer un transport à la demande dans chaque canton.</li><li>Harmoniser les tarifs entre départements.</li></ul>
        <h2>III – Partager les véhicules</h2>
        <ul><li>Équiper les mairies d'une voiture en libre-service.</li>
        <li>Soutenir les plateformes locales de covoiturage.</li></ul>
        </body></html>
        """,
      measures: [
        "|Ouvrir cinquante maisons de services dans les bourgs de moins de deux mille habitants.|I – Rapprocher les services",
        "|Financer des tournées de médecins dans les vallées.|I – Rapprocher les services",
        "|Rétablir un départ le matin et un le soir sur chaque ligne.|II – Mieux desservir",
        "|Créer un transport à la demande dans chaque canton.|II – Mieux desservir",
        "|Harmoniser les tarifs entre départements.|II – Mieux desservir",
        "|Équiper les mairies d'une voiture en libre-service.|III – Partager les véhicules",
        "|Soutenir les plateformes locales de covoiturage.|III – Partager les véhicules",
      ]),
    Layout(
      name: "Bulleted nouns of action under unnumbered headings", format: "html",
      text: """
        <html lang="fr"><body>
        <h1>Feuille de route culture 2026</h1><p>Le ministère présente ses priorités.</p>
        <h2>Soutenir la création</h2>
        <ul><li>Création d'un fonds de dix millions d'euros pour les premières œuvres</li>
        <li>Mise à disposition d'ateliers dans les casernes désaffectées</li>
        <li>Renforcement des aides à la traduction</li></ul>
        <h2>Élargir les publics</h2>
        <ul><li>Gratuité des musées pour les moins de 26 ans</li>
        <li>Déploiement de cent micro-folies dans les petites villes</li></ul>
        <h2>Protéger le patrimoine</h2>
        <ul><li>Lancement d'un plan cathédrales</li><li>Numérisation des archives départementales</li></ul>
        </body></html>
        """,
      measures: [
        "|Création d'un fonds de dix millions d'euros pour les premières œuvres|Soutenir la création",
        "|Mise à disposition d'ateliers dans les casernes désaffectées|Soutenir la création",
        "|Renforcement des aides à la traduction|Soutenir la création",
        "|Gratuité des musées pour les moins de 26 ans|Élargir les publics",
        "|Déploiement de cent micro-folies dans les petites villes|Élargir les publics",
        "|Lancement d'un plan cathédrales|Protéger le patrimoine",
        "|Numérisation des archives départementales|Protéger le patrimoine",
      ]),
    Layout(
      name: "Bold paragraphs only, axes with ordinals", format: "html",
      text: """
        <html lang="fr"><body>
        <p><strong>Programme d'actions contre les dépôts sauvages</strong></p>
        <p>Les dépôts sauvages coûtent trois cents millions d'euros par an aux communes.</p>
        <p><strong>Premier axe : surveiller</strong></p><p>Les communes manquent de moyens d'enquête.</p>
        <p><strong>Installer des caméras mobiles</strong></p><p>Les intercommunalités se partagent un parc de caméras.</p>
        <p><strong>Assermenter les gardes champêtres</strong></p>
        <p>Ils pourront dresser procès-verbal dans toute l'intercommunalité.</p>
        <p><strong>Deuxième axe : collecter</strong></p>
        <p><strong>Étendre les horaires des déchèteries</strong></p>
        <p>Elles ouvrent jusqu'à vingt heures deux soirs par semaine.</p>
        <p><strong>Reprendre gratuitement les gravats</strong></p>
        <p>Les artisans déposent gratuitement un mètre cube par jour.</p>
        </body></html>
        """,
      measures: [
        "|Installer des caméras mobiles|Premier axe : surveiller",
        "|Assermenter les gardes champêtres|Premier axe : surveiller",
        "|Étendre les horaires des déchèteries|Deuxième axe : collecter",
        "|Reprendre gratuitement les gravats|Deuxième axe : collecter",
      ]),
    Layout(
      name: "Recommendations in prose without numbers", format: "html",
      text: """
        <html lang="en"><body>
        <h1>Opinion of the Advisory Council on housing</h1><h2>Context</h2>
        <p>The Council was asked in March to give its opinion on the draft law.</p>
        <p>It heard thirty people and visited two towns.</p>
        <h2>Findings</h2><p>The Council notes that rents rose by a third in ten years.</p>
        <p>It observes that waiting lists are opened too late.</p>
        <h2>Recommendations</h2>
        <p>Recommends that the government cap rents in towns where waiting times exceed two years.</p>
        <p>Recommends that municipalities publish waiting lists every quarter.</p>
        <p>Further recommends that social landlords reserve one dwelling in ten for young workers.</p>
        <p>Recommends that Parliament review the law after three years.</p>
        </body></html>
        """,
      measures: [
        "|Recommends that the government cap rents in towns where waiting times exceed two years.|Recommendations",
        "|Recommends that municipalities publish waiting lists every quarter.|Recommendations",
        "|Further recommends that social landlords reserve one dwelling in ten for young workers.|Recommendations",
        "|Recommends that Parliament review the law after three years.|Recommendations",
      ]),
    Layout(
      name: "Axes with one bulleted measure each", format: "html",
      text: """
        <html lang="fr"><body>
        <h1>Plan pluriannuel 2021-2025</h1>
        <h2>Axe 1 : Produire une connaissance fiable</h2><p>Les données sur le phénomène sont rares et dispersées.</p>
        <ul><li>Créer un observatoire national rattaché à l'institut de statistique.</li></ul>
        <h2>Axe 2 : Accompagner les personnes</h2><p>Les parcours sont heurtés et mal coordonnés.</p><ul>
        <li>Ouvrir un centre de ressources dans chaque région.</li></ul>
        </body></html>
        """,
      measures: [
        "|Créer un observatoire national rattaché à l'institut de statistique.|Axe 1 : Produire une connaissance fiable",
        "|Ouvrir un centre de ressources dans chaque région.|Axe 2 : Accompagner les personnes",
      ]),
    Layout(
      name: "A page with one recommendation under a heading that says so", format: "html",
      text: """
        <html lang="fr"><body>
        <h1>Avis sur l'accès à l'éducation des enfants hospitalisés</h1>
        <p>La Commission a été saisie par plusieurs associations de parents.</p>
        <h2>Recommandation</h2>
        <p>La Commission recommande de garantir un enseignement quotidien à tout enfant hospitalisé plus de quinze jours, et d'affecter un enseignant à chaque service de pédiatrie.</p>
        </body></html>
        """,
      measures: [
        "||Recommandation"
      ]),
    Layout(
      name: "Numbered paragraphs in the future tense under numbered headings", format: "html",
      text: """
        <html lang="fr"><body>
        <h1>Plan d'action national NAP 2022-2026</h1>
        <h2>A. INTRODUCTION</h2><p>Le troisième plan a pris fin. La Belgique se dote d'un nouvel instrument.</p>
        <h2>B. ACTIONS</h2>
        <h3>1. Législation</h3>
        <p>1.1. Le code pénal sera adapté pour aggraver les peines encourues par les bailleurs.</p>
        <p>1.2. Une circulaire précisera le rôle de l'inspection sociale.</p>
        <p>1.3. Le statut de séjour sera étendu aux mineurs.</p>
        <h3>2. Formation</h3>
        <p>2.1. Les policiers de première ligne suivront une formation annuelle.</p>
        <p>2.2. Les magistrats recevront un manuel actualisé.</p>
        <h3>3. Enquêtes</h3>
        <p>3.1. Des équipes communes d'enquête seront formées avec les pays voisins.</p>
        </body></html>
        """,
      measures: [
        "1.1|Le code pénal sera adapté pour aggraver les peines encourues par les bailleurs.|B. ACTIONS > 1. Législation",
        "1.2|Une circulaire précisera le rôle de l'inspection sociale.|B. ACTIONS > 1. Législation",
        "1.3|Le statut de séjour sera étendu aux mineurs.|B. ACTIONS > 1. Législation",
        "2.1|Les policiers de première ligne suivront une formation annuelle.|B. ACTIONS > 2. Formation",
        "2.2|Les magistrats recevront un manuel actualisé.|B. ACTIONS > 2. Formation",
        "3.1|Des équipes communes d'enquête seront formées avec les pays voisins.|B. ACTIONS > 3. Enquêtes",
      ]),
    Layout(
      name: "Paragraphs with a bold number under numbered objectives", format: "html",
      text: """
        <html lang="fr"><body>
        <h1>Plan interministériel pour le logement des jeunes</h1>
        <h2>Axe I : Construire</h2>
        <h3>Objectif n°1 : Accélérer la production</h3>
        <p>
        <strong>Mesure 1.</strong> Libérer cent terrains publics d'ici 2027. La liste est arrêtée chaque année par le préfet.</p>
        <p><strong>Mesure 2.</strong> Réduire la TVA à 5,5 % pour les résidences.</p>
        <h3>Objectif n°2 : Reconvertir les bureaux</h3>
        <p><strong>Mesure 3.</strong> Autoriser le changement d'usage en deux mois.</p>
        <h2>Axe II : Louer</h2>
        <h3>Objectif n°3 : Garantir les loyers</h3>
        <p><strong>Mesure 4.</strong> Étendre la garantie Visale à tous les étudiants.</p>
        <p><strong>Mesure 5.</strong> Plafonner les frais d'agence.</p>
        </body></html>
        """,
      measures: [
        "1||Axe I : Construire > Objectif n°1 : Accélérer la production",
        "2|Réduire la TVA à 5,5 % pour les résidences.|Axe I : Construire > Objectif n°1 : Accélérer la production",
        "3|Autoriser le changement d'usage en deux mois.|Axe I : Construire > Objectif n°2 : Reconvertir les bureaux",
        "4|Étendre la garantie Visale à tous les étudiants.|Axe II : Louer > Objectif n°3 : Garantir les loyers",
        "5|Plafonner les frais d'agence.|Axe II : Louer > Objectif n°3 : Garantir les loyers",
      ]),
    Layout(
      name: "Lists introduced by \"We will:\"", format: "html",
      text: """
        <html lang="en"><body>
        <h1>Violence reduction strategy</h1><h2>Our approach</h2>
        <p>Violence is preventable. The strategy builds on ten years of work.</p>
        <h2>Prevent</h2><p>Young people need safe places and trusted adults.</p>
        <p>We will:</p><ul><li>fund 60 youth centres in the areas with most violence</li>
        <li>give every school a named officer</li><li>train 5,000 adults as mentors</li></ul>
        <h2>Protect</h2><p>Victims often do not report.</p><p>We will:</p><ul>
        <li>open a helpline in twelve languages</li><li>pay for relocation in urgent cases</li></ul>
        <h2>Pursue</h2><p>We will:</p><ul><li>set up a joint task force</li><li>seize the profits of gangs</li></ul>
        </body></html>
        """,
      measures: [
        "|fund 60 youth centres in the areas with most violence|Prevent",
        "|give every school a named officer|Prevent",
        "|train 5,000 adults as mentors|Prevent",
        "|open a helpline in twelve languages|Protect",
        "|pay for relocation in urgent cases|Protect",
        "|set up a joint task force|Pursue",
        "|seize the profits of gangs|Pursue",
      ]),
    Layout(
      name: "Numbered paragraphs of which some recommend", format: "html",
      text: """
        <html lang="fr"><body>
        <h1>Rapport d'observation</h1><h2>I. Introduction</h2>
        <p>1. Le Comité a examiné le rapport de l'État partie à ses séances des 3 et 4 mai.</p>
        <p>2. Il remercie la délégation de ses réponses.</p>
        <h2>II. Aspects positifs</h2><p>3. Le Comité salue l'adoption de la loi sur le travail domestique.</p>
        <p>4. Il se félicite de la création d'un guichet.</p>
        <h2>III. Préoccupations et recommandations</h2><h3>Travail domestique</h3>
        <p>5. Le Comité s'inquiète du faible nombre d'inspections.</p>
        <p>6. Le Comité recommande à l'État partie d'augmenter le nombre d'inspecteurs.</p><h3>Mineurs</h3>
        <p>7. Le Comité note avec préoccupation l'absence de données.</p>
        <p>8. Le Comité recommande à l'État partie de recueillir des données ventilées par âge.</p>
        <p>9. Le Comité engage l'État partie à ouvrir des foyers pour mineurs.</p>
        <h2>IV. Suivi</h2><p>10. Le Comité invite l'État partie à soumettre son prochain rapport en 2028.</p>
        </body></html>
        """,
      measures: [
        "6|Le Comité recommande à l'État partie d'augmenter le nombre d'inspecteurs.|III. Préoccupations et recommandations > Travail domestique",
        "8|Le Comité recommande à l'État partie de recueillir des données ventilées par âge.|III. Préoccupations et recommandations > Mineurs",
        "9|Le Comité engage l'État partie à ouvrir des foyers pour mineurs.|III. Préoccupations et recommandations > Mineurs",
        "10|Le Comité invite l'État partie à soumettre son prochain rapport en 2028.|IV. Suivi",
      ]),
  ]
}
