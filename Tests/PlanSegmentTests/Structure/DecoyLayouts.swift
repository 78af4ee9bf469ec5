extension Layout {
  /// Pages that are no plans: nothing may be found in them.
  static let decoys: [Layout] = [
    Layout(
      name: "A news page", format: "html",
      text: """
        <html lang="fr"><body><h1>Le marché couvert rouvre ses portes</h1><p>Après deux ans de travaux, le marché couvert a rouvert samedi matin.</p>
        <h2>Une halle rénovée</h2><p>La charpente de 1890 a été conservée et le sol refait en pierre.</p><h2>Des commerçants ravis</h2><p>Ils sont quarante à s'être installés.</p><h2>Accès</h2><p>Le parking de la place compte 120 places.</p></body></html>
        """, measures: []),
    Layout(
      name: "A recipe with numbered steps", format: "html",
      text: """
        <html lang="fr"><body><h1>Tarte aux pommes</h1><h2>Ingrédients</h2><ul><li>6 pommes</li><li>200 g de farine</li><li>100 g de beurre</li></ul>
        <p>La recette vient de ma grand-mère, qui la tenait de la sienne.</p></body></html>
        """, measures: []),
    Layout(
      name: "A speech that mentions measures", format: "html",
      text: """
        <html lang="fr"><body><h1>Discours de la ministre</h1><p>En 2024, la mesure 3 du plan a permis de loger deux cents familles.</p>
        <p>La mesure 7, elle, reste à financer. Nous y travaillons avec les communes depuis le printemps.</p><p>Je vous remercie.</p></body></html>
        """, measures: []),
    Layout(
      name: "Minutes with numbered points", format: "html",
      text: """
        <html lang="fr"><body>
        <h1>Conseil municipal du 4 mars</h1><h2>1. Approbation du procès-verbal</h2>
        <p>Le procès-verbal est approuvé à l'unanimité.</p><h2>2. Budget primitif</h2>
        <p>Le budget est présenté par l'adjoint.</p><h2>3. Questions diverses</h2>
        <p>Un conseiller demande des nouvelles de la piscine.</p>
        </body></html>
        """,
      measures: []),
    Layout(
      name: "Questions and answers", format: "html",
      text: """
        <html lang="fr"><body>
        <h1>Questions fréquentes</h1><h2>Comment demander un passeport ?</h2>
        <p>Prenez rendez-vous en mairie avec une photo.</p><h2>Combien de temps faut-il ?</h2>
        <p>Comptez trois semaines en moyenne.</p><h2>Puis-je payer en ligne ?</h2><p>Oui, par timbre électronique.</p>
        </body></html>
        """,
      measures: []),
    Layout(
      name: "A numbered list of places", format: "html",
      text: """
        <html lang="en"><body>
        <h1>Ten places to see in spring</h1><ol><li>The gardens of the old abbey, with tulips.</li>
        <li>The lake at sunrise.</li><li>The bridge of the millers.</li><li>The market on Saturdays.</li></ol>
        </body></html>
        """,
      measures: []),
  ]
}
