/// Words around the numbers of targets, by language: data for ``TargetReader``.
enum TargetVocabulary {
  /// Hours in a unit of time.
  static let hours = WordTable<Int64>(words: [
    ("heure", 1), ("heures", 1), ("jour", 24), ("jours", 24), ("semaine", 168), ("semaines", 168), ("mois", 720),
    ("trimestre", 2_160), ("trimestres", 2_160), ("semestre", 4_320), ("semestres", 4_320), ("an", 8_760),
    ("ans", 8_760), ("année", 8_760), ("années", 8_760),
    ("hour", 1), ("hours", 1), ("day", 24), ("days", 24), ("week", 168), ("weeks", 168), ("month", 720),
    ("months", 720), ("quarter", 2_160), ("quarters", 2_160), ("year", 8_760), ("years", 8_760),
  ])

  /// Words for years that may mean an age.
  static let years = WordTable<Bool>(words: ["an", "ans", "year", "years"].map { ($0, true) })

  /// Words shortly before a number of years that make it an age.
  static let ageCues = WordTable<Bool>(
    words: [
      "moins", "âge", "âgé", "âgée", "âgés", "âgées", "mineur", "mineure", "mineurs", "mineures", "jeunes", "enfants",
      "enfant", "adolescents", "under", "aged", "age", "over", "below", "above", "children", "minors", "young",
    ].map { ($0, true) })

  /// Words before a number that make it an age where it can be one: elsewhere they begin a length of time.
  static let ageLimits = WordTable<Bool>(words: ["partir", "jusqu", "until"].map { ($0, true) })

  /// Ages that ``ageLimits`` can mean.
  static let ages: ClosedRange<Int> = 10...30

  /// Words that say what a length of time is of.
  static let lengthWords = WordTable<Bool>(words: ["de", "d", "of", "in"].map { ($0, true) })

  /// Words before a length of time within which something is done.
  static let delayCues = WordTable<Bool>(words: ["dans", "sous", "délai", "within"].map { ($0, true) })

  /// The same after the number (`eighteen years of age`, `15 years old`).
  static let ageEndings = WordTable<Bool>(words: ["age", "âge", "old", "révolus", "révolu"].map { ($0, true) })

  /// Words after which a number names something rather than counting.
  static let names = WordTable<Bool>(
    words: [
      "article", "articles", "mesure", "mesures", "action", "actions", "axe", "axes", "loi", "n", "no", "numéro",
      "page",
      "pages", "objectif", "objectifs", "fiche", "chapitre", "titre", "convention", "protocole", "directive", "law",
      "section", "chapter", "number", "measure", "measures", "goal", "goals", "act",
    ].map { ($0, true) })

  /// Adjectives that may stand between a number and what it counts.
  static let adjectives = WordTable<Bool>(
    words: [
      "nouveau", "nouveaux", "nouvel", "nouvelle", "nouvelles", "premier", "premiers", "première", "premières",
      "autre", "autres", "grand", "grands", "grande", "grandes", "principaux", "principales", "new", "additional",
      "further", "more", "other", "main", "first",
    ].map { ($0, true) })

  /// Words that are no unit: months, scales, money, articles.
  static let noUnits = WordTable<Bool>(
    words: [
      "fois", "euros", "euro", "millions", "milliards", "janvier", "février", "mars", "avril", "mai", "juin", "juillet",
      "août", "septembre", "octobre", "novembre", "décembre", "times", "january", "february", "march", "april", "may",
      "june", "july", "august", "september", "october", "november", "december",
    ].map { ($0, true) })

  /// Phrases that make a number one a year.
  static let perYear = PhraseTable<Bool>(
    ["par an", "par année", "chaque année", "a year", "per year", "each year", "every year", "annually"].map {
      ($0, true)
    })
}
