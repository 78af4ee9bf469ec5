extension Layout {
  static let tables: [Layout] = [
    Layout(
      name: "A plan that is one table with spanned axes", format: "html",
      text: """
        <html lang="fr"><body><h1>Plan propreté</h1><table>
        <tr><th>Axe</th><th>Action</th><th>Pilote</th><th>Échéance</th></tr>
        <tr><td rowspan="2">Collecter</td><td>Installer deux cents bacs de tri dans les parcs</td><td>Ville</td><td>2026</td></tr>
        <tr><td>Ramasser les encombrants chaque semaine</td><td>Métropole</td><td>2025</td></tr>
        <tr><td rowspan="2">Sensibiliser</td><td>Former les gardiens d'immeuble au tri</td><td>Bailleurs</td><td>2026</td></tr>
        <tr><td>Organiser une journée de nettoyage par quartier</td><td>Ville</td><td>chaque année</td></tr></table></body></html>
        """,
      measures: [
        "|Installer deux cents bacs de tri dans les parcs|Collecter",
        "|Ramasser les encombrants chaque semaine|Collecter",
        "|Former les gardiens d'immeuble au tri|Sensibiliser",
        "|Organiser une journée de nettoyage par quartier|Sensibiliser",
      ]),
    Layout(
      name: "A sheet of labels and values for each measure", format: "html",
      text: """
        <html lang="fr"><body><h1>Fiches du plan nature</h1>
        <table><tr><td colspan="2">Fiche action n° 1</td></tr><tr><td>Intitulé</td><td>Planter des haies</td></tr><tr><td>Description</td><td>Trente kilomètres de haies sont plantés avec les agriculteurs.</td></tr><tr><td>Pilote</td><td>Chambre d'agriculture</td></tr><tr><td>Échéance</td><td>2027</td></tr></table>
        <table><tr><td colspan="2">Fiche action n° 2</td></tr><tr><td>Intitulé</td><td>Creuser des mares</td></tr><tr><td>Description</td><td>Cent mares sont creusées ou curées dans les prairies humides.</td></tr><tr><td>Pilote</td><td>Parc naturel</td></tr><tr><td>Échéance</td><td>2026</td></tr></table>
        <table><tr><td colspan="2">Fiche action n° 3</td></tr><tr><td>Intitulé</td><td>Éteindre les lampadaires</td></tr><tr><td>Description</td><td>L'éclairage public est coupé entre minuit et cinq heures.</td></tr><tr><td>Pilote</td><td>Communes</td></tr><tr><td>Échéance</td><td>2025</td></tr></table>
        </body></html>
        """,
      measures: ["1|Planter des haies", "2|Creuser des mares", "3|Éteindre les lampadaires"]),
    Layout(
      name: "Headings and a summary table that repeats them", format: "html",
      text: """
        <html lang="fr"><body><h1>Plan montagne</h1>
        <h2>Tableau récapitulatif</h2><table><tr><th>N°</th><th>Mesure</th><th>Pilote</th><th>Échéance</th></tr>
        <tr><td>1</td><td>Baliser les sentiers</td><td>Parc national</td><td>2026</td></tr>
        <tr><td>2</td><td>Former les guides</td><td>École de montagne</td><td>2027</td></tr>
        <tr><td>3</td><td>Réparer les refuges</td><td>Club alpin</td><td>2028</td></tr></table>
        <h2>Mesure 1. Baliser les sentiers</h2><p>Huit cents kilomètres de sentiers sont balisés à neuf par les gardes.</p>
        <h2>Mesure 2. Former les guides</h2><p>Les guides suivent chaque année un cours sur les risques d'avalanche.</p>
        <h2>Mesure 3. Réparer les refuges</h2><p>Douze refuges reçoivent un toit neuf et des panneaux solaires.</p></body></html>
        """,
      measures: ["1|Baliser les sentiers", "2|Former les guides", "3|Réparer les refuges"]),
    Layout(
      name: "List of measures with English headers", format: "csv",
      text: """
        id,title,text,lead,deadline
        1,Clean rivers,,,
        1.1,Remove old weirs,Twelve weirs are taken out by the River Board.,River Board,2026
        1.2,Fence the banks,"Cattle are kept off the banks, with drinking troughs instead.",Farm Service,2027
        2,Clean lakes,,,
        2.1,Ban motor boats,Motor boats are banned from three lakes.,Lake Authority,2025
        """,
      measures: [
        "1|Clean rivers", "1.1|Remove old weirs", "1.2|Fence the banks", "2|Clean lakes", "2.1|Ban motor boats",
      ]),
    Layout(
      name: "Table in English with section rows", format: "html",
      text: """
        <html lang="en"><body><h1>Food plan</h1><table>
        <tr><th>No.</th><th>Action</th><th>Lead</th><th>Timeframe</th></tr>
        <tr><td colspan="4">Pillar A – Farms</td></tr>
        <tr><td>1</td><td>Support young farmers with land leases of ten years</td><td>Land Agency</td><td>2026</td></tr>
        <tr><td>2</td><td>Pay for hedges and ponds on arable farms</td><td>Ministry of Agriculture</td><td>ongoing</td></tr>
        <tr><td colspan="4">Pillar B – Tables</td></tr>
        <tr><td>3</td><td>Serve one organic meal a week in schools</td><td>Cities</td><td>2027</td></tr></table></body></html>
        """,
      measures: [
        "1|Support young farmers with land leases of ten years|Pillar A – Farms",
        "2|Pay for hedges and ponds on arable farms|Pillar A – Farms",
        "3|Serve one organic meal a week in schools|Pillar B – Tables",
      ]),
  ]
}
