/// Verbs at the head of a title: what a measure promises to do.
enum InfinitiveWords {
  /// Whether a title in folded letters begins with a French infinitive or a common English imperative.
  static func begins(_ title: String) -> Bool {
    var words = title.split(separator: " ", maxSplits: 3)[...]
    // "Ne plus soigner", "Ne pas", "Se rendre", "Mieux informer"
    while let word = words.first, words.count > 1, leading.contains(String(word)) { words = words.dropFirst() }
    guard var word = words.first.map(String.init) else { return false }
    if word.hasPrefix("s'") || word.hasPrefix("l'") || word.hasPrefix("n'") { word = String(word.dropFirst(2)) }
    while let last = word.utf8.last, !isLetter(last) { word.removeLast() }
    return english.contains(word) || isFrench(word)
  }

  private static func isFrench(_ word: String) -> Bool {
    guard word.utf8.count >= 4, !notVerbs.contains(word) else { return false }
    return word.hasSuffix("er") || word.hasSuffix("ir") || word.hasSuffix("re") && verbsInRe(word)
  }

  private static func verbsInRe(_ word: String) -> Bool {
    ["ndre", "ttre", "ire", "aitre", "vre", "oudre", "eindre", "clure", "rompre"].contains { word.hasSuffix($0) }
  }

  private static let leading: Set<String> = ["ne", "pas", "plus", "se", "mieux", "en", "y", "ne pas", "a", "to"]

  private static let notVerbs: Set<String> = [
    "premier", "dernier", "hiver", "atelier", "chantier", "dossier", "calendrier", "metier", "quartier", "papier",
    "courrier", "fevrier", "janvier", "financier", "foncier", "particulier", "regulier", "leader", "mer", "fer",
    "cahier", "levier", "panier", "plaisir", "avenir", "desir", "loisir", "soir", "espoir", "pouvoirs", "livre",
    "chiffre", "affaire", "histoire", "territoire", "memoire", "formulaire", "partenaire", "questionnaire",
    "sommaire", "glossaire", "commentaire", "preambulaire", "seminaire", "annuaire", "itineraire", "horaire",
    "salaire", "notaire", "ordre", "titre", "lettre", "maire", "primaire", "secondaire", "number", "paper", "under",
    "after", "over", "other", "further", "newsletter", "however", "together", "chapter", "member", "order", "cyber",
    "inspir", "ivoire", "centre", "cadre", "observatoire", "laboratoire", "vivre-ensemble", "solidaire", "judiciaire",
  ]

  private static let english: Set<String> = [
    "accelerate", "adopt", "advance", "allocate", "amend", "appoint", "assess", "assign", "build", "carry", "collect",
    "combat", "commission", "complete", "conclude", "conduct", "consider", "continue", "coordinate", "create",
    "deliver", "deploy", "design", "designate", "develop", "disseminate", "double", "draft", "eliminate", "embed",
    "enable", "encourage", "end", "engage", "enhance", "ensure", "establish", "evaluate", "examine", "expand",
    "explore", "extend", "facilitate", "finalise", "finalize", "foster", "fund", "give", "grant", "guarantee", "help",
    "host", "identify", "implement", "improve", "include", "increase", "inform", "integrate", "introduce", "invest",
    "invite", "issue", "launch", "lead", "legislate", "lengthen", "lower", "maintain", "make", "map", "mobilise",
    "mobilize", "monitor", "offer", "open", "organise", "organize", "partner", "pilot", "prepare", "prevent",
    "prioritise", "prohibit", "promote", "propose", "prosecute", "protect", "provide", "publish", "raise", "ratify",
    "recruit", "reduce", "reform", "reinforce", "renew", "repeal", "report", "require", "restore", "review", "revise",
    "roll", "scale", "secure", "send", "set", "share", "simplify", "speed", "step", "strengthen", "streamline",
    "support", "sustain", "tackle", "take", "target", "test", "track", "train", "transform", "translate", "update",
    "upgrade", "use", "work", "write", "hold", "hire", "house", "run", "put", "bring", "keep", "detect", "entrust",
    "intensify", "accede", "abolish", "allow", "apply", "ban", "bolster", "close", "commit", "consult", "criminalise",
    "fight", "focus", "harmonise", "incorporate", "investigate", "measure", "modernise", "negotiate", "refer",
  ]
}
