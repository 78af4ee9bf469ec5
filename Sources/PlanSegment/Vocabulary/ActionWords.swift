/// Words by which a title or sentence shows that it says what is to be done, French and English.
enum ActionWords {
  /// Whether a title in folded words begins with what is done: a verb ("Créer un fonds", "Open a hotline") or the noun
  /// made of it ("Création d'un fonds", "Opening of a hotline").
  static func begin(_ title: String) -> Bool { InfinitiveWords.begins(title) || isActionNoun(title) }

  /// Whether a sentence in folded words promises or obliges: a future or a modal verb among its first thirty words.
  static func promise(_ sentence: String) -> Bool {
    sentence.split(separator: " ", maxSplits: 30).prefix(30).contains { word in
      modals.contains(String(word)) || isFuture(word)
    }
  }

  /// Whether a sentence in folded words recommends: "Le Comité recommande", "Recommends that", "We urge".
  ///
  /// The verb stands first, after an adverb, or after a subject of at most five words that begins with an article or pronoun.
  static func recommend(_ sentence: String) -> Bool { begins(sentence, with: recommending) }

  /// Whether a sentence in folded words announces what somebody will do, as the head of a list: "We will", "L'État
  /// s'engage à".
  static func announce(_ sentence: String) -> Bool {
    begins(sentence, with: recommending) || begins(sentence, with: engaging)
  }

  // MARK: Nouns

  private static func isActionNoun(_ title: String) -> Bool {
    let words = title.split(separator: " ", maxSplits: 3)
    guard words.count >= 3, nouns.contains(String(words[0])) else { return false }
    // A noun of action has an object: "Formation des juges", "Mise en place d'un guichet"; "Formation" alone is a topic.
    return links.contains(String(words[1])) || words[0] == "mise"
  }

  private static let links: Set<String> = ["de", "d", "du", "des", "of", "a", "en", "aux", "au", "l"]

  private static let nouns: Set<String> = [
    "abaissement", "abrogation", "acceleration", "accompagnement", "acquisition", "actualisation", "adaptation",
    "adoption", "affectation", "allongement", "amelioration", "amenagement", "animation", "application", "attribution",
    "augmentation", "autorisation", "baisse", "collecte", "conception", "conclusion", "consolidation", "constitution",
    "construction", "consultation", "controle", "cooperation", "coordination", "creation", "definition", "deploiement",
    "designation", "developpement", "diffusion", "distribution", "edition", "elaboration", "elargissement",
    "equipement", "etablissement", "evaluation", "experimentation", "extension", "facilitation", "financement",
    "fixation", "formation", "generalisation", "gratuite", "harmonisation", "identification", "implantation",
    "information", "installation", "instauration", "institution", "integration", "interdiction", "introduction",
    "inscription", "inventaire", "lancement", "limitation", "maintien", "mise", "mobilisation", "modernisation",
    "modification", "numerisation", "obligation", "organisation", "ouverture", "participation", "perennisation",
    "pilotage", "plantation", "poursuite", "preparation", "prevention", "production", "prolongation", "promotion",
    "proposition", "protection", "publication", "ratification", "realisation", "recensement", "reconnaissance",
    "recours", "recrutement", "redaction", "reduction", "reforme", "refonte", "relance", "renforcement", "renovation",
    "reorganisation", "reparation", "reprise", "reservation", "revalorisation", "revision", "securisation",
    "sensibilisation", "signature", "simplification", "structuration", "suivi", "suppression", "transformation",
    "transmission", "transposition", "valorisation", "versement",
    "adaptation", "allocation", "appointment", "building", "collection", "compilation", "creation", "delivery",
    "deployment", "design", "development", "dissemination", "drafting", "enforcement", "establishment", "expansion",
    "implementation", "improvement", "inclusion", "launch", "mapping", "modernization", "monitoring", "opening",
    "organization", "preparation", "provision", "review", "setting", "strengthening", "training", "translation",
  ]

  // MARK: Verbs

  private static let modals: Set<String> = [
    "will", "shall", "must", "should", "doit", "doivent", "devrait", "devraient", "convient", "faut",
  ]

  private static func isFuture(_ word: Substring) -> Bool {
    guard word.utf8.count >= 4, !notFutures.contains(String(word)) else { return false }
    return futureEndings.contains { word.hasSuffix($0) }
  }

  private static let futureEndings = [
    "era", "eront", "ira", "iront", "dra", "dront", "vra", "vront", "aura", "auront", "ourra", "ourront", "erons",
  ]
  private static let notFutures: Set<String> = ["opera", "camera", "cetera", "caldera", "environs", "laura", "cidra"]

  private static func begins(_ sentence: String, with verbs: Set<String>) -> Bool {
    let words = sentence.split(separator: " ", maxSplits: 9).prefix(9).map(String.init)
    guard let first = words.first else { return false }
    if verbs.contains(first) { return true }
    if adverbs.contains(first) { return words.count > 1 && verbs.contains(words[1]) }
    // A pronoun may stand right before the verb; between an article and the verb stands the subject ("la demande" is none).
    let shortest = pronouns.contains(first) ? 1 : articles.contains(first) ? 2 : .max
    guard shortest < words.count else { return false }
    guard let verb = words[shortest...].firstIndex(where: verbs.contains), verb <= 6 else { return false }
    // "Le Comité ne recommande pas", "the demand": no finite verb of this subject.
    return !denials.contains(words[verb - 1]) && !articles.contains(words[verb - 1])
  }

  private static let denials: Set<String> = [
    "ne", "n", "not", "que", "qui", "that", "who", "de", "to", "a", "sa", "son",
  ]
  private static let pronouns: Set<String> = ["il", "elle", "ils", "elles", "nous", "on", "we", "it", "they"]
  private static let articles: Set<String> = ["le", "la", "l", "les", "the", "un", "une", "a", "ce", "cette", "this"]
  private static let adverbs: Set<String> = ["further", "also", "strongly", "again", "egalement", "therefore"]

  private static let recommending: Set<String> = [
    "recommande", "recommandent", "recommandons", "preconise", "preconisent", "preconisons", "invite", "invitent",
    "invitons", "exhorte", "exhortent", "exhortons", "engage", "engagent", "encourage", "encouragent", "encourageons",
    "demande", "demandent", "demandons", "appelle", "appellent", "appelons", "prie", "prient", "suggere", "suggerent",
    "suggerons", "propose", "proposent", "proposons", "souhaite", "souhaitent", "souhaitons", "conseille",
    "conseillent",
    "recommends", "recommend", "urges", "urge", "invites", "encourages", "requests", "calls", "advises", "proposes",
    "suggests", "reiterates",
  ]

  private static let engaging: Set<String> = [
    "will", "shall", "must", "should", "commits", "commit", "undertakes", "engage", "engagent", "engageons", "allons",
    "devra", "devront", "doit", "doivent", "devrait", "devraient", "mettra", "mettront", "prevoit", "prevoient",
  ]
}
