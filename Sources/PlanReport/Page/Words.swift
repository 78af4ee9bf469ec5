import PlanModel

/// Sentences of the page that do not depend on the corpus.
enum Words {
  static let skip = LocalizedText(fr: "Aller au contenu", en: "Skip to content")
  static let contents = LocalizedText(fr: "Sommaire", en: "Contents")
  static let withoutScript = LocalizedText(
    fr: "Cette liste demande un script, que ce navigateur n’exécute pas\u{A0}; la même se trouve dans",
    en: "This list needs a script, which this browser does not run; the same stands in")
  static let findingsIntro = LocalizedText(
    fr: "Chaque constat porte ses citations\u{A0}: vérifiez-les dans le texte avant de les reprendre.",
    en: "Each finding carries its quotations: check them in the text before you use them.")
  static let checksIntro = LocalizedText(
    fr:
      "Ces points ne sont pas des constats. Le texte fourni est partiel ou résumé : ce qu’il ne dit pas peut se trouver "
      + "dans le texte officiel. À vérifier avant toute affirmation.",
    en:
      "These points are not findings. The text at hand is partial or a summary: what it does not say may stand in the "
      + "official text. Check before stating anything.")
  static let pairsIntro = LocalizedText(
    fr:
      "Deux mesures de plans différents qui portent sur le même objet\u{A0}; les passages repris mot pour mot sont surlignés.",
    en: "Two measures of different plans about the same object; passages shared word for word are marked.")
  static let measuresIntro = LocalizedText(
    fr: "Les mesures telles que le programme les a lues. Une attribution vide veut dire «\u{A0}non indiqué\u{A0}».",
    en: "The measures as the program read them. An empty attribute means “not stated”.")
  static let facetsIntro = LocalizedText(
    fr:
      "Combien de mesures relèvent à la fois de la ligne et de la colonne. Case hachurée\u{A0}: aucune, dans un texte complet. "
      + "Case vide\u{A0}: aucune de lue, mais le texte est partiel. Chaque nombre mène à ses mesures.",
    en:
      "How many measures belong to both the row and the column. Hatched cell: none, in a complete text. Empty cell: none was "
      + "read, but the text is partial. Each number leads to its measures.")
  static let textsIntro = LocalizedText(
    fr:
      "Le texte tel qu’il a été lu. En marge, les mesures, ce qu’elles indiquent, leurs thèmes et les constats qui les citent\u{A0}; "
      + "souligné, ce qu’un constat cite\u{A0}; pointillé, ce qui dit qui, quand, avec quoi.",
    en:
      "The text as it was read. In the margin: the measures, what they state, their themes and the findings that quote them; "
      + "underlined: what a finding quotes; dotted: what says who, when, with what.")
  static let deadlinesCaption = LocalizedText(
    fr: "Nombre de mesures de chaque plan dont l’échéance tombe dans l’année.",
    en: "Number of measures of each plan that fall due in the year.")
  static let institutionsCaption = LocalizedText(
    fr: "Nombre de mesures que chaque institution pilote dans chaque plan, les noms d’une même institution réunis.",
    en: "Number of measures that each institution leads in each plan, the names of one institution taken together.")
  static let editionsIntro = LocalizedText(
    fr:
      "Ce que deviennent les mesures d’une édition dans la suivante. Chaque bande mène à ses mesures dans le tableau.",
    en: "What becomes of one edition’s measures in the next. Each band leads to its measures in the table.")
  static let recommendationsIntro = LocalizedText(
    fr: "Ce que les plans répondent à chaque recommandation.", en: "What the plans answer to each recommendation.")
  static let findingCounts = LocalizedText(fr: "Constats par sujet", en: "Findings by subject")
  static let limits = LocalizedText(
    fr: "Ce que ces textes ne permettent pas de dire", en: "What these texts do not allow to say")
  static let seeQuotations = LocalizedText(fr: "Lire les citations", en: "Read the quotations")
  static let showAllRows = LocalizedText(fr: "Montrer toutes les lignes", en: "Show all rows")
  static let planMatrixCaption = LocalizedText(
    fr:
      "Part, en %, des mesures du plan de la ligne qui ont un équivalent dans celui de la colonne (même objet ou plus "
      + "proche). Chaque case mène aux mesures rapprochées. «\u{A0}–\u{A0}»\u{A0}: plans non comparés, faute de jour commun ou parce que "
      + "l’un est une édition de l’autre.",
    en:
      "Share, in %, of the row plan’s measures that have a counterpart in the column’s (same object or closer). Each cell "
      + "leads to the matched measures. “–”: plans not compared, having no day in common or being editions of one plan."
  )
  static let referenceCaption = LocalizedText(
    fr:
      "Pour chaque mesure du plan de référence, son meilleur équivalent dans chaque autre plan\u{A0}: = mot pour mot, "
      + "≈ en d’autres mots, ~ même objet, et la confiance en %. Case vide\u{A0}: aucun équivalent trouvé.",
    en:
      "For each measure of the reference plan, its best counterpart in each other plan: = verbatim, ≈ paraphrase, ~ same "
      + "object, and the confidence in %. Empty cell: no counterpart found.")
  static let themesCaption = LocalizedText(
    fr:
      "Nombre de mesures de chaque plan qui traitent chaque thème. Case vide\u{A0}: le texte, partiel, ne permet pas de "
      + "conclure à une absence.",
    en:
      "Number of measures of each plan that treat each theme. Empty cell: the text is partial and supports no statement of "
      + "absence.")
  static let meansCaption = LocalizedText(
    fr:
      "Part, en %, des mesures qui indiquent un pilote, une échéance… (dans la mesure, l’axe ou le plan). Chaque case mène aux "
      + "mesures qui ne l’indiquent pas. «\u{A0}≥\u{A0}»\u{A0}: texte partiel, la part réelle peut être plus élevée.",
    en:
      "Share, in %, of the measures that state a lead, a deadline… (in the measure, its axis or the plan). Each cell leads to "
      + "the measures that do not. “≥”: partial text, the real share may be higher.")
  static let timelineCaption = LocalizedText(
    fr:
      "Périodes des plans\u{A0}; en foncé, le plan de référence. Cadre pointillé rouge\u{A0}: temps entre deux éditions sans plan "
      + "en vigueur. Points\u{A0}: échéances des mesures. Ligne rouge\u{A0}: date à laquelle les échéances sont jugées.",
    en:
      "Periods of the plans; the reference plan is the dark one. Red dashed frame: time between two editions without a plan "
      + "in force. Dots: deadlines of measures. Red line: day against which deadlines are judged.")
  static let notCompared = LocalizedText(fr: "non comparés", en: "not compared")
  static let samePlan = LocalizedText(fr: "même plan", en: "same plan")
  static let topFindings = LocalizedText(fr: "À retenir", en: "What matters most")
  static let beforeReading = LocalizedText(fr: "Avant de lire", en: "Before you read")
  static let allFindings = LocalizedText(fr: "Tous les constats", en: "All findings")
}
