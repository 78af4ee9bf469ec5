extension Layout {
  static let headings: [Layout] = [
    Layout(
      name: "Quebec: Action 12 — under Orientation, with a contents list that repeats the titles with pages",
      format: "html",
      text: """
        <html lang="fr"><body><h1>Plan d'action en habitation 2025-2029</h1>
        <h2>Table des matières</h2>
        <ul><li>Orientation 1 – Loger ........ 3</li><li>Action 1 — Construire 400 logements ........ 3</li>
        <li>Action 2 — Rénover les immeubles anciens ........ 4</li><li>Orientation 2 – Accompagner ........ 5</li>
        <li>Action 3 — Informer les locataires ........ 5</li></ul>
        <h2>Mot de la ministre</h2><p>Ce plan compte 3 actions. Il a été préparé pendant un an avec les villes.</p>
        <h2>Orientation 1 – Loger</h2><p>Le parc est vieux et trop petit pour les familles.</p>
        <h3>Action 1 — Construire 400 logements</h3><p>Des logements abordables seront construits dans six régions.</p>
        <p>Responsable : Société d'habitation</p><p>Échéance : mars 2027</p>
        <h3>Action 2 — Rénover les immeubles anciens</h3><p>Un crédit couvre le tiers des travaux des propriétaires.</p>
        <p>Responsable : ministère des Finances</p>
        <h2>Orientation 2 – Accompagner</h2>
        <h3>Action 3 — Informer les locataires</h3><p>Un guide est distribué dans toutes les bibliothèques.</p>
        <p>Responsable : Tribunal du logement</p>
        <h2>Conclusion</h2><p>Un bilan sera publié chaque année par le ministère.</p></body></html>
        """,
      measures: [
        "1|Construire 400 logements|Orientation 1 – Loger", "2|Rénover les immeubles anciens|Orientation 1 – Loger",
        "3|Informer les locataires|Orientation 2 – Accompagner",
      ]),
    Layout(
      name: "Swiss: Mesure M-3, numbers with letters", format: "html",
      text: """
        <html lang="fr"><body><h1>Stratégie cantonale du sol</h1>
        <h2>Champ d'action A</h2>
        <h3>Mesure A-1 : Cartographier les sols</h3><p>Une carte au 1:5000 est dressée pour tout le canton.</p><p><b>Pilotage</b> : Service du sol</p>
        <h3>Mesure A-2 : Limiter le scellement</h3><p>Les communes compensent chaque mètre carré bâti ailleurs.</p><p><b>Pilotage</b> : communes</p>
        <h2>Champ d'action B</h2>
        <h3>Mesure B-1 : Former les maîtres d'ouvrage</h3><p>Un cours de deux jours est offert aux entreprises.</p><p><b>Pilotage</b> : Service du sol</p>
        <h3>Mesure B-2 : Surveiller la qualité</h3><p>Trente stations mesurent chaque année les métaux lourds.</p><p><b>Délai</b> : 2026</p>
        </body></html>
        """,
      measures: [
        "A-1|Cartographier les sols|Champ d'action A", "A-2|Limiter le scellement|Champ d'action A",
        "B-1|Former les maîtres d'ouvrage|Champ d'action B", "B-2|Surveiller la qualité|Champ d'action B",
      ]),
    Layout(
      name: "European: Key action 4, headings of the same level as the chapters", format: "html",
      text: """
        <html lang="en"><body><h1>Roadmap for clean ports</h1>
        <h2>Introduction</h2><p>Ports are gateways. This roadmap sets out four key actions for the next three years.</p>
        <h2>Key action 1: Electrify the quays</h2><p>The Agency will fund shore power in thirty ports.</p><p>Lead: Ports Agency</p><p>Deadline: by end of 2027</p>
        <h2>Key action 2: Replace old tugs</h2><p>A premium is paid for each tug that is taken out of service.</p><p>Lead: Ministry of Transport</p>
        <h2>Key action 3: Publish emissions</h2><p>Every port publishes its emissions once a year.</p><p>Lead: Environment Agency</p>
        <h2>Key action 4: Train inspectors</h2><p>Two hundred inspectors are trained in five years.</p><p>Lead: Ports Agency</p>
        <h2>Glossary</h2><p>Tug: a boat that pulls other boats into the harbour.</p></body></html>
        """,
      measures: [
        "1|Electrify the quays", "2|Replace old tugs", "3|Publish emissions", "4|Train inspectors",
      ]),
    Layout(
      name: "Unnumbered headings with infinitive verbs and identifiers", format: "html",
      text: """
        <html lang="fr"><body><h1>Feuille de route de la lecture publique</h1>
        <h2>Pourquoi cette feuille de route</h2><p>La lecture recule chez les jeunes adultes depuis dix ans.</p>
        <h2>Ouvrir plus</h2>
        <h3 id="soir">Ouvrir les bibliothèques le soir</h3><p>Cent bibliothèques ouvrent jusqu'à vingt-deux heures.</p><p>Pilote : Service du livre</p>
        <h3 id="dimanche">Ouvrir le dimanche</h3><p>Une aide couvre la moitié des salaires du dimanche.</p><p>Pilote : Service du livre</p>
        <h2>Aller vers</h2>
        <h3 id="bus">Financer vingt bibliobus</h3><p>Les départements ruraux reçoivent un véhicule équipé.</p><p>Pilote : Agence des territoires</p>
        <h3 id="prison">Lire en prison</h3><p>Un bibliothécaire intervient chaque semaine dans chaque maison d'arrêt.</p><p>Pilote : administration pénitentiaire</p>
        <h2>Suivi</h2><p>Le comité se réunit deux fois par an et publie ses travaux.</p></body></html>
        """,
      measures: [
        "|Ouvrir les bibliothèques le soir|Ouvrir plus", "|Ouvrir le dimanche|Ouvrir plus",
        "|Financer vingt bibliobus|Aller vers", "|Lire en prison|Aller vers",
      ]),
    Layout(
      name: "Headings inside measures that recur", format: "html",
      text: """
        <html lang="fr"><body><h1>Plan eau</h1>
        <h2>Fiche n° 1 : Économiser l'eau des écoles</h2><h3>Contexte</h3><p>Les écoles perdent un quart de leur eau.</p><h3>Description</h3><p>Chaque école reçoit des compteurs et un bilan.</p><h3>Pilote</h3><p>Régie de l'eau</p>
        <h2>Fiche n° 2 : Réparer les fuites</h2><h3>Contexte</h3><p>Le réseau perd trente pour cent.</p><h3>Description</h3><p>Cent kilomètres de conduites sont remplacés chaque année.</p><h3>Pilote</h3><p>Régie de l'eau</p>
        <h2>Fiche n° 3 : Réutiliser les eaux usées</h2><h3>Contexte</h3><p>Les stations rejettent une eau propre.</p><h3>Description</h3><p>Dix stations alimentent les jardins publics.</p><h3>Pilote</h3><p>Métropole</p>
        </body></html>
        """,
      measures: ["1|Économiser l'eau des écoles", "2|Réparer les fuites", "3|Réutiliser les eaux usées"]),
    Layout(
      name: "Bold paragraphs for axes and measures, Roman and arabic numbers, numbering that restarts", format: "html",
      text: """
        <html lang="fr"><body>
        <p><b>PLAN DE LUTTE CONTRE LE BRUIT</b></p>
        <p>Le bruit est la première nuisance citée par les habitants des villes.</p>
        <p><b>I. Prévenir</b></p>
        <p><b>1. Isoler les façades</b></p><p>Une prime est versée pour les logements proches des voies rapides.</p><p>Chef de file : Agence de l'habitat</p>
        <p><b>2. Baisser les vitesses</b></p><p>La vitesse est limitée à 50 km/h la nuit sur les rocades.</p><p>Chef de file : métropole</p>
        <p><b>II. Sanctionner</b></p>
        <p><b>1. Installer des radars sonores</b></p><p>Quarante radars sont posés dans les rues les plus bruyantes.</p><p>Chef de file : préfecture de police</p>
        <p><b>2. Relever les amendes</b></p><p>L'amende pour échappement modifié est doublée.</p><p>Chef de file : ministère de la Justice</p>
        </body></html>
        """,
      measures: [
        "1|Isoler les façades|I. Prévenir", "2|Baisser les vitesses|I. Prévenir",
        "1|Installer des radars sonores|II. Sanctionner", "2|Relever les amendes|II. Sanctionner",
      ]),
    Layout(
      name: "Objectif opérationnel 1.1 under Objectif stratégique 1", format: "html",
      text: """
        <html lang="fr"><body><h1>Plan santé mentale</h1>
        <h2>Objectif stratégique 1 : Prévenir</h2>
        <h3>Objectif opérationnel 1.1 : Repérer tôt la souffrance des élèves</h3><p>Une infirmière formée exerce dans chaque collège.</p><p>Porteur : académie</p>
        <h3>Objectif opérationnel 1.2 : Informer les familles</h3><p>Une ligne d'écoute est ouverte sept jours sur sept.</p><p>Porteur : agence de santé</p>
        <h2>Objectif stratégique 2 : Soigner</h2>
        <h3>Objectif opérationnel 2.1 : Ouvrir dix centres</h3><p>Dix centres de crise ouvrent d'ici trois ans.</p><p>Porteur : agence de santé</p>
        </body></html>
        """,
      measures: [
        "1.1|Repérer tôt la souffrance des élèves|Objectif stratégique 1 : Prévenir",
        "1.2|Informer les familles|Objectif stratégique 1 : Prévenir",
        "2.1|Ouvrir dix centres|Objectif stratégique 2 : Soigner",
      ]),
    Layout(
      name: "Engagement with own text and milestones below: the engagement is the measure", format: "html",
      text: """
        <html lang="fr"><body><h1>Gouvernement ouvert</h1>
        <h2>Engagement 1 : Publier les marchés publics</h2><p>Tous les marchés sont publiés dans un format réutilisable.</p><p>Responsable : direction des achats</p>
        <ul><li>Jalon 1.1 : inventaire des marchés</li><li>Jalon 1.2 : ouverture du portail</li></ul>
        <h2>Engagement 2 : Associer les citoyens aux lois</h2><p>Les projets de loi sont soumis à une consultation en ligne.</p><p>Responsable : secrétariat général</p>
        <ul><li>Jalon 2.1 : choix de l'outil</li><li>Jalon 2.2 : première consultation</li></ul>
        <h2>Engagement 3 : Ouvrir les algorithmes</h2><p>Les algorithmes publics sont décrits dans un registre.</p><p>Responsable : direction du numérique</p>
        <ul><li>Jalon 3.1 : registre</li></ul></body></html>
        """,
      measures: [
        "1|Publier les marchés publics", "2|Associer les citoyens aux lois", "3|Ouvrir les algorithmes",
      ]),
    Layout(
      name: "Words for numbers", format: "html",
      text: """
        <html lang="fr"><body><h1>Plan vélo</h1><h2>Axe premier : Rouler</h2>
        <h3>Mesure un : Tracer des pistes</h3><p>Deux cents kilomètres de pistes sont tracés.</p><p>Pilote : région</p>
        <h3>Mesure deux : Compter les cyclistes</h3><p>Des compteurs sont posés aux carrefours.</p><p>Pilote : région</p>
        <h2>Axe deuxième : Garer</h2>
        <h3>Mesure trois : Garer aux gares</h3><p>Chaque gare reçoit un parc fermé.</p><p>Pilote : chemins de fer</p></body></html>
        """,
      measures: ["1|Tracer des pistes", "2|Compter les cyclistes", "3|Garer aux gares"]),
  ]
}
