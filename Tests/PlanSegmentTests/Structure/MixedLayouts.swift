extension Layout {
  /// Measures among much that looks like them: annexes, boxes, calendars, glossaries, summary tables.
  static let mixed: [Layout] = [
    Layout(
      name:
        "Objectif and action, foreword of numbered facts, good-practice box, annex that repeats the titles, glossary",
      format: "html",
      text: """
        <html lang="fr"><body>
        <h1>Plan d'action pour l'accueil des réfugiés 2024-2027</h1>
        <h2>Avant-propos</h2><p>1. En 2023, 64 000 personnes ont été accueillies.</p>
        <p>2. Deux tiers d'entre elles étaient des familles.</p><p>3. Une sur cinq avait moins de dix ans.</p>
        <h2>Objectif 1. Héberger dignement</h2><p>Le parc d'hébergement est saturé dans quatre régions.</p>
        <h3>Action 1.1. Créer deux mille places</h3>
        <p>Les places sont ouvertes dans des villes moyennes volontaires.</p><p>Pilote : direction de l'asile</p>
        <h3>Action 1.2. Rénover les foyers</h3><p>Les chambres de six lits disparaissent des foyers.</p>
        <p>Pilote : direction de l'asile</p>
        <div class="encadre"><h4>Bonne pratique : la colocation de Brive</h4>
        <p>Depuis 2021, une association loue douze appartements partagés.</p></div>
        <h2>Objectif 2. Apprendre la langue</h2>
        <h3>Action 2.1. Doubler les heures de cours</h3><p>Chaque adulte a droit à six cents heures de français.</p>
        <p>Pilote : office de l'intégration</p>
        <h2>Objectif 3. Travailler</h2>
        <h3>Action 3.1. Reconnaître les diplômes</h3><p>Un guichet unique répond en trois mois.</p>
        <p>Pilote : ministère du Travail</p>
        <h3>Action 3.2. Parrainer les candidats</h3><p>Mille entreprises parrainent un candidat par an.</p>
        <p>Échéance : 2026</p>
        <h2>Annexe 1. Liste des actions</h2>
        <ul><li>Action 1.1. Créer deux mille places</li><li>Action 1.2. Rénover les foyers</li>
        <li>Action 2.1. Doubler les heures de cours</li><li>Action 3.1. Reconnaître les diplômes</li>
        <li>Action 3.2. Parrainer les candidats</li></ul>
        <h2>Glossaire</h2><dl><dt>CADA</dt><dd>Centre d'accueil pour demandeurs d'asile.</dd><dt>OFII</dt>
        <dd>Office de l'immigration.</dd><dt>HUDA</dt><dd>Hébergement d'urgence.</dd></dl>
        </body></html>
        """,
      measures: [
        "1.1|Créer deux mille places|Objectif 1. Héberger dignement",
        "1.2|Rénover les foyers|Objectif 1. Héberger dignement",
        "2.1|Doubler les heures de cours|Objectif 2. Apprendre la langue",
        "3.1|Reconnaître les diplômes|Objectif 3. Travailler",
        "3.2|Parrainer les candidats|Objectif 3. Travailler",
      ]),
    Layout(
      name: "Actions A to E that run on through chapters, calendar at the end", format: "html",
      text: """
        <html lang="en"><body>
        <h1>Digital inclusion strategy</h1>
        <h2>1. Access</h2><p>One household in six has no connection.</p>
        <h3>A. Connect every school</h3><p>Fibre reaches all schools, with a spare link by radio.</p>
        <p>Responsible: Ministry of Education</p>
        <h3>B. Subsidise equipment</h3><p>Refurbished laptops are lent to pupils for a year.</p>
        <p>Responsible: Digital Agency</p>
        <h2>2. Skills</h2>
        <h3>C. Train librarians</h3><p>Two librarians in each branch become digital coaches.</p>
        <p>Responsible: Library Board</p>
        <h3>D. Certify adult courses</h3><p>A label is given to courses of quality.</p><p>Responsible: Skills Council</p>
        <h2>3. Trust</h2>
        <h3>E. Open a hotline</h3><p>Victims of fraud can call day and night.</p><p>Responsible: Consumer Office</p>
        <h2>Implementation calendar</h2>
        <table><tr><th>Action</th><th>2025</th><th>2026</th><th>2027</th></tr><tr><td>A</td><td>x</td><td>x</td><td>
        </td></tr><tr><td>B</td><td>x</td><td></td><td></td></tr><tr><td>C</td><td></td><td>x</td><td>x</td></tr><tr>
        <td>D</td><td></td><td>x</td><td></td></tr><tr><td>E</td><td>x</td><td></td><td></td></tr></table>
        </body></html>
        """,
      measures: [
        "A|Connect every school|1. Access",
        "B|Subsidise equipment|1. Access",
        "C|Train librarians|2. Skills",
        "D|Certify adult courses|2. Skills",
        "E|Open a hotline|3. Trust",
      ]),
    Layout(
      name: "One table with spanned axes and objectives", format: "html",
      text: """
        <html lang="fr"><body>
        <h1>Plan national de l'eau</h1>
        <table><thead><tr><th>Axe stratégique</th><th>Objectif</th><th>N°</th><th>Action</th><th>Responsable</th>
        <th>Calendrier</th><th>Indicateur</th></tr></thead><tbody>
        <tr><td rowspan="3">1. Économiser</td><td rowspan="2">Réduire les fuites</td><td>1</td>
        <td>Remplacer les conduites d'avant 1960</td><td>Régies</td><td>2025-2028</td><td>km remplacés</td></tr>
        <tr><td>2</td><td>Poser des compteurs de secteur</td><td>Régies</td><td>2026</td><td>nombre de secteurs</td></tr>
        <tr><td>Sensibiliser</td><td>3</td><td>Afficher la consommation moyenne sur la facture</td>
        <td>Agence de l'eau</td><td>2025</td><td>part des factures</td></tr>
        <tr><td rowspan="2">2. Protéger</td><td rowspan="2">Captages</td><td>4</td>
        <td>Acheter les terres autour des captages</td><td>Agence de l'eau</td><td>2027</td><td>hectares</td></tr>
        <tr><td>5</td><td>Contrôler les épandages au drone</td><td>Préfectures</td><td>en continu</td><td>contrôles</td></tr>
        </tbody></table>
        </body></html>
        """,
      measures: [
        "1|Remplacer les conduites d'avant 1960|1. Économiser",
        "2|Poser des compteurs de secteur|1. Économiser",
        "3|Afficher la consommation moyenne sur la facture|1. Économiser",
        "4|Acheter les terres autour des captages|2. Protéger",
        "5|Contrôler les épandages au drone|2. Protéger",
      ]),
    Layout(
      name: "Cards with a definition list of attributes", format: "html",
      text: """
        <html lang="fr"><body>
        <nav><ul><li><a href="/">Accueil</a></li><li><a href="/plans">Plans</a></li></ul></nav><main>
        <h1>Plan alimentation</h1>
        <h2>Bien manger à l'école</h2>
        <div class="card"><h3>Servir des fruits à la récréation</h3>
        <p>Un fruit est offert chaque jour dans les écoles maternelles.</p><dl><dt>Porteur</dt>
        <dd>Ministère de l'Agriculture</dd><dt>Échéance</dt><dd>septembre 2026</dd></dl></div>
        <div class="card"><h3>Des cantines sans plastique</h3>
        <p>Les barquettes sont remplacées par des plats en inox.</p><dl><dt>Porteur</dt><dd>Communes</dd>
        <dt>Échéance</dt><dd>2027</dd></dl></div>
        <h2>Gaspiller moins</h2>
        <div class="card"><h3>Peser les restes</h3>
        <p>Chaque cantine pèse et publie ses restes une fois par trimestre.</p><dl><dt>Porteur</dt>
        <dd>Agence de la transition</dd><dt>Échéance</dt><dd>2025</dd></dl></div>
        </main><footer><p>Mentions légales</p></footer>
        </body></html>
        """,
      measures: [
        "|Servir des fruits à la récréation|Bien manger à l'école",
        "|Des cantines sans plastique|Bien manger à l'école",
        "|Peser les restes|Gaspiller moins",
      ]),
    Layout(
      name: "Folded parts with a summary line each", format: "html",
      text: """
        <html lang="fr"><body>
        <main><h1>Nos 5 engagements pour les aînés</h1>
        <details><summary>Engagement n°1 – Maintenir à domicile</summary>
        <p>Deux heures d'aide par semaine sont garanties.</p><p>Pilote : départements</p></details>
        <details><summary>Engagement n°2 – Adapter les logements</summary><p>Une prime couvre la moitié des travaux.</p>
        <p>Pilote : agence de l'habitat</p></details>
        <details><summary>Engagement n°3 – Rompre l'isolement</summary>
        <p>Les facteurs rendent visite chaque semaine.</p><p>Pilote : La Poste</p></details>
        <details><summary>Engagement n°4 – Former les aidants</summary><p>Trois jours de formation sont payés.</p>
        <p>Pilote : caisse d'assurance</p></details>
        <details><summary>Engagement n°5 – Contrôler les établissements</summary><p>Tous sont inspectés en deux ans.</p>
        <p>Pilote : agences de santé</p></details></main>
        </body></html>
        """,
      measures: [
        "1|Maintenir à domicile",
        "2|Adapter les logements",
        "3|Rompre l'isolement",
        "4|Former les aidants",
        "5|Contrôler les établissements",
      ]),
    Layout(
      name: "Numbers that restart in each chapter, English", format: "html",
      text: """
        <html lang="en"><body>
        <h1>National youth employment plan</h1>
        <h2>Chapter 1: School</h2>
        <h3>Measure 1: Teach trades from age 14</h3><p>Workshops open one day a week in all colleges.</p>
        <p>Lead: Ministry of Education</p>
        <h3>Measure 2: Visit firms</h3><p>Each pupil visits four firms a year.</p><p>Lead: Chambers of commerce</p>
        <h2>Chapter 2: First job</h2>
        <h3>Measure 1: Pay a hiring grant</h3><p>Two thousand euros are paid per contract.</p><p>Lead: Treasury</p>
        <h3>Measure 2: Guarantee an interview</h3><p>Job centres propose an interview within a month.</p>
        <p>Lead: Job centres</p>
        <h3>Measure 3: Lend a scooter</h3><p>Scooters are lent for six months.</p><p>Lead: Regions</p>
        <h2>Chapter 3: Follow-up</h2>
        <h3>Measure 1: Name a mentor</h3><p>Retired workers volunteer.</p><p>Lead: Regions</p>
        </body></html>
        """,
      measures: [
        "1|Teach trades from age 14|Chapter 1: School",
        "2|Visit firms|Chapter 1: School",
        "1|Pay a hiring grant|Chapter 2: First job",
        "2|Guarantee an interview|Chapter 2: First job",
        "3|Lend a scooter|Chapter 2: First job",
        "1|Name a mentor|Chapter 3: Follow-up",
      ]),
    Layout(
      name: "Axes with one measure each, as headings", format: "html",
      text: """
        <html lang="fr"><body>
        <h1>Plan ville propre</h1>
        <h2>Axe 1 : Prévenir</h2><p>La prévention coûte moins cher que le nettoyage.</p>
        <h3>Mesure 1 : Afficher les coûts</h3><p>Le coût du nettoyage est affiché sur chaque place.</p><p>Pilote : ville</p>
        <h2>Axe 2 : Nettoyer</h2>
        <h3>Mesure 2 : Laver les marchés</h3><p>Les places de marché sont lavées le soir même.</p><p>Pilote : métropole</p>
        <h2>Axe 3 : Punir</h2>
        <h3>Mesure 3 : Verbaliser</h3><p>Cent agents sont assermentés.</p><p>Pilote : police municipale</p>
        </body></html>
        """,
      measures: [
        "1|Afficher les coûts|Axe 1 : Prévenir",
        "2|Laver les marchés|Axe 2 : Nettoyer",
        "3|Verbaliser|Axe 3 : Punir",
      ]),
    Layout(
      name: "A table for each action, its number in the header cell", format: "html",
      text: """
        <html lang="en"><body>
        <h1>Climate adaptation plan</h1>
        <h2>Goal A – Resilient coasts</h2>
        <table><tr><th>Action A1</th><td>Raise the dykes along the estuary</td></tr><tr><th>Description</th>
        <td>Forty kilometres of dykes are raised by one metre.</td></tr><tr><th>Lead agency</th><td>Water Board</td>
        </tr><tr><th>Timeline</th><td>2026-2030</td></tr></table>
        <table><tr><th>Action A2</th><td>Restore the salt marshes</td></tr><tr><th>Description</th>
        <td>Six hundred hectares are given back to the tide.</td></tr><tr><th>Lead agency</th><td>Nature Office</td>
        </tr><tr><th>Timeline</th><td>by 2028</td></tr></table>
        <h2>Goal B – Cool cities</h2>
        <table><tr><th>Action B1</th><td>Plant a hundred thousand trees</td></tr><tr><th>Description</th>
        <td>Streets without shade come first.</td></tr><tr><th>Lead agency</th><td>Cities</td></tr><tr><th>Timeline</th>
        <td>2027</td></tr></table>
        </body></html>
        """,
      measures: [
        "A1|Raise the dykes along the estuary|Goal A – Resilient coasts",
        "A2|Restore the salt marshes|Goal A – Resilient coasts",
        "B1|Plant a hundred thousand trees|Goal B – Cool cities",
      ]),
    Layout(
      name: "Contents with pages, numbered figures, a calendar, and an annex of sheets with the same titles",
      format: "html",
      text: """
        <html lang="fr"><body>
        <h1>Stratégie nationale contre le gaspillage</h1>
        <h2>Sommaire</h2><p>Action 1 : Mesurer 4</p><p>Action 2 : Donner 6</p><p>Action 3 : Transformer 8</p>
        <p>Action 4 : Éduquer 9</p>
        <h2>Les chiffres du gaspillage</h2><p>1) 10 millions de tonnes par an ;</p><p>2) 16 milliards d'euros ;</p>
        <p>3) 3 % des émissions.</p>
        <h2>Les actions</h2>
        <h3>Action 1 : Mesurer</h3><p>Une enquête annuelle est confiée à l'institut de statistique.</p>
        <h3>Action 2 : Donner</h3><p>Le seuil de don obligatoire est abaissé à deux cents mètres carrés.</p>
        <h3>Action 3 : Transformer</h3><p>Des conserveries mobiles sillonnent les marchés de gros.</p>
        <h3>Action 4 : Éduquer</h3><p>Un module est ajouté aux programmes du collège.</p>
        <h2>Calendrier</h2><ul><li>Janvier 2025 : lancement de l'enquête</li><li>Juin 2025 : décret sur le don</li>
        <li>Septembre 2026 : nouveaux programmes</li></ul>
        <h2>Annexe : fiches de synthèse</h2><h3>Action 1 : Mesurer</h3><p>Pilote : institut.</p>
        <h3>Action 2 : Donner</h3><p>Pilote : ministère.</p><h3>Action 3 : Transformer</h3><p>Pilote : régions.</p>
        <h3>Action 4 : Éduquer</h3><p>Pilote : académies.</p>
        </body></html>
        """,
      measures: [
        "1|Mesurer|Les actions",
        "2|Donner|Les actions",
        "3|Transformer|Les actions",
        "4|Éduquer|Les actions",
      ]),
    Layout(
      name: "Commitments with recurring questions as headings and a table of milestones", format: "html",
      text: """
        <html lang="en"><body>
        <h1>Open government action plan</h1><h2>Summary of commitments</h2>
        <table><tr><th>Commitment</th><th>Lead</th><th>End date</th></tr><tr><td>1. Open budgets</td><td>Treasury</td>
        <td>June 2026</td></tr><tr><td>2. Public registers</td><td>Justice</td><td>December 2026</td></tr></table>
        <h2>Commitment 1: Open budgets</h2><h3>What is the problem?</h3><p>Budgets are published as scanned pages.</p>
        <h3>What will we do?</h3><p>We will publish all budgets as tables within a week.</p><h3>Milestones</h3><table>
        <tr><th>Milestone</th><th>Start</th><th>End</th></tr><tr><td>1.1 Choose a format</td><td>January 2025</td>
        <td>June 2025</td></tr><tr><td>1.2 Publish the first budget</td><td>July 2025</td><td>June 2026</td></tr></table>
        <h2>Commitment 2: Public registers</h2><h3>What is the problem?</h3>
        <p>Owners of companies are hidden behind nominees.</p><h3>What will we do?</h3>
        <p>We will open the register of owners to all.</p><h3>Milestones</h3><table><tr><th>Milestone</th><th>Start</th>
        <th>End</th></tr><tr><td>2.1 Pass the law</td><td>January 2025</td><td>December 2025</td></tr><tr>
        <td>2.2 Open the register</td><td>January 2026</td><td>December 2026</td></tr></table>
        </body></html>
        """,
      measures: [
        "1|Open budgets|Summary of commitments",
        "2|Public registers|Summary of commitments",
      ]),
    Layout(
      name: "Tables without header rows that go on with their numbers", format: "html",
      text: """
        <html lang="fr"><body>
        <h1>Plan de prévention des chutes</h1>
        <h2>Domicile</h2><table><tr><td>1</td><td>Distribuer des barres d'appui aux personnes de plus de 75 ans</td>
        <td>Caisses de retraite</td></tr><tr><td>2</td><td>Former les aides à domicile au repérage</td>
        <td>Départements</td></tr></table>
        <h2>Rue</h2><table><tr><td>3</td><td>Abaisser les trottoirs devant les pharmacies</td><td>Communes</td></tr><tr>
        <td>4</td><td>Saler les trottoirs avant sept heures</td><td>Communes</td></tr></table>
        </body></html>
        """,
      measures: [
        "1|",
        "2|",
        "3|",
        "4|",
      ]),
    Layout(
      name: "Sheets whose actions are bulleted under a label", format: "html",
      text: """
        <html lang="fr"><body>
        <h1>Programme santé au travail</h1>
        <h2>Axe 1 – Prévenir</h2>
        <h3>Fiche 1 – Réduire les chutes de hauteur</h3><p><b>Constat</b> : une chute mortelle par semaine.</p><p>
        <b>Actions prévues :</b></p><ul><li>contrôler cinq mille chantiers ;</li><li>financer des garde-corps.</li></ul>
        <p><b>Pilotes</b> : inspection du travail, assurance maladie</p><p><b>Calendrier</b> : 2025-2027</p>
        <h3>Fiche 2 – Agir sur le bruit</h3><p><b>Constat</b> : la surdité reste fréquente.</p><p>
        <b>Actions prévues :</b></p><ul><li>mesurer l'exposition ;</li><li>prêter des équipements.</li></ul><p>
        <b>Pilotes</b> : services de santé</p><p><b>Calendrier</b> : 2026</p>
        <h2>Axe 2 – Maintenir en emploi</h2>
        <h3>Fiche 3 – Repérer tôt la désinsertion</h3><p><b>Constat</b> : les arrêts longs doublent.</p><p>
        <b>Actions prévues :</b></p><ul><li>signaler les arrêts de plus de deux mois ;</li>
        <li>proposer un essai encadré.</li></ul><p><b>Pilotes</b> : assurance maladie</p><p><b>Calendrier</b> : 2027</p>
        </body></html>
        """,
      measures: [
        "1|Réduire les chutes de hauteur|Axe 1 – Prévenir",
        "2|Agir sur le bruit|Axe 1 – Prévenir",
        "3|Repérer tôt la désinsertion|Axe 2 – Maintenir en emploi",
      ]),
  ]
}
