extension Layout {
  static let elements: [Layout] = [
    Layout(
      name: "English element names, identifiers instead of numbers", format: "xml",
      text: """
        <?xml version="1.0"?><strategy xml:lang="en"><name>Heritage strategy</name>
        <pillar><label>Protect</label>
        <action id="A1"><title>List industrial buildings</title><description>Two hundred mills and depots are listed within three years.</description><owner>Heritage Board</owner><due>2026</due></action>
        <action id="A2"><title>Insure churches</title><description>The state insures the churches that parishes cannot insure.</description><owner>Treasury</owner></action></pillar>
        <pillar><label>Share</label>
        <action id="A3"><title>Digitise the archives</title><description>Ten million pages are put online and transcribed.</description><owner>National Archives</owner><due>2028</due></action></pillar></strategy>
        """,
      measures: ["|List industrial buildings", "|Insure churches", "|Digitise the archives"]),
    Layout(
      name: "mesure n=3 without headings", format: "xml",
      text: """
        <?xml version="1.0"?><plan><titre>Plan abeilles</titre><mesures>
        <mesure n="1"><libelle>Semer des prairies fleuries</libelle><description>Mille hectares sont semés le long des routes.</description><responsable>Direction des routes</responsable></mesure>
        <mesure n="2"><libelle>Aider les apiculteurs</libelle><description>Une aide est versée pour chaque ruche perdue l'hiver.</description><responsable>Chambre d'agriculture</responsable></mesure>
        <mesure n="3"><libelle>Bannir trois pesticides</libelle><description>Trois produits sont interdits à moins d'un kilomètre des ruchers.</description><responsable>ministère de l'Agriculture</responsable></mesure>
        </mesures></plan>
        """,
      measures: ["1|Semer des prairies fleuries", "2|Aider les apiculteurs", "3|Bannir trois pesticides"]),
    Layout(
      name: "Unknown words: objetivo and tarea as elements", format: "xml",
      text: """
        <?xml version="1.0"?><programme><bloc><entete>Mobilité</entete>
        <item code="P1"><objet>Prolonger le tramway jusqu'à la gare</objet><detail>La ligne est prolongée de deux kilomètres.</detail><pilote>métropole</pilote></item>
        <item code="P2"><objet>Créer un abonnement unique</objet><detail>Un seul titre vaut pour le train et le bus.</detail><pilote>région</pilote></item></bloc>
        <bloc><entete>Logement</entete>
        <item code="P3"><objet>Bâtir sur les friches</objet><detail>Trois friches accueillent huit cents logements.</detail><pilote>ville</pilote></item></bloc></programme>
        """,
      measures: [
        "P1|Prolonger le tramway jusqu'à la gare", "P2|Créer un abonnement unique", "P3|Bâtir sur les friches",
      ]),
    Layout(
      name: "Cards of a web page, one article each", format: "html",
      text: """
        <html lang="fr"><body><main><h1>Nos engagements pour 2030</h1>
        <section class="fiche" id="e1"><h2>Réduire de moitié le papier</h2><p>Les services impriment deux fois moins qu'en 2020.</p><p>Pilote : secrétariat général</p></section>
        <section class="fiche" id="e2"><h2>Rouler à l'électricité</h2><p>Les nouvelles voitures de service sont électriques.</p><p>Pilote : garage municipal</p></section>
        <section class="fiche" id="e3"><h2>Acheter local</h2><p>Un tiers des repas vient de moins de cent kilomètres.</p><p>Pilote : cuisine centrale</p></section></main></body></html>
        """,
      measures: ["|Réduire de moitié le papier", "|Rouler à l'électricité", "|Acheter local"]),
    Layout(
      name: "Akoma Ntoso: sections with number and heading in chapters", format: "xml",
      text: """
        <?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><meta/><body>
        <chapter eId="chp_1"><num>Chapter 1</num><heading>General</heading>
        <section eId="sec_1"><num>1.</num><heading>Purpose</heading><content><p>This Act sets up a fund for rivers.</p></content></section>
        <section eId="sec_2"><num>2.</num><heading>Scope</heading><content><p>It applies to rivers longer than ten kilometres.</p></content></section></chapter>
        <chapter eId="chp_2"><num>Chapter 2</num><heading>Fund</heading>
        <section eId="sec_3"><num>3.</num><heading>Board</heading><content><p>The fund is run by a board of seven members.</p></content></section>
        <section eId="sec_4"><num>4.</num><heading>Reports</heading><content><p>The board reports to Parliament each year.</p></content></section></chapter></body></act></akomaNtoso>
        """,
      measures: [
        "1|Purpose|Chapter 1 – General", "2|Scope|Chapter 1 – General", "3|Board|Chapter 2 – Fund",
        "4|Reports|Chapter 2 – Fund",
      ]),
  ]
}
