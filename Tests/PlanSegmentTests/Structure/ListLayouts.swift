extension Layout {
  static let lists: [Layout] = [
    Layout(
      name: "Definition list: term is the title, description the text", format: "html",
      text: """
        <html lang="fr"><body><h1>Charte des marchés</h1><p>La ville prend les engagements suivants pour ses marchés.</p>
        <dl><dt>Engagement 1. Réduire les emballages</dt><dd>Les commerçants proposent des contenants consignés à leurs clients.</dd>
        <dt>Engagement 2. Trier les invendus</dt><dd>Les invendus sont donnés chaque soir à une association.</dd>
        <dt>Engagement 3. Éclairer sobrement</dt><dd>Les halles sont équipées de lampes à faible consommation.</dd></dl></body></html>
        """,
      measures: ["1|Réduire les emballages", "2|Trier les invendus", "3|Éclairer sobrement"]),
    Layout(
      name: "Numbered list items with verbs", format: "html",
      text: """
        <html lang="fr"><body><h1>Dix gestes pour le fleuve</h1><h2>Les mesures</h2>
        <ol><li>Nettoyer les berges deux fois par an avec les écoles et les clubs nautiques du fleuve.</li>
        <li>Planter dix mille arbres entre les deux ponts pour retenir les terres et donner de l'ombre.</li>
        <li>Interdire les rejets des bateaux de plaisance dans toute la traversée de la ville.</li>
        <li>Surveiller la qualité de l'eau de baignade chaque semaine de juin à septembre.</li></ol></body></html>
        """,
      measures: ["1|", "2|", "3|", "4|"]),
    Layout(
      name: "English recommendations in paragraphs, lettered", format: "html",
      text: """
        <html lang="en"><body><h1>Concluding observations</h1><p>The Committee recommends that the State party:</p>
        <p>(a) Adopt a comprehensive law on domestic work that covers all migrant workers;</p>
        <p>(b) Ensure that victims have access to free legal aid in all regions;</p>
        <p>(c) Train judges and prosecutors on the identification of victims;</p>
        <p>(d) Collect data disaggregated by age and sex and publish them each year.</p></body></html>
        """,
      measures: ["(a)|", "(b)|", "(c)|", "(d)|"]),
    Layout(
      name: "Plain text: labels and no markup", format: "txt",
      text: """
        PLAN REGIONAL DES FORETS

        Préambule

        Le présent plan compte 4 mesures.

        AXE 1 - CONNAITRE

        Mesure 1 - Inventorier les vieux arbres
        Un inventaire est mené dans les douze massifs de la région.
        Pilote : Office des forêts
        Échéance : 2026

        Mesure 2 - Suivre les insectes
        Des pièges sont relevés chaque mois par les gardes.
        Pilote : Office des forêts

        AXE 2 - PROTEGER

        Mesure 3 - Classer trois massifs
        Trois massifs deviennent des réserves intégrales.
        Pilote : région

        Mesure 4 - Limiter les coupes rases
        Les coupes de plus de deux hectares sont soumises à autorisation.
        Pilote : préfecture
        """,
      measures: [
        "1|Inventorier les vieux arbres|AXE 1 - CONNAITRE", "2|Suivre les insectes|AXE 1 - CONNAITRE",
        "3|Classer trois massifs|AXE 2 - PROTEGER", "4|Limiter les coupes rases|AXE 2 - PROTEGER",
      ]),
    Layout(
      name: "Measures with lettered parts: the parts stay inside", format: "html",
      text: """
        <html lang="fr"><body><h1>Plan port</h1>
        <h2>Mesure 1. Draguer le chenal</h2><p>Le chenal est dragué chaque hiver :</p><p>a) entre la jetée et le premier pont ;</p><p>b) dans l'avant-port.</p><p>Pilote : capitainerie</p>
        <h2>Mesure 2. Électrifier les quais</h2><p>Les navires à quai sont branchés :</p><p>a) au terminal nord ;</p><p>b) au terminal sud.</p><p>Pilote : capitainerie</p>
        <h2>Mesure 3. Accueillir les marins</h2><p>Un foyer ouvre toute l'année :</p><p>a) repas ;</p><p>b) accès au réseau.</p><p>Pilote : ville</p></body></html>
        """,
      measures: ["1|Draguer le chenal", "2|Électrifier les quais", "3|Accueillir les marins"]),
    Layout(
      name: "Bold head and text in one paragraph", format: "html",
      text: """
        <html lang="en"><body><h1>Youth plan</h1><h2>Goal 1: Skills</h2>
        <p><strong>Action 1.1: Open coding clubs.</strong> Every library hosts a weekly club led by volunteers.</p><p>Lead: Library Service</p>
        <p><strong>Action 1.2: Pay apprentices fairly.</strong> The minimum wage of apprentices rises to two thirds.</p><p>Lead: Ministry of Labour</p>
        <h2>Goal 2: Health</h2>
        <p><strong>Action 2.1: Offer free check-ups.</strong> All under twenty-five are invited once a year.</p><p>Lead: Health Board</p></body></html>
        """,
      measures: [
        "1.1|Open coding clubs|Goal 1: Skills", "1.2|Pay apprentices fairly|Goal 1: Skills",
        "2.1|Offer free check-ups|Goal 2: Health",
      ]),
    Layout(
      name: "Belgian, two languages side by side: headings with both words", format: "html",
      text: """
        <html lang="fr"><body><h1>Plan d'action / Actieplan</h1>
        <h2>Action 1 / Actie 1 : Former les guichets</h2><p>Les guichets suivent une formation de trois jours.</p><p>Responsable : SPF Intérieur</p>
        <h2>Action 2 / Actie 2 : Simplifier les formulaires</h2><p>Les formulaires tiennent sur une page.</p><p>Responsable : SPF Finances</p>
        <h2>Action 3 / Actie 3 : Publier les délais</h2><p>Les délais moyens sont publiés chaque mois.</p><p>Responsable : SPF Justice</p></body></html>
        """,
      measures: ["1|Former les guichets", "2|Simplifier les formulaires", "3|Publier les délais"]),
  ]
}
